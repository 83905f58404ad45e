import { explainedCode, showExitCode } from './exit-code.js'
import type { Facts, HealthProbe, Wish } from './facts.js'

/** Why a container did not become ready: one telling for log, annotation and summary. */
export interface Report {
  name: string
  /** What it runs on, `linux` or `windows`. */
  os: string
  /** A sentence without its full stop. */
  cause: string
  remedy: string
  /** What the engine says of it: name and value. */
  state: readonly (readonly [string, string])[]
  /** What was waited for, and what was seen of it. */
  conditions: readonly (readonly [string, string])[]
  probes: readonly HealthProbe[]
  /** The end of its log; foreign text. */
  log: readonly string[]
  /** Why there is no log, or that it was cut. */
  logNote: string
}

/** Builds the report from a failed verdict and what was known then. */
export function buildReport(
  { cause, remedy }: { cause: string; remedy: string },
  wish: Wish,
  facts: Facts,
  log: { lines: readonly string[]; note: string },
): Report {
  const { container, checks } = facts
  const health = container?.health ?? 'no health check'
  return {
    name: facts.name,
    os: wish.os,
    cause,
    remedy,
    state: listState(facts, wish.os),
    conditions: [
      [`wait-for ${wish.waitFor}`, container === undefined ? 'removed' : `${container.status}, ${health}`],
      ...checks.map(({ what, seen }) => [what, seen ?? 'no answer'] as const),
    ],
    probes: container?.probes ?? [],
    log: log.lines,
    logNote: log.note,
  }
}

function listState({ container, restarts, lastExitCode }: Facts, os: string): (readonly [string, string])[] {
  if (container === undefined) {
    const code = lastExitCode === undefined ? [] : [['Exit code', explainedCode(lastExitCode, os)] as const]
    return [['State', 'removed'], ...code]
  }
  const hasRun = container.startedAt !== ''
  const isUp = container.status === 'running' || container.status === 'paused'
  return [
    ['State', hasRun ? container.status : `${container.status}, never started`],
    ...(hasRun && (!isUp || restarts > 0)
      ? [['Exit code', explainedCode(container.exitCode, os)] as const]
      : []),
    ['Killed for memory', container.outOfMemory ? 'yes' : 'no'],
    ['Restarts', String(Math.max(restarts, container.restartCount))],
    ...(container.health === undefined ? [] : [['Health', container.health] as const]),
    ...(container.error === '' ? [] : [['Engine', container.error] as const]),
    ...(hasRun ? [['Started', container.startedAt] as const] : []),
  ]
}

/** Says what is shown of the log: `its last 20 lines`, `empty`, or why there is none. */
export function showLogNote({ log, logNote }: Report): string {
  if (logNote !== '') return logNote
  if (log.length === 0) return 'empty'
  return log.length === 1 ? 'its last line' : `its last ${log.length} lines`
}

/** A health probe in lines: when, the exit code, what it printed. */
export function showProbe({ start, exitCode, output }: HealthProbe, os: string): string[] {
  const lines = output.trimEnd() === '' ? [] : output.trimEnd().split(/\r?\n/)
  return [`${start} ${showExitCode(exitCode, os)}`, ...lines.map((line) => `  ${line}`)]
}
