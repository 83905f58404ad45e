import { expect, test } from 'vitest'
import {
  checkPattern,
  checkTagPattern,
  compileLabelPattern,
  compileLinePattern,
  compileTagPattern,
} from '../../src/input/pattern.js'

test.each([
  ['(a', 'is not a regular expression (Unterminated group)'],
  ['a(?=b)', 'has a look-around'],
  ['a(?<!b)', 'has a look-around'],
  ['(a)\\1', 'has a back-reference'],
  ['(?<x>a)\\k<x>', 'has a back-reference'],
])('%s is refused', (text, problem) => {
  expect(() => checkPattern(text, '^rc')).toThrow(problem)
})

test('an expression of 4096 characters is accepted, and a longer one is refused at once', () => {
  expect(checkPattern('a'.repeat(4096), '^rc')).toHaveLength(4096)
  expect(() => checkPattern('['.repeat(100_000), '^rc')).toThrow(
    'a regular expression of 100000 characters is too long. Write it with 4096 at most.',
  )
})

test.each(['^rc', '[(?=]', '\\(?=', '(?i)RC', '(?i:RC)', '(?P<x>a)', '[\\]1]', '\\d+\\.\\d{1,3}'])(
  '%s is accepted and compiles',
  async (text) => {
    expect(checkPattern(text, '^rc')).toBe(text)
    await expect(compileLabelPattern(text)).resolves.toBeTypeOf('function')
  },
)

test.each([
  ['^(.+)-alpine$', 'has no group named version'],
  ['^[(?<version>]-alpine$', 'has no group named version'],
  ['^(?<version>.+)-(?:a|(?<version>b))$', 'has more than one group named version'],
])('the tag pattern %s is refused', (text, problem) => {
  expect(() => checkTagPattern(text)).toThrow(problem)
})

test('what JavaScript has and RE2 has not is told when it is compiled', async () => {
  await expect(compileLabelPattern('a{1001}')).rejects.toThrow(
    '"a{1001}" cannot be matched in linear time (invalid repeat count: `{1001}`)',
  )
})

test('a group that takes no part passes the tag over', async () => {
  const versionText = await compileTagPattern('^(?:(?<version>[\\d.]+)|latest)$')
  expect(versionText('latest')).toBeUndefined()
  expect(versionText('1.2.3')).toBe('1.2.3')
})

test('an expression that would take for ever does not', async () => {
  const versionText = await compileTagPattern('^(?<version>(?:[\\w.]+)+)+$')
  const hostile = `${'a'.repeat(127)}!`
  for (let count = 0; count < 10_000; count++) expect(versionText(hostile)).toBeUndefined()
})

test('a log line’s pattern matches anywhere in it, terminal colours aside', async () => {
  const matches = await compileLinePattern('(?i)started on \\d+')
  expect(['now STARTED on 80', 'started \x1b[32mon\x1b[0m 80', 'started on x'].map(matches)).toEqual([
    true,
    true,
    false,
  ])
})
