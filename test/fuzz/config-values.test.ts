import { parse as parseProperties } from 'dot-properties'
import dotenv from 'dotenv'
import fc from 'fast-check'
import { parse as parseIni } from 'ini'
import { parse as parseJsonc } from 'jsonc-parser'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { Kind } from '../../src/config/kind.js'
import { rewriteText } from '../support/config.js'
import { runs } from '../support/fuzz.js'

/** Values with what formats give a meaning to, and any characters. */
const value = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...'\\"\'`#;:=$&<>{}[]*!|-?@%,~ \t\n\r\f\v\0\x85\xa0\ufeff\u2028\u3000é😀'),
          fc.constantFrom(
            'null',
            'true',
            '0',
            '1e3',
            '0x1',
            '<<',
            ']]>',
            '-->',
            '\\n',
            '#{b}',
            '\r\n',
            'a',
            'b',
          ),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  )
  .map((text) => text.toWellFormed())

/** Sets `a` in a text of three parts, of which only the middle may change, and gives what stands there then. */
function setBetween(kind: Kind, [head, old, tail]: readonly [string, string, string], wanted: string) {
  const token = kind === 'text' ? '#{*}' : undefined
  const { text, warnings } = rewriteText(kind, head + old + tail, { a: wanted }, token)
  expect(text.slice(0, head.length)).toBe(head)
  expect(text.slice(text.length - tail.length)).toBe(tail)
  const isSet = !warnings.some((warning) => warning.includes('is not set'))
  if (isSet && kind !== 'text') expect(rewriteText(kind, text, { a: wanted }).text).toBe(text)
  if (!isSet) expect(text).toBe(head + old + tail)
  return { text, isSet }
}

/** Every value that is set is read again by another parser; a kind that holds every value refuses none. */
function readsAgain(
  kind: Kind,
  places: readonly (readonly [string, string, string])[],
  read: (text: string) => unknown,
  wanted: fc.Arbitrary<string> = value,
): void {
  fc.assert(
    fc.property(fc.constantFrom(...places), wanted, (place, text) => {
      const result = setBetween(kind, place, text)
      if (result.isSet) expect(read(result.text)).toBe(text)
    }),
    runs,
  )
}

test('a text in a YAML file is the one that is read from it, and nothing else changes', () => {
  readsAgain(
    'yaml',
    [
      ['# c\nb: &x 1 # one\na: ', 'word', ' # two\nc: *x\n'],
      ['a: ', '"old"', '\r\nb: [1, {c: d}]\r\n'],
      ['{b: 1, a: ', "'it''s'", ', c: 2}'],
      ['b: {c: 1}\na: ', '|\n  one\n  two\n', '# end\nc: 1\n'],
      ['a: ', '>-\r\n  one\r\n  two\r\n', 'c: 1\r\n'],
      ['? a\n: ', 'word', '\n'],
    ],
    (text) => parseYaml(text).a,
  )
})

test('a string in a JSON file is the one that is read from it, and nothing else changes', () => {
  readsAgain(
    'json',
    [
      ['\ufeff{ // c\r\n  "b": [1, 2,],\r\n  "a": ', '"old"', ', /* d */\r\n}\r\n'],
      ['{"a":', '"\\u0041"', '}'],
    ],
    (text) => parseJsonc(text.replace(/^\ufeff/, ''), [], { allowTrailingComma: true }).a,
  )
})

test('a value in a .properties file is the one that is read from it, and nothing else changes', () => {
  readsAgain(
    'properties',
    [
      ['# a=1\nb : 1\n  a = ', 'old', '\n! c\nc 3'],
      ['a:', 'one, \\\r\n    two', '\r\nb=1\r\n'],
      ['b=\\\\\na=', '', '\nc=1'],
      ['a ', 'old', ''],
    ],
    (text) => parseProperties(text).a,
  )
})

test('a value in an .env file is the one that is read from it, and nothing else changes', () => {
  readsAgain(
    'env',
    [
      ['# a=1\nexport a=', 'old', ' # c\nb="two\nlines"\n'],
      ['b=1\na=', '"old"', '\n'],
      ["b='x'\na=", "'old'", ''],
      ['a=', '`old`', '\nb=1\n'],
    ],
    (text) => dotenv.parse(text).a,
  )
})

test('a value in an .ini file is the one that is read from it, and nothing else changes', () => {
  readsAgain(
    'ini',
    [
      ['# c\na = ', 'old', '\n[s]\nb=2\n'],
      ['b=1\r\na=', '"old"', '\r\n'],
    ],
    (text) => String(parseIni(text).a),
    // That parser takes backslashes without quotes for escapes, which few others do.
    value.filter((text) => !text.includes('\\')),
  )
})

/** A text with NUL is binary. */
const withoutNul = value.map((text) => text.replaceAll('\0', ''))

test('a token in a text becomes the value as it is', () => {
  readsAgain('text', [['a #{b} ', '#{a}', ' $1 #{']], (text) => text.slice(7, -6), withoutNul)
})

const inXml = value.map((text) => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ''))

test('a token in JSON and in XML is the value when it was read', () => {
  fc.assert(
    fc.property(inXml, (wanted) => {
      const json = rewriteText('json', '{"b": "x#{a}y"}', { a: wanted }, '#{*}')
      expect(JSON.parse(json.text)).toEqual({ b: `x${wanted}y` })
      const xml = rewriteText('xml', '<r b="x#{a}y">x#{a}y</r>', { a: wanted }, '#{*}')
      expect(readXml(xml.text)).toEqual({ attribute: `x${wanted}y`, text: `x${wanted}y` })
    }),
    runs,
  )
})

function readXml(document: string): { attribute: unknown; text: string } {
  const read = { attribute: undefined as unknown, text: '' }
  const parser = new SaxesParser()
  parser.on('opentag', ({ attributes }) => {
    read.attribute = attributes.b
  })
  parser.on('text', (text) => {
    read.text += text
  })
  parser.write(document).close()
  return read
}

const keys = ['__proto__', 'constructor', 'toString', 'a']

test.each(keys.flatMap((key) => keys.map((inner) => [key, inner])))(
  'the keys %s and %s are keys as any others',
  (key = '', inner = '') => {
    const path = { [`${key}:${inner}`]: 'new' }
    const json = `{"${key}": {"${inner}": "old"}}`
    expect(rewriteText('json', json, path).text).toBe(json.replace('old', 'new'))
    const yaml = `${key}:\n  ${inner}: old\n`
    expect(rewriteText('yaml', yaml, path).text).toBe(yaml.replace('old', 'new'))
    const ini = `[${key}]\n${inner}=old\n`
    expect(rewriteText('ini', ini, path).text).toBe(ini.replace('old', 'new'))
    const one = Object.fromEntries([[key, 'new']])
    expect(rewriteText('properties', `${key}=old\n`, one).text).toBe(`${key}=new\n`)
    expect(rewriteText('env', `${key}=old\n`, one).text).toBe(`${key}=new\n`)
    expect(rewriteText('text', `#{${key}}`, one, '#{*}').text).toBe('new')
  },
)
