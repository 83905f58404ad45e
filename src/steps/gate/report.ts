import { UserError } from '../../error.js'
import { showExitCode } from '../../health/exit-code.js'
import type { Known } from '../../health/facts.js'
import { type Report, showLogNote, showProbe } from '../../health/report.js'
import { showDuration } from '../../health/show-duration.js'
import { showRestarts } from '../../health/show-restarts.js'
import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import type { GateInputs } from './inputs.js'
import { readLogEnd, type View } from './sources.js'
import { summarizeFailure } from './summarize-failure.js'

/** Why a container is not ready; the report was taken before anything was stopped or removed. */
export interface Unready {
  ready: false
  cause: string
  remedy: string
  report: Report
}

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
    runner.info(`Log: ${showLogNote(report)}`)
    if (report.log.length > 0) runner.quote(prefix, report.log)
  })
  summarizeFailure(report, section)
  return new UserError(cause, remedy)
}

/** Says that a container is ready, what a finished job printed, and how a check would be better than none. */
export async function announceReady(
  { name, container, restarts, lastExitCode }: Known,
  tookMs: number,
  { view, inputs }: { view: View; inputs: GateInputs },
  runner: Runner,
): Promise<void> {
  const isJob = inputs.waitFor === 'exit'
  const how = isJob ? `ended with ${showExitCode(container?.exitCode ?? lastExitCode ?? 0)}` : 'ready'
  runner.info(`${name}: ${how} after ${showDuration(tookMs)}${showRestarts(restarts, ', ')}`)
  if (isJob && inputs.logsTail > 0) await showLog(name, await readLogEnd(view, inputs.logsTail), runner)
  const { waitFor, waitHttp, waitTcp, waitLog } = inputs
  const isChecked = container?.health !== undefined || waitHttp.length + waitTcp.length + waitLog.length > 0
  if (waitFor !== 'auto' || isChecked) return
  runner.info(
    `${name} has no health check, so ready means that it ran for ${showDuration(inputs.stableForMs)}; give it one with "health-cmd" or HEALTHCHECK, or use "wait-http", "wait-tcp" or "wait-log"`,
  )
}

async function showLog(
  name: string,
  { lines, note }: { lines: readonly string[]; note: string },
  runner: Runner,
): Promise<void> {
  if (lines.length === 0) return runner.info(`Log of ${name}: ${note || 'empty'}`)
  await runner.group(`Log of ${name}`, async () => runner.quote(`${name} | `, lines))
}
