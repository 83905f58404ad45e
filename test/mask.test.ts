import { expect, test } from 'vitest'
import { concealOutput, concealText, isSafeToMask, maskForms } from '../src/mask.js'

test('a secret is masked with its base64, URL-encoded, JSON-escaped and XML-escaped forms', () => {
  expect(new Set(maskForms('p@ss" <w'))).toEqual(
    new Set([
      'p@ss" <w',
      'cEBzcyIgPHc=',
      'cEBzcyIgPHc',
      'p%40ss%22%20%3Cw',
      'p%40ss%22+%3Cw',
      'p@ss\\" <w',
      'p@ss\\" \\u003cw',
      'p@ss&quot; &lt;w',
    ]),
  )
})

test('a secret of several lines is masked whole and line by line', () => {
  expect(maskForms('line one\nab\nline two')).toEqual(
    expect.arrayContaining(['line one\nab\nline two', 'line one', 'line two']),
  )
})

test('nothing shorter than four characters is masked', () => {
  expect(maskForms('abc')).toEqual([])
  expect(maskForms('abc\nd').every((form) => form.length >= 4)).toBe(true)
})

test('a blank line is no secret, however long', () => {
  expect(maskForms('long enough\n     \nand another')).not.toContain('     ')
})

test.each([
  ['one line', 'token', true],
  ['lines of four characters and more', 'line one\nline two\n', true],
  ['a short line', '{\n  "key": "value"\n}', false],
  ['a blank line', 'line one\n    \nline two', false],
])('the runner may be told of %s: %s', (_what, form, isSafe) => {
  expect(isSafeToMask(form)).toBe(isSafe)
})

test('the longest form is hidden first, so that no rest of it shows', () => {
  expect(
    concealText(
      'token-and-more token',
      maskForms('token')
        .concat('token-and-more')
        .toSorted((a, b) => b.length - a.length),
    ),
  ).toBe('*** ***')
})

test.each([
  ['plain text', 'the secret is s3cret!', 'the secret is ***'],
  ['a JSON string', '{"a":"x s3cret! y"}', '{"a":"x *** y"}'],
  ['a JSON key', '{"s3cret!":1}', '{"***":1}'],
  ['text without it', '{"a": 1}', '{"a": 1}'],
])('an output of %s is concealed', (_name, text, shown) => {
  expect(concealOutput(text, maskForms('s3cret!'))).toBe(shown)
})

test('a JSON number that holds a secret becomes a string, and the output stays JSON', () => {
  expect(concealOutput('{"5432/tcp":54321}', maskForms('5432'))).toBe('{"***/tcp":"***"}')
})

test('a JSON-escaped secret inside JSON is concealed', () => {
  expect(concealOutput(JSON.stringify({ a: 'say "hello" now' }), maskForms('"hello"'))).toBe(
    '{"a":"say *** now"}',
  )
})
