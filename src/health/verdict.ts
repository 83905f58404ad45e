import { showExitCode } from './exit-code.js'
import type { Check, Facts, Snapshot, Wish } from './facts.js'
import { showDuration } from './show-duration.js'
import { showRestarts } from './show-restarts.js'

/** What the facts say: ready, not yet (look again after `againMs` even if nothing happens), or failed. */
export type Judgement =
  | { kind: 'ready' }
  | { kind: 'pending'; againMs: number; missing: readonly string[] }
  | { kind: 'failed'; cause: string; remedy: string }

/** This many restarts in one gate are a loop, unless the policy allows a larger number. */
const loopRestarts = 3

/** `docker stop` and `docker restart` begin alike: how long the end may be followed by "stop", then by a start. */
const killGraceMs = 100
const stopGraceMs = 1000

/** How long a SIGKILL that nobody sent may be followed by "oom": a busy engine tells of it after the end. */
const memoryGraceMs = 250

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

/** What `auto` stands for. */
function settledWaitFor({ waitFor }: Wish, { health }: Snapshot): Exclude<Wish['waitFor'], 'auto'> {
  if (waitFor !== 'auto') return waitFor
  return health === undefined ? 'running' : 'healthy'
}

function judgeGone(wish: Wish, { name, lastExitCode, checks }: Facts): Judgement {
  if (wish.waitFor === 'exit' && lastExitCode !== undefined && checks.every(({ passed }) => passed)) {
    return judgeExitCode(wish, name, lastExitCode)
  }
  const code = lastExitCode === undefined ? '' : ` after it had ended with ${showExitCode(lastExitCode)}`
  return failed(
    `The container ${name} was removed while the gate waited for it${code}`,
    'See what else removes containers on this engine, or "--rm" in the command that started it',
  )
}

function judgeEnd(wish: Wish, facts: Facts, container: Snapshot): Judgement {
  const restMs = Math.min(graceMs(facts, container) - facts.endedMs, facts.leftMs)
  const isExplained = wish.waitFor === 'exit' && container.exitCode !== killed
  if (restMs > 0 && !isExplained) return { kind: 'pending', againMs: restMs, missing: ['it has stopped'] }
  if (wish.waitFor !== 'exit') return endedTooSoon(facts, container)
  const open = facts.checks.filter(({ passed }) => !passed)
  if (!wish.exitCodes.includes(container.exitCode))
    return judgeExitCode(wish, facts.name, container.exitCode, container)
  if (open.length === 0) return { kind: 'ready' }
  const missing = open.map(showCheck)
  if (open.every(({ isOver }) => !isOver) && facts.leftMs > 0)
    return { kind: 'pending', againMs: facts.leftMs, missing }
  return failed(
    `${facts.name} ended with ${showExitCode(container.exitCode)}, but ${missing.join('; ')}`,
    logRemedy,
  )
}

/** The exit code of SIGKILL. */
const killed = 137

/** How long after an end something may still be heard that explains it, or undoes it. */
function graceMs({ asked }: Facts, { exitCode, outOfMemory }: Snapshot): number {
  if (asked !== undefined) return asked === 'stop' ? stopGraceMs : killGraceMs
  return exitCode === killed && !outOfMemory ? memoryGraceMs : 0
}

const logRemedy = 'Read its log: each pattern of "wait-log" must match somewhere in one of its lines'

function judgeExitCode({ exitCodes }: Wish, name: string, code: number, container?: Snapshot): Judgement {
  if (exitCodes.includes(code)) return { kind: 'ready' }
  return failed(
    `The container ${name} ended with ${describeEnd(code, container)}; success would be ${exitCodes.join(' or ')}`,
    'Read its log; if the code means success, add it to "exit-codes"',
  )
}

function endedTooSoon({ name, restarts, asked }: Facts, container: Snapshot): Judgement {
  const end = describeEnd(container.exitCode, container)
  const all = Math.max(restarts, container.restartCount)
  const after = all > 0 ? `, after ${count(all, 'restart')}` : ''
  const by = asked === undefined ? '' : ', because somebody stopped or killed it'
  const remedy = container.outOfMemory
    ? 'Raise "memory", or make the application use less'
    : asked !== undefined
      ? 'See what else stops containers on this engine'
      : 'Read its log; if it is meant to end, use "wait-for: exit"'
  return failed(`The container ${name} ended with ${end}${after}${by} before it was ready`, remedy)
}

