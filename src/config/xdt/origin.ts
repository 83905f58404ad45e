import { type Position, positionsIn } from '../place.js'

/** The text that nodes were parsed from, and where that text stands: in a file, or in an element that was copied. */
export interface Origin {
  text: string
  /** Line and column of an offset, both from 1, columns in UTF-16 units. */
  positionOf(offset: number): Position
}

/** What the shifts add to lines and to columns is the same on every line. */
export function createOrigin(text: string, lineShift = 0, columnShift = 0): Origin {
  let find: ((offset: number) => Position) | undefined
  return {
    text,
    positionOf(offset) {
      find ??= positionsIn(text)
      const { line, column } = find(offset)
      return { line: line + lineShift, column: column + columnShift }
    },
  }
}
