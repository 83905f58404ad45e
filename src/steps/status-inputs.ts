import { chooseAddress, parseAddress } from '../engine/host.js'
import { UserError } from '../error.js'
import { parseDuration } from '../input/duration.js'
import { listOf, trimmed } from '../input/list.js'
import { optional, parseBoolean, parseText, quoteText } from '../input/scalar.js'
import { parseReference } from '../registry/reference.js'
import type { Read, Rule } from '../runner.js'
import { engineInputs } from './engine-inputs.js'
import { registryInputs, registryRules } from './registry-inputs.js'
import type { NamedEngine } from './status-engines.js'
import { choiceInputs } from './version-inputs.js'

export type Inputs = ReturnType<typeof inputs>

export function inputs(read: Read) {
  return {
    hosts: read.value('docker-hosts', parseHosts),
    labels: read.value('label', listOf(trimmed)),
    environments: read.value('environments', listOf(trimmed)),
    engineTimeoutMs: read.value('engine-timeout', parseDuration),
    strict: read.value('strict', parseBoolean),
    checkImages: read.value('check-images', parseBoolean),
    registryHost: read.value('registry', optional(parseRegistry)),
    summary: read.value('summary', parseBoolean),
    version: choiceInputs(read),
    registry: registryInputs(read),
    engine: engineInputs(read),
    server: read.env('GITHUB_SERVER_URL') ?? 'https://github.com',
    temp: read.env('RUNNER_TEMP'),
  }
}

export const rules: readonly Rule<Inputs>[] = [
  ...registryRules.map(
    (rule): Rule<Inputs> =>
      ({ registry }) =>
        rule(registry),
  ),
  ({ hosts, engine }) =>
    hosts.length > 0 && engine.host !== undefined
      ? new UserError(
          'Inputs "docker-hosts" and "docker-host" are both given',
          'Write every engine in "docker-hosts"',
        )
      : undefined,
  ({ registry, registryHost }) =>
    registry.username !== undefined && registryHost === undefined
      ? new UserError(
          'Input "registry": it is empty, so nobody knows whom "username" and "password" are for',
          'Name the registry, like ghcr.io; others are asked by Docker’s own configuration',
        )
      : undefined,
  ({ version, checkImages }) =>
    version.range.text !== '' && !checkImages
      ? new UserError(
          'Input "version": with "check-images: false" no registry is asked for versions',
          'Leave one of the two out',
        )
      : undefined,
]

/** The engines to ask: those of `docker-hosts`, or the one of the engine inputs. */
export function enginesOf({ hosts, engine }: Inputs): NamedEngine[] {
  if (hosts.length > 0) return hosts
  const address = chooseAddress({
    input: engine.host,
    variable: engine.hostVariable,
    platform: process.platform,
  })
  return [{ name: address.kind === 'socket' ? 'local' : address.host, address }]
}

function parseHosts(text: string): NamedEngine[] {
  const hosts = listOf(parseHost)(text)
  const twice = hosts.find(({ name }, index) => hosts.findIndex((other) => other.name === name) < index)
  if (twice === undefined) return hosts
  throw new UserError(`the name ${quoteText(twice.name)} stands twice`, 'Give each engine a name of its own')
}

function parseHost(entry: string): NamedEngine {
  const { name, address } =
    /^\s*(?<name>[A-Za-z0-9][\w.-]*)\s*=\s*(?<address>\S+)\s*$/.exec(entry)?.groups ?? {}
  if (name !== undefined && address !== undefined)
    return { name, address: parseAddress(address, 'input "docker-hosts"') }
  throw new UserError(
    `${quoteText(entry.trim())} is not a name and an address`,
    'Write it like web-1=ssh://deploy@web-1.example.com',
  )
}

function parseRegistry(text: string): string {
  const host = parseText(text)
  try {
    const { registry } = parseReference(`${host}/image`)
    if (/[.:]|^localhost$/.test(host)) return registry
  } catch {
    // Told below, in words that fit a host.
  }
  throw new UserError(
    `${quoteText(host)} is not the host of a registry`,
    'Write it like ghcr.io or docker.io',
  )
}
