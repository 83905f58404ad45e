import { UserError } from '../error.js'
import { parseDuration } from '../input/duration.js'
import { parseHttpTarget } from '../input/http-target.js'
import { listOf } from '../input/list.js'
import { checkPattern } from '../input/pattern.js'
import { oneOf, optional, quoteText, wholeNumber } from '../input/scalar.js'
import type { Read } from '../runner.js'

export type GateInputs = ReturnType<typeof gateInputs>

/** What a container must do to count as ready. */
export function gateInputs(read: Read) {
  return {
    waitFor: read.value('wait-for', oneOf('auto', 'healthy', 'running', 'exit', 'none')),
    waitHttp: read.value('wait-http', listOf(parseHttpTarget)),
    waitTcp: read.value('wait-tcp', listOf(parsePort)),
    waitLog: read.value(
      'wait-log',
      listOf((entry) => checkPattern(entry, 'listening on port [0-9]+')),
    ),
    waitTimeoutMs: read.value('wait-timeout', parseDuration),
    stableForMs: read.value('stable-for', optional(parseDuration)),
    onUnhealthy: read.value('on-unhealthy', oneOf('fail', 'wait')),
    exitCodes: read.value('exit-codes', parseExitCodes),
    onUnready: read.value('on-unready', oneOf('fail', 'continue')),
    logsTail: read.value('logs-tail', wholeNumber(0, 100_000)),
  }
}

/** Tells whether anything is waited for. */
export function isGated({ waitFor, waitHttp, waitTcp, waitLog }: GateInputs): boolean {
  return waitFor !== 'none' || waitHttp.length + waitTcp.length + waitLog.length > 0
}

/** Mistakes across these inputs, and the container's restart policy where the step knows it. */
export const gateRules = [
  ({ waitFor }: GateInputs, restart?: { name: string }) =>
    waitFor === 'exit' && restart !== undefined && /^(always|unless-stopped)$/.test(restart.name)
      ? new UserError(
          `Input "wait-for": a container with "restart: ${restart.name}" never ends by itself`,
          'Use "restart: no" or "restart: on-failure:3" with "wait-for: exit"',
        )
      : undefined,
  ({ waitFor, waitHttp }: GateInputs) =>
    waitFor === 'exit' && waitHttp.length > 0 ? answersNothing('wait-http') : undefined,
  ({ waitFor, waitTcp }: GateInputs) =>
    waitFor === 'exit' && waitTcp.length > 0 ? answersNothing('wait-tcp') : undefined,
]

/** Refuses to wait for the end of what is to keep running. */
export function refuseExit({ waitFor }: GateInputs): UserError | undefined {
  return waitFor === 'exit'
    ? new UserError(
        'Input "wait-for": a deployment must keep running',
        'Use the run action with "wait-for: exit"',
      )
    : undefined
}

function answersNothing(input: string): UserError {
  return new UserError(
    `Input "${input}": a container that has ended answers nothing`,
    'Leave it out, or use another "wait-for" than exit',
  )
}

function parsePort(entry: string): number {
  const port = Number(/^\s*(?<digits>\d{1,5})(?:\/tcp)?\s*$/.exec(entry)?.groups?.digits ?? 0)
  if (port >= 1 && port <= 65_535) return port
  throw new UserError(`${quoteText(entry.trim())} is not a container port`, 'Write it like 5432')
}

/** Windows knows codes of 32 bits. */
function parseExitCodes(text: string): number[] {
  return listOf(wholeNumber(0, 0xffff_ffff))(text)
}
