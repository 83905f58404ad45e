import { UserError } from '../error.js'
import type { Parse } from '../runner.js'
import { quoteText } from './scalar.js'

/**
 * Makes a parser for a list: an entry a line, blank lines and lines that start with `#` skipped
 * (`\#` for a real one); or a JSON array of strings and numbers if the whole text parses as one.
 */
export function listOf<T>(parse: Parse<T>): Parse<T[]> {
  return (text) => readEntries(text).map(({ entry, where }) => parseEntry(parse, entry, where))
}

/** Takes a list entry as it stands, without the blanks around it. */
export function trimmed(entry: string): string {
  return entry.trim()
}

interface Entry {
  entry: string
  where: string
}

function readEntries(text: string): Entry[] {
  const array = parseArray(text)
  if (array !== undefined) {
    return array.map((item, index) => ({ entry: asText(item, index), where: `entry ${index + 1}` }))
  }
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ entry: line.replace(/^\\#/, '#'), line, where: `line ${index + 1}` }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'))
}

function parseArray(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text, numbersAsWritten)
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function asText(item: unknown, index: number): string {
  if (typeof item === 'string') return item
  if (item instanceof WrittenNumber) return item.digits
  throw new UserError(
    `entry ${index + 1}: ${JSON.stringify(item)} is neither a string nor a number`,
    'Write a JSON array like ["a", "b"], or an entry a line',
  )
}

function parseEntry<T>(parse: Parse<T>, entry: string, where: string): T {
  try {
    return parse(entry)
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    throw new UserError(`${where}: ${thrown.problem}`, thrown.remedy, { cause: thrown })
  }
}

/** A JSON number with the digits that stood in the text, so that `1.10` stays `1.10`. */
export class WrittenNumber {
  readonly digits: string

  constructor(digits: string) {
    this.digits = digits
  }
}

/** A `JSON.parse` reviver that keeps numbers as they are written. */
export function numbersAsWritten(_key: string, value: unknown, context?: { source?: string }): unknown {
  return typeof value === 'number' ? new WrittenNumber(context?.source ?? String(value)) : value
}

/** Shows the first entries of a long list in a message. */
export function showSome(entries: readonly string[], most = 5): string {
  const shown = entries.slice(0, most).map(quoteText).join(', ')
  return entries.length > most ? `${shown} and ${entries.length - most} more` : shown
}
