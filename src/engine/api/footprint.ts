import type { Container, Mount } from './container.js'
import type { CreateRequest } from './spec.js'

/** What a container takes up that another one cannot have at the same time. */
export interface Footprint {
  hostPorts: { ip: string; port: string; protocol: string }[]
  usesHostNetwork: boolean
  /** `network: container:…` */
  usesOtherNetwork: boolean
  fixesAddress: boolean
  writes: Write[]
}

/** Something that a container mounts read-write: as it is told, and every name of the place that is known. */
export interface Write {
  shown: string
  /** Names of volumes, and paths of the engine's host. */
  places: string[]
}

/** What a container that exists takes up: the host ports that it was created with, and those that it has got. */
export function footprintOf({ Config, HostConfig, Mounts, NetworkSettings }: Container): Footprint {
  const endpoints = Object.values(NetworkSettings.Networks ?? {})
  return {
    hostPorts: [...fixedPorts(HostConfig.PortBindings), ...fixedPorts(NetworkSettings.Ports)],
    ...networkOf(HostConfig.NetworkMode),
    fixesAddress: Boolean(Config.MacAddress) || endpoints.some(fixesEndpoint),
    writes: writesOf(Mounts),
  }
}

/** What a container of this create request would take up; `lent` is what `VolumesFrom` adds. */
export function requestFootprint(
  { HostConfig, NetworkingConfig, MacAddress }: CreateRequest,
  lent: readonly Mount[] = [],
): Footprint {
  const mounts = listOf(HostConfig.Mounts)
    .filter(isObject)
    .filter(({ ReadOnly, Type }) => ReadOnly !== true && Type !== 'npipe')
  const binds = listOf(HostConfig.Binds).map((bind) => bindPattern.exec(String(bind))?.groups)
  const writable = binds.filter((parts) => !parts?.options?.split(',').includes('ro'))
  const endpoints = Object.values(NetworkingConfig?.EndpointsConfig ?? {})
  return {
    hostPorts: fixedPorts(isObject(HostConfig.PortBindings) ? HostConfig.PortBindings : {}),
    ...networkOf(HostConfig.NetworkMode),
    fixesAddress: Boolean(MacAddress) || endpoints.some((end) => fixesEndpoint(end) || 'MacAddress' in end),
    writes: [
      ...[
        ...mounts.map(({ Source }) => String(Source ?? '')),
        ...writable.map((parts) => parts?.source ?? ''),
      ]
        .filter((source) => source !== '')
        .map((source) => ({ shown: source, places: [source] })),
      ...writesOf(lent),
    ],
  }
}

function writesOf(mounts: readonly Mount[]): Write[] {
  return mounts
    .filter(({ RW, Type }) => RW && Type !== 'tmpfs' && Type !== 'npipe')
    .map(({ Name, Source }) => ({
      shown: Name ?? Source,
      places: Name === undefined ? [Source] : [Name, Source],
    }))
}

function networkOf(mode: unknown) {
  return { usesHostNetwork: mode === 'host', usesOtherNetwork: /^container:/.test(String(mode)) }
}

const bindPattern = /^(?<source>(?:[A-Za-z]:)?[^:]+):(?:[A-Za-z]:)?[^:]+(?::(?<options>.*))?$/

function fixedPorts(bindings: Record<string, unknown> | null | undefined): Footprint['hostPorts'] {
  return Object.entries(bindings ?? {}).flatMap(([containerPort, list]) =>
    listOf(list)
      .filter(isObject)
      .filter(({ HostPort }) => /^[1-9]\d*$/.test(String(HostPort)))
      .map(({ HostIp, HostPort }) => ({
        ip: String(HostIp ?? ''),
        port: String(HostPort),
        protocol: containerPort.split('/')[1] ?? 'tcp',
      })),
  )
}

/** The engine fills `MacAddress` and `IPAddress` in by itself; what a request fixes stands in `IPAMConfig`. */
function fixesEndpoint(endpoint: unknown): boolean {
  if (!isObject(endpoint)) return false
  const { IPAMConfig } = endpoint
  return isObject(IPAMConfig) && Boolean(IPAMConfig.IPv4Address || IPAMConfig.IPv6Address)
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
