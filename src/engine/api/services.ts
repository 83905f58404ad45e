import { listOf, objectOf, text } from '../transport/answer.js'
import { ask, type Engine, statusOf, tell } from '../transport/docker.js'
import { readListed, readService } from './service-answer.js'

/** The part of a Swarm service that Berth lists, https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Service. */
export interface ListedService {
  ID: string
  UpdatedAt: string
  Spec: {
    Name: string
    Labels: Record<string, string> | null
    TaskTemplate: { ContainerSpec?: { Image: string } }
  }
  ServiceStatus?: { RunningTasks: number; DesiredTasks: number }
}

/** Lists the services that carry every one of the labels; an engine that manages no swarm has none. */
export async function listServices(
  engine: Engine,
  labels: readonly string[],
  signal?: AbortSignal,
): Promise<ListedService[]> {
  const query = { status: true, filters: JSON.stringify({ label: labels }) }
  try {
    return await ask(engine, { method: 'GET', path: '/services', query, signal }, listOf(readListed))
  } catch (thrown) {
    // 503 from Docker, 404 from Podman.
    if ([404, 406, 503].includes(statusOf(thrown) ?? 0)) return []
    throw thrown
  }
}

/** The body of the Engine API's `POST /services/create`. */
export interface ServiceSpec {
  Name: string
  Labels: Record<string, string>
  TaskTemplate: TaskTemplate
  Mode: {
    Replicated?: { Replicas: number }
    Global?: object
    /** Tasks that run to their end, so many in all. */
    ReplicatedJob?: { MaxConcurrent?: number; TotalCompletions: number }
    GlobalJob?: object
  }
  UpdateConfig?: { FailureAction?: string; Order?: string }
  [key: string]: unknown
}

export interface TaskTemplate {
  ContainerSpec: ContainerSpec
  [key: string]: unknown
}

export interface ContainerSpec {
  Image: string
  Labels: Record<string, string>
  Env?: string[]
  Command?: string[]
  Args?: string[]
  Healthcheck?: { Test?: string[] }
  TTY?: boolean
  /** Nanoseconds. */
  StopGracePeriod?: number
  Configs?: FileReference[] | null
  Secrets?: FileReference[] | null
  [key: string]: unknown
}

/** A config or secret of the cluster, as a file of the container. */
export type FileReference = { File: { Name: string; UID: string; GID: string; Mode: number } } & (
  | { ConfigID: string; ConfigName: string }
  | { SecretID: string; SecretName: string }
)

/** A port of a service, as asked for or as given. */
export interface EndpointPort {
  Protocol: string
  TargetPort: number
  PublishedPort?: number
  PublishMode: string
}

/** The part of a service that Berth reads; the rest of the object is there too. */
export interface Service {
  ID: string
  Version: { Index: number }
  CreatedAt: string
  UpdatedAt: string
  Spec: ServiceSpec
  /** What a roll-back goes back to. */
  PreviousSpec?: ServiceSpec
  Endpoint?: { Ports?: EndpointPort[] | null }
  /** Missing until the cluster has begun to update tasks. */
  UpdateStatus?: { State?: UpdateState; Message?: string }
}

export type UpdateState =
  | 'updating'
  | 'paused'
  | 'completed'
  | 'rollback_started'
  | 'rollback_paused'
  | 'rollback_completed'

/** Finds a service by its name or id; `undefined` where there is none. */
export async function findService(
  engine: Engine,
  nameOrId: string,
  signal?: AbortSignal,
): Promise<Service | undefined> {
  try {
    return await ask(engine, { method: 'GET', path: pathOf(nameOrId), signal }, readService)
  } catch (thrown) {
    if (statusOf(thrown) === 404) return undefined
    throw thrown
  }
}

/** Creates a service and returns its id. `registryAuth` goes with it, so that every node can pull. */
export async function createService(
  engine: Engine,
  spec: ServiceSpec,
  registryAuth: string | undefined,
): Promise<{ id: string; warnings: string[] }> {
  const { ID, Warnings } = await ask(
    engine,
    {
      method: 'POST',
      path: '/services/create',
      body: spec,
      registryAuth,
    },
    objectOf<{ ID: string; Warnings: string[] }>({ ID: text, Warnings: listOf(text<string>) }),
  )
  return { id: ID, warnings: Warnings }
}

/** Changes a service that is still the version read; fails with "update out of sequence" where it is not. */
export async function updateService(
  engine: Engine,
  { ID, Version }: Pick<Service, 'ID' | 'Version'>,
  spec: ServiceSpec,
  registryAuth?: string,
): Promise<{ warnings: string[] }> {
  const query = { version: Version.Index, ...(registryAuth === undefined && { registryAuthFrom: 'spec' }) }
  const { Warnings } = await ask(
    engine,
    {
      method: 'POST',
      path: `${pathOf(ID)}/update`,
      query,
      body: spec,
      registryAuth,
    },
    objectOf<{ Warnings: string[] }>({ Warnings: listOf(text<string>) }),
  )
  return { warnings: Warnings }
}

/** Starts the cluster's own roll-back to the specification before. */
export async function revertService(engine: Engine, { ID, Version, Spec }: Service): Promise<void> {
  const query = { version: Version.Index, rollback: 'previous', registryAuthFrom: 'previous-spec' }
  await tell(engine, { method: 'POST', path: `${pathOf(ID)}/update`, query, body: Spec })
}

/** Removes a service; the cluster stops its tasks. */
export async function removeService(engine: Engine, id: string): Promise<'removed' | 'absent'> {
  try {
    await tell(engine, { method: 'DELETE', path: pathOf(id) })
    return 'removed'
  } catch (thrown) {
    if (statusOf(thrown) === 404) return 'absent'
    throw thrown
  }
}

/** Tells whether a change was refused because the service had changed since it was read. */
export function isOutOfSequence(thrown: unknown): boolean {
  return statusOf(thrown) !== undefined && /out of sequence/.test(String(thrown))
}

function pathOf(nameOrId: string): string {
  return `/services/${encodeURIComponent(nameOrId)}`
}
