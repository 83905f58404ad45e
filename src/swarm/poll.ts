import { setTimeout as delay } from 'node:timers/promises'
import { findService, type Service } from '../engine/api/services.js'
import { listNodes, listTasks, type Node, type Task } from '../engine/api/tasks.js'
import { type Engine, statusOf } from '../engine/transport/docker.js'
import { UserError } from '../error.js'
import type { Runner } from '../runner.js'
import type { TaskFact } from './rollout.js'

/** How long a manager may be away: it restarts, or the managers choose another leader. */
const awayMs = 60_000

/** It is given so long even when the wait is over. */
const leastMs = 5000

/** One service of one cluster, as a roll-out looks at it. */
export interface View {
  engine: Engine
  id: string
  name: string
  /** When the wait is over, as `performance.now()` counts. */
  deadline: number
  /** Names and addresses by id; asked for again where an id is new. */
  nodes: Map<string, Node>
}

/** A service with its tasks, as they were read together. */
export interface Sight {
  service: Service
  tasks: readonly Task[]
}

/** Reads the service and its tasks; `undefined` once the service is gone. Outlasts a manager that is away. */
export function look(view: View, runner: Runner): Promise<Sight | undefined> {
  return outlast(() => lookOnce(view, runner.cancelled), view, runner)
}

/** Repeats what a manager that is away could not answer, until it is back, has been away too long, or the wait is over. */
export async function outlast<T>(
  work: () => Promise<T>,
  { name, deadline }: Pick<View, 'name' | 'deadline'>,
  runner: Runner,
): Promise<T> {
  const began = performance.now()
  for (;;) {
    try {
      return await work()
    } catch (thrown) {
      const isAway = (statusOf(thrown) ?? 500) >= 500
      if (runner.cancelled.aborted || !isAway || !(thrown instanceof UserError)) throw thrown
      if (performance.now() > Math.min(began + awayMs, Math.max(deadline, began + leastMs)))
        throw lostManager(name, thrown)
      await delay(250, undefined, { signal: runner.cancelled }).catch(() => {})
    }
  }
}

function lostManager(name: string, cause: UserError): UserError {
  return new UserError(
    `The manager was lost while ${name} was deployed (${cause.problem}); the cluster goes on with what it was sent`,
    'Run the job again: it picks up where the cluster stands',
    { cause },
  )
}

async function lookOnce({ engine, id, nodes }: View, signal: AbortSignal): Promise<Sight | undefined> {
  const [service, tasks] = await Promise.all([findService(engine, id, signal), listTasks(engine, id, signal)])
  if (service === undefined) return undefined
  // Whether a node is still there counts where something is to end on it.
  const isKnown =
    tasks.every((task) => !isLeaving(task)) &&
    tasks.every(({ NodeID = '' }) => NodeID === '' || nodes.has(NodeID))
  if (!isKnown) for (const node of await listNodes(engine, signal)) nodes.set(node.ID, node)
  return { service, tasks }
}

/** What tells the tasks of a specification: the label that they carry, and since when they count where older ones carry it too. */
export interface Generation {
  step: string
  since: string
}

/** Takes from the tasks what a roll-out is judged by. */
export function factsOf(
  { service, tasks }: Sight,
  { step, since }: Generation,
  nodes: View['nodes'],
): TaskFact[] {
  return tasks.map((task) => ({
    id: task.ID,
    slot: slotOf(task),
    node: nodeName(task, nodes),
    state: task.Status.State,
    isWanted: isWanted(task),
    isLeaving: isLeaving(task) && nodes.get(task.NodeID ?? '')?.Status.State !== 'down',
    isNew: task.Spec.ContainerSpec?.Labels?.['berth.step'] === step,
    isRecent: task.CreatedAt >= since,
    isOfJob: isJob(service),
    error: task.Status.Err ?? '',
    exitCode: exitCodeOf(task),
  }))
}

/** The engine says 0 of a container that never ran, too. */
function exitCodeOf({ Status }: Task): number | undefined {
  const code = Status.ContainerStatus?.ExitCode
  return Status.State === 'complete' ? code : code || undefined
}

/** A task is made `ready` while another one still has its place; one of a job is meant to complete. */
export function isWanted({ DesiredState }: Task): boolean {
  return /^(?:running|ready|complete)$/.test(DesiredState)
}

/** A task that the cluster has told to end goes on running until its container has stopped. */
function isLeaving(task: Task): boolean {
  return !isWanted(task) && task.Status.State === 'running'
}

/** Tells whether the tasks of a service run to their end. */
export function isJob({ Spec: { Mode } }: Service): boolean {
  return Mode.ReplicatedJob !== undefined || Mode.GlobalJob !== undefined
}

/** Which of the service's places a task fills: of a global service the node. */
export function slotOf({ Slot, NodeID = '' }: Task): string {
  return Slot === undefined ? NodeID : String(Slot)
}

/** The name of the node that a task is on; empty until one is chosen. */
export function nodeName({ NodeID = '' }: Task, nodes: View['nodes']): string {
  return NodeID === '' ? '' : (nodes.get(NodeID)?.Description.Hostname ?? NodeID.slice(0, 12))
}

/** The names of the nodes that have tasks of the service, ended or not, and are gone. */
export async function findDownNodes({ engine }: View, { tasks }: Sight): Promise<string[]> {
  const used = new Set(tasks.map(({ NodeID }) => NodeID))
  const nodes = await listNodes(engine)
  return nodes
    .filter(({ ID, Status }) => used.has(ID) && Status.State === 'down')
    .map(({ ID, Description }) => Description.Hostname ?? ID)
}

/** How many tasks are meant to run: of a global service, one on every node that it has been given. */
export function desiredOf({ service, tasks }: Sight): number {
  const { Replicated, ReplicatedJob } = service.Spec.Mode
  if (Replicated !== undefined) return Replicated.Replicas
  if (ReplicatedJob !== undefined) return ReplicatedJob.TotalCompletions
  return Math.max(1, new Set(tasks.filter(isWanted).map(({ NodeID }) => NodeID)).size)
}
