import { isIP } from 'node:net'
import { UserError } from '../../error.js'
import type { PortBinding } from './container.js'

/** One container port to publish: `80/tcp`, with the host's address and port, both empty for "any". */
export interface PublishedPort {
  containerPort: string
  binding: PortBinding
}

/**
 * Parses a published port as `docker run -p` does (go-connections `nat.ParsePortSpec`): `8080:80`,
 * `127.0.0.1:8080:80/tcp`, `[::1]:8080:80`, `127.0.0.1::80`, `80` (ephemeral host port), and ranges
 * `8000-8010:80-90`; a range of host ports for one container port lets the engine pick.
 */
export function parsePublish(entry: string): PublishedPort[] {
  const { front = '', protocol = 'tcp' } =
    /^(?<front>[^/]+)(?:\/(?<protocol>tcp|udp|sctp))?$/i.exec(entry.trim())?.groups ?? {}
  const parts = front.split(':')
  const inside = parseRange(parts.pop())
  const hostText = parts.pop() ?? ''
  if (inside === undefined || inside.first === 0) throw wrongPort(entry, 'is not a port to publish')
  const outside = parseRange(hostText)
  if (hostText !== '' && outside === undefined) throw wrongPort(entry, 'has no valid host port')
  const HostIp = parts.join(':').replace(/^\[(.*)\]$/, '$1')
  if (HostIp !== '' && isIP(HostIp) === 0) throw wrongPort(entry, 'has an address that is none')
  return pairPorts(inside, outside, entry).map((HostPort, index) => ({
    containerPort: `${inside.first + index}/${protocol.toLowerCase()}`,
    binding: { HostIp, HostPort },
  }))
}

/** Gathers published ports into the shape of the create request, in the order given. */
export function bindPorts(ports: readonly PublishedPort[]) {
  const bindings: Record<string, PortBinding[]> = {}
  for (const { containerPort, binding } of ports)
    bindings[containerPort] = [...(bindings[containerPort] ?? []), binding]
  return bindings
}

/**
 * Maps every published container port to its host port, as the outputs show them: the IPv4 binding
 * where IPv4 and IPv6 differ, of several the lowest.
 */
export function hostPorts(ports: Record<string, PortBinding[] | null> | null): Record<string, number> {
  const published = Object.entries(ports ?? {}).flatMap(([port, bindings]) => {
    const binding = pickBinding(bindings ?? [])
    return binding === undefined ? [] : [[port, Number(binding.HostPort)] as const]
  })
  return Object.fromEntries(published.toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })))
}

/** Picks the binding that is shown: IPv4 before IPv6, then the lowest host port. */
export function pickBinding(bindings: readonly PortBinding[]): PortBinding | undefined {
  const bound = bindings.filter(({ HostPort }) => Number(HostPort) > 0)
  const rank = ({ HostIp }: PortBinding) => (HostIp.includes(':') ? 1 : 0)
  return bound.toSorted((a, b) => rank(a) - rank(b) || Number(a.HostPort) - Number(b.HostPort))[0]
}

interface PortRange {
  first: number
  last: number
}

function parseRange(text: string | undefined): PortRange | undefined {
  const parts = /^(?<first>\d+)(?:-(?<last>\d+))?$/.exec(text ?? '')?.groups
  const first = Number(parts?.first)
  const last = Number(parts?.last ?? parts?.first)
  return last >= first && last <= 65_535 ? { first, last } : undefined
}

function pairPorts(inside: PortRange, outside: PortRange | undefined, entry: string): string[] {
  const count = inside.last - inside.first + 1
  if (outside === undefined) return Array.from({ length: count }, () => '')
  const offered = outside.last - outside.first + 1
  if (count === 1 && offered > 1) return [`${outside.first}-${outside.last}`]
  if (count !== offered) throw wrongPort(entry, 'pairs ranges of different lengths')
  return Array.from({ length: count }, (_, index) =>
    outside.first === 0 ? '' : String(outside.first + index),
  )
}

function wrongPort(entry: string, what: string): UserError {
  return new UserError(
    `"${entry.trim()}" ${what}`,
    'Write it like 8080:80, 127.0.0.1:8080:80/tcp, or 80 for any free host port',
  )
}
