import { partSeparator } from '../lookup.js'
import type { FileKind } from '../target.js'
import { type Entry, findEntryTargets } from './entries.js'

/** `.ini` files: `[section]`, `key = value` or `key: value`, comments behind `;` and `#`. */
export const ini: FileKind = {
  find: (text, variables, file) =>
    findEntryTargets(readEntries(text), variables, (value, entry) => writeValue(value, text, entry), file),
  names: (text) => Array.from(readEntries(text), ({ path }) => path.replaceAll(partSeparator, ':')),
}

const header = /^[ \t]*\[(?<section>[^\]\r\n]*)\]/
const pair =
  /^(?<head>[ \t]*(?<key>[^=:;#[\s][^=:\r\n]*?)[ \t]*[=:][ \t]*)(?<value>"(?:[^"\\\r\n]|\\[^\r\n])*"|'[^'\r\n]*'|[^\r\n]*?)(?=[ \t]*(?:[ \t][;#][^\r\n]*)?$)/

function* readEntries(text: string): Generator<Entry> {
  let section = ''
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const found = header.exec(line)?.groups?.section
    if (found !== undefined) section = found.trim() + partSeparator
    const { head = '', key, value = '' } = (found === undefined && pair.exec(line)?.groups) || {}
    if (key === undefined) continue
    const start = index + head.length
    yield { path: section + key, value: decode(value), start, end: start + value.length }
  }
}

function decode(raw: string): string {
  const inner = /^(["'])(.*)\1$/s.exec(raw)
  if (inner === null) return raw
  return inner[1] === '"' ? (inner[2] ?? '').replace(/\\(["\\])/g, '$1') : (inner[2] ?? '')
}

/** A value of one line; between quotes where something else in it would be read, or quotes were there. */
function writeValue(value: string, text: string, { start }: Entry): string | undefined {
  if (/[\0-\x08\n-\x1f\x7f-\x9f\u2028\u2029]/.test(value)) return undefined
  const quote = text.charAt(start)
  if (quote === "'" && !value.includes("'")) return `'${value}'`
  const isPlain = !/^["']|^\s|\s$|[;#]/.test(value)
  if (isPlain && quote !== '"' && quote !== "'") return value
  // Between double quotes some readers refuse a tab, and others do not know the escape for it.
  return value.includes('\t') ? undefined : `"${value.replace(/["\\]/g, '\\$&')}"`
}
