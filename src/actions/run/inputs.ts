import { parseName } from '../../input/container-name.js'
import { optional, parseBoolean, required } from '../../input/scalar.js'
import { configInputs, containerConfigRules } from '../../inputs/config.js'
import { containerInputs, containerRules } from '../../inputs/container.js'
import { engineInputs, engineRules } from '../../inputs/engine.js'
import { gateInputs, gateRules } from '../../inputs/gate.js'
import { registryInputs, registryRules } from '../../inputs/registry.js'
import { rulesFor } from '../../inputs/rules-for.js'
import { parseReference } from '../../registry/reference.js'
import { identity } from '../../release/own-labels.js'
import type { Read, Rule } from '../../runner.js'

export type Inputs = ReturnType<typeof inputs>

export function inputs(read: Read) {
  return {
    image: read.value('image', required(parseReference, 'nginx:1.27 or ghcr.io/acme/web:1.4.2')),
    name: read.value('name', optional(parseName)),
    keepFailed: read.value('keep-failed', parseBoolean),
    stopAfterJob: read.value('stop-after-job', parseBoolean),
    summary: read.value('summary', parseBoolean),
    engine: engineInputs(read),
    registry: registryInputs(read),
    container: containerInputs(read),
    gate: gateInputs(read),
    config: configInputs(read),
    identity: identity(read),
  }
}

export const rules: readonly Rule<Inputs>[] = [
  ...rulesFor(engineRules, ({ engine }: Inputs) => engine),
  ...rulesFor(containerRules, ({ container }: Inputs) => container),
  ...gateRules.map(
    (rule): Rule<Inputs> =>
      ({ gate, container }) =>
        rule(gate, container.restart),
  ),
  ...rulesFor(registryRules, ({ registry }: Inputs) => registry),
  ...rulesFor(containerConfigRules, ({ config }: Inputs) => config),
]
