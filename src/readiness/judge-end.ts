import { showExitCode } from './exit-code.js'
import type { Facts, Snapshot, Wish } from './facts.js'
import { failed, type Judgement } from './judgement.js'
import { showCheck } from './show-check.js'

/** `docker stop` and `docker restart` begin alike: how long the end may be followed by "stop", then by a start. */
const killGraceMs = 100
const stopGraceMs = 1000

/** How long a SIGKILL that nobody sent may be followed by "oom": a busy engine tells of it after the end. */
const memoryGraceMs = 250

/** Judges a container that is removed: a finished job may be, anything else may not. */
export function judgeGone(wish: Wish, { name, lastExitCode, checks }: Facts): Judgement {
  if (wish.waitFor === 'exit' && lastExitCode !== undefined && checks.every(({ passed }) => passed)) {
    return judgeExitCode(wish, name, lastExitCode)
  }
  const code =
    lastExitCode === undefined ? '' : `, after it had ended with ${showExitCode(lastExitCode, wish.os)}`
  return failed(
    `The container ${name} was removed while the gate waited for it${code}`,
    'See what else removes containers on this engine, or "--rm" in the command that started it',
  )
}

/** Judges a container that has ended, once nothing more can be heard of how. */
export function judgeEnd(wish: Wish, facts: Facts, container: Snapshot): Judgement {
  const restMs = Math.min(graceMs(facts, container) - facts.endedMs, facts.leftMs)
  const isExplained = wish.waitFor === 'exit' && container.exitCode !== killed
  if (restMs > 0 && !isExplained) return { kind: 'pending', againMs: restMs, missing: ['it has stopped'] }
  if (wish.waitFor !== 'exit') return endedTooSoon(wish, facts, container)
  if (!wish.exitCodes.includes(container.exitCode))
    return judgeExitCode(wish, facts.name, container.exitCode, container)
  const open = facts.checks.filter(({ passed }) => !passed)
  if (open.length === 0) return { kind: 'ready' }
  const missing = open.map(showCheck)
  if (open.every(({ isOver }) => !isOver) && facts.leftMs > 0)
    return { kind: 'pending', againMs: facts.leftMs, missing }
  return failed(
    `${facts.name} ended with ${showExitCode(container.exitCode, wish.os)}, but ${missing.join('; ')}`,
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

function judgeExitCode({ exitCodes, os }: Wish, name: string, code: number, container?: Snapshot): Judgement {
  if (exitCodes.includes(code)) return { kind: 'ready' }
  return failed(
    `The container ${name} ended with ${describeEnd(code, container, os)}; success would be ${exitCodes.join(' or ')}`,
    'Read its log; if the code means success, add it to "exit-codes"',
  )
}

function endedTooSoon(
  { os, restartsWhenReady }: Wish,
  { name, restarts, asked }: Facts,
  container: Snapshot,
): Judgement {
  const end = describeEnd(container.exitCode, container, os)
  const all = Math.max(restarts, container.restartCount)
  const after = all > 0 ? `, after ${all} restart${all === 1 ? '' : 's'}` : ''
  const by = asked === undefined ? '' : ', because somebody stopped or killed it'
  const remedy = container.outOfMemory
    ? 'Raise "memory", or make the application use less'
    : asked !== undefined
      ? 'See what else stops containers on this engine'
      : 'Read its log; if it is meant to end, use "wait-for: exit"'
  const told = `${end}${after}${by}`
  if (restartsWhenReady !== undefined)
    return failed(`The container ${name} was ready, and has ended since with ${told}`, remedy)
  const comma = told === showExitCode(container.exitCode, os) ? '' : ','
  return failed(`The container ${name} ended with ${told}${comma} before it was ready`, remedy)
}

function describeEnd(code: number, container: Snapshot | undefined, os: string): string {
  const memory = container?.outOfMemory ? `, killed because it ran out of memory${limit(container)}` : ''
  const error = container?.error ? `: ${container.error}` : ''
  return `${showExitCode(code, os)}${memory}${error}`
}

function limit({ memoryLimitBytes }: Snapshot): string {
  return memoryLimitBytes > 0 ? ` (its limit is ${Math.round(memoryLimitBytes / 1024 ** 2)} MiB)` : ''
}
