import type { Position } from '../place.js'

/** The text that nodes were parsed from, and where that text stands: in a file, or in an element that was copied. */
export interface Origin {
  text: string
  /** What to add to lines and to columns (the same on every line). */
  lineShift: number
  columnShift: number
  lineStarts: number[] | undefined
}

export function createOrigin(text: string, lineShift = 0, columnShift = 0): Origin {
  return { text, lineShift, columnShift, lineStarts: undefined }
}

/** Line and column from 1, columns in UTF-16 units; CRLF, LF and a lone CR each end a line. */
export function positionAt(origin: Origin, offset: number): Position {
  origin.lineStarts ??= findLineStarts(origin.text)
  const starts = origin.lineStarts
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return {
    line: low + 1 + origin.lineShift,
    column: offset - (starts[low] ?? 0) + 1 + origin.columnShift,
  }
}

function findLineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)]
}
