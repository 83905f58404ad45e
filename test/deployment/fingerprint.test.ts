import { expect, test } from 'vitest'
import { fingerprint, isFingerprintOf } from '../../src/deployment/fingerprint.js'

test('is the HMAC-SHA-256 of the canonical JSON under its salt', () => {
  // printf '{"a":1,"b":[{"c":2,"d":3}]}' | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102030405060708090a0b0c0d0e0f
  expect(fingerprint({ b: [{ d: 3, c: 2 }], a: 1 }, '000102030405060708090a0b0c0d0e0f')).toBe(
    '000102030405060708090a0b0c0d0e0f:359994da90e8ecbadd85d8bd8d8b52396bd0d1e846f86b8007e5b51d7e76712f',
  )
})

test('knows its own wish under any salt, whatever the order of keys', () => {
  const text = fingerprint({ env: { A: '1', B: '2' } })
  expect(isFingerprintOf(text, { env: { B: '2', A: '1' } })).toBe(true)
  expect(isFingerprintOf(text, { env: { A: '1', B: '3' } })).toBe(false)
})

test('two of the same wish differ', () => {
  expect(fingerprint('x')).not.toBe(fingerprint('x'))
})

test.each([undefined, '', 'abc', 'x:y', `${'0'.repeat(32)}:`])('%j is of no wish', (text) => {
  expect(isFingerprintOf(text, {})).toBe(false)
})
