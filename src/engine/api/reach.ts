import type { Engine } from '../transport/docker.js'
import type { Address } from '../transport/host.js'
import type { Container, Endpoint, PortBinding } from './container.js'
import type { Home } from './home.js'
import { addressOf } from './networks.js'
import { hostPorts, pickBinding } from './ports.js'

/** Where a container port is reached from here, or why it is not and what to do about that. */
export type Reach =
  | { host: string; port: number; via: 'published' | 'host network' | 'own address' }
  | { unreachable: string; remedy: string }

/** What of a container says how it is reached. */
export interface Reachable {
  HostConfig: Pick<Container['HostConfig'], 'NetworkMode'>
  NetworkSettings: Container['NetworkSettings']
}

/** From where a container is to be reached: its engine's address, and the container that we may be in ourselves. */
export type Viewpoint = Pick<Engine, 'address' | 'home'> & {
  /** A rootless engine keeps its networks to itself and its containers. */
  isRootless?: boolean | undefined
}

/** Finds the address that reaches a container's TCP port: on a network that we share, published, then its own. */
export function reachPort(from: Viewpoint, container: Reachable, port: number): Reach {
  const { HostConfig, NetworkSettings } = container
  if (HostConfig.NetworkMode === 'host') return fromMachine(from, { port, via: 'host network' })
  const shared = sharedAddress(from, container)
  if (shared !== undefined) return { host: shared, port, via: 'own address' }
  const binding = pickBinding(NetworkSettings.Ports?.[`${port}/tcp`] ?? [])
  if (binding !== undefined) return reachBinding(from, binding)
  const own = Object.values(NetworkSettings.Networks ?? {})
    .map(addressOf)
    .find((ip) => ip !== '')
  const isBeside = inContainer(from) === undefined && isHere(from.address) && !from.isRootless
  if (own !== undefined && isBeside) return { host: own, port, via: 'own address' }
  return notPublished(from, port, own !== undefined)
}

/**
 * Finds a second address to try where the first does not answer: on older versions of Windows a published
 * port is not on its own machine's loopback.
 */
export function reachOtherwise(
  { address, os }: Pick<Engine, 'address' | 'os'>,
  { NetworkSettings }: Reachable,
  port: number,
): { host: string; port: number } | undefined {
  if (os !== 'windows' || !isHere(address)) return undefined
  const own = Object.values(NetworkSettings.Networks ?? {}).map(addressOf)
  const host = own.find((ip) => ip !== '')
  return host === undefined ? undefined : { host, port }
}

/** Where a container's published ports are reached from here: each host port goes with that host. */
export interface Published {
  host: string
  /** `80/tcp` to the port that goes with the host. */
  ports: Record<string, number>
  /** Why the port that was asked about is not reached there. */
  unreachable?: string
}

/**
 * Finds the host under which published ports are reached from here. In a container beside it, where its
 * host ports are bound to the loopback of a machine that is not ours, that is its own address and ports.
 */
export function reachPublished(from: Viewpoint, container: Reachable, shown?: string): Published {
  const ports = hostPorts(container.NetworkSettings.Ports)
  const first = shown ?? Object.keys(ports).find((port) => port.endsWith('/tcp')) ?? Object.keys(ports)[0]
  const binding = pickBinding(container.NetworkSettings.Ports?.[first ?? ''] ?? [])
  const reach = binding === undefined ? undefined : reachBinding(from, binding)
  if (reach !== undefined && 'host' in reach) return { host: reach.host, ports }
  const shared = sharedAddress(from, container)
  if (shared !== undefined) {
    const own = Object.keys(ports).map((port) => [port, Number.parseInt(port, 10)] as const)
    return { host: shared, ports: Object.fromEntries(own) }
  }
  if (reach !== undefined) return { host: binding?.HostIp ?? '', ports, unreachable: reach.unreachable }
  return { host: machineHost(from) ?? '', ports }
}

function reachBinding(from: Viewpoint, { HostIp, HostPort }: PortBinding): Reach {
  const port = Number(HostPort)
  const isOurs = inContainer(from) === undefined && isHere(from.address)
  if (isEverywhere(HostIp) && isOurs && HostIp === '::') return { host: '::1', port, via: 'published' }
  if (isEverywhere(HostIp)) return fromMachine(from, { port, via: 'published' })
  if (isOurs || !isLoopback(HostIp)) return { host: HostIp, port, via: 'published' }
  return {
    unreachable: `its host port ${port} is bound to ${HostIp}, the loopback of the engine’s machine`,
    remedy: 'Publish it without that address',
  }
}

function fromMachine(from: Viewpoint, there: { port: number; via: 'published' | 'host network' }): Reach {
  const host = machineHost(from)
  if (host !== undefined) return { host, ...there }
  return {
    unreachable: 'the job’s own container has no network that leads to the engine’s machine',
    remedy: 'Run the job on another network, or without "container"',
  }
}

/** The machine that the engine runs on, as seen from here: from a container, the gateway of its network. */
function machineHost({ address, home }: Viewpoint): string | undefined {
  const inside = inContainer({ home })
  if (inside !== undefined) return inside.endpoints.map(gatewayOf).find((ip) => ip !== '')
  return address.kind === 'socket' || isHere(address) ? '127.0.0.1' : address.host
}

/** The container that we are in, if its network is its own. */
function inContainer({ home }: Pick<Viewpoint, 'home'>): Home | undefined {
  return home?.usesHostNetwork ? undefined : home
}

/** The address of a container on a network that the container we are in is on as well. */
function sharedAddress({ home }: Viewpoint, { NetworkSettings }: Reachable): string | undefined {
  const ids = new Set((inContainer({ home })?.endpoints ?? []).map(({ NetworkID }) => NetworkID))
  const shared = Object.values(NetworkSettings.Networks ?? {}).filter(({ NetworkID }) => ids.has(NetworkID))
  return shared.map(addressOf).find((ip) => ip !== '')
}

function gatewayOf({ Gateway = '', IPv6Gateway = '' }: Endpoint): string {
  return Gateway || IPv6Gateway
}

function notPublished({ home, address }: Viewpoint, port: number, hasAddress: boolean): Reach {
  const why = !hasAddress
    ? 'it has no address of its own'
    : inContainer({ home }) === undefined
      ? isHere(address)
        ? 'a rootless engine keeps its networks to itself'
        : 'the engine runs on another machine'
      : 'it is on no network of the job’s container'
  const join = inContainer({ home }) && hasAddress ? `, or set "network: \${{ job.container.network }}"` : ''
  return {
    unreachable: `its port ${port} is not published, and ${why}`,
    remedy: `Publish it, for example with "ports: ${port}"${join}`,
  }
}

function isHere(address: Address): boolean {
  return address.kind === 'socket' || isLoopback(address.host) || address.host === 'localhost'
}

function isEverywhere(ip: string): boolean {
  return ip === '' || ip === '0.0.0.0' || ip === '::'
}

function isLoopback(ip: string): boolean {
  return /^127\./.test(ip) || ip === '::1'
}
