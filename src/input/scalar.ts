import { UserError } from '../error.js'
import type { Parse } from '../runner.js'
import { shorten } from '../shown.js'

/** Makes a parser that refuses an empty input; `example` is shown in the remedy. */
export function required<T>(parse: Parse<T>, example: string): Parse<T> {
  return (text) => {
    if (text.trim() === '') throw new UserError('it is required and empty', `Write it like ${example}`)
    return parse(text)
  }
}

/** Makes a parser for which an empty input is `undefined`. */
export function optional<T>(parse: Parse<T>): Parse<T | undefined> {
  return (text) => (text.trim() === '' ? undefined : parse(text))
}

/** Takes one line of text, without the blanks around it. */
export function parseText(text: string): string {
  const line = text.trim()
  if (/[\r\n]/.test(line)) {
    throw new UserError(`${quoteText(line)} has several lines`, 'Write it on one line')
  }
  return line
}

/** Parses a boolean of the YAML 1.2 core schema. */
export function parseBoolean(text: string): boolean {
  const word = text.trim()
  if (['true', 'True', 'TRUE'].includes(word)) return true
  if (['false', 'False', 'FALSE'].includes(word)) return false
  throw new UserError(`${quoteText(word)} is not a boolean`, 'Write true or false')
}

/** Makes a parser for one word out of a few. */
export function oneOf<const T extends string>(...words: T[]): Parse<T> {
  return (text) => {
    const word = words.find((candidate) => candidate === text.trim())
    if (word !== undefined) return word
    throw new UserError(
      `${quoteText(text.trim())} is not one of ${words.join(', ')}`,
      `Write ${words.slice(0, -1).join(', ')} or ${words.at(-1)}`,
    )
  }
}

/** Makes a parser for a whole number in decimal digits, within the bounds, both included. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): Parse<number> {
  return (text) => {
    const digits = text.trim()
    const number = /^\d+$/.test(digits) ? Number(digits) : Number.NaN
    if (number >= least && number <= most) return number
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`
    throw new UserError(`${quoteText(digits)} is not a whole number ${range}`, `Write it like ${least + 5}`)
  }
}

/** Shows how a line without a "=" begins: what follows may be a value, as in `KEY: value`. */
export function quoteStart(line: string): string {
  const [name = ''] = /^[\w.-]*/.exec(line) ?? []
  return quoteText(shorten(name, name.length + 1, name !== line))
}

/** Shows a text in a message: in quotes, control characters escaped, cut at 200 characters. */
export function quoteText(text: string): string {
  const shown = JSON.stringify(shorten(text, 200)).slice(1, -1)
  return `"${shown.replaceAll('\\"', '"').replaceAll('\\\\', '\\')}"`
}
