import { expect, test } from 'vitest'
import { rewriteText } from '../support/config.js'

const app = `# of the image
server:
  port: 8080 # http
  host: "localhost"
  path: '/it''s'
  empty:
  blank:   # nothing yet
  cert: |
    one
    two
  text: >-
    folded
    text
list: [1, "two", {k: v}]
base: &base
  level: &level info
prod:
  <<: *base
  own: *level
`

test.each<[string, string, Record<string, string>, string]>([
  ['a number', 'port: 8080 # http', { 'server:port': '9090' }, 'port: 9090 # http'],
  ['a number by text', 'port: 8080 #', { SERVER__PORT: 'http' }, 'port: http #'],
  ['a text in double quotes', 'host: "localhost"', { 'server:host': 'a"b\\c' }, 'host: "a\\"b\\\\c"'],
  ['a text in single quotes', "path: '/it''s'", { 'server:path': "that's" }, "path: 'that''s'"],
  ['an empty value', 'empty:\n', { 'server:empty': 'v' }, 'empty: v\n'],
  ['null into an empty value', 'empty:\n', { 'server:empty': 'null' }, 'empty:\n'],
  ['an empty value before a comment', 'blank:   # nothing', { 'server:blank': 'v' }, 'blank:   v # nothing'],
  ['a literal block', '|\n    one\n    two\n', { 'server:cert': 'A\n\nB\n' }, '|\n    A\n\n    B\n'],
  ['a literal block without a last line end', '|\n    one\n    two\n', { 'server:cert': 'A' }, '|-\n    A\n'],
  ['a folded block', '>-\n    folded\n    text\n', { 'server:text': 'one line' }, '>-\n    one line\n'],
  ['a folded block by lines', '>-\n    folded\n    text\n', { 'server:text': 'a\nb\n' }, '|\n    a\n    b\n'],
  ['a block by what none can hold', '>-\n    folded\n    text\n', { 'server:text': ' x' }, '" x"\n'],
  ['an item', '"two"', { 'list:1': 'three' }, '"three"'],
  ['a key in an item', '{k: v}', { 'list:2:k': 'a, b' }, '{k: "a, b"}'],
  ['a sequence by JSON', '[1, "two", {k: v}]', { list: '[1,\n 2]' }, '[1, 2]'],
])('sets %s, and nothing else', (_name, before, variables, after) => {
  expect(rewriteText('yaml', app, variables)).toMatchObject({
    text: app.replace(before, after),
    warnings: [],
  })
  const windows = (text: string) => text.replaceAll('\n', '\r\n')
  expect(rewriteText('yaml', windows(app), variables).text).toBe(windows(app.replace(before, after)))
})

test.each([
  ['true', 'x'],
  ['yes', '"yes"'],
  ['1e3', '"1e3"'],
  ['2001-01-01', '"2001-01-01"'],
  ['~', '"~"'],
  ['null', '"null"'],
  ['a: b', '"a: b"'],
  ['a #b', '"a #b"'],
  ['a#b', 'a#b'],
  ['- a', '"- a"'],
  ['jdbc:postgresql://db/app?x=y&z', 'jdbc:postgresql://db/app?x=y&z'],
  ['', '""'],
  ['a\nb', '"a\\nb"'],
  ['*a', '"*a"'],
  ['\u2028\ufeff\x85', '"\\u2028\\ufeff\\u0085"'],
])('writes the text %j without quotes only where it stays itself', (value, written) => {
  const old = value === 'true' ? 'true' : 'word'
  expect(rewriteText('yaml', `a: ${old}\n`, { a: value === 'true' ? 'x' : value }).text).toBe(
    `a: ${written}\n`,
  )
})

test('keeps the type of a value where the text allows it', () => {
  expect(rewriteText('yaml', 'a: true\nb: 1\nc: true\n', { a: 'FALSE', b: '2', c: '1' }).text).toBe(
    'a: false\nb: 2\nc: "1"\n',
  )
})

test('changes a value behind an alias at its anchor, and warns', () => {
  expect(rewriteText('yaml', app, { 'prod:own': 'debug' })).toMatchObject({
    text: app.replace('&level info', '&level debug'),
    warnings: [
      'app.yaml, line 16: "prod:own" is set at the anchor of *level, line 16, for all that refer to it',
    ],
  })
  expect(rewriteText('yaml', app, { 'prod:level': 'debug' }).text).toBe(app.replace('info', 'debug'))
})

test('sets a path in each of several documents', () => {
  const text = 'a: 1\n---\na: 2\n...\n---\nb: {a: 3}\n'
  expect(rewriteText('yaml', text, { a: '9', 'b:*': '8' }).text).toBe(
    'a: 9\n---\na: 9\n...\n---\nb: {a: 8}\n',
  )
})

test('sets what stands under names that JavaScript knows', () => {
  expect(
    rewriteText('yaml', '__proto__:\n  constructor: a\nconstructor: b\n', {
      '__proto__:constructor': 'x',
      constructor: 'z',
    }).text,
  ).toBe('__proto__:\n  constructor: x\nconstructor: z\n')
})

test('warns where a text meets a map', () => {
  expect(rewriteText('yaml', app, { server: 'x' })).toMatchObject({
    text: app,
    warnings: [
      'app.yaml, line 3: "server" is not set: the value there is an object, and the variable is not one in JSON',
    ],
  })
})

test.each([
  ['a: [1\nb: 2\n', 'app.yaml, line 2, column 1: this is not YAML: Flow sequence in block collection'],
  [
    'a: 1\nb: 1\na: 2\n',
    'app.yaml, line 3, column 1: this is not YAML: the key a stands there twice. Correct the file:\n  a: 2\n  ^ here.',
  ],
  ['['.repeat(100_000), 'this is not YAML: it is nested too deep'],
  ['x'.repeat(5 * 1024 * 1024), 'a YAML file may have 4 million at most'],
])('refuses %.20j', (text, problem) => {
  expect(() => rewriteText('yaml', text, { a: 'x' })).toThrow(problem)
})
