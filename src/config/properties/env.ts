import type { FileKind } from '../target.js'
import { type Entry, findEntryTargets } from './entries.js'

/** `.env` files, as dotenv reads them. */
export const env: FileKind = {
  find: (text, variables, file) =>
    findEntryTargets(readEntries(text), variables, (value, entry) => writeValue(value, text, entry), file),
  names: (text) => Array.from(readEntries(text), ({ path }) => path),
}

/** What dotenv takes for an entry, but for the line ends, which stay as they are here. */
const entry =
  /^[^\S\r\n]*(?:export\s+)?(?<key>[\w.-]+)(?:[^\S\r\n]*=|:[^\S\r\n]+)(?<value>[^\S\r\n]*'(?:\\'|[^'])*'|[^\S\r\n]*"(?:\\"|[^"])*"|[^\S\r\n]*`(?:\\`|[^`])*`|[^#\r\n]+)?[^\S\r\n]*(?:#.*)?$/gm

function* readEntries(text: string): Generator<Entry> {
  for (const { 0: whole, index, groups } of text.matchAll(entry)) {
    const { key = '', value = '' } = groups ?? {}
    const head =
      /^(?:[^\S\r\n]*(?:export\s+)?[\w.-]+)(?:[^\S\r\n]*=|:[^\S\r\n]+)/.exec(whole)?.[0].length ?? 0
    const start = index + head + (value.length - value.trimStart().length)
    const raw = value.trim()
    yield { path: key, value: decode(raw), start, end: start + raw.length }
  }
}

function decode(raw: string): string {
  const inner = /^(['"`])([\s\S]*)\1$/.exec(raw)?.[2] ?? raw
  const text = inner.replace(/\r\n?/g, '\n')
  return raw.startsWith('"') ? text.replaceAll('\\n', '\n').replaceAll('\\r', '\r') : text
}

/** In the quotes that are there, if they can hold the value; otherwise in the first that can. */
function writeValue(value: string, text: string, { start }: Entry): string | undefined {
  const quote = text.charAt(start)
  const kept = ["'", '"', '`'].includes(quote) ? [quote] : isPlain(value) ? [''] : []
  const bare = /^[^\s#'"`](?:[^#\r\n]*[^\s#])?$/.test(value) ? [''] : []
  const fitting = [...kept, "'", '"', '`', ...bare].find((mark) => canQuote(value, mark))
  return fitting === undefined ? undefined : fitting + value + fitting
}

/** A value that nobody needs quotes for: neither dotenv, nor a shell, nor Compose, which look for `$`. */
function isPlain(value: string): boolean {
  return !/[\s#'"`$\\]/.test(value)
}

function canQuote(value: string, mark: string): boolean {
  if (value.includes('\0')) return false
  if (mark === '') return true
  if (value.includes(mark) || value.endsWith('\\') || value.includes('\r')) return false
  return mark !== '"' || !/\\[nr]/.test(value)
}
