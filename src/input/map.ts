import { UserError } from '../error.js'
import type { Parse } from '../runner.js'
import { numbersAsWritten, WrittenNumber } from './list.js'
import { quoteText } from './scalar.js'

/** One `KEY=VALUE`; the value is missing where a line had only the key. `where` is for messages. */
export interface MapEntry {
  key: string
  value: string | undefined
  where: string
}

/**
 * Parses a map: `KEY=VALUE` a line, the value verbatim after the first `=`; several lines as
 * `KEY<<END`, the lines, `END`; or a JSON object if the whole text parses as one. Blank lines and
 * lines that start with `#` are skipped. A key twice is a mistake.
 */
export function parseEntries(text: string): MapEntry[] {
  const entries = readObject(text) ?? readLines(text)
  const seen = new Map<string, string>()
  for (const { key, where } of entries) {
    const before = seen.get(key)
    if (before !== undefined) {
      throw new UserError(
        `${where}: the key ${quoteText(key)} stands on ${before} too`,
        'Keep one of the two',
      )
    }
    seen.set(key, where)
  }
  return entries
}

/** Makes a parser for a map in which every key has a value; `checkKey` throws on a key it refuses. */
export function mapOf(checkKey: (key: string) => void = () => {}): Parse<Map<string, string>> {
  return (text) => new Map(parseEntries(text).map((entry) => completeEntry(entry, checkKey)))
}

function completeEntry({ key, value, where }: MapEntry, checkKey: (key: string) => void): [string, string] {
  if (value === undefined) {
    throw new UserError(`${where}: ${quoteText(key)} has no value`, 'Write it like KEY=VALUE')
  }
  checkEntryKey(key, where, checkKey)
  return [key, value]
}

/** Runs a check on a key and says in its error where the key stands. */
export function checkEntryKey(key: string, where: string, checkKey: (key: string) => void): void {
  try {
    checkKey(key)
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    throw new UserError(`${where}: ${thrown.problem}`, thrown.remedy, { cause: thrown })
  }
}

function readLines(text: string): MapEntry[] {
  const entries: MapEntry[] = []
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = (lines[index] ?? '').replace(/\r$/, '')
    if (line.trim() === '' || line.startsWith('#')) continue
    const where = `line ${index + 1}`
    const heredoc = /^\s*(?<key>[^=<]*)<<(?<end>\S+)\s*$/.exec(line)?.groups
    if (heredoc?.key !== undefined && heredoc.end !== undefined) {
      const { value, next } = readHeredoc(lines, index + 1, heredoc.end, where)
      entries.push({ key: heredoc.key.trim(), value, where })
      index = next
      continue
    }
    const equals = line.indexOf('=')
    const key = (equals < 0 ? line : line.slice(0, equals)).trim()
    if (key === '') throw new UserError(`${where} has no key before the "="`, 'Write it like KEY=VALUE')
    entries.push({ key, value: equals < 0 ? undefined : line.slice(equals + 1), where })
  }
  return entries
}

function readHeredoc(lines: string[], first: number, end: string, where: string) {
  const last = lines.findIndex((line, index) => index >= first && line.replace(/\r$/, '') === end)
  if (last < 0) {
    throw new UserError(
      `${where}: the value that starts here has no end`,
      'Close it with the word after "<<" on a line of its own, like KEY<<END, the lines, END',
    )
  }
  return { value: lines.slice(first, last).join('\n'), next: last }
}

function readObject(text: string): MapEntry[] | undefined {
  const value = parseObject(text)
  if (value === undefined) return undefined
  const twice = findRepeatedKey(text)
  if (twice !== undefined) {
    throw new UserError(`the key ${quoteText(twice)} stands twice in the JSON object`, 'Keep one of the two')
  }
  return Object.entries(value).map(([key, item]) => ({
    key,
    value: asText(key, item),
    where: `key ${quoteText(key)}`,
  }))
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text, numbersAsWritten)
    const isObject = typeof value === 'object' && value !== null
    return isObject && !Array.isArray(value) && !(value instanceof WrittenNumber) ? value : undefined
  } catch {
    return undefined
  }
}

function asText(key: string, item: unknown): string {
  if (typeof item === 'string') return item
  if (typeof item === 'boolean') return String(item)
  if (item instanceof WrittenNumber) return item.digits
  const kind = item === null ? 'null' : Array.isArray(item) ? 'an array' : 'an object'
  throw new UserError(
    `key ${quoteText(key)}: its value is ${kind}`,
    'Write a string, a number or true or false, for example {"KEY": "value"}',
  )
}

/** Finds a key that a valid JSON object has twice at its top level; `JSON.parse` would keep the last. */
function findRepeatedKey(text: string): string | undefined {
  const seen = new Set<string>()
  let depth = 0
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if ('[{'.includes(token)) depth++
    else if (']}'.includes(token)) depth--
    else if (depth === 1 && /^\s*:/.test(text.slice(index + token.length, index + token.length + 100))) {
      const key: string = JSON.parse(token)
      if (seen.has(key)) return key
      seen.add(key)
    }
  }
  return undefined
}
