import { expect, test } from 'vitest'
import { findDifferences, fingerprint, isFingerprintOf } from '../../src/release/fingerprint.js'

test('is, part by part, the HMAC-SHA-256 of name and canonical JSON under one salt', () => {
  // printf 'b=[{"c":2,"d":3}]' | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102030405060708090a0b0c0d0e0f
  expect(fingerprint({ b: [{ d: 3, c: 2 }], a: 1 }, '000102030405060708090a0b0c0d0e0f')).toBe(
    '000102030405060708090a0b0c0d0e0f;b=ZJKPfai7-0DGE1thll7LkQ;a=s50EcsXI_156PqJ28bqAkQ',
  )
})

test('of what the engine shows to nobody it is scrypt, so that a guess is dear', () => {
  // hashlib.scrypt(b'secrets={"a":"1"}', salt=bytes(range(16)), n=16384, r=8, p=1, dklen=16)
  expect(fingerprint({ secrets: { a: '1' } }, '000102030405060708090a0b0c0d0e0f')).toBe(
    '000102030405060708090a0b0c0d0e0f;secrets=QSnHw0-83oxjkPdhfFq-cw',
  )
  expect(findDifferences(fingerprint({ secrets: { a: '1' } }), { secrets: { a: '2' } })).toEqual(['secrets'])
})

test('knows its own wish under any salt, whatever the order of keys', () => {
  const text = fingerprint({ env: { A: '1', B: '2' } })
  expect(isFingerprintOf(text, { env: { B: '2', A: '1' } })).toBe(true)
  expect(isFingerprintOf(text, { env: { A: '1', B: '3' } })).toBe(false)
})

test('names the parts that differ, that are new, and that are gone', () => {
  const text = fingerprint({ image: 'x', env: { A: '1' }, ports: ['80'] })
  expect(findDifferences(text, { image: 'x', env: { A: '2' }, user: 'app' })).toEqual([
    'env',
    'user',
    'ports',
  ])
})

test.each([undefined, false, [], {}])('a part that is %j is like none', (nothing) => {
  expect(findDifferences(fingerprint({ image: 'x' }), { image: 'x', later: nothing })).toEqual([])
  expect(findDifferences(fingerprint({ image: 'x', once: nothing }), { image: 'x' })).toEqual([])
})

test('two of the same wish differ', () => {
  expect(fingerprint({ x: 'x' })).not.toBe(fingerprint({ x: 'x' }))
})

test.each([undefined, '', 'abc', 'x;y', `${'0'.repeat(32)};`, `${'0'.repeat(32)};a=b`])(
  '%j is of no wish',
  (text) => {
    expect(isFingerprintOf(text, {})).toBe(false)
    expect(findDifferences(text, {})).toBe(undefined)
  },
)
