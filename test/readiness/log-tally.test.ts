import { expect, test } from 'vitest'
import { tallyLines } from '../../src/readiness/log-tally.js'

const pattern = (text: string) => ({ text, matches: (line: string) => line.includes(text) })

/** What is missing after several readings of a log, each from its start. */
function missingAfter(patterns: readonly string[], ...readings: readonly string[][]): string {
  const tally = tallyLines(patterns.map(pattern))
  for (const lines of readings) {
    tally.beginReading()
    for (const line of lines) tally.take(line)
  }
  return tally.isDone() ? 'nothing' : tally.show()
}

test.each<[string, string[], string[][], string]>([
  ['one line', ['up'], [['up']], 'nothing'],
  ['a line for two patterns', ['up', 'ready'], [['up and ready']], 'nothing'],
  ['no line', ['up'], [['down']], 'no line matches "up"'],
  ['one of two lines', ['up', 'up'], [['up']], 'fewer than 2 lines match "up"'],
  ['two lines', ['up', 'up'], [['up', 'x', 'up']], 'nothing'],
  ['one line that says it twice', ['up', 'up'], [['up up']], 'fewer than 2 lines match "up"'],
  [
    'the same line, read again after the connection was cut',
    ['up', 'up'],
    [['up'], ['up']],
    'fewer than 2 lines match "up"',
  ],
  ['a line that a later reading does not have any more', ['up', 'ready'], [['up'], ['ready']], 'nothing'],
  [
    'some of several',
    ['a', 'b', 'c', 'c', 'c'],
    [['c', 'c']],
    'no line matches "a" and "b", and fewer than 3 lines match "c"',
  ],
])('%s', (_what, patterns, readings, missing) => {
  expect(missingAfter(patterns, ...readings)).toBe(missing)
})

test('a line counts as one that was missing only until its pattern has all of its lines', () => {
  const tally = tallyLines([pattern('up'), pattern('up'), pattern('never')])
  tally.beginReading()
  expect(['up', 'down', 'up', 'up'].map((line) => tally.take(line))).toEqual([true, false, true, false])
})
