import { flag, listOf, mapOf, nullable, number, objectOf, optional, or, text } from '../transport/answer.js'
import { ask, type Engine, statusOf } from '../transport/docker.js'
import { readContainerSpec, readPort } from './service-answer.js'
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

const readTask = objectOf<Task>({
  ID: text,
  ServiceID: or(text, ''),
  CreatedAt: or(text, ''),
  Spec: objectOf<Task['Spec']>({ ContainerSpec: optional(readContainerSpec) }),
  Slot: optional(number),
  NodeID: optional(text<string>),
  Status: objectOf<Task['Status']>({
    Timestamp: or(text, ''),
    State: text,
    Message: optional(text<string>),
    Err: optional(text<string>),
    ContainerStatus: nullable(
      objectOf<{ ContainerID?: string; ExitCode?: number }>({
        ContainerID: optional(text<string>),
        ExitCode: optional(number),
      }),
    ),
    PortStatus: optional(objectOf<{ Ports?: EndpointPort[] | null }>({ Ports: listOf(readPort) })),
  }),
  DesiredState: text,
})

/** Lists the tasks of a service, those that have ended included, as far as the cluster remembers them; none of a service that is gone. */
export async function listTasks(engine: Engine, serviceId: string, signal?: AbortSignal): Promise<Task[]> {
  const query = { filters: JSON.stringify({ service: [serviceId] }) }
  try {
    return await ask(engine, { method: 'GET', path: '/tasks', query, signal }, listOf(readTask))
  } catch (thrown) {
    if (statusOf(thrown) === 404) return []
    throw thrown
  }
}

/** Lists all tasks of the cluster: of a service that was removed no others can be asked for. */
export async function listAllTasks(engine: Engine, signal?: AbortSignal): Promise<Task[]> {
  return await ask(engine, { method: 'GET', path: '/tasks', signal }, listOf(readTask))
}

/** The part of a node of the cluster that Berth reads. */
export interface Node {
  ID: string
  /** What the owner of the cluster says of it. */
  Spec: { Role: string; Availability: string; Labels: Record<string, string> }
  Description: {
    Hostname?: string
    Platform: { OS: string; Architecture: string }
    Engine: { Labels: Record<string, string> }
  }
  Status: { State: string; Addr?: string }
}

const readNode = objectOf<Node>({
  ID: text,
  Spec: objectOf<Node['Spec']>({
    Role: or(text, ''),
    Availability: or(text, ''),
    Labels: mapOf(or(text, '')),
  }),
  Description: objectOf<Node['Description']>({
    Hostname: optional(text<string>),
    Platform: objectOf<Node['Description']['Platform']>({ OS: or(text, ''), Architecture: or(text, '') }),
    Engine: objectOf<Node['Description']['Engine']>({ Labels: mapOf(or(text, '')) }),
  }),
  Status: objectOf<Node['Status']>({ State: or(text, ''), Addr: optional(text<string>) }),
})

/** Lists the nodes of the cluster. */
export async function listNodes(engine: Engine, signal?: AbortSignal): Promise<Node[]> {
  return await ask(engine, { method: 'GET', path: '/nodes', signal }, listOf(readNode))
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
  const { Swarm } = await ask(engine, { method: 'GET', path: '/info' }, readInfo)
  const managers = Swarm.RemoteManagers.map(({ Addr }) => Addr)
  return {
    nodeId: Swarm.NodeID,
    state: Swarm.LocalNodeState || 'inactive',
    isManager: Swarm.ControlAvailable,
    managers,
  }
}

interface Info {
  NodeID: string
  LocalNodeState: string
  ControlAvailable: boolean
  RemoteManagers: { Addr: string }[]
}

const readInfo = objectOf<{ Swarm: Info }>({
  Swarm: objectOf<Info>({
    NodeID: or(text, ''),
    LocalNodeState: or(text, ''),
    ControlAvailable: or(flag, false),
    RemoteManagers: listOf(objectOf<{ Addr: string }>({ Addr: or(text, '') })),
  }),
})
