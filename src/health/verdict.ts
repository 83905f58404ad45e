import type { Facts, Snapshot, Wish } from './facts.js'
import { findFailure, lastProbe } from './find-failure.js'
import { judgeEnd, judgeGone } from './judge-end.js'
import { failed, type Judgement, settledWaitFor } from './judgement.js'
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
  const missing = listMissing(wish, facts, container)
  if (missing.length === 0) return { kind: 'ready' }
  if (facts.leftMs <= 0) return outOfTime(wish, facts, missing)
  return { kind: 'pending', againMs: untilStable(wish, facts, container), missing }
}

/** Tells whether a container has run and will not be started again by the engine. */
function hasEnded({ status }: Snapshot): boolean {
  return status === 'exited' || status === 'dead'
}

/** Lists what is still missing, each as a sentence's end: `health is starting`. */
function listMissing(wish: Wish, facts: Facts, container: Snapshot): string[] {
  const waitFor = settledWaitFor(wish, container)
  const missing: string[] = []
  if (waitFor === 'exit') missing.push('it has not ended')
  else if (container.status === 'created') missing.push('it was never started')
  else if (container.status !== 'running') missing.push(`it is ${container.status}`)
  else if (waitFor === 'healthy' && container.health !== 'healthy')
    missing.push(`its health is ${container.health}${lastProbe(container)}`)
  else if (waitFor === 'running' && facts.upMs < wish.stableForMs)
    missing.push(`it has run for ${showDuration(facts.upMs)} of ${showDuration(wish.stableForMs)}`)
  return [...missing, ...facts.checks.filter(({ passed }) => !passed).map(showCheck)]
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
function lateRemedy(wish: Wish, { container }: Facts): string {
  if (container?.status === 'created') return 'Start it, or see what should have started it'
  if (container?.status === 'paused') return 'Unpause it, or see what paused it'
  const isUnprobed =
    container?.health === 'starting' &&
    container.probes.length === 0 &&
    settledWaitFor(wish, container) === 'healthy'
  if (!isUnprobed) return 'Read its log; if it only needs more time, raise "wait-timeout"'
  return wish.isPodman
    ? 'No health probe was made: Podman has systemd make them, which its machine seems to lack; use "wait-for: running" with "wait-http", "wait-tcp" or "wait-log", or run Podman under systemd'
    : 'No health probe was made in that time: shorten "health-interval", or raise "wait-timeout"'
}

function untilStable(wish: Wish, facts: Facts, container: Snapshot): number {
  const isRunning = container.status === 'running' && settledWaitFor(wish, container) === 'running'
  const isSettling = isRunning && facts.upMs < wish.stableForMs
  return Math.min(facts.leftMs, isSettling ? wish.stableForMs - facts.upMs : Number.POSITIVE_INFINITY)
}
