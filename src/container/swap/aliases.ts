import type { Container } from '../../engine/api/container.js'
import { findContainer } from '../../engine/api/containers.js'
import { connectNetwork, disconnectNetwork } from '../../engine/api/networks.js'
import { findRelease, forgetRelease, noteRelease } from '../../engine/api/release.js'
import { isBuiltInNetwork } from '../../engine/api/spec.js'
import type { Engine } from '../../engine/transport/docker.js'

/** A network, and how a container is attached to it. */
export type Endpoint = readonly [network: string, endpoint: { Aliases: string[] }]

/**
 * Gives a container its aliases by connecting it anew, because none can be added to a connected endpoint; with
 * `aliasesOf` others than its own. Networks without aliases stay as they are; tells whether there were others.
 */
export async function connectAnew(
  engine: Engine,
  id: string,
  endpoints: readonly Endpoint[],
  aliasesOf: (endpoint: Endpoint[1]) => string[] = ({ Aliases }) => Aliases,
): Promise<boolean> {
  const named = endpoints.filter(([, { Aliases }]) => Aliases.length > 0)
  for (const [network, endpoint] of named) {
    await disconnectNetwork(engine, network, id)
    await connectNetwork(engine, network, id, { ...endpoint, Aliases: aliasesOf(endpoint) })
  }
  return named.length > 0
}

/** How a kept container is known on its networks; an interrupted roll-back may have taken its aliases away, and then has noted them. */
export function endpointsOf({ Id, Config, NetworkSettings }: Container): Endpoint[] {
  const noted = Config.Labels?.['berth.aliases']
  if (noted) return JSON.parse(noted)
  return Object.entries(NetworkSettings.Networks ?? {})
    .filter(([network]) => !isBuiltInNetwork(network))
    .map(([network, { Aliases }]) => {
      // The engine adds the id by itself.
      const own = (Aliases ?? []).filter((alias) => !Id.startsWith(alias))
      return [network, { Aliases: own }]
    })
}

/** Gives a kept container back the aliases that a roll-back took away. */
export async function restoreAliases(
  engine: Engine,
  { Id, NetworkSettings }: Container,
  endpoints: readonly Endpoint[],
): Promise<void> {
  const lacking = endpoints.filter(([network, { Aliases }]) => {
    const now = NetworkSettings.Networks?.[network]?.Aliases ?? []
    return Aliases.some((alias) => !now.includes(alias))
  })
  await connectAnew(engine, Id, lacking)
}

/** A container that did not come back after all is known and called as before. */
export async function forgetRestoring(engine: Engine, id: string): Promise<void> {
  const container = await findContainer(engine, id)
  const note = container && (await findRelease(engine, container))
  if (container === undefined || note === undefined) return
  const { 'berth.aliases': aliases, 'berth.noted': noted } = note.labels
  await restoreAliases(engine, container, aliases ? JSON.parse(aliases) : [])
  if (noted) {
    const { image, labels }: typeof note = JSON.parse(noted)
    await noteRelease(engine, container, image, labels)
  } else await forgetRelease(engine, container)
}
