import { UserError } from '../error.js'
import type { Parse } from '../runner.js'
import { parseEvery, placeMistakes } from './every.js'
import { numbersAsWritten, WrittenNumber } from './list.js'
import { quoteStart, quoteText } from './scalar.js'

/** One `KEY=VALUE`; the value is missing where a line had only the key. `where` is for messages. */
export interface MapEntry {
  key: string
  value: string | undefined
  where: string
}

/** What a line says, or what is wrong with it. */
type Written = MapEntry | UserError

/**
 * Parses a map entry by entry: `KEY=VALUE` a line, the value verbatim after the first `=`; several
 * lines as `KEY<<END`, the lines, `END`; or a JSON object if the whole text parses as one. Blank lines
 * and lines that start with `#` are skipped. A key twice is a mistake.
 */
export function parseEntries<T>(text: string, parse: (entry: MapEntry) => T): T[] {
  const seen = new Map<string, string>()
  return parseEvery(readObject(text) ?? readLines(text), (written) => {
    if (written instanceof UserError) throw written
    const { key, where } = written
    const before = seen.get(key)
    if (before !== undefined) {
      throw new UserError(
        `${where}: the key ${quoteText(key)} stands on ${before} too`,
        'Keep one of the two',
      )
    }
    seen.set(key, where)
    return parse(written)
  })
}

/** Makes a parser for a map in which every key has a value; `checkKey` throws on a key it refuses. */
export function mapOf(checkKey: (key: string) => void = () => {}): Parse<Map<string, string>> {
  return (text) => new Map(parseEntries(text, (entry) => completeEntry(entry, checkKey)))
}

function completeEntry({ key, value, where }: MapEntry, checkKey: (key: string) => void): [string, string] {
  if (value === undefined) {
    throw new UserError(`${where}: ${quoteStart(key)} has no value`, 'Write it like KEY=VALUE')
  }
  placeMistakes(where, () => checkKey(key))
  return [key, value]
}

function readLines(text: string): Written[] {
  const entries: Written[] = []
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line.trim() === '' || line.startsWith('#')) continue
    const where = `line ${index + 1}`
    const heredoc = /^\s*(?<key>[^=<]*)<<(?<end>\S+)\s*$/.exec(line)?.groups
    if (heredoc?.key === undefined || heredoc.end === undefined) {
      entries.push(readLine(line, where))
      continue
    }
    const last = lines.findIndex((next, at) => at > index && next.replace(/\r$/, '') === heredoc.end)
    if (last < 0) return [...entries, endless(where)]
    const value = joinLines(lines.slice(index + 1, last), line.endsWith('\r'))
    entries.push({ key: heredoc.key.trim(), value, where })
    index = last
  }
  return entries
}

function readLine(line: string, where: string): Written {
  const text = line.replace(/\r$/, '')
  const equals = text.indexOf('=', beginningOf(text))
  const before = equals < 0 ? text.trimEnd() : text.slice(0, equals)
  const key = before.trim()
  if (key === '') return new UserError(`${where} has no key before the "="`, 'Write it like KEY=VALUE')
  // A blank before the "=" would leave the one behind it in the value, unseen.
  if (/\s$/.test(before)) {
    const problem = `${where}: a blank stands between ${quoteText(key)} and the "="`
    return new UserError(problem, 'Write it like KEY=VALUE; all that follows the "=" is the value')
  }
  return { key, value: equals < 0 ? undefined : text.slice(equals + 1), where }
}

/** How much of a line cannot end its key: of an XPath the parts between brackets, which may hold a `=`. */
function beginningOf(text: string): number {
  return /^\s*\/(?:[^=[]*\[(?:"[^"]*"|'[^']*'|[^\]"'])*\])*/.exec(text)?.[0].length ?? 0
}

/** In a text with Windows line ends those are the text's own, elsewhere they belong to the value. */
function joinLines(lines: readonly string[], isWindows: boolean): string {
  return (isWindows ? lines.map((line) => line.replace(/\r$/, '')) : lines).join('\n')
}

function endless(where: string): UserError {
  return new UserError(
    `${where}: the value that starts here has no end`,
    'Close it with the word after "<<" on a line of its own, like KEY<<END, the lines, END',
  )
}

function readObject(text: string): Written[] | undefined {
  const value = parseObject(text)
  if (value === undefined) return undefined
  const twice = findRepeatedKey(text)
  if (twice !== undefined) {
    throw new UserError(`the key ${quoteText(twice)} stands twice in the JSON object`, 'Keep one of the two')
  }
  return Object.entries(value).map(([key, item]) => readProperty(key, item))
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

function readProperty(key: string, item: unknown): Written {
  const where = `key ${quoteText(key)}`
  if (key === '') return new UserError('a key of the JSON object is empty', 'Name it, like {"KEY": "value"}')
  if (typeof item === 'string' || typeof item === 'boolean') return { key, value: String(item), where }
  if (item instanceof WrittenNumber) return { key, value: item.digits, where }
  const kind = item === null ? 'null' : Array.isArray(item) ? 'an array' : 'an object'
  return new UserError(
    `${where}: its value is ${kind}`,
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
