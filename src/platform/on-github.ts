import * as core from '@actions/core'
import { cancelledMs } from '../clock.js'
import { UserError } from '../error.js'
import { githubRunner } from './github-runner.js'
import { inputsPage } from './inputs-page.js'
import { takeOwnVariables } from './own-variables.js'
import type { Declared } from './read-inputs.js'
import type { Ending, Job } from './run-phase.js'

/** Runs one phase as a step of a job on GitHub, from its variables to its exit code. */
export async function onGithub(
  phase: (job: Job) => Promise<Ending>,
  action: string,
  declared: Declared,
): Promise<void> {
  const own = takeOwnVariables(process.env)
  const edge = githubRunner(onCancellation(), own)
  // On Windows only the process's own object finds a name in another case.
  const env = Object.assign(Object.create(process.env), own)
  const ending = await phase({ edge, env, declared, page: inputsPage(action, process.env) })
  if (ending !== 'done') process.exitCode = core.ExitCode.Failure
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
