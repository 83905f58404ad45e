import type { Declared } from '../read-inputs.js'
import type { Ending, Job } from '../run-phase.js'

/** The phases of every action, by name; a post phase has `-post` behind it. */
export type Phases = Readonly<Record<string, (job: Job) => Promise<Ending>>>

/** What every action declares: its inputs with their defaults, and the names of its outputs. */
export interface Actions {
  inputs: Readonly<Record<string, Declared>>
  outputs: Readonly<Record<string, readonly string[]>>
}

/** Exit codes of the command. */
export const exitCodes = { done: 0, failed: 1, mistaken: 2, rolledBack: 3, interrupted: 130 } as const
