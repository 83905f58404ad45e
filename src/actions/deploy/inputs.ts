import { UserError } from '../../error.js'
import { parseName } from '../../input/container-name.js'
import { parseDuration } from '../../input/duration.js'
import { oneOf, optional, parseBoolean, parseText, required, wholeNumber } from '../../input/scalar.js'
import { configInputs, containerConfigRules } from '../../inputs/config.js'
import { containerInputs, containerRules } from '../../inputs/container.js'
import { engineInputs, engineRules } from '../../inputs/engine.js'
import { gateInputs, gateRules, refuseExit } from '../../inputs/gate.js'
import { registryInputs, registryRules } from '../../inputs/registry.js'
import { rulesFor } from '../../inputs/rules-for.js'
import { versionInputs } from '../../inputs/version.js'
import { parseReference } from '../../registry/reference.js'
import { identity } from '../../release/own-labels.js'
import { refuseTwoTags } from '../../release/resolve.js'
import type { Read, Rule } from '../../runner.js'

export type Inputs = ReturnType<typeof inputs>

export function inputs(read: Read) {
  return {
    image: read.value('image', required(parseReference, 'ghcr.io/acme/web')),
    version: versionInputs(read),
    name: read.value('name', required(parseName, 'web')),
    takeOver: read.value('take-over', parseBoolean),
    strategy: read.value('strategy', oneOf('auto', 'start-first', 'stop-first')),
    dryRun: read.value('dry-run', parseBoolean),
    recreate: read.value('recreate', parseBoolean),
    rollback: read.value('rollback', parseBoolean),
    drainMs: read.value('drain', parseDuration),
    keepOld: read.value('keep-old', wholeNumber(0, 1000)),
    removeOldImages: read.value('remove-old-images', parseBoolean),
    environment: read.value('environment', optional(parseText)),
    keepFailed: read.value('keep-failed', parseBoolean),
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
  ...rulesFor(gateRules, ({ gate }: Inputs) => gate),
  ...rulesFor(registryRules, ({ registry }: Inputs) => registry),
  ...rulesFor(containerConfigRules, ({ config }: Inputs) => config),
  ({ name }) =>
    /\.(?:next|old|failed)$/.test(name)
      ? new UserError(
          `Input "name": names that end with ".next", ".old" or ".failed" are those of a deployment's other containers`,
          'Choose another name, like web',
        )
      : undefined,
  refuseTwoTags,
  ({ gate }) => refuseExit(gate),
]
