import { expect, test } from 'vitest'
import { isPrivate, originsOf } from '../../src/registry/origin.js'

test.each([
  ['ghcr.io', false, ['https://ghcr.io']],
  ['docker.io', false, ['https://registry-1.docker.io']],
  ['r.example:5000', true, ['https://r.example:5000', 'http://r.example:5000']],
  ['localhost:5000', false, ['http://localhost:5000', 'https://localhost:5000']],
  ['127.3.2.1:5000', false, ['http://127.3.2.1:5000', 'https://127.3.2.1:5000']],
  ['[::1]:5000', false, ['http://[::1]:5000', 'https://[::1]:5000']],
  ['127.0.0.1.evil.example', false, ['https://127.0.0.1.evil.example']],
  ['localhost.evil.example', false, ['https://localhost.evil.example']],
  ['10.0.0.1:5000', false, ['https://10.0.0.1:5000']],
  ['[::ffff:127.0.0.1]:5000', false, ['http://[::ffff:7f00:1]:5000', 'https://[::ffff:7f00:1]:5000']],
  ['127.1:5000', false, ['http://127.0.0.1:5000', 'https://127.0.0.1:5000']],
  ['[::ffff:8.8.8.8]:5000', false, ['https://[::ffff:808:808]:5000']],
])('%s (insecure: %s) answers at %j', (host, insecure, origins) => {
  expect(originsOf(host, insecure).map(({ origin }) => origin)).toEqual(origins)
})

/** Addresses of the loopback interface, however they are written. */
const loopback = [
  'http://127.0.0.1:1/token',
  'http://127.1/token',
  'http://127.255.255.254/token',
  'http://0x7f000001/token',
  'http://2130706433/token',
  'http://017700000001/token',
  'http://r.example@127.0.0.1/token',
  'http://[::1]/token',
  'http://[::ffff:127.0.0.1]/token',
  'http://[0:0:0:0:0:ffff:7f00:1]/token',
  'http://localhost/token',
  'http://LOCALHOST./token',
]

test.each(loopback)(
  '%s is private where a registry on the loopback interface leads there, and only then',
  (url) => {
    expect(isPrivate(new URL(url), new URL('http://localhost:5000'))).toBe(true)
    expect(isPrivate(new URL(url), new URL('https://r.example'))).toBe(false)
    expect(isPrivate(new URL(url), new URL('http://10.0.0.1:5000'))).toBe(false)
  },
)

test.each([
  ['https://auth.example/token', true],
  ['https://127.0.0.1/token', true],
  ['http://auth.example/token', false],
  ['http://127.0.0.1@evil.example/', false],
  ['http://localhost.evil.example/', false],
  ['http://[::ffff:8.8.8.8]/', false],
  ['ftp://localhost/', false],
])('from anywhere %s is private: %s', (url, expected) => {
  expect(isPrivate(new URL(url), new URL('https://r.example'))).toBe(expected)
  expect(isPrivate(new URL(url), new URL('http://localhost'))).toBe(expected)
})
