import { expect, test } from 'vitest'
import { explainTrouble, isLasting } from '../../src/registry/trouble.js'

const url = new URL('https://r.example:5000/v2/')
const failed = (code: string, more: object = {}) => Object.assign(new Error('it failed'), { code, ...more })
const direct = { tries: 1, isProxied: false }

test.each([
  [
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'Give the authority that signed it in the environment variable NODE_EXTRA_CA_CERTS of the job',
  ],
  ['CERT_HAS_EXPIRED', 'Renew it, and see that the runner’s clock is right'],
  ['CERT_NOT_YET_VALID', 'See that the runner’s clock is right'],
  [
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'It is made for other names: write one of them in "image", or have a certificate made for this one',
  ],
])('a certificate that is refused for %s says what to do about it', (code, remedy) => {
  expect(explainTrouble(url, failed(code), direct).message).toBe(
    `The certificate of r.example:5000 cannot be trusted (${code}). ${remedy}.`,
  )
})

test.each([
  [
    'ECONNREFUSED',
    {},
    'gives no answer: it refuses connections. Correct HTTPS_PROXY, or name r.example:5000 in NO_PROXY if it is to be reached directly.',
  ],
  [
    'ENOTFOUND',
    {},
    'gives no answer: its name is not known. Correct HTTPS_PROXY, or name r.example:5000 in NO_PROXY if it is to be reached directly.',
  ],
  [
    'ERR_PROXY_TUNNEL',
    { statusCode: 407 },
    'wants a login (407). Write it in HTTPS_PROXY, as http://user:password@proxy:port.',
  ],
  [
    'ERR_PROXY_TUNNEL',
    { statusCode: 403 },
    'makes no connection (403). See the proxy’s log, or name r.example:5000 in NO_PROXY if it is to be reached directly.',
  ],
  [
    'ERR_PROXY_TUNNEL',
    { statusCode: Number.NaN },
    'makes no connection. See the proxy’s log, or name r.example:5000 in NO_PROXY if it is to be reached directly.',
  ],
])('%s %j of a proxy is not laid at the registry’s door', (code, more, message) => {
  expect(explainTrouble(url, failed(code, more), { tries: 6, isProxied: true }).message).toBe(
    `The proxy on the way to r.example:5000 ${message}`,
  )
})

test('what breaks on the way through a proxy may be the registry’s', () => {
  expect(explainTrouble(url, failed('ECONNRESET'), { tries: 6, isProxied: true }).message).toBe(
    'r.example:5000 gives no answer after 6 attempts: the connection was cut. See the registry’s log, and proxies on the way.',
  )
})

test('the code of the first of several addresses is the one that is told', () => {
  const thrown = new AggregateError([failed('ECONNREFUSED'), failed('EHOSTUNREACH')])
  expect(explainTrouble(url, thrown, direct).problem).toBe(
    'r.example:5000 gives no answer: it refuses connections',
  )
})

test.each([
  [failed('ERR_PROXY_TUNNEL', { statusCode: 407 }), true],
  [failed('ERR_PROXY_TUNNEL', { statusCode: 502 }), false],
  [failed('ERR_PROXY_TUNNEL'), false],
  [failed('ENOTFOUND'), true],
  [failed('ECONNREFUSED'), false],
  [failed('CERT_HAS_EXPIRED'), true],
])('whether %o lasts: %s', (thrown, expected) => {
  expect(isLasting(thrown)).toBe(expected)
})
