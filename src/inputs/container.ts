import { findOwnMount } from '../engine/api/secret-mount.js'
import { createRequest, isBuiltInNetwork, type RestartPolicy } from '../engine/api/spec.js'
import { parseVolume } from '../engine/api/volumes.js'
import { UserError } from '../error.js'
import { checkSpelling, parseJsonObject } from '../input/json-object.js'
import { listOf } from '../input/list.js'
import { parsePlatform } from '../input/platform.js'
import { oneOf, optional, parseBoolean, quoteText } from '../input/scalar.js'
import type { Read } from '../runner.js'
import { workloadInputs } from './workload.js'

export type ContainerInputs = ReturnType<typeof containerInputs>

/** What a container is made of: the inputs of `run` that reach the create request, and a few around it. */
export function containerInputs(read: Read) {
  return {
    ...workloadInputs(read),
    pull: read.value('pull', oneOf('missing', 'always', 'never')),
    platform: read.value('platform', optional(parsePlatform)),
    publishAll: read.value('publish-all', parseBoolean),
    volumes: read.value(
      'volumes',
      listOf((entry) => parseVolume(entry, read.env('GITHUB_WORKSPACE') ?? '.')),
    ),
    createNetwork: read.value('create-network', parseBoolean),
    restart: read.value('restart', parseRestart),
    createOptions: read.value('create-options', parseCreateOptions),
  }
}

/** Mistakes across these inputs. */
export const containerRules = [
  ({ secrets, ...inputs }: ContainerInputs) =>
    secrets.size === 0
      ? undefined
      : findOwnMount(
          createRequest('', { ...inputs, command: undefined, entrypoint: undefined, env: new Map() }, {}),
        ),
  ({ networks, aliases }: ContainerInputs) =>
    aliases.length > 0 && networks.every(isBuiltInNetwork)
      ? new UserError(
          'Input "network-aliases": aliases exist only on a network of your own',
          'Name one in "network", with "create-network: true" if it does not exist yet',
        )
      : undefined,
  ({ networks }: ContainerInputs) =>
    networks.length > 1 && networks.some((network) => /^(host|none|container:.*)$/.test(network))
      ? new UserError(
          'Input "network": host, none and container:… stand alone',
          'Name that one only, or networks only',
        )
      : undefined,
  ({ networks, ports, publishAll }: ContainerInputs) =>
    (ports.length > 0 || publishAll) && /^container:/.test(networks[0] ?? '')
      ? new UserError(
          'Input "ports": a container that uses the network of another one publishes nothing',
          'Publish the ports on that other container',
        )
      : undefined,
]

function parseRestart(text: string): RestartPolicy {
  const { name, count } =
    /^(?<name>no|always|unless-stopped|on-failure)(?::(?<count>\d+))?$/.exec(text.trim())?.groups ?? {}
  if (name !== undefined && (count === undefined || name === 'on-failure')) {
    return { name, maximumRetryCount: Number(count ?? 0) }
  }
  throw new UserError(
    `${quoteText(text.trim())} is not a restart policy`,
    'Write no, always, unless-stopped, on-failure, or on-failure:3',
  )
}

function parseCreateOptions(text: string): Record<string, unknown> {
  const options = parseJsonObject(text, '{"HostConfig": {"ShmSize": 67108864}}')
  const { HostConfig } = options
  const host = typeof HostConfig === 'object' && HostConfig !== null ? { ...HostConfig } : {}
  checkSpelling(options, ['Labels', 'HostConfig'])
  checkSpelling(host, ['AutoRemove'])
  if ('AutoRemove' in host && host.AutoRemove) {
    throw new UserError(
      'HostConfig.AutoRemove would remove the container before its exit code and log can be read',
      'Leave it out, and use "stop-after-job: true" or the stop action',
    )
  }
  return options
}
