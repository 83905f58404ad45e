import { parseStrings, splitWords } from './words.js'

/** A command as the words that it is on a system, `linux` or `windows`. */
export type Command = (os: string) => string[]

/**
 * Parses a command: a JSON array of strings, or one line, split as a POSIX shell splits words, or by Windows'
 * rules where a Windows engine runs it. Which one that is shows later: a line that a POSIX shell would refuse
 * is a mistake at once, except on a runner of Windows, where such lines are common.
 */
export function parseCommand(text: string, isWindowsRunner: boolean): Command {
  const words = parseStrings(text)
  if (words !== undefined) return () => words
  const line = text.trim()
  if (!isWindowsRunner) splitWords(line)
  return (os) => (os === 'windows' ? splitWindowsLine(line) : splitWords(line))
}

const piece = /(?<slashes>\\*)"|(?<blanks>\s+|(?<!\S)\\\r?\n)|\\+|[^\\"\s]+/g

/**
 * Splits a line as `CommandLineToArgvW` does its arguments: blanks separate, `"` quotes, `\"` is a quote and
 * `\\"` a backslash before one, any other backslash is itself, and `""` inside quotes is a quote. A quote
 * that is left open ends with the line. Line ends separate too, with a backslash that stands alone before them or without.
 */
export function splitWindowsLine(line: string): string[] {
  const words: string[] = []
  let isOpen = false
  let isQuoted = false
  let closedAt = -1
  const add = (text: string) => {
    words.push((isOpen ? (words.pop() ?? '') : '') + text)
    isOpen = true
  }
  for (const { 0: text, index, groups = {} } of line.matchAll(piece)) {
    const { slashes, blanks } = groups
    if (blanks !== undefined && !isQuoted) isOpen = false
    else if (slashes === undefined) add(text)
    else {
      const isEscaped = slashes.length % 2 === 1
      add('\\'.repeat(slashes.length / 2) + (isEscaped || closedAt === index ? '"' : ''))
      if (isEscaped) continue
      isQuoted = !isQuoted
      closedAt = isQuoted ? -1 : index + text.length
    }
  }
  return words
}
