import { expect, test } from 'vitest'
import { positionOf, showPlace } from '../../src/config/place.js'

test.each([
  [0, { line: 1, column: 1 }],
  [2, { line: 1, column: 3 }],
  [4, { line: 2, column: 1 }],
  [6, { line: 3, column: 1 }],
  [8, { line: 4, column: 1 }],
])('counts CRLF, CR and LF as one line end each before offset %i', (offset, expected) => {
  expect(positionOf('ab\r\nc\rd\nef', offset)).toEqual(expected)
})

test('puts the caret under the column, behind the same tabs', () => {
  expect(showPlace('a\n\t<b x="1"/>\nc', { line: 2, column: 3 })).toBe('  \t<b x="1"/>\n  \t ^ here')
})

test('cuts a long line around the column', () => {
  const line = `${'a'.repeat(500)}X${'b'.repeat(500)}`
  const [shown = '', caret = ''] = showPlace(line, { line: 1, column: 501 }).split('\n')
  expect(shown).toBe(`  …${'a'.repeat(50)}X${'b'.repeat(49)}…`)
  expect(caret.indexOf('^')).toBe(shown.indexOf('X'))
})

test('shows an empty line where the position is behind the end', () => {
  expect(showPlace('a', { line: 7, column: 1 })).toBe('  \n  ^ here')
})

test('shows no control characters', () => {
  expect(showPlace('a\u001b[2Jb', { line: 1, column: 1 })).toBe('  a\ufffd[2Jb\n  ^ here')
})
