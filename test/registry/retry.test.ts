import { expect, test } from 'vitest'
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
  [
    {
      status: 429,
      retryAfter: 'Thu, 01 Jan 2026 00:00:07 GMT',
      date: 'Thu, 01 Jan 2026 00:00:00 GMT',
    },
    1,
    7000,
  ],
  [{ status: 500, retryAfter: undefined }, 6, undefined],
  [{ status: 404, retryAfter: '1' }, 1, undefined],
  [{ status: 401, retryAfter: undefined }, 1, undefined],
  [{ status: 501, retryAfter: undefined }, 1, undefined],
])('after %j at try %i the pause is %s ms', (answer, tries, expected) => {
  expect(pauseAfter(answer, tries)).toBe(expected)
})
