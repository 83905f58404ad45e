import { expect, test } from 'vitest'
import { parseCommand, splitWindowsLine } from '../../src/input/command.js'

test.each([
  ['blanks and tabs between', 'serve.exe  /port\t80', ['serve.exe', '/port', '80']],
  ['a path', String.raw`C:\app\serve.exe C:\data`, [String.raw`C:\app\serve.exe`, String.raw`C:\data`]],
  [
    'a quoted path',
    String.raw`"C:\Program Files\serve.exe" /x`,
    [String.raw`C:\Program Files\serve.exe`, '/x'],
  ],
  [
    'single quotes as letters',
    `powershell -c Write-Host 'a b'`,
    ['powershell', '-c', 'Write-Host', `'a`, `b'`],
  ],
  ['a quote', String.raw`a\"b "c\"d"`, ['a"b', 'c"d']],
  ['backslashes before a quote', String.raw`"C:\a b\\" x`, [`${String.raw`C:\a b`}\\`, 'x']],
  ['three backslashes before a quote', String.raw`a\\\"b`, [String.raw`a\"b`]],
  [
    'backslashes before anything else',
    String.raw`a\\b \\server\share`,
    [String.raw`a\\b`, String.raw`\\server\share`],
  ],
  ['doubled quotes inside quotes', '"a ""b"" c"', ['a "b" c']],
  ['parts joined', '--name="a b"c', ['--name=a bc']],
  ['an empty word', 'a "" b', ['a', '', 'b']],
  ['a quote that is left open', '"a b', ['a b']],
  ['a line that a backslash continues', 'a.exe \\\n  /x \\\r\n/y', ['a.exe', '/x', '/y']],
  ['lines', 'a.exe C:\\app\\\n/x\r\n/y', ['a.exe', 'C:\\app\\', '/x', '/y']],
  ['nothing', '', []],
])('Windows reads %s', (_name, line, words) => {
  expect(splitWindowsLine(line)).toEqual(words)
})

test('the engine’s system decides how a line is split', () => {
  const command = parseCommand(String.raw`C:\run.exe "a b"`, false)
  expect(command('windows')).toEqual([String.raw`C:\run.exe`, 'a b'])
  expect(command('linux')).toEqual(['C:run.exe', 'a b'])
})

test('an array is the same everywhere', () => {
  const command = parseCommand(String.raw`["C:\\run.exe", "a b"]`, false)
  expect([command('windows'), command('linux')]).toEqual([
    [String.raw`C:\run.exe`, 'a b'],
    [String.raw`C:\run.exe`, 'a b'],
  ])
})

test('a line that a POSIX shell refuses is a mistake at once, but on a runner of Windows only for Linux', () => {
  expect(() => parseCommand(`echo it's`, false)).toThrow('has a quote or a backslash without its end')
  const command = parseCommand(`echo it's`, true)
  expect(command('windows')).toEqual(['echo', `it's`])
  expect(() => command('linux')).toThrow('has a quote or a backslash without its end')
})
