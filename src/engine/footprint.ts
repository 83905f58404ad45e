import type { Container } from './container.js'
import type { CreateRequest } from './spec.js'

/** What a container takes up that another one cannot have at the same time. */
export interface Footprint {
  hostPorts: { ip: string; port: string; protocol: string }[]
  usesHostNetwork: boolean
  /** `network: container:…` */
  usesOtherNetwork: boolean
  fixesAddress: boolean
  writes: string[]
}

/** What a container that exists takes up: the host ports that it was created with, and those that it has got. */
export function footprintOf({ Config, HostConfig, Mounts, NetworkSettings }: Container): Footprint {
  const endpoints = Object.values(NetworkSettings.Networks ?? {})
  return {
    hostPorts: [...fixedPorts(HostConfig.PortBindings), ...fixedPorts(NetworkSettings.Ports)],
    ...networkOf(HostConfig.NetworkMode),
    fixesAddress: Boolean(Config.MacAddress) || endpoints.some(fixesEndpoint),
    writes: Mounts.filter(({ RW, Type }) => RW && Type !== 'tmpfs').map(({ Name, Source }) => Name ?? Source),
  }
}

/** What a container of this create request would take up. */
export function requestFootprint({ HostConfig, NetworkingConfig, MacAddress }: CreateRequest): Footprint {
  const mounts = listOf(HostConfig.Mounts)
    .filter(isObject)
    .filter(({ ReadOnly }) => ReadOnly !== true)
  const binds = listOf(HostConfig.Binds).map((bind) => bindPattern.exec(String(bind))?.groups)
  const writable = binds.filter((parts) => !parts?.options?.split(',').includes('ro'))
  const endpoints = Object.values(NetworkingConfig?.EndpointsConfig ?? {})
  return {
    hostPorts: fixedPorts(isObject(HostConfig.PortBindings) ? HostConfig.PortBindings : {}),
    ...networkOf(HostConfig.NetworkMode),
    fixesAddress: Boolean(MacAddress) || endpoints.some((end) => fixesEndpoint(end) || 'MacAddress' in end),
    writes: [
      ...mounts.map(({ Source }) => String(Source ?? '')),
      ...writable.map((parts) => parts?.source ?? ''),
    ].filter((source) => source !== ''),
  }
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
