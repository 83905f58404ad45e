import { expect, test } from 'vitest'
import { parseEnvFile } from '../../src/input/env-file.js'
import { mistakesOf } from '../support/mistakes.js'

const outer = (name: string) => (name === 'HOME' ? '/home/runner' : undefined)

test.each([
  ['values verbatim', 'A="x y" # z \nB=', { A: '"x y" # z ', B: '' }],
  ['comments and blank lines skipped', '# c\n\n  # d\nA=1', { A: '1' }],
  ['Windows line ends', 'A=1\r\nB=2\r\n', { A: '1', B: '2' }],
  ['a name alone from outside, or not at all', 'HOME\nNOPE', { HOME: '/home/runner' }],
  [
    'names as the engine takes them',
    'ProgramFiles(x86)=a\n1A=b\ngröße=c',
    { 'ProgramFiles(x86)': 'a', '1A': 'b', größe: 'c' },
  ],
  ['the last of two', 'A=1\nA=2', { A: '2' }],
])('reads %s', (_name, text, values) => {
  expect(Object.fromEntries(parseEnvFile(text, outer, 'app.env'))).toEqual(values)
})

test('a wrong name is told with its line', () => {
  expect(() => parseEnvFile('A=1\nexport B=2', outer, 'app.env')).toThrow(
    'line 2: "export B" is not the name of a variable',
  )
})

test('of a line without a "=" only the beginning is told, because a value may follow', () => {
  expect(mistakesOf(() => parseEnvFile('PASSWORD: hunter2\n{"A": "hunter2",}', outer, 'app.env'))).toEqual([
    'line 1: "PASSWORD…" is not the name of a variable',
    'line 2: "…" is not the name of a variable',
  ])
})

test('every wrong line is a mistake of its own', () => {
  expect(mistakesOf(() => parseEnvFile('A B=1\nB=2\n=3', outer, 'app.env'))).toEqual([
    'line 1: "A B" is not the name of a variable',
    'line 3: "" is not the name of a variable',
  ])
})
