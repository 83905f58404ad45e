import { expect, test } from 'vitest'
import { explainPull, findHiccup } from '../../../src/engine/api/pull-errors.js'
import { EngineError } from '../../../src/engine/transport/docker.js'
import { Unreachable } from '../../../src/engine/transport/unreachable.js'
import { UserError } from '../../../src/error.js'

const source = { name: 'r.example:5035/acme/web:503', registry: 'r.example:5035', os: 'linux' }
const answered = (said: string) => new EngineError(`The engine answered 500: ${said}`, 'See the log', 500)
const streamed = (said: string) => new UserError(`The pull of ${source.name} failed: ${said}`, 'See it')

const docker = 'Get "https://r.example:5035/v2/":'
const podman =
  'initializing source docker://r.example:5035/acme/web:503: pinging container registry r.example:5035:'

test.each([
  ['received unexpected HTTP status: 503 Service Unavailable', 503],
  ['received unexpected HTTP status: 503 Backend fetch failed', 503],
  ['error parsing HTTP 429 response body: invalid character \'s\': "slow down"', 429],
  ['error parsing HTTP 404 response body: unexpected end of JSON input: ""', 404],
  [
    'failed to resolve reference "r.example:5035/acme/web:503": unexpected status from HEAD request to https://r.example:5035/v2/acme/web/manifests/503: 504 Gateway Timeout',
    504,
  ],
  ['unexpected status code https://r.example:5035/v2/acme/web/manifests/503: 502 Bad Gateway', 502],
  [`${podman} invalid status code from registry 503 (Service Unavailable)`, 503],
  [`${podman} StatusCode: 500, "<html>"`, 500],
  [
    'unknown: failed to resolve reference "127.0.0.1:5035/acme/web:503": unexpected status from HEAD request to http://127.0.0.1:5035/v2/acme/web/manifests/503: 429 Too Many Requests',
    429,
  ],
  ['toomanyrequests: slow down', 429],
  [`${podman} too many requests to registry`, 429],
])('%s is the status %i', (said, status) => {
  expect(findHiccup(answered(said))).toEqual({ status, retryAfter: undefined })
  expect(findHiccup(streamed(said))).toEqual({ status, retryAfter: undefined })
})

test.each([
  ['toomanyrequests: retry-after: 161.5µs, allowed: 44000/minute', '1'],
  ['toomanyrequests: retry-after: 7.2s, allowed: 44000/minute', '8'],
  ['received unexpected HTTP status: 503 Service Unavailable, Retry-After: 12', '12'],
])('%s asks for %s s', (said, retryAfter) => {
  expect(findHiccup(answered(said))).toMatchObject({ retryAfter })
})

test.each([
  `${docker} read tcp 10.0.0.1:57240->10.0.0.2:5035: read: connection reset by peer`,
  `${docker} EOF`,
  'failed to resolve reference "r.example:5035/acme/web:503": failed to do request: Head "https://r.example:5035/v2/acme/web/manifests/503": read tcp 10.0.0.1:48190->10.0.0.2:5035: read: connection reset by peer',
  `${docker} dial tcp 10.0.0.2:5035: connect: connection refused`,
  `${docker} net/http: TLS handshake timeout`,
  `${docker} net/http: request canceled (Client.Timeout exceeded while awaiting headers)`,
  `${podman} Get "http://r.example:5035/v2/": EOF`,
  'unexpected EOF',
])('%s is no answer', (said) => {
  expect(findHiccup(answered(said))).toBe('no answer')
})

test.each([
  answered('manifest for r.example:5035/acme/web:503 not found: manifest unknown: manifest unknown'),
  answered('pull access denied for acme/web, repository does not exist or may require docker login'),
  answered(`${docker} x509: certificate signed by unknown authority`),
  answered(`${docker} dial tcp: lookup r.example: no such host`),
  answered('no space left on device'),
  new Unreachable(['The Docker engine at tcp://h:2376 cannot be reached: timeout', 'See it'], {
    isLasting: false,
    cause: undefined,
  }),
  new Error('connection reset by peer'),
])('%s is no hiccup of a registry', (thrown) => {
  expect(findHiccup(thrown)).toBeUndefined()
})

test.each([
  [
    answered('received unexpected HTTP status: 503 Service Unavailable'),
    6,
    'r.example:5035/acme/web:503 cannot be pulled now: its registry r.example:5035 answers with an error of its own (503), after 6 attempts. Run the job again later, or see the registry’s log.',
  ],
  [
    answered(`${docker} EOF`),
    2,
    'r.example:5035/acme/web:503 cannot be pulled now: its registry r.example:5035 cuts the connection, after 2 attempts. Run the job again later, or see the registry’s log, and proxies between the engine and it.',
  ],
  [
    streamed(`${podman} too many requests to registry`),
    1,
    'r.example:5035/acme/web:503 cannot be pulled now: its registry r.example:5035 limits how much is pulled. Set "username" and "password" (accounts have a higher limit), use a mirror, or run the job again later.',
  ],
  [
    answered('unauthorized: authentication required'),
    1,
    'r.example:5035/acme/web:503 cannot be pulled: its registry r.example:5035 refuses the credentials, or has no such repository. Set "username" and "password", or run docker/login-action before, and see that the account may read the repository.',
  ],
])('%s after %i attempts blames the registry by its name', (thrown, tries, message) => {
  expect(explainPull(source, thrown, tries)).toMatchObject({ message })
})

test.each([
  ['linux', '/etc/docker/certs.d/HOST/ca.crt'],
  ['windows', '%ProgramData%\\docker\\certs.d\\HOST\\ca.crt'],
])('an authority belongs into a folder of its own on %s', (os, file) => {
  const thrown = answered(`${docker} x509: certificate signed by unknown authority`)
  expect(explainPull({ ...source, os }, thrown)).toMatchObject({ message: expect.stringContaining(file) })
})

test.each([
  [
    'no matching manifest for windows/amd64 10.0.20348 in the manifest list entries',
    'has no image for Windows 10.0.20348, which the engine’s machine has. Use a tag for it, mostly named …ltsc2022, or one for an older build (…ltsc2019, …ltsc2016) with "isolation: hyperv".',
  ],
  [
    'no matching manifest for windows(10.0.26100.1742)/amd64 in the manifest list entries',
    'has no image for Windows 10.0.26100, which the engine’s machine has. Use a tag for it, mostly named …ltsc2025, or one',
  ],
  [
    'a Windows version 10.0.17763-based image is incompatible with a 10.0.14393 host',
    'has no image for Windows 10.0.14393, which the engine’s machine has. Use a tag for it, mostly named …ltsc2016.',
  ],
  [
    'no matching manifest for windows/amd64 10.0.19045 in the manifest list entries',
    'Use one for an older build (…ltsc2019, …ltsc2016) with "isolation: hyperv".',
  ],
  [
    'no matching manifest for windows/amd64 in the manifest list entries',
    'has no image for the platform that is wanted',
  ],
])('%s names the build and the tags that fit', (said, message) => {
  expect(explainPull(source, streamed(said))).toMatchObject({ message: expect.stringContaining(message) })
})
