import { expect, test } from 'vitest'
import { rewriteText } from '../support/config.js'

test.each<[string, string, Record<string, string>, string]>([
  ['a value', 'a=1\nb=2\n', { b: '3' }, 'a=1\nb=3\n'],
  ['a value behind a colon and blanks', '  a  :  old', { a: 'new' }, '  a  :  new'],
  ['a value that goes on in the next line', 'a = one, \\\r\n    two\r\nb=1', { a: 'x' }, 'a = x\r\nb=1'],
  ['a key that stands alone', 'a\nb=1', { a: 'x' }, 'a=x\nb=1'],
  ['a key with an empty value', 'a=\nb=1', { a: 'x' }, 'a=x\nb=1'],
  ['a key with escapes', 'a\\ \\:b\\u0041=1', { 'a :bA': '2' }, 'a\\ \\:b\\u0041=2'],
  [
    'a key with dots',
    'spring.datasource.url=x',
    { 'spring.datasource.url': 'jdbc:y?a=b#c' },
    'spring.datasource.url=jdbc:y?a=b#c',
  ],
  ['what the format escapes', 'a=1', { a: ' é\\\t\n\r#=' }, 'a=\\ \\u00E9\\\\\\t\\n\\r#='],
  ['a value that begins like a separator', 'a 1', { a: '=2' }, 'a \\=2'],
  ['nothing in comments', '# a=1\n  ! a=2\na=3', { a: '4' }, '# a=1\n  ! a=2\na=4'],
  ['every one of several', 'a=1\nA=2', { a: '3' }, 'a=3\nA=3'],
  ['a key that really has two underscores', 'a__b=1', { A__B: '2' }, 'a__b=2'],
])('sets in .properties %s', (_name, before, variables, after) => {
  expect(rewriteText('properties', before, variables)).toMatchObject({ text: after, warnings: [] })
})

test.each<[string, string, Record<string, string>, string]>([
  ['a value', 'A=1\nB=2 # two\n', { B: '3' }, 'A=1\nB=3 # two\n'],
  ['an exported one', 'export A=1', { a: '2' }, 'export A=2'],
  ['an empty one', 'A=\nB=1', { A: 'x' }, 'A=x\nB=1'],
  ['in the quotes that are there', `A="1"\nB='2'`, { A: 'a b', B: 'c"d' }, `A="a b"\nB='c"d'`],
  [
    'in other quotes where those cannot hold it',
    `A='1'\nB="2"`,
    { A: "it's", B: '\\n' },
    `A="it's"\nB='\\n'`,
  ],
  [
    'in quotes what would be read otherwise',
    'A=1\nB=2\nC=3',
    { A: 'a#b', B: '$x', C: 'a b' },
    "A='a#b'\nB='$x'\nC='a b'",
  ],
  ['over several lines', 'A="one\ntwo"\nB=1', { A: 'x\ny\nz' }, 'A="x\ny\nz"\nB=1'],
  ['a backslash at the end', "A='x'", { A: 'C:\\' }, 'A=C:\\'],
  ['nothing in comments', '# A=1\nA=2', { A: '3' }, '# A=1\nA=3'],
])('sets in .env %s', (_name, before, variables, after) => {
  expect(rewriteText('env', before, variables)).toMatchObject({ text: after, warnings: [] })
})

test('warns where a .env file has no way to write a value', () => {
  expect(rewriteText('env', 'A=1', { A: `'"\`` })).toMatchObject({
    text: 'A=1',
    warnings: ['app.env, line 1: "A" is not set: a file of this kind cannot hold the value'],
  })
})

test.each<[string, string, Record<string, string>, string]>([
  ['a value before any section', 'a=1\n[s]\na=2', { a: '3' }, 'a=3\n[s]\na=2'],
  ['a value of a section', 'a=1\n[s]\na = 2 ; two\n', { 'S:A': '3' }, 'a=1\n[s]\na = 3 ; two\n'],
  ['by two underscores', '[s.t]\r\na: 1\r\n', { 'S.T__A': '2' }, '[s.t]\r\na: 2\r\n'],
  ['in the quotes that are there', '[s]\na="1" # c', { 's:a': 'x"y' }, '[s]\na="x\\"y" # c'],
  ['in quotes what would begin a comment', '[s]\na=1', { 's:a': 'x;y' }, '[s]\na="x;y"'],
  ['in quotes before a comment', 'a = 1 ; one', { a: 'x#y' }, 'a = "x#y" ; one'],
  [
    'nothing where odd white-space stands already',
    'a="\u2003"\nb="\u2028"',
    { b: '\u2028' },
    'a="\u2003"\nb="\u2028"',
  ],
  ['an empty value', '[s]\na=\nb=1', { 's:a': 'x' }, '[s]\na=x\nb=1'],
  ['nothing in comments', '[s]\n;a=1\n# a=2\na=3', { 's:a': '4' }, '[s]\n;a=1\n# a=2\na=4'],
])('sets in .ini %s', (_name, before, variables, after) => {
  expect(rewriteText('ini', before, variables)).toMatchObject({ text: after, warnings: [] })
})

test.each(['1\n2', '1\u20282', '\0', '\t'])('warns where a line of .ini cannot hold %j', (value) => {
  expect(rewriteText('ini', 'a=1', { a: value })).toMatchObject({
    text: 'a=1',
    warnings: ['app.ini, line 1: "a" is not set: a file of this kind cannot hold the value'],
  })
})

test('hides what was set in the diff, and shows what was there', () => {
  expect(rewriteText('env', "A='one'\nB=two\n", { A: 'x y', B: 'two' }).diff).toBe(
    "--- a/app.env\n+++ b/app.env\n@@ -1,2 +1,2 @@\n-A='one'\n+A='***'\n B=***\n",
  )
})
