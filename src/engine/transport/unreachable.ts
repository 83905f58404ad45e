import { UserError } from '../../error.js'

/** What a failed connection means: the end of a sentence that begins with the engine, and what to do. */
export type Meaning = readonly [problem: string, remedy: string]

/** A meaning, and whether another attempt would end the same. */
export interface Trouble {
  meaning: Meaning
  isLasting: boolean
}

/** An engine that could not be asked; where `isLasting`, another attempt would end the same. */
export class Unreachable extends UserError {
  override name = 'Unreachable'
  readonly isLasting: boolean

  constructor([problem, remedy]: Meaning, { isLasting, cause }: { isLasting: boolean; cause?: unknown }) {
    super(problem, remedy, { cause })
    this.isLasting = isLasting
  }
}

/** The code of an error of Node's, such as `ECONNREFUSED`; empty without one. */
export function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
}

/** Whether a connection was cut, so that another one may do better. */
export function isBroken(cause: unknown): boolean {
  return (
    ['ECONNRESET', 'EPIPE', 'ECONNABORTED'].includes(codeOf(cause)) || /socket hang up/.test(String(cause))
  )
}
