import { expect, test } from 'vitest'
import { readUnicode } from '../../src/workspace/unicode.js'

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')

test.each([
  ['UTF-8', Buffer.from('größe=1')],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFgröße=1')],
  ['UTF-16, as Windows PowerShell writes it', utf16('größe=1')],
  ['UTF-16 of the other order', utf16('größe=1').swap16()],
])('reads %s', (_name, bytes) => {
  expect(readUnicode(bytes, 'app.env')).toBe('größe=1')
})

test.each([
  ['windows-1252', Buffer.from('A=1\ngröße=1\n', 'latin1'), 'line 2 is not UTF-8, but perhaps windows-1252'],
  ['UTF-16 without its mark', utf16('A=1').subarray(2), 'it has zero bytes, as UTF-16 without a byte order'],
  ['UTF-32', Buffer.from('fffe000041000000', 'hex'), 'it is UTF-32'],
  ['UTF-16 that ends halfway', utf16('A=1').subarray(0, -1), 'it begins as UTF-16 and is not valid UTF-16'],
])('of %s the encoding is named', (_name, bytes, problem) => {
  expect(() => readUnicode(bytes, 'app.env')).toThrow(`${problem}`)
  expect(() => readUnicode(bytes, 'app.env')).toThrow('. Save it as UTF-8')
})
