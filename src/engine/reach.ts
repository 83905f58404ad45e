import type { Container, PortBinding } from './containers.js'
import type { Address } from './host.js'
import { addressOf } from './networks.js'
import { pickBinding } from './ports.js'

/** Where a container port is reached from here, or why it is not and what to do about that. */
export type Reach =
  | { host: string; port: number; via: 'published' | 'host network' | 'own address' }
  | { unreachable: string; remedy: string }

/** What of a container says how it is reached. */
export interface Reachable {
  HostConfig: Pick<Container['HostConfig'], 'NetworkMode'>
  NetworkSettings: Container['NetworkSettings']
}

/** Finds the address that reaches a container's TCP port: published, then the container's own. */
export function reachPort(address: Address, container: Reachable, port: number): Reach {
  const { HostConfig, NetworkSettings } = container
  if (HostConfig.NetworkMode === 'host') return { host: engineHost(address), port, via: 'host network' }
  const binding = pickBinding(NetworkSettings.Ports?.[`${port}/tcp`] ?? [])
  if (binding !== undefined) return reachBinding(address, binding)
  const own = Object.values(NetworkSettings.Networks ?? {})
    .map(addressOf)
    .find((ip) => ip !== '')
  if (own !== undefined && isHere(address)) return { host: own, port, via: 'own address' }
  return {
    unreachable:
      own === undefined
        ? `its port ${port} is not published, and it has no address of its own`
        : `its port ${port} is not published, and the engine runs on another machine`,
    remedy: `Publish it, for example with "ports: ${port}"`,
  }
}

/** Finds the host under which a container's published ports are reached from here. */
export function reachableHost(
  address: Address,
  container: Reachable,
  port?: string,
): { host: string; unreachable?: string } {
  const binding = port === undefined ? undefined : pickBinding(container.NetworkSettings.Ports?.[port] ?? [])
  if (binding === undefined) return { host: engineHost(address) }
  const reach = reachBinding(address, binding)
  if ('host' in reach) return { host: reach.host }
  return { host: binding.HostIp, unreachable: reach.unreachable }
}

function reachBinding(address: Address, { HostIp, HostPort }: PortBinding): Reach {
  const port = Number(HostPort)
  if (isEverywhere(HostIp)) {
    const host = isHere(address) && HostIp === '::' ? '::1' : engineHost(address)
    return { host, port, via: 'published' }
  }
  if (isHere(address) || !isLoopback(HostIp)) return { host: HostIp, port, via: 'published' }
  return {
    unreachable: `its host port ${port} is bound to ${HostIp}, the loopback of the engine’s machine`,
    remedy: 'Publish it without that address',
  }
}

/** The machine that the engine runs on, as seen from here. */
function engineHost(address: Address): string {
  return address.kind === 'socket' || isHere(address) ? '127.0.0.1' : address.host
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
