import type { Container } from '../../engine/api/container.js'
import type { GateInputs } from '../../inputs/gate.js'
import type { Unready } from '../../readiness/report.js'
import type { Result } from '../../release/record.js'
import type { Section } from '../../summary/section.js'
import type { Upkeep } from './repair.js'
import type { Strategy } from './strategy.js'

/** What is to take the old container's place: a new one, or one that was kept. */
export interface Candidate {
  /** Has it stand under the candidate's name, and returns its id; `undo` takes away what was made for it. */
  provide(undo: AsyncDisposableStack): Promise<string>
  /** Puts into it what it is to find when it starts. */
  populate(id: string): Promise<void>
  /** Gives it the aliases that it did not have beside the old one; tells whether there are any. */
  takeAliases(id: string): Promise<boolean>
}

/** One replacement: what takes whose place, and how. */
export interface Replacement {
  candidate: Candidate
  gate: GateInputs
  /** How long the old one runs on beside the new one before it is asked to stop. */
  drainMs: number
  /** A candidate that did not become ready stays, stopped. */
  keepFailed: boolean
  upkeep: Upkeep
  /** What the candidate carries as `berth.step`. */
  step: string
  old: Container | undefined
  strategy: Strategy
  section: Section
}

/**
 * What keeps a candidate from the old one's place; its id is known where it was created by then. `oldServes` where the
 * old one was not told to stop.
 */
export type Failure = { id: string | undefined; oldServes: boolean } & (
  | { unready: Unready }
  | { thrown: unknown }
)

/** How a replacement ended. */
export interface Ending {
  result: Result
  /** The container that the result is about, where it says that one is ready. */
  id?: string | undefined
  /** What the step fails with, if it does. */
  failure?: unknown
  /** It failed at its gate, and all is in order again. */
  isUnready?: boolean
  /** Nothing is left for the post phase to bring into order. */
  settled: boolean
}
