import { expect, test } from 'vitest'
import { mapOf, parseEntries } from '../../src/input/map.js'

const parse = mapOf()

test.each([
  ['a line an entry', 'A=1\nB=2', { A: '1', B: '2' }],
  ['everything after the first equals sign', 'URL=a=b=c', { URL: 'a=b=c' }],
  ['trailing blanks', 'A=x  ', { A: 'x  ' }],
  ['leading blanks of the value', 'A= x', { A: ' x' }],
  ['quotes and dollars as they are', `A="x" '$HOME' \\n`, { A: `"x" '$HOME' \\n` }],
  ['an empty value', 'A=', { A: '' }],
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
])('reads %s', (_name, text, values) => {
  expect(Object.fromEntries(parse(text))).toEqual(values)
})

test.each([
  ['A=1\nA=2', 'line 2: the key "A" stands on line 1 too'],
  ['{"A": 1, "A": 2}', 'the key "A" stands twice in the JSON object'],
  ['{"A": {"B": 1, "B": 2}}', 'key "A": its value is an object'],
  ['{"A": null}', 'key "A": its value is null'],
  ['{"A": [1]}', 'key "A": its value is an array'],
  ['A', 'line 1: "A" has no value'],
  ['=x', 'line 1 has no key before the "="'],
  ['A<<END\nx', 'line 1: the value that starts here has no end'],
])('refuses %j', (text, problem) => {
  expect(() => parse(text)).toThrow(problem)
})

test('a bare key is an entry without a value', () => {
  expect(parseEntries('A\nB=')).toEqual([
    { key: 'A', value: undefined, where: 'line 1' },
    { key: 'B', value: '', where: 'line 2' },
  ])
})

test('a repeated key inside a string does not count', () => {
  expect(Object.fromEntries(parse('{"A": "\\"B\\": 1", "B": "2"}'))).toEqual({ A: '"B": 1', B: '2' })
})
