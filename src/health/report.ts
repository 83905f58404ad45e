import { stripVTControlCharacters } from 'node:util'
import { showExitCode } from './exit-code.js'
import type { Facts, HealthProbe, Wish } from './facts.js'

/** Why a container did not become ready: one telling for log, annotation and summary. */
export interface Report {
  name: string
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
    cause,
    remedy,
    state: listState(facts),
    conditions: [
      [`wait-for ${wish.waitFor}`, container === undefined ? 'removed' : `${container.status}, ${health}`],
      ...checks.map(({ what, seen }) => [what, seen ?? 'not tried'] as const),
    ],
    probes: container?.probes ?? [],
    log: log.lines,
    logNote: log.note,
  }
}

function listState({ container, restarts, lastExitCode }: Facts): (readonly [string, string])[] {
  if (container === undefined) {
    const code = lastExitCode === undefined ? [] : [['Exit code', showExitCode(lastExitCode)] as const]
    return [['State', 'removed'], ...code]
  }
  const hasRun = container.startedAt !== ''
  const isUp = container.status === 'running' || container.status === 'paused'
  return [
    ['State', hasRun ? container.status : `${container.status}, never started`],
    ...(hasRun && (!isUp || restarts > 0)
      ? [['Exit code', showExitCode(container.exitCode).replace('exit code ', '')] as const]
      : []),
    ['Killed for memory', container.outOfMemory ? 'yes' : 'no'],
    ['Restarts', String(Math.max(restarts, container.restartCount))],
    ...(container.health === undefined ? [] : [['Health', container.health] as const]),
    ...(container.error === '' ? [] : [['Engine', container.error] as const]),
    ...(hasRun ? [['Started', container.startedAt] as const] : []),
  ]
}

/** The report as GitHub-flavoured Markdown; foreign text stands in code blocks that it cannot close. */
export function formatReport(report: Report): string {
  const rows = [...report.state, ...report.conditions].map(
    ([name, value]) => `| ${escapeCell(name)} | ${escapeCell(value)} |`,
  )
  return [
    `### ${escapeCell(report.name)} did not become ready`,
    '',
    `${escapeCell(report.cause)}. ${escapeCell(report.remedy)}.`,
    '',
    '| | |',
    '| --- | --- |',
    ...rows,
    '',
    ...(report.probes.length === 0 ? [] : details('Health probes', report.probes.flatMap(showProbe))),
    ...details(report.logNote === '' ? 'Log' : `Log: ${report.logNote}`, keepEnd(report.log)),
  ].join('\n')
}

/** A health probe in lines: when, the exit code, what it printed. */
export function showProbe({ start, exitCode, output }: HealthProbe): string[] {
  const lines = output.trimEnd() === '' ? [] : output.trimEnd().split(/\r?\n/)
  return [`${start} ${showExitCode(exitCode)}`, ...lines.map((line) => `  ${line}`)]
}

/** A step's summary may hold 64 KiB, of which a log takes half. */
const longestLogBytes = 32 * 1024

function keepEnd(lines: readonly string[]): readonly string[] {
  let left = longestLogBytes
  const first = lines.findLastIndex((line) => {
    left -= Buffer.byteLength(line) + 1
    return left < 0
  })
  return lines.slice(first + 1)
}

function details(title: string, foreign: readonly string[]): string[] {
  if (foreign.length === 0) return title === 'Log' ? ['The log is empty.', ''] : [`${escapeCell(title)}.`, '']
  const lines = foreign.map(plainLine)
  const longest = Math.max(
    2,
    ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)),
  )
  const fence = '`'.repeat(longest + 1)
  return [
    `<details><summary>${escapeCell(title)}</summary>`,
    '',
    `${fence}text`,
    ...lines,
    fence,
    '',
    '</details>',
    '',
  ]
}

/** Without colours and other control characters, which also break lines on some terminal. */
function plainLine(line: string): string {
  return stripVTControlCharacters(line).replace(/(?!\t)[\p{Cc}\u2028\u2029]+/gu, ' ')
}

/** Escapes what Markdown or HTML would take as its own. */
function escapeCell(text: string): string {
  return plainLine(text).replace(/[\\`*_{}[\]<>|#~&@]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
