import { definedOnly, isObject, mergeObjects } from './merge.js'
import { bindPorts, type PublishedPort } from './ports.js'
import { mountVolumes, type Volume } from './volumes.js'

/** The body of the Engine API's `POST /containers/create`. */
export interface CreateRequest {
  Image: string
  Labels: Record<string, string>
  HostConfig: Record<string, unknown>
  NetworkingConfig?: { EndpointsConfig: Record<string, { Aliases?: string[] }> }
  [key: string]: unknown
}

/** A health check as the image or the inputs give it; times are milliseconds. */
export interface HealthCheck {
  test: string[] | undefined
  intervalMs: number | undefined
  timeoutMs: number | undefined
  retries: number | undefined
  startPeriodMs: number | undefined
  /** From API 1.44 on. */
  startIntervalMs: number | undefined
}

export interface RestartPolicy {
  name: string
  maximumRetryCount: number
}

/** What a user asks of a container, parsed; `undefined` leaves a matter to the image or the engine. */
export interface ContainerWish {
  env: ReadonlyMap<string, string>
  labels: ReadonlyMap<string, string>
  ports: readonly PublishedPort[]
  publishAll: boolean
  volumes: readonly Volume[]
  networks: readonly string[]
  aliases: readonly string[]
  restart: RestartPolicy
  command: string[] | undefined
  entrypoint: string[] | undefined
  user: string | undefined
  workdir: string | undefined
  hostname: string | undefined
  memoryBytes: number | undefined
  cpus: number | undefined
  readOnly: boolean
  tmpfs: readonly string[]
  capAdd: readonly string[]
  capDrop: readonly string[]
  extraHosts: readonly string[]
  init: boolean
  stopSignal: string | undefined
  stopTimeoutSeconds: number | undefined
  isolation: string | undefined
  health: HealthCheck
  createOptions: Record<string, unknown>
}

/**
 * Builds the create request. `createOptions` are merged over it last, objects key by key and all else
 * replacing; only `ownLabels` stand above them.
 */
export function createRequest(
  image: string,
  wish: ContainerWish,
  ownLabels: Record<string, string>,
): CreateRequest {
  const request = definedOnly({
    Image: image,
    Env: [...wish.env].map(([key, value]) => `${key}=${value}`),
    Cmd: wish.command,
    Entrypoint: wish.entrypoint?.length === 0 ? [''] : wish.entrypoint,
    User: wish.user,
    WorkingDir: wish.workdir,
    Hostname: wish.hostname,
    StopSignal: wish.stopSignal,
    StopTimeout: wish.stopTimeoutSeconds,
    ExposedPorts: Object.fromEntries(wish.ports.map(({ containerPort }) => [containerPort, {}])),
    Healthcheck: healthConfig(wish.health),
    Labels: Object.fromEntries(wish.labels),
    HostConfig: definedOnly(hostConfigOf(wish, ownLabels)),
    NetworkingConfig: firstNetwork(wish),
  })
  const merged = mergeObjects(request, wish.createOptions)
  const { Image, HostConfig, Labels, ...rest } = merged
  return {
    ...rest,
    Image: String(Image),
    HostConfig: isObject(HostConfig) ? HostConfig : {},
    Labels: { ...withoutOwn(Labels), ...ownLabels },
  }
}

/** Labels under `berth.` are Berth's own: what a user put there does not reach the engine. */
export function isOwnLabel(key: string): boolean {
  return key.startsWith('berth.')
}

/** Tells whether a network is one of the engine's own, which know no aliases. */
export function isBuiltInNetwork(name: string): boolean {
  return /^(default|bridge|host|none|nat|container:.*)$/.test(name)
}

/** Takes the labels under `berth.` out of what a user gave. */
export function withoutOwn(labels: unknown): Record<string, string> {
  const entries = isObject(labels) ? Object.entries(labels) : []
  return Object.fromEntries(
    entries.filter(([key]) => !isOwnLabel(key)).map(([key, value]) => [key, String(value)]),
  )
}

function hostConfigOf(wish: ContainerWish, ownLabels: Record<string, string>) {
  return {
    ...mountVolumes(wish.volumes, ownLabels),
    PortBindings: bindPorts(wish.ports),
    PublishAllPorts: wish.publishAll,
    NetworkMode: wish.networks[0] ?? 'default',
    RestartPolicy: { Name: wish.restart.name, MaximumRetryCount: wish.restart.maximumRetryCount },
    Memory: wish.memoryBytes,
    NanoCpus: wish.cpus === undefined ? undefined : Math.round(wish.cpus * 1e9),
    ReadonlyRootfs: wish.readOnly,
    Tmpfs: Object.fromEntries(wish.tmpfs.map(splitTmpfs)),
    CapAdd: wish.capAdd,
    CapDrop: wish.capDrop,
    ExtraHosts: wish.extraHosts,
    Init: wish.init ? true : undefined,
    Isolation: wish.isolation,
  }
}

/** `/run:size=64m,mode=1777` is a path and its mount options. */
function splitTmpfs(entry: string): [string, string] {
  const colon = entry.indexOf(':')
  return colon < 0 ? [entry, ''] : [entry.slice(0, colon), entry.slice(colon + 1)]
}

/** Before API 1.44 a create request takes one network only; the others are connected before the start. */
function firstNetwork({ networks, aliases }: ContainerWish) {
  const [first] = networks
  if (first === undefined || isBuiltInNetwork(first)) return undefined
  return { EndpointsConfig: { [first]: aliases.length > 0 ? { Aliases: [...aliases] } : {} } }
}

/** Writes a health check as the engine takes it; `undefined` where the image's is left as it is. */
export function healthConfig({ test, retries, ...times }: HealthCheck) {
  const nanoseconds = (ms: number | undefined) => (ms === undefined ? undefined : ms * 1_000_000)
  const config = definedOnly({
    Test: test,
    Interval: nanoseconds(times.intervalMs),
    Timeout: nanoseconds(times.timeoutMs),
    Retries: retries,
    StartPeriod: nanoseconds(times.startPeriodMs),
    StartInterval: nanoseconds(times.startIntervalMs),
  })
  return Object.keys(config).length > 0 ? config : undefined
}
