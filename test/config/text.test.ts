import { expect, test } from 'vitest'
import { decodeText } from '../../src/config/text.js'

const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`
const bytesOf = (text: string, ...more: number[]) => Buffer.concat([Buffer.from(text), Buffer.from(more)])

test.each<[string, Buffer, string, Buffer]>([
  ['UTF-8', Buffer.from('ä€'), 'ä€', Buffer.from('x€')],
  ['UTF-8 with a mark', Buffer.from('\ufeffä'), 'ä', Buffer.from('\ufeffx€')],
  ['UTF-16 LE', Buffer.from([0xff, 0xfe, 0xe4, 0]), 'ä', Buffer.from([0xff, 0xfe, 0x78, 0, 0xac, 0x20])],
  ['UTF-16 BE', Buffer.from([0xfe, 0xff, 0, 0xe4]), 'ä', Buffer.from([0xfe, 0xff, 0, 0x78, 0x20, 0xac])],
  ['windows-1252', bytesOf(xml('windows-1252'), 0xe4, 0x80), `${xml('windows-1252')}ä€`, bytesOf('x', 0x80)],
  [
    'valid UTF-8 that declares Latin-1',
    bytesOf(xml('iso-8859-1'), 0xc3, 0xa4),
    `${xml('iso-8859-1')}ä`,
    Buffer.from('x€'),
  ],
  ['ASCII that declares windows-1252', bytesOf(xml('windows-1252')), xml('windows-1252'), bytesOf('x', 0x80)],
  ['ASCII that declares UTF-16', bytesOf(xml('utf-16')), xml('utf-16'), Buffer.from('x€')],
  ['Shift JIS', bytesOf(xml('shift_jis'), 0x83, 0x65, 0xb1), `${xml('shift_jis')}テｱ`, bytesOf('x?')],
])('reads and writes %s', (_name, bytes, text, changed) => {
  const file = decodeText(bytes, 'a.config')
  expect(file.text).toBe(text)
  expect(file.encode(text)).toEqual(bytes)
  expect(file.encode('x€')).toEqual(changed)
})

test('knows which characters an encoding has', () => {
  const holds = (encoding: string) => {
    const { canHold } = decodeText(bytesOf(xml(encoding), 0xe4), 'a.config')
    return ['ä', '€', 'テ', '\u0085'].map(canHold)
  }
  expect(holds('windows-1252')).toEqual([true, true, false, false])
  expect(holds('iso-8859-1')).toEqual([true, false, false, true])
  expect(holds('iso-8859-15')).toEqual([true, true, false, true])
  expect(holds('iso-8859-9')).toEqual([true, false, false, true])
  expect(decodeText(Buffer.from('x'), 'a.config').canHold('テ')).toBe(true)
})

test.each([
  [bytesOf('<a>', 0xe4), 'a.config is not valid UTF-8, and no XML declaration names another encoding'],
  [
    bytesOf(xml('x-mine'), 0xe4),
    'a.config is not valid UTF-8, and not valid in the encoding "x-mine" that its XML declaration names',
  ],
  [bytesOf(xml('utf-8'), 0xe4), 'not valid in the encoding "utf-8" that its XML declaration names'],
  [bytesOf(xml('us-ascii'), 0xe4), 'not valid in the encoding "us-ascii" that its XML declaration names'],
  [bytesOf(xml('shift_jis'), 0x83), 'not valid in the encoding "shift_jis" that its XML declaration names'],
  [Buffer.from([0xef, 0xbb, 0xbf, 0xe4]), 'a.config is not valid UTF-8'],
  [Buffer.from([0xff, 0xfe, 0, 0xd8]), 'a.config is not valid UTF-16LE'],
  [Buffer.from([0xff, 0xfe, 0x78]), 'a.config is not valid UTF-16LE'],
  [Buffer.from([0xfe, 0xff, 0x78]), 'a.config is not valid UTF-16BE'],
  [Buffer.from([0xff, 0xfe, 0, 0, 0x78, 0, 0, 0]), 'a.config is UTF-32, which cannot be changed in place'],
])('refuses %j', (bytes, problem) => {
  expect(() => decodeText(bytes, 'a.config')).toThrow(problem)
})