function describeEnd(code: number, container: Snapshot | undefined): string {
  const memory = container?.outOfMemory ? `, killed because it ran out of memory${limit(container)}` : ''
  const error = container?.error ? `: ${container.error}` : ''
  return `${showExitCode(code)}${memory}${error}`
}

function limit({ memoryLimitBytes }: Snapshot): string {
  return memoryLimitBytes > 0 ? ` (its limit is ${Math.round(memoryLimitBytes / 1024 ** 2)} MiB)` : ''
}

function findFailure(wish: Wish, facts: Facts, container: Snapshot): Judgement | undefined {
  const { name } = facts
  const waitFor = settledWaitFor(wish, container)
  if (container.status === 'created' && container.error !== '') {
    return failed(
      `The container ${name} could not be started: ${container.error}`,
      'Correct what the engine names',
    )
  }
  if (waitFor === 'exit' && /^(always|unless-stopped)$/.test(container.restart.name)) {
    return failed(
      `The container ${name} has the restart policy "${container.restart.name}", so it never ends by itself`,
      'Use "wait-for: exit" only with the restart policy no or on-failure',
    )
  }
  if (waitFor === 'healthy' && container.health === undefined) {
    return failed(
      `The container ${name} has no health check, so it can never become healthy`,
      'Give it one with "health-cmd" or HEALTHCHECK, or use "wait-for: running" with "wait-http", "wait-tcp" or "wait-log"',
    )
  }
  if (
    container.status === 'running' &&
    container.health === 'unhealthy' &&
    wish.onUnhealthy === 'fail' &&
    waitFor !== 'exit'
  ) {
    return failed(
      `The container ${name} is unhealthy${lastProbe(container)}`,
      'Read its health probes and its log; if it heals by itself, use "on-unhealthy: wait"',
    )
  }
  const impossible = facts.checks.find((check) => check.impossible !== undefined)
  if (impossible?.impossible !== undefined) {
    return failed(
      `${impossible.what} can never pass: ${impossible.impossible.why}`,
      impossible.impossible.remedy,
    )
  }
  return waitFor === 'exit' || wish.onUnhealthy === 'wait' ? undefined : findLoop(facts, container)
}

function findLoop({ name, restarts }: Facts, { restart, exitCode }: Snapshot): Judgement | undefined {
  const allowed =
    restart.name === 'on-failure' && restart.most > loopRestarts ? restart.most : loopRestarts - 1
  if (restarts <= allowed) return undefined
  return failed(
    `The container ${name} restarts in a loop: ${count(restarts, 'restart')} so far, its last ${showExitCode(exitCode)}`,
    'Read its log; if it needs several attempts, use "restart: on-failure:n" or "on-unhealthy: wait"',
  )
}

function lastProbe({ probes }: Snapshot): string {
  const last = probes.at(-1)
  return last === undefined ? '' : `: its last health probe ended with ${showExitCode(last.exitCode)}`
}

/** Lists what is still missing, each as a sentence's end: `health is starting`. */
function listMissing(wish: Wish, facts: Facts, container: Snapshot): string[] {
  const waitFor = settledWaitFor(wish, container)
  const missing: string[] = []
  if (waitFor === 'exit') missing.push('it has not ended')
  else if (container.status !== 'running') missing.push(`it is ${container.status}`)
  else if (waitFor === 'healthy' && container.health !== 'healthy')
    missing.push(`its health is ${container.health}${lastProbe(container)}`)
  else if (waitFor === 'running' && facts.upMs < wish.stableForMs)
    missing.push(`it has run for ${showDuration(facts.upMs)} of ${showDuration(wish.stableForMs)}`)
  return [...missing, ...facts.checks.filter(({ passed }) => !passed).map(showCheck)]
}

function showCheck({ what, seen }: Check): string {
  return `${what}: ${seen ?? 'no answer yet'}`
}

function outOfTime(wish: Wish, facts: Facts, missing: readonly string[]): Judgement {
  const { name, restarts } = facts
  const times = showRestarts(restarts, '; it was ')
  return failed(
    `The container ${name} was not ready within ${showDuration(wish.timeoutMs)}: ${missing.join('; ')}${times}`,
    missing.includes('it is paused') ? 'Unpause it, or see what paused it' : lateRemedy(wish, facts),
  )
}

/** Where no probe was ever made, the log of the application says nothing about why. */
function lateRemedy(wish: Wish, { container }: Facts): string {
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

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function failed(cause: string, remedy: string): Judgement {
  return { kind: 'failed', cause, remedy }
}
