import type { RestartPolicy } from '../engine/spec.js'
import { UserError } from '../error.js'
import { parseDuration } from '../input/duration.js'
import { listOf, trimmed } from '../input/list.js'
import { oneOf, wholeNumber } from '../input/scalar.js'
import type { Read } from '../runner.js'
export type GateInputs = ReturnType<typeof gateInputs>
export function gateInputs(read: Read) {
  return {
    waitFor: read.value('wait-for', oneOf('auto', 'healthy', 'running', 'exit', 'none')),
    waitHttp: read.value('wait-http', listOf(trimmed)),
    waitTcp: read.value('wait-tcp', listOf(trimmed)),
    waitLog: read.value('wait-log', listOf(trimmed)),
    waitTimeoutMs: read.value('wait-timeout', parseDuration),
    stableForMs: read.value('stable-for', parseDuration),
    onUnhealthy: read.value('on-unhealthy', oneOf('fail', 'wait')),
    exitCodes: read.value('exit-codes', listOf(wholeNumber(0, 255))),
    onUnready: read.value('on-unready', oneOf('fail', 'continue')),
    logsTail: read.value('logs-tail', wholeNumber(0)),
  }
}
export const gateRules = [
  (g: GateInputs, r: RestartPolicy) =>
    g.waitFor === 'exit' && /always|unless/.test(r.name) ? new UserError('x', 'y') : undefined,
]
