import { homedir } from 'node:os'
import { inspect } from 'node:util'
import * as core from '@actions/core'
import { cancelledMs } from '../clock.js'
import { UserError } from '../error.js'
import type { Action } from '../outcome.js'
import type { Read, Rule, Runner } from '../runner.js'
import { sweepStepFiles } from '../workspace/step-files.js'
import { githubRunner, propertiesOf } from './github-runner.js'
import { annotation, mostAnnotations } from './limits.js'
import { takeOwnVariables } from './own-variables.js'
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

/** Runs the main phase of an action from inputs to exit code. */
export async function runMain<Inputs extends { summary: boolean }, Name extends string>(
  action: Action<Inputs, Name>,
  declared: Declared,
): Promise<void> {
  const { inputs, rules } = action
  await runAction({ inputs, rules, step: async (read, runner) => perform(action, read, runner) }, declared)
}

/** Runs one phase from inputs to exit code; the only place that ends a run. */
export async function runAction<Inputs>(phase: Phase<Inputs>, declared: Declared): Promise<void> {
  const own = takeOwnVariables(process.env)
  const runner = githubRunner(onCancellation(), own)
  try {
    sweepStepFiles(process.env.RUNNER_TEMP || undefined, runner.warning)
    if (phase.needs !== undefined && runner.state(phase.needs) === '') return
    requireNode(process.versions.node)
    provideHome()
    const { mask, warning } = runner
    const inputs = readInputs(phase.inputs, phase.rules ?? [], {
      // On Windows only the process's own object finds a name in another case.
      env: Object.assign(Object.create(process.env), own),
      declared,
      mask,
      warn: warning,
    })
    await phase.step(inputs, runner)
  } catch (thrown) {
    failRun(thrown, runner)
  }
  const lost = runner.losses()
  if (lost === undefined) return
  // One annotation says why a step failed.
  if (process.exitCode === core.ExitCode.Failure) runner.warning(lost.message)
  else failRun(lost, runner)
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

function failRun(thrown: unknown, runner: Runner): void {
  const errors: unknown[] = thrown instanceof AggregateError ? thrown.errors : [thrown]
  process.exitCode = core.ExitCode.Failure
  const kept = errors.length > mostAnnotations ? errors.slice(0, mostAnnotations - 1) : errors
  for (const error of kept) {
    const message = runner.conceal(error instanceof Error ? error.message : String(error))
    core.error(annotation(message), propertiesOf(error instanceof UserError ? error.place : undefined))
    if (!(error instanceof UserError))
      runner.info(`This is a bug of Berth, please report it: ${inspect(error)}`)
  }
  const more = errors.slice(kept.length)
  if (more.length === 0) return
  core.error(`${more.length} more mistakes; the log lists them.`)
  for (const error of more) runner.info(error instanceof Error ? error.message : String(error))
}

/** SIGINT, then SIGTERM 7.5 s later, is how the runner cancels (Windows: Ctrl-C, Ctrl-Break). */
function onCancellation(): AbortSignal {
  const controller = new AbortController()
  const cancel = () => {
    if (controller.signal.aborted) return
    controller.abort(new UserError('The job was cancelled', 'Run it again when you are ready'))
    setTimeout(giveUp, cancelledMs).unref()
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) process.on(name, cancel)
  return controller.signal
}

/** Something does not answer: the post phase, which has time, goes on from the state that was saved. */
function giveUp(): void {
  core.setFailed(
    'The job was cancelled, and the step gave up on what did not answer. Its post phase goes on.',
  )
  process.exit()
}
