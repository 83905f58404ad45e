import { expect, test } from 'vitest'
import { applyEdits } from '../../src/config/edits.js'
import { json } from '../../src/config/json.js'
import { createLookup } from '../../src/config/lookup.js'
import { concealments, editsOf } from '../../src/config/target.js'

function find(text: string, variables: Record<string, string>) {
  const file = { path: 'appsettings.json', canHold: () => true }
  return json.find(text, createLookup(new Map(Object.entries(variables))), file)
}

function set(text: string, variables: Record<string, string>): string {
  return applyEdits(text, editsOf(find(text, variables)))
}

test.each<[string, string, Record<string, string>, string]>([
  ['a path through objects', '{"A": {"B": "x"}}', { 'A:B': 'y' }, '{"A": {"B": "y"}}'],
  ['an index of an array', '{"A": ["x", "y"]}', { 'A:1': 'z' }, '{"A": ["x", "z"]}'],
  [
    'a path without regard to case',
    '{"Logging": {"Level": "x"}}',
    { 'LOGGING:level': 'y' },
    '{"Logging": {"Level": "y"}}',
  ],
  ['a key that holds a colon', '{"a:b": {"c": 1}}', { 'A:B:C': '2' }, '{"a:b": {"c": 2}}'],
  ['every duplicate', '{"a": 1, "A": 2, "a": 3}', { a: '9' }, '{"a": 9, "A": 9, "a": 9}'],
  ['a number by digits', '{"a": 1}', { a: '-1.50e3' }, '{"a": -1.50e3}'],
  ['a number by a word', '{"a": 1}', { a: '007' }, '{"a": "007"}'],
  ['a boolean in any case', '{"a": true}', { a: 'False' }, '{"a": false}'],
  ['a boolean by a word', '{"a": true}', { a: 'no' }, '{"a": "no"}'],
  ['a string that looks like a number', '{"a": "1"}', { a: '2' }, '{"a": "2"}'],
  ['null by text', '{"a": null}', { a: '33' }, '{"a": "33"}'],
  ['null by null', '{"a": null}', { a: 'null' }, '{"a": null}'],
  ['an object by an object', '{"a": {"b": 1}}', { a: '{"c": [2]}' }, '{"a": {"c": [2]}}'],
  ['an array by an array', '{"a": [1]}', { a: '[]' }, '{"a": []}'],
  ['quotes, breaks and backslashes', '{"a": ""}', { a: 'C:\\x "y"\n' }, '{"a": "C:\\\\x \\"y\\"\\n"}'],
  ['an empty value', '{"a": "x"}', { a: '' }, '{"a": ""}'],
  ['the root array', '[1, {"b": 2}]', { '1:b': '3' }, '[1, {"b": 3}]'],
])('sets %s', (_name, text, variables, expected) => {
  expect(set(text, variables)).toBe(expected)
})

test('leaves comments, layout, line ends and trailing commas as they are', () => {
  const text = '{ // first\r\n\t"a" : /* old */ 1 ,\r\n  "b":[ 1,2, ],\r\n}\r\n\r\n'
  expect(set(text, { A: '2', 'b:1': '3' })).toBe(
    '{ // first\r\n\t"a" : /* old */ 2 ,\r\n  "b":[ 1,3, ],\r\n}\r\n\r\n',
  )
})

test('sets a value beside an array of very many items', () => {
  const items = Array.from({ length: 200_000 }, () => '1').join()
  expect(set(`{"a": [${items}], "b": 1}`, { b: '2' })).toBe(`{"a": [${items}], "b": 2}`)
})

test('adds nothing that is not there', () => {
  expect(find('{"a": {"b": 1}}', { 'a:c': '1', b: '1', 'a:b:c': '1', '': '1' })).toEqual([])
})

test('edits nothing where the value stands already, however it is written', () => {
  expect(set('{"a": "x\\/y", "b": 1.0}', { a: 'x/y', b: '1.0' })).toBe('{"a": "x\\/y", "b": 1.0}')
})

test('refuses to put a text in the place of an object or an array', () => {
  const targets = find('{"a": {"b": 1}, "c": [1]}', { a: 'x', c: '{"d": 1}' })
  expect(targets.map(({ variable, text, problem }) => [variable, text, problem])).toEqual([
    ['a', undefined, 'the value there is an object, and the variable is not one in JSON'],
    ['c', undefined, 'the value there is an array, and the variable is not one in JSON'],
  ])
})

test('hides the values that a variable has given, and no others', () => {
  const text = '{"a": "secret", "b": 12, "c": "other"}'
  const targets = find(text, { a: 'secret', b: '12', c: 'wanted' })
  expect(applyEdits(text, concealments(targets))).toBe('{"a": "***", "b": ***, "c": "other"}')
})

test.each([
  ['', 'appsettings.json, line 1, column 1: this is not JSON: value expected'],
  [
    '{"a": 1,\n  "b" 2}',
    'appsettings.json, line 2, column 7: this is not JSON: colon expected. Correct the file:\n    "b" 2}\n        ^ here.',
  ],
  ['{"a": }', 'appsettings.json, line 1, column 7: this is not JSON: value expected'],
  ['{"a": 1} x', 'appsettings.json, line 1, column 10: this is not JSON: invalid symbol'],
])('shows where %j stops being JSON', (text, message) => {
  expect(() => find(text, { a: '1' })).toThrow(message)
})

test('refuses a document nested too deep for its parser', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  expect(() => find(deep, { a: '1' })).toThrow('it is nested deeper than 1000 levels')
})
