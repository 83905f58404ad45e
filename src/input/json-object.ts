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

function notObject(text: string, example: string, what: string): UserError {
  return new UserError(`${quoteText(text.trim())} ${what}`, `Write it like ${example}`)
}
