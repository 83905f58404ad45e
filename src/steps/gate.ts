import type { Engine } from '../engine/docker.js'
import { UserError } from '../error.js'
import { runChecks } from '../health/checks.js'
import type { Wish } from '../health/facts.js'
import { showProgress } from '../health/progress.js'
import { buildReport, formatReport, type Report, showProbe } from '../health/report.js'
import { showDuration } from '../health/show-duration.js'
import { trackContainer } from '../health/track.js'
import { settledWaitFor } from '../health/verdict.js'
import { type Outcome, waitForVerdict } from '../health/wait.js'
import type { Runner } from '../runner.js'
import type { GateInputs } from './gate-inputs.js'
import { followEvents, inspect, learnTraits, makeCheckers, readLogEnd, type View } from './gate-sources.js'

/** What became of the wait; the report of a failure was taken before anything was stopped or removed. */
export type Verdict = { ready: true } | { ready: false; cause: string; remedy: string; report: Report }

/** A container's gate, open for as long as it is not disposed of. */
export interface Gate extends AsyncDisposable {
  /** Waits to the end and prints what happens; throws only if the job is cancelled or the engine is gone. */
  pass(): Promise<Verdict>
  /** Asks once more for the state, health, `wait-http` and `wait-tcp` of a container that has passed. */
  recheck(): Promise<Verdict>
}

/** Events are heard at once; this is for those that do not arrive. Podman sends none about health. */
const lookEveryMs = 10_000
const lookEveryMsPodman = 2000

/** At least this long a check after the gate may take. */
const recheckMs = 5000

/** Subscribes to the container's events; call it after create and before start, so that nothing is missed. */
export async function openGate(
  engine: Engine,
  id: string,
  inputs: GateInputs,
  runner: Runner,
): Promise<Gate> {
  const end = new AbortController()
  const signal = AbortSignal.any([end.signal, runner.cancelled])
  const view: View = {
    engine,
    id,
    signal,
    latest: undefined,
    traits: undefined,
    deadline: Number.POSITIVE_INFINITY,
  }
  const tracker = trackContainer({
    name: id.slice(0, 12),
    happenings: await followEvents(view),
    inspect: () => inspect(view),
    aheadMs: () => view.traits?.aheadMs,
  })
  learnTraits(view, tracker.wake)
  const show = showProgress(runner.info)
  const wait = async (wish: Wish, withLog: boolean): Promise<Verdict> => {
    view.deadline = performance.now() + wish.timeoutMs
    const checks = runChecks(makeCheckers(view, inputs, withLog), tracker.wake, tracker.fail)
    const every = engine.isPodman ? lookEveryMsPodman : lookEveryMs
    try {
      const outcome = await orCancelled(
        waitForVerdict({ wish, tracker, checks, show, lookEveryMs: every, signal }),
        runner.cancelled,
      )
      return await tell(outcome, wish, view, inputs.logsTail, runner)
    } catch (thrown) {
      if (runner.cancelled.aborted || !(thrown instanceof UserError)) throw thrown
      throw brokenOff(tracker.known().name, thrown)
    } finally {
      checks.stop()
    }
  }
  return {
    pass: () => wait(wishOf(inputs), true),
    recheck() {
      const leftMs = Math.max(recheckMs, view.deadline - performance.now())
      return wait({ ...wishOf(inputs), stableForMs: 0, timeoutMs: leftMs }, false)
    },
    async [Symbol.asyncDispose]() {
      end.abort()
    },
  }
}

/** Prints why a container is not ready and appends it to the summary; returns what to throw. */
export async function reportFailure(
  { cause, remedy, report }: Extract<Verdict, { ready: false }>,
  runner: Runner,
  { summary }: { summary: boolean },
): Promise<UserError> {
  const prefix = `${report.name} | `
  await runner.group(`Why ${report.name} did not become ready`, async () => {
    for (const [name, value] of [...report.state, ...report.conditions]) runner.info(`${name}: ${value}`)
    if (report.probes.length > 0) {
      runner.info(`Health probes (the last ${report.probes.length}):`)
      runner.quote(prefix, report.probes.flatMap(showProbe))
    }
    runner.info(
      report.logNote === '' ? `Log (the last ${report.log.length} lines):` : `Log: ${report.logNote}`,
    )
    if (report.log.length > 0) runner.quote(prefix, report.log)
  })
  if (summary) runner.summarize(formatReport(report))
  return new UserError(cause, remedy)
}

function brokenOff(name: string, cause: UserError): UserError {
  return new UserError(`The wait for the container ${name} broke off: ${cause.problem}`, cause.remedy, {
    cause,
  })
}

function wishOf(inputs: GateInputs): Wish {
  const { waitFor, onUnhealthy, exitCodes, stableForMs, waitTimeoutMs } = inputs
  return { waitFor, onUnhealthy, exitCodes, stableForMs, timeoutMs: waitTimeoutMs }
}

/** The engine may be slow to answer; a cancelled step has no time to wait for that. */
async function orCancelled<T>(work: Promise<T>, cancelled: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const cancel = () => reject(cancelled.reason)
  cancelled.addEventListener('abort', cancel, { once: true })
  try {
    return await Promise.race([work, promise])
  } finally {
    cancelled.removeEventListener('abort', cancel)
  }
}

async function tell(
  { judgement, facts }: Outcome,
  wish: Wish,
  view: View,
  logsTail: number,
  runner: Runner,
): Promise<Verdict> {
  const { name } = facts
  if (judgement.kind === 'failed') {
    const report = buildReport(judgement, wish, facts, await readLogEnd(view, logsTail))
    return { ready: false, cause: judgement.cause, remedy: judgement.remedy, report }
  }
  const took = showDuration(wish.timeoutMs - facts.leftMs)
  runner.info(`${name}: ready after ${took}`)
  if (wish.waitFor === 'exit' && logsTail > 0) {
    const { lines, note } = await readLogEnd(view, logsTail)
    await runner.group(`Log of ${name}${note === '' ? '' : `: ${note}`}`, async () =>
      runner.quote(`${name} | `, lines),
    )
  }
  const { container } = facts
  if (wish.waitFor === 'auto' && container && settledWaitFor(wish, container) === 'running') {
    runner.info(
      `${name} has no health check, so ready means that it ran for ${showDuration(wish.stableForMs)}; give it one with "health-cmd" or HEALTHCHECK, or use "wait-http", "wait-tcp" or "wait-log"`,
    )
  }
  return { ready: true }
}
