/** Where an annotation points: a path, lines and columns from 1. */
export interface Place {
  file: string
  line?: number
  column?: number
}

/** Lines that show why something failed. */
export interface Evidence {
  title: string
  prefix: string
  lines: readonly string[]
}

/** A failure the user can fix: what happened, and what to do about it. */
export class UserError extends Error {
  override name = 'UserError'
  readonly problem: string
  readonly remedy: string
  /** What stands right above it in the log: foreign text under a title, each line behind a prefix. */
  readonly evidence: Evidence | undefined
  /** The mistake in a file that it is about. */
  readonly place: Place | undefined

  /** `problem` and `remedy` are sentences without their full stops. */
  constructor(
    problem: string,
    remedy: string,
    options?: ErrorOptions & { place?: Place | undefined; evidence?: Evidence | undefined },
  ) {
    super(`${problem}. ${remedy}${remedy.endsWith('?') ? '' : '.'}`, options)
    this.problem = problem
    this.remedy = remedy
    this.place = options?.place
    this.evidence = options?.evidence
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

/** The evidence of an error, or of the one that it was made from. */
export function evidenceOf(thrown: unknown): Evidence | undefined {
  if (!(thrown instanceof UserError)) return undefined
  return thrown.evidence ?? evidenceOf(thrown.cause)
}
