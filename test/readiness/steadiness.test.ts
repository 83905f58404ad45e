import { expect, test } from 'vitest'
import { timeSteadiness } from '../../src/readiness/steadiness.js'

/** How steady a container is at the end of looks a second apart; it has run for `upMs` at the last one. */
function steadyMs(looks: readonly boolean[], upMs: number): number {
  const steady = timeSteadiness()
  return looks.map((isHolding, index) => steady(isHolding, { upMs }, index * 1000)).at(-1) ?? Number.NaN
}

test.each<[string, boolean[], number, number]>([
  ['one in which nothing else was seen counts from its start', [true, true], 90_000, 90_000],
  ['one that was seen not to be ready counts from when it was', [false, true, true, true], 90_000, 2000],
  [
    'one that was ready, was not and is again counts from the last time',
    [true, false, true, true],
    90_000,
    1000,
  ],
  ['one that is not ready does not count', [true, true, false], 90_000, 0],
  ['one that was started anew counts no longer than it runs', [true, true, true], 500, 500],
])('%s', (_what, looks, upMs, expected) => {
  expect(steadyMs(looks, upMs)).toBe(expected)
})
