import type { Engine } from '../engine/docker.js'
import { UserError } from '../error.js'
import { runChecks } from '../health/checks.js'
import type { Wish } from '../health/facts.js'
import type { Pattern } from '../health/log-check.js'
import { showProgress } from '../health/progress.js'
import { buildReport, type Report, showProbe } from '../health/report.js'
import { showDuration } from '../health/show-duration.js'
import { type Known, trackContainer } from '../health/track.js'
import { type Outcome, waitForVerdict } from '../health/wait.js'
import type { Runner } from '../runner.js'
import type { Section } from '../summary/section.js'
import type { GateInputs } from './gate-inputs.js'
import { followEvents, inspect, learnTraits, makeCheckers, readLogEnd, type View } from './gate-sources.js'
import { summarizeFailure } from './summary.js'

/** What became of the wait; the report of a failure was taken before anything was stopped or removed. */
export type Verdict = { ready: true } | Unready

export interface Unready {
  ready: false
  cause: string
  remedy: string
  report: Report
}

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
  const patterns = await compilePatterns(inputs.waitLog)
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
  if (engine.isPodman) makeProbes(view, tracker.wake, runner)
  const show = showProgress(runner.info)
  const wait = async (wish: Wish, withLog: boolean): Promise<Verdict> => {
    view.deadline = performance.now() + wish.timeoutMs
    const checks = runChecks(makeCheckers(view, inputs, withLog ? patterns : []), tracker.wake, tracker.fail)
    const every = engine.isPodman ? lookEveryMsPodman : lookEveryMs
    try {
      const outcome = waitForVerdict({ wish, tracker, checks, show, lookEveryMs: every, signal })
      return await orCancelled(
        outcome.then((known) => settle(known, wish, view, inputs.logsTail)),
        runner.cancelled,
      )
    } catch (thrown) {
      if (runner.cancelled.aborted || !(thrown instanceof UserError)) throw thrown
      throw brokenOff(tracker.known().name, thrown)
    } finally {
      checks.stop()
    }
  }
  return {
    async pass() {
      const began = performance.now()
      const verdict = await wait(wishOf(inputs, engine), true)
      if (verdict.ready) await announce(tracker.known(), performance.now() - began, { view, inputs }, runner)
      return verdict
    },
    recheck() {
      const leftMs = Math.max(recheckMs, view.deadline - performance.now())
      return wait({ ...wishOf(inputs, engine), stableForMs: 0, timeoutMs: leftMs }, false)
    },
    async [Symbol.asyncDispose]() {
      end.abort()
    },
  }
}

/** Makes the health probes that Podman's machine does not; what goes wrong with that shows in the gate. */
function makeProbes(view: View, wake: () => void, runner: Runner): void {
  const begun = () => runner.notice(noProbes)
  const load = import('./drive-health.js')
  load.then(({ driveHealth }) => driveHealth(view, begun, wake)).catch(() => {})
}

const noProbes =
  'Nothing makes the health probes of this container: Podman has systemd make them, which its machine lacks. This step makes them while it waits, and nobody does afterwards'

/** Tells why a container is not ready, in the log and in the summary; returns what to throw. */
export async function reportFailure(
  { cause, remedy, report }: Unready,
  section: Section,
  runner: Runner,
): Promise<UserError> {
  const prefix = `${report.name} | `
  await runner.group(`Why ${report.name} did not become ready`, async () => {
    for (const [name, value] of [...report.state, ...report.conditions]) runner.info(`${name}: ${value}`)
    if (report.probes.length > 0) {
      runner.info(`Health probes (the last ${report.probes.length}):`)
      runner.quote(prefix, report.probes.flatMap(showProbe))
    }
    runner.info(
      `Log: ${report.logNote || (report.log.length === 0 ? 'empty' : `its last ${report.log.length} lines`)}`,
    )
    if (report.log.length > 0) runner.quote(prefix, report.log)
  })
  summarizeFailure(report, section)
  return new UserError(cause, remedy)
}

function brokenOff(name: string, cause: UserError): UserError {
  return new UserError(`The wait for the container ${name} broke off: ${cause.problem}`, cause.remedy, {
    cause,
  })
}

/** What matches lines in linear time is loaded only where a line is waited for. */
async function compilePatterns(texts: readonly string[]): Promise<Pattern[]> {
  if (texts.length === 0) return []
  const { compileLinePattern } = await import('../input/pattern.js')
  return await Promise.all(texts.map(async (text) => ({ text, matches: await compileLinePattern(text) })))
}

function wishOf(inputs: GateInputs, { isPodman }: Engine): Wish {
  const { waitFor, onUnhealthy, exitCodes, stableForMs, waitTimeoutMs } = inputs
  return { waitFor, onUnhealthy, exitCodes, stableForMs, timeoutMs: waitTimeoutMs, isPodman }
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

/** Makes the verdict, and its report while everything is still there. */
async function settle(
  { judgement, facts }: Outcome,
  wish: Wish,
  view: View,
  logsTail: number,
): Promise<Verdict> {
  if (judgement.kind === 'ready') return { ready: true }
  const { cause, remedy } = judgement
  const report = buildReport(judgement, wish, facts, await readLogEnd(view, logsTail))
  return { ready: false, cause, remedy, report }
}

/** Says that a container is ready, what a finished job printed, and how a check would be better than none. */
async function announce(
  { name, container }: Known,
  tookMs: number,
  { view, inputs }: { view: View; inputs: GateInputs },
  runner: Runner,
): Promise<void> {
  runner.info(`${name}: ready after ${showDuration(tookMs)}`)
  if (inputs.waitFor === 'exit' && inputs.logsTail > 0) {
    const { lines, note } = await readLogEnd(view, inputs.logsTail)
    const title = `Log of ${name}${note === '' ? '' : `: ${note}`}`
    await runner.group(title, async () => runner.quote(`${name} | `, lines))
  }
  const { waitFor, waitHttp, waitTcp, waitLog } = inputs
  const isChecked = container?.health !== undefined || waitHttp.length + waitTcp.length + waitLog.length > 0
  if (waitFor !== 'auto' || isChecked) return
  runner.info(
    `${name} has no health check, so ready means that it ran for ${showDuration(inputs.stableForMs)}; give it one with "health-cmd" or HEALTHCHECK, or use "wait-http", "wait-tcp" or "wait-log"`,
  )
}
