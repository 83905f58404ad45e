import { listOf, mapOf, nullable, objectOf, or, text } from '../transport/answer.js'
import { ask, type Engine, isLost, statusOf, tell } from '../transport/docker.js'
import type { Container, Endpoint } from './container.js'
import { findContainer } from './containers.js'

/** The part of `docker network inspect` that Berth reads. */
export interface Network {
  Id: string
  Name: string
  Driver: string
  /** `local` to its engine, or of the whole `swarm`. */
  Scope: string
  Labels: Record<string, string> | null
}

const readNetwork = objectOf<Network>({
  Id: text,
  Name: text,
  Driver: or(text, ''),
  Scope: or(text, ''),
  Labels: nullable(mapOf(or(text, ''))),
})

/** The part of a container that says where it is attached. */
export type Attached = Pick<Container, 'HostConfig' | 'NetworkSettings'>

/** Inspects a network; `undefined` where there is none of that name or id. */
export async function findNetwork(engine: Engine, name: string): Promise<Network | undefined> {
  try {
    return await ask(engine, { method: 'GET', path: `/networks/${encodeURIComponent(name)}` }, readNetwork)
  } catch (thrown) {
    if (statusOf(thrown) === 404) return undefined
    throw thrown
  }
}

/** Creates a bridge network (the engine's own default driver) and returns its id. */
export async function createNetwork(
  engine: Engine,
  name: string,
  labels: Record<string, string>,
): Promise<string> {
  const body = {
    Name: name,
    CheckDuplicate: true,
    Labels: labels,
    ...(engine.os === 'windows' && { Driver: 'nat' }),
  }
  try {
    const { Id } = await ask(
      engine,
      { method: 'POST', path: '/networks/create', body },
      objectOf<{ Id: string }>({ Id: text }),
    )
    return Id
  } catch (thrown) {
    const made = isLost(thrown) ? await findNetwork(engine, name) : undefined
    if (made === undefined || made.Labels?.['berth.step'] !== labels['berth.step']) throw thrown
    return made.Id
  }
}

/** Removes a network; one that others use stays, and one that is gone already is no failure. */
export async function removeNetwork(engine: Engine, id: string): Promise<'removed' | 'in use' | 'absent'> {
  try {
    // Podman looks for users of a network under the very name that it is given.
    const name = engine.isPodman ? (await findNetwork(engine, id))?.Name : id
    await tell(engine, { method: 'DELETE', path: `/networks/${encodeURIComponent(name ?? id)}` })
    return 'removed'
  } catch (thrown) {
    if (statusOf(thrown) === 404) return 'absent'
    const isUsed = /active endpoints|associated containers|being used/.test(String(thrown))
    if (statusOf(thrown) === 403 || isUsed) return 'in use'
    throw thrown
  }
}

/** Lists the ids of the networks that carry every one of the labels. */
export async function listNetworks(engine: Engine, labels: readonly string[]): Promise<string[]> {
  const query = { filters: JSON.stringify({ label: labels }) }
  const networks = await ask(engine, { method: 'GET', path: '/networks', query }, listOf(readNetwork))
  return networks.map(({ Id }) => Id)
}

/** Connects a container to a network; `endpoint` has its aliases, and an address where one is to be fixed. */
export async function connectNetwork(
  engine: Engine,
  network: string,
  id: string,
  endpoint: object,
): Promise<void> {
  const body = { Container: id, EndpointConfig: endpoint }
  const path = `/networks/${encodeURIComponent(network)}/connect`
  await unlessDone(engine, { network, id, connected: true }, () =>
    tell(engine, { method: 'POST', path, body }),
  )
}

/** Disconnects a container from a network. */
export async function disconnectNetwork(engine: Engine, network: string, id: string): Promise<void> {
  const path = `/networks/${encodeURIComponent(network)}/disconnect`
  const body = { Container: id, Force: false }
  await unlessDone(engine, { network, id, connected: false }, () =>
    tell(engine, { method: 'POST', path, body }),
  )
}

/** Where the answer is lost, the container itself tells whether it is as was asked for. */
async function unlessDone(
  engine: Engine,
  { network, id, connected }: { network: string; id: string; connected: boolean },
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work()
  } catch (thrown) {
    const container = isLost(thrown) ? await findContainer(engine, id) : undefined
    const networks = container?.NetworkSettings.Networks ?? {}
    if (container === undefined || network in networks !== connected) throw thrown
  }
}

/** Tells whether a container is on a network, which may be told by its name or its id. */
export function isConnected({ NetworkSettings }: Attached, network: string): boolean {
  const endpoints = Object.entries(NetworkSettings.Networks ?? {})
  return endpoints.some(([name, { NetworkID }]) => name === network || NetworkID.startsWith(network))
}

/** The address of an endpoint, IPv4 first; empty while it has none. */
export function addressOf(endpoint: Endpoint | undefined): string {
  return endpoint?.IPAddress || endpoint?.GlobalIPv6Address || ''
}

/** The address of a container on the network that it was created on, which the engine lists among others by name. */
export function firstAddress({ HostConfig, NetworkSettings }: Attached): string {
  const endpoints = NetworkSettings.Networks ?? {}
  const mode = HostConfig.NetworkMode
  const own =
    endpoints[mode] ??
    Object.values(endpoints).find(({ NetworkID }) => mode !== '' && NetworkID.startsWith(mode))
  return addressOf(own ?? Object.values(endpoints)[0])
}
