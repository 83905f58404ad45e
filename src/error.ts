/** Where an annotation points: a path, lines and columns from 1. */
export interface Place {
  file: string
  line?: number
  column?: number
}

/** A failure the user can fix: what happened, and what to do about it. */
export class UserError extends Error {
  override name = 'UserError'
  readonly problem: string
  readonly remedy: string
  /** The mistake in a file that it is about. */
  readonly place: Place | undefined

  /** `problem` and `remedy` are sentences without their full stops. */
  constructor(problem: string, remedy: string, options?: ErrorOptions & { place?: Place | undefined }) {
    super(`${problem}. ${remedy}${remedy.endsWith('?') ? '' : '.'}`, options)
    this.problem = problem
    this.remedy = remedy
    this.place = options?.place
  }
}

/** The mistakes that a parser threw, one or several; what else it threw is a bug, and thrown on. */
export function mistakesIn(thrown: unknown): UserError[] {
  const all: unknown[] = thrown instanceof AggregateError ? thrown.errors : [thrown]
  return all.map((one) => {
    if (one instanceof UserError) return one
    throw thrown
  })
}
