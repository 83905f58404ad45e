import type { FileKind } from '../target.js'
import { type Entry, findEntryTargets } from './entries.js'

/** Java's `.properties`, as `Properties.load` reads them. */
export const properties: FileKind = {
  find: (text, variables, file) =>
    findEntryTargets(readEntries(text), variables, (value, entry) => writeAt(value, text, entry), file),
  names: (text) => Array.from(readEntries(text), ({ path }) => path),
}

/** A line that goes on after each backslash at its end, however many backslashes stand before that in pairs. */
const line = /[ \t\f]*(?:[#!][^\r\n]*|(?:[^\\\r\n]|\\(?:\r\n|[\s\S]|$))*)(?:\r\n|\r|\n|$)/y

/** The key up to the first `=`, `:` or blank that has no backslash before it, and what separates it from the value. */
const keyPattern =
  /^(?<blank>[ \t\f]*)(?<key>(?:[^\\=:\s]|\\(?:\r\n[ \t\f]*|[\r\n][ \t\f]*|[\s\S]))*)(?<mark>[ \t\f]*(?:\\(?:\r\n|[\r\n])[ \t\f]*)*[=:]?[ \t\f]*(?:\\(?:\r\n|[\r\n])[ \t\f]*)*)/

function* readEntries(text: string): Generator<Entry> {
  line.lastIndex = 0
  while (line.lastIndex < text.length) {
    const from = line.lastIndex
    const whole = (line.exec(text)?.[0] ?? '').replace(/(?:\r\n|\r|\n)$/, '')
    const { blank = '', key = '', mark = '' } = keyPattern.exec(whole)?.groups ?? {}
    if (key === '' && mark === '') continue
    if (/^[#!]/.test(whole.slice(blank.length))) continue
    const start = from + blank.length + key.length + mark.length
    const end = from + whole.length
    yield { path: decode(key), value: decode(text.slice(start, end)), start, end }
  }
}

const escapes: Record<string, string> = { t: '\t', n: '\n', r: '\r', f: '\f' }

function decode(raw: string): string {
  return raw.replace(
    /\\(?:u([0-9A-Fa-f]{4})|(\r\n|[\r\n])[ \t\f]*|([\s\S])|$)/g,
    (_, code, lineEnd, character) => {
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
      if (lineEnd !== undefined || character === undefined) return ''
      return escapes[character] ?? character
    },
  )
}

const written: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r', '\f': '\\f' }

/** A key that stands alone gets what separates it from its value. */
function writeAt(value: string, text: string, { start }: Entry): string {
  const isAlone = /[^\s=:\\]/.test(text.charAt(start - 1))
  return isAlone ? `=${writeValue(value)}` : writeValue(value)
}

/** What is not ASCII is written as a reference: Java read the files as Latin-1 for decades. */
function writeValue(value: string): string {
  return value
    .replace(/[\\\t\n\r\f]/g, (character) => written[character] ?? character)
    .replace(
      /[^\x20-\x7e]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    )
    .replace(/^[ =:]/, '\\$&')
}
