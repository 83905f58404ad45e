import type { DeclaredOutputs } from './actions/declared.js'
import type { Read, Rule, Runner } from './runner.js'
import type { Section } from './summary/section.js'

/** What a step can come to, for all actions; its mark in the summary follows from it. */
export type Result =
  | 'resolved'
  | 'nothing matched'
  | 'stopped'
  | 'in order'
  | 'drifted'
  | 'deployed'
  | 'unchanged'
  | 'nothing to deploy'
  | 'dry run'
  | 'rolled back'
  | 'taken over'
  | 'failed'

/** The names of the outputs that an action declares. */
export type OutputName<Action extends keyof DeclaredOutputs> = DeclaredOutputs[Action]

/** Every output of an action; one that is left out does not compile. */
export type Outputs<Action extends keyof DeclaredOutputs> = Record<OutputName<Action>, string>

/** What became of a step; the edge alone makes outputs, summary, annotation and exit code of it. */
export interface Outcome<Name extends string = string> {
  result: Result
  /** What it came to in a line, the title of its section of the summary. */
  headline: string
  /** Beside those that were published before. */
  outputs: Partial<Record<Name, string>>
  /** What the step fails with, if it does. */
  failure?: unknown
  /** It failed at its gate and all is in order, so that `on-unready: continue` lets the step pass. */
  isUnready?: boolean
  /** Nothing is left for the post phase to bring into order. */
  settled?: boolean
}

/** What a step is given: the runner, and where it tells what becomes known while it works. */
export interface Stage<Name extends string = string> extends Runner {
  readonly section: Section
  /** Sets outputs as soon as they are known: they outlive a step that is cancelled or killed. */
  publish(outputs: Partial<Record<Name, string>>): void
}

/** An action: what it reads, the rules across its inputs, and what it does. */
export interface Action<Inputs, Name extends string> {
  inputs(read: Read): Inputs
  rules: readonly Rule<Inputs>[]
  /** What the summary says of a step that ends before it has an outcome: `web: not ready`. */
  unfinished(inputs: Inputs): string
  /** What becomes of a step whose container is not ready; without it, it fails. */
  onUnready?(inputs: Inputs): 'fail' | 'continue'
  perform(inputs: Inputs, stage: Stage<Name>): Promise<Outcome<Name>>
}
