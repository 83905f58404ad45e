import { expect, test } from 'vitest'
import { UserError } from '../../src/error.js'
import { parseDuration } from '../../src/input/duration.js'
import { listOf, parseWord } from '../../src/input/list.js'
import { mistakesOf } from '../support/mistakes.js'

test.each([
  ['a line an entry', '8080:80\n53/udp', ['8080:80', '53/udp']],
  ['blank lines and comments skipped', '\n# web\na\n\n  \n#b\n', ['a']],
  ['an escaped number sign', '\\#a', ['#a']],
  ['blanks kept', ' a b \n', [' a b ']],
  ['carriage returns as line ends', 'a\r\nb\r\n', ['a', 'b']],
  ['a JSON array', '["a", "b c"]', ['a', 'b c']],
  ['numbers of a JSON array as written', '[80, 1.10]', ['80', '1.10']],
  ['a JSON array over several lines', '[\n"a",\n"b"\n]', ['a', 'b']],
  ['brackets that are no JSON', '[INFO] ready', ['[INFO] ready']],
  ['an IPv6 address', '[::1]:8080:80', ['[::1]:8080:80']],
  ['a shell test', '[ -f x ]', ['[ -f x ]']],
  ['JSON that is no array', '{"a": 1}', ['{"a": 1}']],
  ['nothing', '', []],
])('reads %s', (_name, text, entries) => {
  expect(listOf(String)(text)).toEqual(entries)
})

test.each(['[true]', '[null]', '[["a"]]', '["a", {}]'])('refuses the array %s', (text) => {
  expect(() => listOf(String)(text)).toThrow('is neither a string nor a number')
})

test('a wrong entry is named by its line', () => {
  const parse = (entry: string) => {
    if (entry === 'bad') throw new UserError('"bad" is bad', 'Be good')
    return entry
  }
  expect(() => listOf(parse)('ok\n# note\nbad')).toThrow('line 3: "bad" is bad. Be good.')
})

test('every wrong entry is a mistake of its own', () => {
  expect(mistakesOf(() => listOf(parseDuration)('1s\n2 parsecs\n# note\nlong'))).toEqual([
    'line 2: "2 parsecs" is not a duration',
    'line 4: "long" is not a duration',
  ])
  expect(mistakesOf(() => listOf(String)('["a", "", {}, " "]'))).toEqual([
    'entry 2: it is empty',
    'entry 3: an object is neither a string nor a number',
    'entry 4: it is empty',
  ])
})

test.each([
  ['durations', '1s,2s', parseDuration, '"1s,2s" is a list with commas. Write one entry a line.'],
  ['names', 'front, back', parseWord, '"front, back" is a list with commas. Write one entry a line.'],
])('%s with commas between them are a mistake that says so', (_name, text, parse, message) => {
  expect(() => listOf<unknown>(parse)(text)).toThrow(`line 1: ${message}`)
})

test('a comma in what is wrong anyway, and one at its end, are not taken for a list', () => {
  expect(() => listOf(parseDuration)('1s,soon')).toThrow('"1s,soon" is not a duration')
  expect(() => listOf(parseDuration)('1s,')).toThrow('"1s," is not a duration')
  expect(() => listOf(parseWord)('front,')).toThrow('"front," is no name. Write one name a line.')
})
