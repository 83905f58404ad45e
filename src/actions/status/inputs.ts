import { findAddress } from '../../engine/transport/find-address.js'
import { parseHost } from '../../engine/transport/host.js'
import { UserError } from '../../error.js'
import { parseDuration } from '../../input/duration.js'
import { listOf, trimmed } from '../../input/list.js'
import { optional, parseBoolean, parseText, quoteText, wholeNumber } from '../../input/scalar.js'
import { engineInputs, engineRules, identified } from '../../inputs/engine.js'
import { registryInputs, registryRules } from '../../inputs/registry.js'
import { rulesFor } from '../../inputs/rules-for.js'
import { choiceInputs } from '../../inputs/version.js'
import { parseReference } from '../../registry/reference.js'
import type { Read, Rule } from '../../runner.js'
import type { NamedEngine } from './engines.js'

export type Inputs = ReturnType<typeof inputs>

export function inputs(read: Read) {
  return {
    hosts: read.value('docker-hosts', parseHosts),
    labels: read.value('label', listOf(trimmed)),
    environments: read.value('environments', listOf(trimmed)),
    engineTimeoutMs: read.value('engine-timeout', parseDuration),
    history: read.value('history', wholeNumber(0, 1000)),
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
  ...rulesFor(engineRules, ({ engine }: Inputs) => engine),
  ...rulesFor(registryRules, ({ registry }: Inputs) => registry),
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

/** The engines to ask: those of `docker-hosts`, all with the same certificates and key, or the one of the engine inputs. */
export async function enginesOf({ hosts, engine }: Inputs): Promise<NamedEngine[]> {
  const identify = identified(engine)
  if (hosts.length === 0) {
    const address = await identify(await findAddress(engine))
    return [{ name: address.kind === 'socket' ? 'local' : address.host, address }]
  }
  const from = 'input "docker-hosts"'
  return await Promise.all(
    hosts.map(async ({ name, host }) => ({
      name,
      address: await identify(await findAddress({ ...engine, host, from })),
    })),
  )
}

/** An address under the name that its engine has in the answer. */
interface NamedHost {
  name: string
  host: string
}

function parseHosts(text: string): NamedHost[] {
  const hosts = listOf(parseEntry)(text)
  const twice = hosts.find(({ name }, index) => hosts.findIndex((other) => other.name === name) < index)
  if (twice === undefined) return hosts
  throw new UserError(`the name ${quoteText(twice.name)} stands twice`, 'Give each engine a name of its own')
}

function parseEntry(entry: string): NamedHost {
  const { name, host } = /^\s*(?<name>[A-Za-z0-9][\w.-]*)\s*=\s*(?<host>\S+)\s*$/.exec(entry)?.groups ?? {}
  if (name !== undefined && host !== undefined) {
    parseHost(host)
    return { name, host }
  }
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
