import { createServer as createPlainServer } from 'node:http'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { makeAuthority, type Pair } from '../support/certificates.js'
import { docker } from '../support/images.js'
import { listen } from '../support/registry.js'
import { startSecondEngine } from '../support/second-engine.js'
import { prepareTls } from '../support/ways.js'

const authority = makeAuthority()
const stranger = makeAuthority('Somebody else')
const client = authority.issue('client')
let address: string
let engine: Awaited<ReturnType<typeof startSecondEngine>>

beforeAll(async () => {
  const prepared = await prepareTls(authority)
  address = prepared.address
  engine = await startSecondEngine(prepared.flags)
})

afterAll(async () => {
  await engine[Symbol.asyncDispose]()
  authority[Symbol.dispose]()
  stranger[Symbol.dispose]()
})

/** The one error of a step that is led to an engine; nothing of a key stands in its log unmasked. */
async function refused(host: string, { ca, cert, key }: Partial<Pair & { ca: string }>, env = {}) {
  const given = { 'docker-tls-ca': ca, 'docker-tls-cert': cert, 'docker-tls-key': key }
  const inputs = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  const { errors, exitCode } = await runAction('stop', {
    with: { container: 'nobody', 'docker-host': host, ...inputs },
    env,
  })
  expect(exitCode).toBe(1)
  expect(errors).toHaveLength(1)
  return errors[0]?.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST')
}

const asked = 'The Docker engine at tcp://HOST (from input "docker-host")'
const { ca } = authority

/** A server with a certificate of its own, that would answer as an engine does. */
async function serve(pair: Pair): Promise<string> {
  const server = createServer(pair, (_request, answer) => answer.end('{"ApiVersion": "1.41"}'))
  onTestFinished(() => void server.close())
  return `tcp://127.0.0.1:${await listen(server, '127.0.0.1')}`
}

test('DOCKER_HOST, DOCKER_TLS_VERIFY and DOCKER_CERT_PATH lead there, too', async () => {
  const folder = authority.store(client)
  const { errors, log } = await runAction('stop', {
    with: { container: 'nobody' },
    env: { DOCKER_HOST: address, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: folder },
  })
  expect(errors).toEqual([])
  expect(log).toContain(`${address} over TLS, from DOCKER_HOST\n`)
})

test('a context that Docker’s own command line has made leads there with its certificates', async () => {
  const folder = authority.store(client)
  const endpoint = [
    `host=${address}`,
    ...['ca', 'cert', 'key'].map((name) => `${name}=${folder}/${name}.pem`),
  ]
  const config = ['--config', join(folder, 'docker')]
  docker(...config, 'context', 'create', 'far', '--docker', endpoint.join(','))
  docker(...config, 'context', 'use', 'far')
  const { errors, log } = await runAction('stop', {
    with: { container: 'nobody' },
    env: { DOCKER_CONFIG: join(folder, 'docker') },
  })
  expect(errors).toEqual([])
  expect(log).toContain(`${address} over TLS, from the Docker context "far"\n`)
})

test('status asks it beside engines of other kinds, with the same certificates', async () => {
  const folder = authority.store(client)
  const { errors, warnings, outputs } = await runAction('status', {
    with: {
      'docker-hosts': `near=${engine.address}\nfar=${address}`,
      'docker-tls-ca': authority.ca,
      'docker-tls-cert': join(folder, 'cert.pem'),
      'docker-tls-key': join(folder, 'key.pem'),
      strict: 'true',
    },
  })
  expect([errors, warnings]).toEqual([[], []])
  expect(outputs.count).toBe('0')
})

test('an authority that is not the engine’s', async () => {
  expect(await refused(address, { ...client, ca: stranger.ca })).toBe(
    `${asked} has a certificate of another authority than Somebody else, which was given for it. Give the certificate of the authority that signed the engine’s in "docker-tls-ca".`,
  )
})

test('no authority, and the engine’s is not known to the runner', async () => {
  expect(await refused(address, client)).toBe(
    `${asked} has a certificate of an authority that is not known here. Give the authority’s certificate in "docker-tls-ca".`,
  )
})

test('NODE_TLS_REJECT_UNAUTHORIZED does not switch the verification off', async () => {
  expect(await refused(address, client, { NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toContain('is not known here')
})

test('no client certificate', async () => {
  expect(await refused(address, { ca })).toBe(
    `${asked} demands a client certificate, and none was given. Set "docker-tls-cert" and "docker-tls-key".`,
  )
})

test('a client certificate of another authority', async () => {
  expect(await refused(address, { ca, ...stranger.issue('client') })).toBe(
    `${asked} refuses the client certificate of client, which Somebody else signed and not Berth test authority. Give a certificate and key that the engine’s own authority (--tlscacert) signed.`,
  )
})

test('a client certificate that has expired', async () => {
  const expired = authority.issue('client', { from: '20240101000000Z', to: '20240131000000Z' })
  expect(await refused(address, { ca, ...expired })).toBe(
    'Input "docker-tls-cert": the certificate of CN=client expired on 2024-01-31. Give a client certificate that is valid.',
  )
})

test('an engine asked without TLS that speaks it', async () => {
  expect(await refused(address, {})).toBe(
    `${asked} speaks TLS, and was asked without. Set "docker-tls-ca", "docker-tls-cert" and "docker-tls-key", or DOCKER_TLS_VERIFY with DOCKER_CERT_PATH.`,
  )
})

test('an engine asked over TLS that speaks plain HTTP', async () => {
  const server = createPlainServer((_request, answer) => answer.end('{}'))
  onTestFinished(() => void server.close())
  const port = await listen(server, '127.0.0.1')
  expect(await refused(`https://127.0.0.1:${port}`, { ca })).toBe(
    `${asked} does not speak TLS there. Correct the port, or have the engine serve TLS (--tlsverify).`,
  )
})

test('a certificate for another name', async () => {
  const host = await serve(authority.issue('engine', { names: 'DNS:web-1.example.com,IP:10.0.0.7' }))
  expect(await refused(host, { ca })).toBe(
    `${asked} has a certificate for web-1.example.com, 10.0.0.7, not for 127.0.0.1. Reach it by a name that its certificate has, or make the certificate anew with this one.`,
  )
})

test('a certificate of the engine that has expired', async () => {
  const dates = { from: '20240101000000Z', to: '20240131000000Z' }
  const host = await serve(authority.issue('engine', { names: 'IP:127.0.0.1', ...dates }))
  expect(await refused(host, { ca })).toBe(
    `${asked} has a certificate (engine) that expired on 2024-01-31. Renew it on the engine’s machine, or see the runner’s clock.`,
  )
})

test('a certificate of the engine that is not valid yet', async () => {
  const dates = { from: '20990101000000Z', to: '20990131000000Z' }
  const host = await serve(authority.issue('engine', { names: 'IP:127.0.0.1', ...dates }))
  expect(await refused(host, { ca })).toBe(
    `${asked} has a certificate (engine) that is valid only from 2099-01-01. Renew it on the engine’s machine, or see the runner’s clock.`,
  )
})
