import { UserError } from '../../error.js'
import { positionOf, showPlace } from '../place.js'

/** Ends the reading at an offset, by throwing; the problem is a sentence without its full stop. */
export type Fail = (offset: number, problem: string) => never

/** Ends the reading of a file with the place, and the line itself. */
export function failIn(text: string, file: string): Fail {
  return (offset, problem) => {
    const position = positionOf(text, offset)
    throw new UserError(
      `${file}, line ${position.line}, column ${position.column}: ${problem}`,
      `Correct the file, which is read as XML:\n${showPlace(text, position)}`,
      { place: { file, ...position } },
    )
  }
}
