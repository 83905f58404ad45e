import type { Inputs } from '../../actions/deploy/inputs.js'
import type { Container } from '../../engine/api/container.js'
import type { CreateRequest } from '../../engine/api/spec.js'
import type { Unready } from '../../readiness/report.js'
import type { Result } from '../../release/record.js'
import type { Section } from '../../summary/section.js'
import type { Upkeep } from './repair.js'
import type { Strategy } from './strategy.js'

/** One replacement: what is created, in whose place, and how. */
export interface Replacement {
  inputs: Inputs
  request: CreateRequest
  upkeep: Upkeep
  /** What the candidate carries as `berth.step`. */
  step: string
  old: Container | undefined
  strategy: Strategy
  section: Section
}

/** What keeps a candidate from the old one's place; its id is known where it was created by then. */
export type Failure = { id: string | undefined } & ({ unready: Unready } | { thrown: unknown })

/** How a deployment ended. */
export interface Outcome {
  result: Result
  /** The container that the result is about, where it says that one is ready. */
  id?: string | undefined
  /** What the step fails with, if it does. */
  failure?: unknown
  /** It failed at the gate and all is in order again, so `on-unready: continue` lets the step pass. */
  mayPass?: boolean
  /** Nothing is left for the post phase to bring into order. */
  settled: boolean
}
