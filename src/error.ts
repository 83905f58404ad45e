/** A failure the user can fix: what happened, and what to do about it. */
export class UserError extends Error {
  override name = 'UserError'
  readonly problem: string
  readonly remedy: string

  /** `problem` and `remedy` are sentences without their full stops. */
  constructor(problem: string, remedy: string, options?: ErrorOptions) {
    super(`${problem}. ${remedy}${remedy.endsWith('?') ? '' : '.'}`, options)
    this.problem = problem
    this.remedy = remedy
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
