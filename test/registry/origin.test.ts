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
])('%s (insecure: %s) answers at %j', (host, insecure, origins) => {
  expect(originsOf(host, insecure).map(({ origin }) => origin)).toEqual(origins)
})

test.each([
  ['https://auth.example/token', true],
  ['http://auth.example/token', false],
  ['http://127.0.0.1:1/token', true],
  ['http://[::1]/token', true],
  ['http://127.0.0.1@evil.example/', false],
  ['ftp://localhost/', false],
])('%s is private: %s', (url, expected) => {
  expect(isPrivate(new URL(url))).toBe(expected)
})
