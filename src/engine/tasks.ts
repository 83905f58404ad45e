import { ask, type Engine, statusOf } from './docker.js'
import type { ContainerSpec, EndpointPort } from './services.js'

/** The part of a service's task that Berth reads, https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Task. */
export interface Task {
  ID: string
  ServiceID: string
  CreatedAt: string
  Spec: { ContainerSpec?: ContainerSpec }
  /** Missing for the tasks of a global service. */
  Slot?: number
  /** Missing until a node is chosen. */
  NodeID?: string
  Status: {
    Timestamp: string
    State: TaskState
    Message?: string
    Err?: string
    ContainerStatus?: { ContainerID?: string; ExitCode?: number } | null
    PortStatus?: { Ports?: EndpointPort[] | null }
  }
  DesiredState: TaskState
}

/** In the order in which a task goes through them. A container with a health check is `starting` until that has passed. */
export type TaskState =
  | 'new'
  | 'allocated'
  | 'pending'
  | 'assigned'
  | 'accepted'
  | 'preparing'
  | 'ready'
  | 'starting'
  | 'running'
  | 'complete'
  | 'shutdown'
  | 'failed'
  | 'rejected'
  | 'remove'
  | 'orphaned'

/** Lists the tasks of a service, those that have ended included, as far as the cluster remembers them; none of a service that is gone. */
export async function listTasks(engine: Engine, serviceId: string, signal?: AbortSignal): Promise<Task[]> {
  const query = { filters: JSON.stringify({ service: [serviceId] }) }
  try {
    return (await ask<Task[] | null>(engine, { method: 'GET', path: '/tasks', query, signal })) ?? []
  } catch (thrown) {
    if (statusOf(thrown) === 404) return []
    throw thrown
  }
}

/** Lists all tasks of the cluster: of a service that was removed no others can be asked for. */
export async function listAllTasks(engine: Engine, signal?: AbortSignal): Promise<Task[]> {
  return (await ask<Task[] | null>(engine, { method: 'GET', path: '/tasks', signal })) ?? []
}

/** The part of a node of the cluster that Berth reads. */
export interface Node {
  ID: string
  Description: { Hostname?: string }
  Status: { State: string; Addr?: string }
}

/** Lists the nodes of the cluster. */
export async function listNodes(engine: Engine, signal?: AbortSignal): Promise<Node[]> {
  return (await ask<Node[] | null>(engine, { method: 'GET', path: '/nodes', signal })) ?? []
}

/** What an engine is in a swarm. */
export interface SwarmRole {
  /** Empty where it is in none. */
  nodeId: string
  /** `inactive`, `pending`, `active`, `error`, `locked`. */
  state: string
  isManager: boolean
  /** Where managers listen, for a node that is none. */
  managers: string[]
}

/** Asks the engine what it is in a swarm; Podman is in none. */
export async function readRole(engine: Engine): Promise<SwarmRole> {
  const { Swarm = {} } = await ask<{ Swarm?: Info }>(engine, { method: 'GET', path: '/info' })
  const managers = (Swarm.RemoteManagers ?? []).map(({ Addr }) => Addr)
  return {
    nodeId: Swarm.NodeID ?? '',
    state: Swarm.LocalNodeState || 'inactive',
    isManager: Swarm.ControlAvailable ?? false,
    managers,
  }
}

interface Info {
  NodeID?: string
  LocalNodeState?: string
  ControlAvailable?: boolean
  RemoteManagers?: { Addr: string }[] | null
}
