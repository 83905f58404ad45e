import { UserError } from '../error.js'
import { quoteText } from './scalar.js'

/** Parses a JSON object; empty text is an empty one. `example` is shown where it is none. */
export function parseJsonObject(text: string, example: string): Record<string, unknown> {
  if (text.trim() === '') return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    const reason =
      cause instanceof Error ? cause.message.replace(/, (?:\.\.\.)?"[\s\S]*$/, '') : 'it does not parse'
    throw notObject(text, example, `is not JSON (${reason})`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.fromEntries(Object.entries(value))
  throw notObject(text, example, 'is JSON but not an object')
}

/** The engine takes keys in any case, so one in another case would slip by what is checked and merged by its name. */
export function checkSpelling(object: object, names: readonly string[]): void {
  for (const name of names) {
    const other = Object.keys(object).find((key) => key !== name && key.toLowerCase() === name.toLowerCase())
    if (other !== undefined)
      throw new UserError(`the key ${quoteText(other)} is spelled ${name}`, `Write ${name}`)
  }
}

function notObject(text: string, example: string, what: string): UserError {
  return new UserError(`${quoteText(text.trim())} ${what}`, `Write it like ${example}`)
}
