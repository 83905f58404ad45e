import { UserError } from '../error.js'
import { ask, type Engine, isLost, statusOf, tell } from './docker.js'
import { asConflict, asDocker } from './podman.js'
import { removeVolume, secretVolumesOf } from './secret-volumes.js'
import type { CreateRequest } from './spec.js'

/** The part of `docker inspect` that Berth reads; the rest of the object is there too. */
export interface Container {
  Id: string
  /** With a leading `/`. */
  Name: string
  Created: string
  /** The image's id, `sha256:…`. */
  Image: string
  Path: string
  Args: string[]
  RestartCount: number
  State: ContainerState
  Config: ContainerConfig
  HostConfig: HostConfig
  Mounts: Mount[]
  NetworkSettings: NetworkSettings
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

/** Creates a container and returns its id; `name` may be left to the engine. */
export async function createContainer(
  engine: Engine,
  request: CreateRequest,
  name?: string,
  platform?: string,
) {
  const query = { name, platform }
  try {
    const answer = await ask<{ Id: string; Warnings: string[] | null }>(engine, {
      method: 'POST',
      path: '/containers/create',
      query,
      body: request,
    })
    return { id: answer.Id, warnings: answer.Warnings ?? [] }
  } catch (thrown) {
    if (!isLost(thrown)) throw engine.isPodman ? asConflict(thrown) : thrown
    return { id: await findCreated(engine, request, thrown), warnings: [] }
  }
}

/** How long an engine may take to create a container whose answer was lost. */
const creationMs = 1500

/** A create call is never sent twice: what it made is found by the label of its step. */
async function findCreated(engine: Engine, { Labels }: CreateRequest, lost: unknown): Promise<string> {
  const label = `berth.step=${Labels['berth.step'] ?? ''}`
  const end = Date.now() + creationMs
  const look = () => listContainers(engine, [label]).catch(() => [])
  let [id] = await look()
  while (id === undefined && Date.now() < end) {
    await new Promise((done) => setTimeout(done, 100))
    ;[id] = await look()
  }
  if (id !== undefined) return id
  const problem = lost instanceof UserError ? lost.problem : String(lost)
  throw new UserError(
    `${problem}, and so it is not known whether a container was created`,
    `Look for it with: docker ps --all --filter label=${label}`,
    { cause: lost },
  )
}

/** Starts a container that may start more than once; one that runs already is left as it is. */
export async function startContainer(engine: Engine, id: string): Promise<void> {
  await tell(engine, { method: 'POST', path: `${pathOf(id)}/start`, repeatable: true })
}

/** Starts a container for the first time: what it does is never done twice, even where the answer is lost. */
export async function startOnce(engine: Engine, id: string): Promise<void> {
  try {
    await tell(engine, { method: 'POST', path: `${pathOf(id)}/start` })
  } catch (thrown) {
    const container = isLost(thrown) ? await findContainer(engine, id).catch(() => undefined) : undefined
    if (container === undefined || container.State.StartedAt.startsWith('0001-')) throw thrown
  }
}

/** Inspects a container; `undefined` where there is none of that name or id. */
export async function findContainer(
  engine: Engine,
  nameOrId: string,
  signal?: AbortSignal,
): Promise<Container | undefined> {
  try {
    const path = `${pathOf(nameOrId)}/json`
    const container = await ask<Container>(engine, { method: 'GET', path, signal })
    return engine.isPodman ? asDocker(container) : container
  } catch (thrown) {
    if (statusOf(thrown) === 404) return undefined
    throw thrown
  }
}

/** Inspects a container that is known to have been there. */
export async function inspectContainer(engine: Engine, id: string): Promise<Container> {
  const container = await findContainer(engine, id)
  if (container !== undefined) return container
  throw new UserError(
    `The container ${id.slice(0, 12)} is gone`,
    'See what else removes containers on this engine',
  )
}

/** How a container is asked to stop: `graceSeconds` before the kill (empty: its own), `signal` instead of its own. */
export interface Stop {
  graceSeconds?: number | undefined
  signal?: string | undefined
  cancelled: AbortSignal
}

/** Stops a container; one that is stopped or gone is an outcome, not a failure. */
export async function stopContainer(engine: Engine, id: string, { graceSeconds, signal, cancelled }: Stop) {
  try {
    if (signal !== undefined)
      await signalAndWait(engine, id, { graceSeconds: graceSeconds ?? 10, signal, cancelled })
    const query = { t: signal === undefined ? graceSeconds : 0 }
    const path = `${pathOf(id)}/stop`
    const call = { method: 'POST', path, query, signal: cancelled, withinMs: 0, repeatable: true } as const
    const answer = await engine.send(call).catch(async (thrown) => {
      if (!engine.isPodman || !/running or paused/.test(String(thrown))) throw thrown
      await tell(engine, { method: 'POST', path: `${pathOf(id)}/unpause` })
      return engine.send(call)
    })
    answer.resume()
    return answer.statusCode === 304 && signal === undefined ? 'already stopped' : 'stopped'
  } catch (thrown) {
    if (statusOf(thrown) === 404) return 'absent'
    throw thrown
  }
}

/** The stop call takes a signal only since API 1.42: so it is sent by itself, and the end awaited as long as it may take. */
async function signalAndWait(
  engine: Engine,
  id: string,
  { graceSeconds, signal, cancelled }: Required<Stop>,
): Promise<void> {
  await killContainer(engine, id, signal)
  const late = AbortSignal.timeout((graceSeconds ?? 0) * 1000)
  try {
    await waitForEnd(engine, id, AbortSignal.any([cancelled, late]))
  } catch (thrown) {
    if (!late.aborted || cancelled.aborted) throw thrown
  }
}

/** Waits until a container does not run and returns its exit code. */
export async function waitForEnd(engine: Engine, id: string, signal: AbortSignal): Promise<number> {
  const query = { condition: 'not-running' }
  const path = `${pathOf(id)}/wait`
  const { StatusCode } = await ask<{ StatusCode: number }>(engine, {
    method: 'POST',
    path,
    query,
    signal,
    withinMs: 0,
    repeatable: true,
  })
  return StatusCode
}

/** Sends a signal; a container that does not run or is gone is left as it is. */
export async function killContainer(engine: Engine, id: string, signal = 'KILL'): Promise<void> {
  try {
    const repeatable = signal === 'KILL'
    await tell(engine, { method: 'POST', path: `${pathOf(id)}/kill`, query: { signal }, repeatable })
  } catch (thrown) {
    if (![404, 409].includes(statusOf(thrown) ?? 0)) throw thrown
  }
}

/** Removes a container with its anonymous volumes, killing it if it runs. */
export function removeContainer(engine: Engine, id: string): Promise<'removed' | 'absent'> {
  return remove(engine, id, true)
}

/** Removes a container and leaves its volumes, but for the one that holds its secrets. */
export async function removeKeepingVolumes(
  engine: Engine,
  container: Container,
): Promise<'removed' | 'absent'> {
  // Asked before the container is gone, without which nothing would lead to them.
  const secret = await secretVolumesOf(engine, container)
  const outcome = await remove(engine, container.Id, false)
  for (const name of secret) await removeVolume(engine, name)
  return outcome
}

/** A removal that is under way elsewhere counts as done. */
async function remove(engine: Engine, id: string, volumes: boolean): Promise<'removed' | 'absent'> {
  try {
    await tell(engine, { method: 'DELETE', path: pathOf(id), query: { force: true, v: volumes } })
    return 'removed'
  } catch (thrown) {
    if (statusOf(thrown) === 404) return 'absent'
    if (statusOf(thrown) === 409 && /already in progress/.test(String(thrown))) return 'removed'
    throw thrown
  }
}

/** Gives a container another name, unless somebody else just has; fails with status 409 where the name is taken. */
export async function renameContainer(engine: Engine, id: string, name: string): Promise<void> {
  try {
    await tell(engine, { method: 'POST', path: `${pathOf(id)}/rename`, query: { name } })
  } catch (thrown) {
    const container = await findContainer(engine, id).catch(() => undefined)
    if (container?.Name.replace(/^\//, '') !== name) throw thrown
  }
}

/**
 * Changes a container's restart policy; whether it runs is left as it is. Older versions of Podman cannot,
 * and do not start a container again that was stopped.
 */
export async function updateRestart(engine: Engine, id: string, name: string): Promise<void> {
  const body = { RestartPolicy: { Name: name } }
  try {
    await tell(engine, { method: 'POST', path: `${pathOf(id)}/update`, body, repeatable: true })
  } catch (thrown) {
    if (!engine.isPodman || ![404, 405].includes(statusOf(thrown) ?? 0)) throw thrown
  }
}

/** Lists the ids of all containers, running or not, that carry every one of the labels (`key` or `key=value`). */
export async function listContainers(
  engine: Engine,
  labels: readonly string[],
  signal?: AbortSignal,
): Promise<string[]> {
  const query = { all: true, filters: JSON.stringify({ label: labels }) }
  const request = { method: 'GET', path: '/containers/json', query, signal } as const
  const containers = await ask<{ Id: string }[]>(engine, request)
  return containers.map(({ Id }) => Id)
}

/** The path of a container in the Engine API. */
export function pathOf(nameOrId: string): string {
  return `/containers/${encodeURIComponent(nameOrId)}`
}
