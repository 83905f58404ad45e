import { homedir } from 'node:os'
import { inspect } from 'node:util'
import { UserError } from '../error.js'
import type { Action } from '../outcome.js'
import type { Read, Rule, Runner } from '../runner.js'
import { showEvidence } from '../summary/write-section.js'
import { sweepStepFiles } from '../workspace/step-files.js'
import type { Edge } from './edge.js'
import { mostAnnotations } from './limits.js'
import { perform } from './perform.js'
import { type Declared, readInputs } from './read-inputs.js'

/** One phase of an action: what it reads, the rules across its inputs, and what it does. */
export interface Phase<Inputs> {
  inputs(read: Read): Inputs
  rules?: readonly Rule<Inputs>[]
  step(inputs: Inputs, runner: Runner): Promise<unknown>
  /** The state without which a post phase has nothing to do. */
  needs?: string
}

/** Where and with what a phase runs. */
export interface Job {
  edge: Edge
  declared: Declared
  env: Readonly<Record<string, string | undefined>>
  /** Where the inputs are listed, where no command can list them. */
  page?: string
  /** Mistakes that were found before the inputs were read, to be told with theirs. */
  mistakes?: readonly UserError[]
  /** Watches what is read, where that is more than a step on GitHub tells. */
  reader?(read: Read): Read
}

/** How a phase ended; `mistaken`: an input is wrong, and nothing was touched. */
export type Ending = 'done' | 'mistaken' | 'failed'

/** Runs the main phase of an action. */
export async function runMain<Inputs extends { summary: boolean }, Name extends string>(
  action: Action<Inputs, Name>,
  job: Job,
): Promise<Ending> {
  const { inputs, rules } = action
  return await runAction({ inputs, rules, step: async (read, runner) => perform(action, read, runner) }, job)
}

/** Runs one phase from inputs to its ending, and tells what it fails with. */
export async function runAction<Inputs>(phase: Phase<Inputs>, job: Job): Promise<Ending> {
  const { edge } = job
  const ending = await attempt(phase, job)
  const lost = edge.losses()
  if (lost === undefined) return ending
  // One annotation says why a step failed.
  if (ending === 'done') tellFailure(lost, edge)
  else edge.warning(lost.message)
  return 'failed'
}

async function attempt<Inputs>(phase: Phase<Inputs>, job: Job): Promise<Ending> {
  const { edge } = job
  try {
    sweepStepFiles(job.env.RUNNER_TEMP || undefined, edge.warning)
    if (phase.needs !== undefined && edge.state(phase.needs) === '') return 'done'
    requireNode(process.versions.node)
    provideHome()
    await phase.step(readAll(phase, job), edge)
    return 'done'
  } catch (thrown) {
    tellFailure(thrown, edge)
    return isAboutInputs(thrown) ? 'mistaken' : 'failed'
  }
}

function readAll<Inputs>({ inputs, rules = [] }: Phase<Inputs>, job: Job): Inputs {
  const { mask, warning } = job.edge
  const declare = job.reader === undefined ? inputs : watched(inputs, job.reader)
  return readInputs(declare, rules, { ...job, mask, warn: warning })
}

function watched<Inputs>(inputs: (read: Read) => Inputs, reader: (read: Read) => Read) {
  return (read: Read) => inputs(reader(read))
}

/** Some mistakes show only when a step has begun: a file that an input names is missing. */
function isAboutInputs(thrown: unknown): boolean {
  if (thrown instanceof AggregateError) return thrown.errors.every((one) => one instanceof UserError)
  return thrown instanceof UserError && thrown.problem.startsWith('Input "')
}

/** What `using: node24` promises; a runner of another make may start what it has. */
const leastNode = 24

function requireNode(version: string): void {
  if (Number.parseInt(version, 10) >= leastNode) return
  throw new UserError(
    `Node ${version} runs this step, and the actions of Berth need Node ${leastNode}`,
    `Update the runner; where it takes Node from a container, as act and Forgejo do, give it an image with Node ${leastNode}`,
  )
}

/** Of a user whom the system does not know only `HOME` could say where Docker's files are; without it they are nowhere. */
function provideHome(): void {
  try {
    homedir()
  } catch {
    process.env.HOME = '/nonexistent'
  }
}

/** Tells what a step fails with, each mistake by itself, as far as the runner keeps annotations. */
export function tellFailure(thrown: unknown, edge: Edge): void {
  const errors: unknown[] = thrown instanceof AggregateError ? thrown.errors : [thrown]
  const kept = errors.length > mostAnnotations ? errors.slice(0, mostAnnotations - 1) : errors
  for (const error of kept) {
    showEvidence(error, edge)
    edge.error(messageOf(error), error instanceof UserError ? error.place : undefined)
    if (!(error instanceof UserError))
      edge.info(`This is a bug of Berth, please report it: ${inspect(error)}`)
  }
  const more = errors.slice(kept.length)
  if (more.length === 0) return
  edge.error(`${more.length} more mistakes; the log lists them.`)
  for (const error of more) edge.info(messageOf(error))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
