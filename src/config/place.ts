import { conceal, shorten } from '../shown.js'

/** Where something stands in a file; lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  line: number
  column: number
}

const widest = 100

/** Shows the line of a position and `^ here` under its column, to end a sentence; a long line is cut around it. */
export function showPlace(text: string, position: Position): string {
  return placesIn(text)(position)
}

/** Makes `showPlace` quick for many positions in one text. */
export function placesIn(text: string): (position: Position) => string {
  const starts = lineStarts(text)
  return ({ line, column }) => {
    const from = starts[line - 1] ?? text.length
    return showColumn(text.slice(from, starts[line]).replace(/[\r\n]+$/, ''), column)
  }
}

function showColumn(line: string, column: number): string {
  // Where a secret stands in the line, no column is told: it would tell the length.
  if (conceal(line) !== line) return `  ${shorten(line, widest)}`
  const start = column > widest ? column - 1 - widest / 2 : 0
  const shown = line.slice(start, start + widest).replace(/[^\t\P{Cc}]/gu, '\u{fffd}')
  const [left, right] = [start > 0 ? '…' : '', start + widest < line.length ? '…' : '']
  const indent = (left + shown.slice(0, Math.max(0, column - 1 - start))).replace(/[^\t]/g, ' ')
  return `  ${left}${shown}${right}\n  ${indent}^ here`
}

/** The position of an offset in a text. CRLF, LF and a lone CR each end a line. */
export function positionOf(text: string, offset: number): Position {
  return positionsIn(text)(offset)
}

/** Makes `positionOf` quick for many offsets of one text. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = lineStarts(text)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  const pattern = text.includes('\r') ? /\r\n|\r|\n/g : /\n/g
  while (pattern.test(text)) starts.push(pattern.lastIndex)
  return starts
}
