import { expect, test } from 'vitest'
import { mapOf, parseEntries } from '../../src/input/map.js'
import { mistakesOf } from '../support/mistakes.js'

const parse = mapOf()

test.each([
  ['a line an entry', 'A=1\nB=2', { A: '1', B: '2' }],
  ['everything after the first equals sign', 'URL=a=b=c', { URL: 'a=b=c' }],
  ['trailing blanks', 'A=x  ', { A: 'x  ' }],
  ['leading blanks of the value', 'A= x', { A: ' x' }],
  ['quotes and dollars as they are', `A="x" '$HOME' \\n`, { A: `"x" '$HOME' \\n` }],
  ['an empty value', 'A=', { A: '' }],
  ['leading blanks of a line', '  A=1', { A: '1' }],
  ['several lines', 'A<<END\none\n two \nEND\nB=2', { A: 'one\n two ', B: '2' }],
  ['an empty value of several lines', 'A<<END\nEND', { A: '' }],
  ['two smaller-than signs in a value', 'A=1<<2', { A: '1<<2' }],
  ['comments and blank lines skipped', '# A=1\n\nB=2\n', { B: '2' }],
  ['letters outside ASCII', 'GRUSS=Grüße, 世界', { GRUSS: 'Grüße, 世界' }],
  ['a JSON object', '{"A": "x y", "N": 5, "B": true}', { A: 'x y', N: '5', B: 'true' }],
  [
    'JSON numbers as written',
    '{"V": 1.10, "BIG": 12345678901234567890}',
    { V: '1.10', BIG: '12345678901234567890' },
  ],
  ['a key that looks like an array index after the others', '{"b": "1", "2": "x"}', { b: '1', '2': 'x' }],
  ['nothing', '', {}],
  [
    'Windows line ends',
    'A=1 \r\nB<<END\r\none\r\ntwo\r\nEND\r\n\r\n# C\r\nD=2\r\n',
    { A: '1 ', B: 'one\ntwo', D: '2' },
  ],
  ['Windows line ends inside a value of a text without', 'B<<END\none\r\ntwo\r\nEND', { B: 'one\r\ntwo\r' }],
  ['an end word that a line of the value begins with', 'A<<END\nENDING\n END\nEND', { A: 'ENDING\n END' }],
])('reads %s', (_name, text, values) => {
  expect(Object.fromEntries(parse(text))).toEqual(values)
})

test.each([
  ['A=1\nA=2', 'line 2: the key "A" stands on line 1 too'],
  ['A=1\nKEY = value', 'line 2: a blank stands between "KEY" and the "="'],
  ['{"A": 1, "A": 2}', 'the key "A" stands twice in the JSON object'],
  ['{"A": {"B": 1, "B": 2}}', 'key "A": its value is an object'],
  ['{"A": null}', 'key "A": its value is null'],
  ['{"A": [1]}', 'key "A": its value is an array'],
  ['A', 'line 1: "A" has no value'],
  ['A: hunter2', 'line 1: "A…" has no value'],
  ['{"A": "hunter2",}', 'line 1: "…" has no value'],
  ['=x', 'line 1 has no key before the "="'],
  ['A<<END\nx', 'line 1: the value that starts here has no end'],
])('refuses %j', (text, problem) => {
  expect(() => parse(text)).toThrow(problem)
})

test('a bare key is an entry without a value', () => {
  expect(parseEntries('A\nB=', (entry) => entry)).toEqual([
    { key: 'A', value: undefined, where: 'line 1' },
    { key: 'B', value: '', where: 'line 2' },
  ])
})

test('a repeated key inside a string does not count', () => {
  expect(Object.fromEntries(parse('{"A": "\\"B\\": 1", "B": "2"}'))).toEqual({ A: '"B": 1', B: '2' })
})

test('every wrong entry is a mistake of its own', () => {
  expect(mistakesOf(() => parse('A=1\nB\n=x\nA=2\nC<<END\nx'))).toEqual([
    'line 2: "B" has no value',
    'line 3 has no key before the "="',
    'line 4: the key "A" stands on line 1 too',
    'line 5: the value that starts here has no end',
  ])
  expect(mistakesOf(() => parse('{"A": null, "B": [1], "": "x"}'))).toEqual([
    'key "A": its value is null',
    'key "B": its value is an array',
    'a key of the JSON object is empty',
  ])
})

test('the "=" between the brackets of an XPath does not end it', () => {
  const line = (key: string) => parse(`${key}=a=b`)
  for (const key of ["/a/b[@c='x=y']/@d", '/a[b=1][c="]"]', '/a/@b', '//a[1]'])
    expect([...line(key)]).toEqual([[key, 'a=b']])
})
