import type { OwnPlatform } from './images.js'

/** The part of `docker inspect` that Berth reads; the rest of the object is there too. */
export interface Container {
  Id: string
  /** With a leading `/`. */
  Name: string
  Created: string
  /** The image's id, `sha256:…`. */
  Image: string
  /** The manifest of the index that it was created from, where the engine keeps images as registries have them. */
  ImageManifestDescriptor?: { digest: string; platform?: OwnPlatform | null } | null
  Path: string
  Args: string[]
  RestartCount: number
  /** `linux` or `windows`; Podman does not say. */
  Platform?: string
  State: ContainerState
  Config: ContainerConfig
  HostConfig: HostConfig
  Mounts: Mount[]
  NetworkSettings: NetworkSettings
}

/** A container's name, without the `/` that the engine writes before it. */
export function nameOf({ Name }: Pick<Container, 'Name'>): string {
  return Name.replace(/^\//, '')
}

export interface ContainerState {
  Status: 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead'
  Running: boolean
  Paused: boolean
  Restarting: boolean
  OOMKilled: boolean
  ExitCode: number
  Error: string
  /** RFC 3339; `0001-01-01T00:00:00Z` before the first start. */
  StartedAt: string
  FinishedAt: string
  Health?: { Status: string; FailingStreak: number; Log: HealthProbe[] | null }
}

export interface HealthProbe {
  Start: string
  End: string
  ExitCode: number
  Output: string
}

export interface ContainerConfig {
  Image: string
  User: string
  Tty: boolean
  MacAddress?: string
  Env: string[] | null
  Cmd: string[] | null
  Entrypoint: string[] | null
  Labels: Record<string, string> | null
  Healthcheck?: {
    Test?: string[]
    Interval?: number
    Timeout?: number
    Retries?: number
    StartPeriod?: number
  }
  StopSignal?: string
  StopTimeout?: number
  ExposedPorts?: Record<string, object> | null
  Volumes?: Record<string, object> | null
}

export interface HostConfig {
  NetworkMode: string
  RestartPolicy: { Name: string; MaximumRetryCount: number }
  ReadonlyRootfs: boolean
  AutoRemove?: boolean
  /** Bytes; 0 for no limit. */
  Memory?: number
  Tmpfs?: Record<string, string> | null
  PortBindings?: Record<string, PortBinding[] | null> | null
  /** As they were asked for: one that nobody named has no source. */
  Mounts?: { Source: string }[] | null
}

export interface Mount {
  Type: string
  Name?: string
  Source: string
  Destination: string
  RW: boolean
}

export interface PortBinding {
  HostIp: string
  HostPort: string
}

export interface NetworkSettings {
  Ports: Record<string, PortBinding[] | null> | null
  Networks: Record<string, Endpoint> | null
}

export interface Endpoint {
  NetworkID: string
  IPAddress: string
  GlobalIPv6Address: string
  /** The host's own address on the network. */
  Gateway?: string
  IPv6Gateway?: string
  Aliases: string[] | null
}
