import { quoteText } from '../input/scalar.js'

/**
 * Picks the line of a program's output that says most about why it failed, in quotes and safe to print: the last one that
 * reads like an error, else the last one that is not blank.
 */
export function tellingLine(lines: readonly string[]): string | undefined {
  const plain = lines.map((line) => line.replace(colours, '').trim()).filter((line) => line !== '')
  const line = plain.slice(-near).findLast((one) => errorLike.test(one) && !frame.test(one)) ?? plain.at(-1)
  return line === undefined ? undefined : quoteText(line)
}

/** Farther up an error was most likely survived. */
const near = 20

const errorLike =
  /\b(?:\w*error|\w*exception|fatal|panic|failed|failure|denied|refused|unable|cannot|could not|not found|no such)\b/i

/** A line of a stack trace, or what a runtime adds below one. */
const frame = /^(?:at\s|File "|goroutine \d|Node\.js v\d)/

const colours = /\u001b\[[\d;?]*[A-Za-z]/g
