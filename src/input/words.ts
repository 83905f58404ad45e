import { UserError } from '../error.js'
import { quoteText } from './scalar.js'

/**
 * Parses a command: a JSON array of strings, or one line split as a POSIX shell splits words
 * (blanks, `'…'`, `"…"` and `\` quote; nothing is expanded).
 */
export function parseWords(text: string): string[] {
  const array = parseStrings(text)
  return array ?? splitWords(text.trim())
}

/** Reads a JSON array of strings; `undefined` where the text is none. */
export function parseStrings(text: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (!Array.isArray(value)) return undefined
    if (value.every((item) => typeof item === 'string')) return value
  } catch {
    return undefined
  }
  throw new UserError(`${quoteText(text.trim())} holds more than strings`, 'Write it like ["echo", "a b"]')
}

const word = /(?:[^\s'"\\]|\\(?:\r\n|[\s\S])|'[^']*'|"(?:[^"\\]|\\[\s\S])*")+/y

/** Splits a line as a POSIX shell splits words; nothing is expanded. A backslash at a line's end continues the line. */
export function splitWords(line: string): string[] {
  const words: string[] = []
  let at = 0
  while (at < line.length) {
    word.lastIndex = at
    const match = word.exec(line)?.[0]
    if (match === undefined) {
      throw new UserError(
        `${quoteText(line)} has a quote or a backslash without its end`,
        `Close the quote, or write a JSON array like ["sh", "-c", "echo it's"]`,
      )
    }
    if (!/^(?:\\\r?\n)+$/.test(match)) words.push(unquoteWord(match))
    at += match.length
    at += /^\s*/.exec(line.slice(at))?.[0].length ?? 0
  }
  return words
}

/** XCU 2.2: in double quotes a backslash quotes only `$`, the back-tick, `"`, itself and a line end. */
function unquoteWord(text: string): string {
  return text.replace(
    /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\(\r\n|[\s\S])/g,
    (_all, single, double, escaped) => {
      if (single !== undefined) return single
      if (double !== undefined)
        return double.replace(/\\([$`"\\]|\r?\n)/g, (_pair: string, kept: string) => keptText(kept))
      return keptText(escaped)
    },
  )
}

function keptText(text: string): string {
  return text.endsWith('\n') ? '' : text
}
