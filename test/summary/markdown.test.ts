import { expect, test } from 'vitest'
import { escapeMarkdown, formatCell, formatFold, formatTable } from '../../src/summary/markdown.js'

test.each([
  ['a|b', 'a&#124;b'],
  ['`code`', '&#96;code&#96;'],
  ['<img src=x>', '&#60;img src=x&#62;'],
  ['&lt;', '&#38;lt;'],
  ['**bold** _it_ ~no~', '&#42;&#42;bold&#42;&#42; &#95;it&#95; &#126;no&#126;'],
  ['[x](y)', '&#91;x&#93;(y)'],
  ['$a$', '&#36;a&#36;'],
  ['@octocat', '&#64;&#8203;octocat'],
  ['me@example.com', 'me&#64;&#8203;example.com'],
  ['web@sha256:00ff', 'web&#64;sha256:00ff'],
  ['fixes #12', 'fixes &#35;&#8203;12'],
  ['https://evil.example', 'https:&#8203;//evil.example'],
  ['www.evil.example', 'www&#8203;.evil.example'],
  ['two\r\nlines\u2028three', 'two lines three'],
  ['\u001b[31mred\u001b[0m', 'red'],
  ['abc\u202edef', 'abcdef'],
  ['a\u0000b', 'a b'],
])('%j is set as %j', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown)
})

test('a cell is text, code, a link or several of them, never more than one line', () => {
  expect(formatCell({ code: 'a\n|b' })).toBe('<code>a &#124;b</code>')
  expect(formatCell({ link: 'x]', href: 'http://h:1/a b)|' })).toBe('[x&#93;](http://h:1/a%20b)%7C)')
  expect(formatCell({ several: ['a', { code: 'b' }] })).toBe('a, <code>b</code>')
})

test('a cell that is too long is cut', () => {
  expect(formatCell('x'.repeat(1001))).toBe(`${'x'.repeat(999)}…`)
})

test('a table has a line for the head, a line below it, and a line a row', () => {
  expect(formatTable(['A', ''], [['1', '2']])).toEqual(['| A |  |', '| :--- | :--- |', '| 1 | 2 |', ''])
})

const fold = { title: 'Log', language: 'text', keep: 'end', mostBytes: 1000 } as const

test('the fence of a fold is longer than any in its lines', () => {
  expect(formatFold({ ...fold, lines: ['```', '</details>', '````x'] })).toEqual([
    '<details><summary>Log</summary>',
    '',
    '`````text',
    '```',
    '</details>',
    '````x',
    '`````',
    '',
    '</details>',
    '',
  ])
})

test.each([
  ['end', ['… 2 lines left out; the log has all', 'cccc', 'dddd']],
  ['start', ['aaaa', 'bbbb', '… 2 lines left out; the log has all']],
] as const)('what does not fit is left out with a note, and the %s stays', (keep, shown) => {
  const lines = ['aaaa', 'bbbb', 'cccc', 'dddd']
  expect(formatFold({ ...fold, keep, lines, mostBytes: 10 }).slice(3, -4)).toEqual(shown)
})

test('one line that is longer than all that fits is cut, by bytes', () => {
  const shown = formatFold({ ...fold, lines: ['ä'.repeat(100)], mostBytes: 10 }).slice(3, -4)
  expect(shown).toEqual(['ääää…'])
})
