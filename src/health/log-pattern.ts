import { stripVTControlCharacters } from 'node:util'
import { RE2JS } from 're2js'
import { UserError } from '../error.js'

/** A regular expression that is matched in linear time, and its text. */
export interface Pattern {
  text: string
  /** Tells whether it matches anywhere in a line, as it stands or without its terminal colours. */
  matches(line: string): boolean
}

/** Parses a regular expression in RE2's syntax (no look-around, no back-references). */
export function parsePattern(text: string): Pattern {
  const expression = compile(text)
  return {
    text,
    matches: (line) =>
      expression.test(line) || (line.includes('\x1b') && expression.test(stripVTControlCharacters(line))),
  }
}

function compile(text: string): RE2JS {
  try {
    return RE2JS.compile(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(
      `${JSON.stringify(text)} is not a regular expression: ${reason}`,
      'Write it like "listening on port \\d+", in the syntax of RE2 (no look-around, no back-references)',
      { cause },
    )
  }
}
