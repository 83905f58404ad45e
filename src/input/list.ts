import { UserError } from '../error.js'
import type { Parse } from '../runner.js'
import { parseEvery, placeMistakes } from './every.js'
import { quoteText } from './scalar.js'

/**
 * Makes a parser for a list: an entry a line, blank lines and lines that start with `#` skipped
 * (`\#` for a real one); or a JSON array of strings and numbers if the whole text parses as one.
 */
export function listOf<T>(parse: Parse<T>): Parse<T[]> {
  return (text) =>
    parseEvery(readEntries(text), ({ item, where }) =>
      placeMistakes(where, () => parseEntry(parse, asText(item))),
    )
}

/** Parses an entry; one that is wrong because it is several with commas between them is told so. */
function parseEntry<T>(parse: Parse<T>, text: string): T {
  try {
    return parse(text)
  } catch (thrown) {
    const parts = text.split(',').map((part) => part.trim())
    if (parts.length === 1 || !parts.every((part) => parses(parse, part))) throw thrown
    throw new UserError(`${quoteText(text)} is a list with commas`, 'Write one entry a line', {
      cause: thrown,
    })
  }
}

function parses(parse: Parse<unknown>, text: string): boolean {
  try {
    parse(text)
    return text !== ''
  } catch {
    return false
  }
}

/** Takes a name, which holds no comma. */
export function parseWord(entry: string): string {
  const word = entry.trim()
  if (!word.includes(',')) return word
  throw new UserError(`${quoteText(word)} is no name`, 'Write one name a line')
}

/** Takes a list entry as it stands, without the blanks around it. */
export function trimmed(entry: string): string {
  return entry.trim()
}

interface Entry {
  /** A line's text, or an item of a JSON array as it is there. */
  item: unknown
  where: string
}

function readEntries(text: string): Entry[] {
  const array = parseArray(text)
  if (array !== undefined) {
    return array.map((item, index) => ({ item, where: `entry ${index + 1}` }))
  }
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ item: line.replace(/^\\#/, '#'), line, where: `line ${index + 1}` }))
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

function asText(item: unknown): string {
  const text = item instanceof WrittenNumber ? item.digits : item
  if (typeof text === 'string' && text.trim() !== '') return text
  throw new UserError(
    typeof text === 'string' ? 'it is empty' : `${kindOf(text)} is neither a string nor a number`,
    'Write a JSON array like ["a", "b"], or an entry a line',
  )
}

function kindOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item)
  return Array.isArray(item) ? 'an array' : 'an object'
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
