import { expect, test } from 'vitest'
import { tellingLine } from '../../src/readiness/telling-line.js'

test.each<[string, string[], string | undefined]>([
  ['nothing', [], undefined],
  ['blank lines', ['', '  '], undefined],
  ['the last line', ['listening', 'bye', ''], '"bye"'],
  [
    'an error above what a runtime adds',
    ['Error: no connection string', '    at main (app.js:3:1)', '', 'Node.js v24.1.0'],
    '"Error: no connection string"',
  ],
  ['the last of several errors', ['ERROR one', 'System.Exception: two', 'done'], '"System.Exception: two"'],
  [
    'a login that failed, in colours',
    ["\u001b[31mLogin failed for user 'web'\u001b[0m", 'exiting'],
    `"Login failed for user 'web'"`,
  ],
  [
    'no error that was survived long before',
    ['error: retrying', ...Array.from({ length: 25 }, (_, n) => `tick ${n}`)],
    '"tick 24"',
  ],
  ['control characters', ['fatal: \u0007 bell'], '"fatal: \\u0007 bell"'],
  ['no more than 200 characters', [`panic: ${'x'.repeat(300)}`], `"panic: ${'x'.repeat(192)}…"`],
])('of a log it picks %s', (_what, lines, line) => {
  expect(tellingLine(lines)).toBe(line)
})
