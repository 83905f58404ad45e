import type { Place, UserError } from '../error.js'
import type { Runner } from '../runner.js'

/** The runner, and what its edge needs to know at the end of a run. */
export interface Edge extends Runner {
  error(message: string, place?: Place): void
  /** What the step fails with though it did its work: it could not tell of it. */
  losses(): UserError | undefined
}
