import { expect, test } from 'vitest'
import { parseDuration } from '../../src/input/duration.js'

test.each([
  ['500ms', 500],
  ['30s', 30_000],
  ['2m', 120_000],
  ['1m30s', 90_000],
  ['1h', 3_600_000],
  ['1h2m3s4ms', 3_723_004],
  ['45', 45_000],
  ['0s', 0],
  ['0', 0],
])('reads %j as %i ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms)
})

test.each(['5 parsecs', '1530s30', '30s1m', '-5s', '1.5s', '1 m', 's', '', '1d'])('refuses %j', (text) => {
  expect(() => parseDuration(text)).toThrow(`"${text}" is not a duration. Write it like 30s or 1m30s.`)
})

test('a duration longer than a workflow run is refused', () => {
  expect(() => parseDuration('900h')).toThrow('longer than a workflow run may last')
})
