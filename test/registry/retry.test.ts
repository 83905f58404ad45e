import { expect, test } from 'vitest'
import { findNextLink } from '../../src/registry/link.js'
import { parseRetryAfter, pauseAfter } from '../../src/registry/retry.js'

const now = Date.parse('2026-01-01T00:00:00Z')

test.each([
  ['3', 3000],
  [' 120 ', 120_000],
  ['Thu, 01 Jan 2026 00:00:07 GMT', 7000],
  ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
  ['soon', undefined],
  [undefined, undefined],
])('Retry-After: %s', (text, expected) => {
  expect(parseRetryAfter(text, now)).toBe(expected)
})

test.each([
  ['no answer' as const, 1, 250],
  [{ status: 503, retryAfter: undefined }, 2, 500],
  [{ status: 429, retryAfter: '9' }, 1, 9000],
  [{ status: 429, retryAfter: '0' }, 3, 1000],
  [{ status: 500, retryAfter: undefined }, 6, undefined],
  [{ status: 404, retryAfter: '1' }, 1, undefined],
  [{ status: 401, retryAfter: undefined }, 1, undefined],
  [{ status: 501, retryAfter: undefined }, 1, undefined],
])('after %j at try %i the pause is %s ms', (answer, tries, expected) => {
  expect(pauseAfter(answer, tries, now)).toBe(expected)
})

test.each([
  ['</v2/a/tags/list?last=b&n=2>; rel="next"', '/v2/a/tags/list?last=b&n=2'],
  ['<https://r.example/x>; rel=next', 'https://r.example/x'],
  ['</first>; rel="first", </x,y>; title="a, b"; rel="prev next"', '/x,y'],
  ['</x>; rel="prev"', undefined],
  ['</x>', undefined],
  ['nonsense', undefined],
  [undefined, undefined],
])('Link: %s', (header, expected) => {
  expect(findNextLink(header)).toBe(expected)
})
