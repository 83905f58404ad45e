import { parseName } from '../../input/container-name.js'
import { parseDuration } from '../../input/duration.js'
import { optional, parseBoolean, parseText, required } from '../../input/scalar.js'
import { engineInputs, engineRules } from '../../inputs/engine.js'
import { gateInputs, gateRules, refuseExit } from '../../inputs/gate.js'
import { rulesFor } from '../../inputs/rules-for.js'
import { identity } from '../../release/own-labels.js'
import type { Read, Rule } from '../../runner.js'

export type Inputs = ReturnType<typeof inputs>

/** The container that made way is kept in the place of the one that comes back, so there are no more of them. */
export const upkeep = { takeOver: false, keepOld: Number.POSITIVE_INFINITY, rollback: true }

export function inputs(read: Read) {
  return {
    name: read.value('name', required(parseName, 'web')),
    to: read.value('to', optional(parseText)),
    drainMs: read.value('drain', parseDuration),
    environment: read.value('environment', optional(parseText)),
    summary: read.value('summary', parseBoolean),
    engine: engineInputs(read),
    gate: gateInputs(read),
    identity: identity(read),
    temp: read.env('RUNNER_TEMP'),
  }
}

export const rules: readonly Rule<Inputs>[] = [
  ...rulesFor(engineRules, ({ engine }: Inputs) => engine),
  ...rulesFor(gateRules, ({ gate }: Inputs) => gate),
  ({ gate }) => refuseExit(gate),
]
