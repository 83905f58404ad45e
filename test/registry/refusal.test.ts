import { expect, test } from 'vitest'
import { refused } from '../../src/registry/refusal.js'

const answer = (status: number, headers: Record<string, string> = {}) => ({
  url: new URL('https://ghcr.io/v2/'),
  status,
  headers: new Map(Object.entries(headers)),
  body: Buffer.from('{"errors":[{"code":"CODE","message":"the reason"}]}'),
})
const hub = { 'ratelimit-limit': '100;w=21600', 'retry-after': '60' }

test.each([
  [
    401,
    'ghcr.io refuses acme/web without a login (401 CODE: the reason); registries say so too of what does not exist. Correct "image", or give "username" and "password", or log in with docker/login-action before.',
  ],
  [
    404,
    'ghcr.io does not know acme/web (404 CODE: the reason). Correct "image", or log in if it is private.',
  ],
  [405, 'ghcr.io answered acme/web with 405 CODE: the reason. See whether "image" names a registry.'],
  [
    429,
    'ghcr.io refuses acme/web, because its limit of 100 pulls in 6 hours is reached (429 CODE: the reason); it may be asked again after 60 s. Log in, because an account’s limit is higher than that of an address, or try again later.',
  ],
  [
    500,
    'ghcr.io failed at acme/web, again and again (500 CODE: the reason). Try again later, or see the registry’s log.',
  ],
  [501, 'ghcr.io answered acme/web with 501 CODE: the reason. See whether "image" names a registry.'],
])('%i without a login', (status, message) => {
  expect(refused(answer(status, hub), 'acme/web', false).message).toBe(message)
})

test.each([
  [
    403,
    'ghcr.io refuses acme/web to this account (403 CODE: the reason). See whether "username" and "password", or the login in Docker’s configuration, may read it, and whether it exists.',
  ],
  [
    404,
    'ghcr.io does not know acme/web (404 CODE: the reason). Correct "image", or see whether this account may read it.',
  ],
  [
    429,
    'ghcr.io refuses acme/web, because its limit on requests is reached (429 CODE: the reason). Try again later, or use an account whose limit is higher.',
  ],
])('%i with a login', (status, message) => {
  expect(refused(answer(status), 'acme/web', true).message).toBe(message)
})

test.each([
  ['{"errors":[{"code":"DENIED"}]}', ' DENIED'],
  ['{"errors":[]}', ''],
  ['{"details":"incorrect username or password"}', ' incorrect username or password'],
  ['{"error":"invalid_grant","error_description":"token expired"}', ' invalid_grant: token expired'],
  ['{"errors":[{"code":"X","message":"a\\n::error::b\\u0007"}]}', ' X: a ::error::b'],
  [`{"details":"${'x'.repeat(300)}"}`, ` ${'x'.repeat(199)}…`],
  ['null', ''],
  ['not found', ''],
])('of the body %s what it says is told in one line', (body, said) => {
  const { problem } = refused({ ...answer(404), body: Buffer.from(body) }, 'acme/web', true)
  expect(problem).toBe(`ghcr.io does not know acme/web (404${said})`)
})

test('a web page is told as one', () => {
  const page = answer(403, { 'content-type': 'text/html; charset=utf-8' })
  expect(refused(page, 'acme/web', true).problem).toBe(
    'ghcr.io refuses acme/web to this account (403, with a web page)',
  )
})
