import type { Facts, Snapshot, Wish } from './facts.js'
import { findFailure, lastProbe } from './find-failure.js'
import { judgeEnd, judgeGone } from './judge-end.js'
import { failed, type Judgement, settledStableForMs, settledWaitFor } from './judgement.js'
import { showCheck } from './show-check.js'
import { showDuration } from './show-duration.js'
import { showRestarts } from './show-restarts.js'

/** Judges the facts by the wish. Causes and remedies are sentences without their full stops. */
export function judge(wish: Wish, facts: Facts): Judgement {
  const { container, checks } = facts
  if (wish.waitFor === 'none' && checks.length === 0) return { kind: 'ready' }
  if (container === undefined) return judgeGone(wish, facts)
  if (hasEnded(container)) return judgeEnd(wish, facts, container)
  const failure = findFailure(wish, facts, container)
  if (failure !== undefined) return failure
  const open = checks.filter(({ passed }) => !passed).map(showCheck)
  const unmet = [...missingOfState(wish, container), ...open]
  const restMs = settledStableForMs(wish, container) - facts.steadyMs
  if (unmet.length === 0 && restMs <= 0) return { kind: 'ready' }
  const missing = unmet.length > 0 ? unmet : [showSteadiness(wish, facts, container)]
  if (facts.leftMs <= 0) return outOfTime(wish, facts, missing)
  return {
    kind: 'pending',
    againMs: unmet.length > 0 ? facts.leftMs : Math.min(restMs, facts.leftMs),
    missing,
  }
}

/** Tells whether a container has run and will not be started again by the engine. */
function hasEnded({ status }: Snapshot): boolean {
  return status === 'exited' || status === 'dead'
}

/** Tells whether nothing that was seen keeps it from being ready; a check that was not tried yet has seen nothing. */
export function isHolding(wish: Wish, { container, checks }: Pick<Facts, 'container' | 'checks'>): boolean {
  if (container === undefined || wish.waitFor === 'exit') return false
  const isFine = checks.every(({ passed, seen }) => passed || seen === undefined)
  return isFine && missingOfState(wish, container).length === 0
}

/** Lists what its state lacks, each as a sentence's end: `health is starting`. */
function missingOfState(wish: Wish, container: Snapshot): string[] {
  const { status, health, isCalledUnhealthy } = container
  const waitFor = settledWaitFor(wish, container)
  if (waitFor === 'exit') return ['it has not ended']
  if (status === 'created') return ['it was never started']
  if (status !== 'running') return [`it is ${status}`]
  if (waitFor === 'healthy' && health !== 'healthy')
    return [
      `${health === 'starting' ? 'it is still starting' : `it is ${health}`}${lastProbe(container, wish.os)}`,
    ]
  return isCalledUnhealthy ? [`it is unhealthy${lastProbe(container, wish.os)}`] : []
}

function showSteadiness(wish: Wish, { checks, steadyMs }: Facts, container: Snapshot): string {
  const isSimple = checks.length === 0 && settledWaitFor(wish, container) === 'running'
  const needed = showDuration(settledStableForMs(wish, container))
  return `it has ${isSimple ? 'run' : 'been ready'} for ${showDuration(steadyMs)} of ${needed}`
}

function outOfTime(wish: Wish, facts: Facts, missing: readonly string[]): Judgement {
  const { name, restarts } = facts
  const times = showRestarts(restarts, '; it was ')
  return failed(
    `The container ${name} was not ready within ${showDuration(wish.timeoutMs)}: ${missing.join('; ')}${times}`,
    lateRemedy(wish, facts),
  )
}

/** Where it was never started or probed, the log of the application says nothing about why. */
function lateRemedy(wish: Wish, { container, checks }: Facts): string {
  if (container?.status === 'created') return 'Start it, or see what should have started it'
  if (container?.status === 'paused') return 'Unpause it, or see what paused it'
  const isUnprobed =
    container?.health === 'starting' &&
    container.probes.length === 0 &&
    settledWaitFor(wish, container) === 'healthy'
  if (!isUnprobed) return remedyOfChecks(checks)
  return wish.isPodman
    ? 'No health probe was made: Podman has systemd make them, which its machine seems to lack; use "wait-for: running" with "wait-http", "wait-tcp" or "wait-log", or run Podman under systemd'
    : 'No health probe was made in that time: shorten "health-interval", or raise "wait-timeout"'
}

/** What the first check that is open saw tells more than the log. */
function remedyOfChecks(checks: Facts['checks']): string {
  const { what = '', seen = '' } = checks.find(({ passed }) => !passed) ?? {}
  if (/^answered (?:404|410)\b/.test(seen))
    return 'Correct the path in "wait-http": the application answers on that port, but has nothing there'
  if (/^answered (?:401|403)\b/.test(seen))
    return 'Ask for a path that needs no login, or say which answers pass, like "status=200,401"'
  if (/^(?:refuses connections|closes the connection)/.test(seen))
    return 'See which port the application listens on, and that it listens on 0.0.0.0, not on 127.0.0.1 alone; if it only needs more time, raise "wait-timeout"'
  return what.startsWith('wait-log')
    ? 'Compare its log with "wait-log"; if it only needs more time, raise "wait-timeout"'
    : 'Read its log; if it only needs more time, raise "wait-timeout"'
}
