import type { Engine } from '../engine/transport/docker.js'
import { UserError } from '../error.js'
import type { GateInputs } from '../inputs/gate.js'
import type { Runner } from '../runner.js'
import { runChecks } from './checks.js'
import type { Known, Wish } from './facts.js'
import { buildReport } from './failure.js'
import { stableForRunningMs } from './judgement.js'
import type { Pattern } from './log-tally.js'
import { makeCheckers } from './make-checks.js'
import { showProgress } from './progress.js'
import { announceReady, type Unready } from './report.js'
import { followEvents, inspect, learnTraits, readLogEnd, type View, viewOf, type Watched } from './sources.js'
import { tellingLine } from './telling-line.js'
import { trackContainer } from './track.js'
import { type Outcome, waitForVerdict } from './wait.js'

/** What became of the wait; `only` says what readiness was where that is not much. */
export type Verdict = { ready: true; only?: string | undefined } | Unready

/** A container's gate, open for as long as it is not disposed of. */
export interface Gate extends AsyncDisposable {
  /** Waits to the end and prints what happens; throws only if the job is cancelled or the engine is gone. */
  pass(): Promise<Verdict>
  /** Asks once more for the state, restarts, health, `wait-http` and `wait-tcp` of a container that has passed. */
  recheck(withinMs?: number): Promise<Verdict>
}

/** Events are heard at once; this is for those that do not arrive. Podman sends none about health. */
const lookEveryMs = 10_000
const lookEveryMsPodman = 2000

/** At least this long a look after the gate may take. */
export const recheckMs = 5000

/** Subscribes to the container's events; call it after create and before start, so that nothing is missed. */
export async function openGate(
  engine: Engine,
  watched: Watched,
  inputs: GateInputs,
  runner: Runner,
): Promise<Gate> {
  const end = new AbortController()
  const view = viewOf(engine, watched, AbortSignal.any([end.signal, runner.cancelled]))
  const watch = await startWatch(view, inputs, runner)
  const wish = wishOf(inputs, engine)
  let restartsWhenReady = 0
  return {
    async pass() {
      const began = performance.now()
      const verdict = await wait(watch, wish, watch.patterns)
      const tookMs = performance.now() - began
      const known = watch.tracker.known()
      restartsWhenReady = known.restarts
      tellGone(known, runner)
      if (!verdict.ready) return verdict
      const only = announceReady(known, tookMs, { view, inputs }, runner)
      return { ready: true, only }
    },
    recheck(withinMs = Math.max(recheckMs, view.deadline - performance.now())) {
      return wait(watch, { ...wish, stableForMs: 0, restartsWhenReady, timeoutMs: withinMs }, [])
    },
    async [Symbol.asyncDispose]() {
      end.abort()
    },
  }
}

/** Nobody can ask for the end of a container that is removed (`docker run --rm`) any more. */
function tellGone({ container, lastExitCode }: Known, runner: Runner): void {
  if (container !== undefined || lastExitCode === undefined) return
  runner.setOutput('status', 'exited')
  runner.setOutput('exit-code', String(lastExitCode))
}

/** What goes on as long as the gate is open. */
interface Watch {
  view: View
  inputs: GateInputs
  patterns: readonly Pattern[]
  tracker: ReturnType<typeof trackContainer>
  show: ReturnType<typeof showProgress>
  cancelled: AbortSignal
}

async function startWatch(view: View, inputs: GateInputs, runner: Runner): Promise<Watch> {
  const patterns = await compilePatterns(inputs.waitLog)
  const tracker = trackContainer({
    name: view.id.slice(0, 12),
    foundRun: view.foundRun,
    happenings: await followEvents(view),
    inspect: () => inspect(view),
    aheadMs: () => view.traits?.aheadMs,
  })
  const learned = learnTraits(view, tracker.wake)
  if (view.engine.isPodman) makeProbes(view, tracker.wake, runner)
  // In so short a time a container can only have been running before, which the engine's clock tells.
  if (inputs.waitTimeoutMs < (inputs.stableForMs ?? stableForRunningMs)) await learned
  const show = showProgress(runner.progress)
  return { view, inputs, patterns, tracker, show, cancelled: runner.cancelled }
}

/** Makes the health probes that Podman's machine does not; what goes wrong with that shows in the gate. */
function makeProbes(view: View, wake: () => void, runner: Runner): void {
  const begun = () => runner.notice(noProbes)
  const load = import('./drive-health.js')
  load.then(({ driveHealth }) => driveHealth(view, begun, wake)).catch(() => {})
}

const noProbes =
  'Nothing makes the health probes of this container: Podman has systemd make them, which its machine lacks. This step makes them while it waits, and nobody does afterwards'

/** Waits once for a wish; a failure's report is made while everything is still there. */
async function wait(
  { view, inputs, tracker, show, cancelled }: Watch,
  wish: Wish,
  patterns: readonly Pattern[],
): Promise<Verdict> {
  view.deadline = performance.now() + wish.timeoutMs
  const checks = runChecks(makeCheckers(view, inputs, patterns), tracker.wake, tracker.fail)
  const every = view.engine.isPodman ? lookEveryMsPodman : lookEveryMs
  try {
    const outcome = waitForVerdict({ wish, tracker, checks, show, lookEveryMs: every, signal: view.signal })
    return await orCancelled(
      outcome.then((known) => settle(known, wish, view, inputs.logsTail)),
      cancelled,
    )
  } catch (thrown) {
    if (cancelled.aborted || !(thrown instanceof UserError)) throw thrown
    throw brokenOff(tracker.known().name, thrown)
  } finally {
    checks.stop()
  }
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

function wishOf(inputs: GateInputs, { isPodman, os }: Engine): Wish {
  const { waitFor, onUnhealthy, exitCodes, stableForMs, waitTimeoutMs } = inputs
  return { waitFor, onUnhealthy, exitCodes, stableForMs, timeoutMs: waitTimeoutMs, os, isPodman }
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
  const { remedy } = judgement
  const log = await readLogEnd(view, logsTail)
  const said = tellingLine(log.lines)
  const cause = said === undefined ? judgement.cause : `${judgement.cause}; its log ends with ${said}`
  return { ready: false, cause, remedy, report: buildReport({ cause, remedy }, wish, facts, log) }
}
