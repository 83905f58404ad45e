import { isBuiltInNetwork } from '../../engine/api/spec.js'
import { UserError } from '../../error.js'
import { quoteText } from '../../input/scalar.js'
import { containerConfigRules } from '../../inputs/config.js'
import { engineRules } from '../../inputs/engine.js'
import { registryRules } from '../../inputs/registry.js'
import { rulesFor } from '../../inputs/rules-for.js'
import { refuseTwoTags } from '../../release/resolve.js'
import type { Rule } from '../../runner.js'
import { type Inputs, parseMemoryMount } from './inputs.js'

/** The most that the cluster keeps in one secret, https://docs.docker.com/engine/swarm/secrets/. */
const mostSecretBytes = 500 * 1024

export const rules: readonly Rule<Inputs>[] = [
  ...rulesFor(engineRules, ({ engine }: Inputs) => engine),
  ...rulesFor(registryRules, ({ registry }: Inputs) => registry),
  ...rulesFor(containerConfigRules, ({ config }: Inputs) => config),
  refuseTwoTags,
  ({ replicas, global }) =>
    global && replicas !== undefined
      ? new UserError(
          'Inputs "replicas" and "global": a global service runs one task on every node',
          'Leave "replicas" empty, or set "global: false"',
        )
      : undefined,
  ({ workload: { networks, aliases } }) =>
    aliases.length > 0 && networks.every(isBuiltInNetwork)
      ? new UserError(
          'Input "network-aliases": aliases exist only on a network of your own',
          'Name an overlay network in "network"',
        )
      : undefined,
  ({ workload: { networks } }) => {
    const wrong = networks.find((network) => /^(?:none|container:.*)$/.test(network))
    return wrong === undefined
      ? undefined
      : new UserError(
          `Input "network": a service cannot use ${quoteText(wrong)}`,
          'Name overlay networks, or host alone',
        )
  },
  ({ workload: { networks } }) =>
    networks.length > 1 && networks.includes('host')
      ? new UserError('Input "network": host stands alone', 'Name that one only, or overlay networks only')
      : undefined,
  ({ workload: { ports } }) => {
    const bound = ports.find(({ binding }) => binding.HostIp !== '')
    return bound === undefined
      ? undefined
      : new UserError(
          `Input "ports": a service publishes on every address of a node, not on ${bound.binding.HostIp} alone`,
          'Leave the address out, like 8080:80',
        )
  },
  ({ workload: { ports } }) => {
    const range = ports.find(({ binding }) => binding.HostPort.includes('-'))
    return range === undefined
      ? undefined
      : new UserError(
          `Input "ports": a service cannot pick a port from the range ${range.binding.HostPort}`,
          'Write one port, like 8080:80, or none ("80") for one that the cluster picks',
        )
  },
  ({ workload: { tmpfs } }) => {
    for (const entry of tmpfs) {
      try {
        parseMemoryMount(entry)
      } catch (thrown) {
        if (!(thrown instanceof UserError)) throw thrown
        return new UserError(`Input "tmpfs": ${thrown.problem}`, thrown.remedy, { cause: thrown })
      }
    }
    return undefined
  },
  ({ workload: { secrets } }) => {
    const sizes = [...secrets].map(([name, value]) => ({ name, bytes: Buffer.byteLength(value) }))
    const wrong = sizes.find(({ bytes }) => bytes === 0 || bytes > mostSecretBytes)
    return wrong === undefined
      ? undefined
      : new UserError(
          `Input "secrets": ${wrong.name} has ${wrong.bytes} bytes, and the cluster keeps secrets of 1 byte to 500 KB`,
          wrong.bytes === 0 ? 'Give it a value, or leave it out' : 'Split it, or put it into a volume',
        )
  },
]
