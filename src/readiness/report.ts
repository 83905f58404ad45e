import { UserError } from '../error.js'
import type { GateInputs } from '../inputs/gate.js'
import type { Runner } from '../runner.js'
import type { Section } from '../summary/section.js'
import { showExitCode } from './exit-code.js'
import type { Known, Snapshot } from './facts.js'
import { type Report, showLogNote, showProbe } from './failure.js'
import { settledStableForMs, settledWaitFor } from './judgement.js'
import { showDuration } from './show-duration.js'
import { showRestarts } from './show-restarts.js'
import type { View } from './sources.js'
import { summarizeFailure } from './summarize-failure.js'

/** Says in the summary that readiness was not much, where it was not. */
export function summarizeReady({ only }: { only?: string | undefined }, section: Section): void {
  if (only !== undefined) section.decisions.push(['Ready', `only "${only}": nothing else was asked for`])
}

/** Why a container is not ready; the report was taken before anything was stopped or removed. */
export interface Unready {
  ready: false
  cause: string
  remedy: string
  report: Report
}

/** Tells why a container is not ready, in the log and in the summary; returns what to throw. A log that was shown already is not shown again. */
export async function reportFailure(
  { cause, remedy, report }: Unready,
  section: Section,
  runner: Runner,
  isLogShown = false,
): Promise<UserError> {
  const prefix = `${report.name} | `
  await runner.group(`Why ${report.name} did not become ready`, async () => {
    for (const [name, value] of [...report.state, ...report.conditions]) runner.info(`${name}: ${value}`)
    if (report.probes.length > 0) {
      runner.info(`Health probes (the last ${report.probes.length}):`)
      runner.quote(
        prefix,
        report.probes.flatMap((probe) => showProbe(probe, report.os)),
      )
    }
  })
  summarizeFailure(report, section)
  const title = `Log of ${report.name}: ${showLogNote(report)}`
  if (!isLogShown && report.log.length === 0) runner.info(title)
  const evidence = isLogShown || report.log.length === 0 ? undefined : { title, prefix, lines: report.log }
  return new UserError(cause, remedy, { evidence })
}

/** Says that a container is ready; returns what readiness was where that is not much, having said it in a notice. */
export function announceReady(
  known: Known,
  tookMs: number,
  { view, inputs }: { view: View; inputs: GateInputs },
  runner: Runner,
): string | undefined {
  const { name, container, restarts, lastExitCode } = known
  const isJob = inputs.waitFor === 'exit'
  const how = isJob
    ? `ended with ${showExitCode(container?.exitCode ?? lastExitCode ?? 0, view.engine.os)}`
    : 'ready'
  runner.info(`${name}: ${how} after ${showDuration(tookMs)}${showRestarts(restarts, ', ')}`)
  const ran = container && onlyRan(container, inputs)
  if (ran === undefined) return undefined
  const why = container?.health === undefined ? 'it has no health check' : '"wait-for" is running'
  runner.notice(
    `${name}: readiness was only "${ran}", because ${why} and there is no "wait-http", "wait-tcp" or "wait-log"; a check ("health-cmd", HEALTHCHECK) or one of these would say more`,
  )
  return ran
}

/** What was seen of a container that was asked for nothing but to go on running. */
function onlyRan(container: Snapshot, inputs: GateInputs): string | undefined {
  const { waitHttp, waitTcp, waitLog } = inputs
  const isAsked = waitHttp.length + waitTcp.length + waitLog.length > 0
  if (isAsked || settledWaitFor(inputs, container) !== 'running') return undefined
  const howLong = showDuration(settledStableForMs(inputs, container))
  return `still running after ${howLong.replace(/^([\d.]+)([a-z]+)$/, '$1 $2')}`
}
