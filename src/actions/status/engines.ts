import { findOwn } from '../../container/ownership.js'
import type { Container } from '../../engine/api/container.js'
import { allAsReleased } from '../../engine/api/release.js'
import { type ListedService, listServices } from '../../engine/api/services.js'
import { connect } from '../../engine/transport/connect.js'
import type { Engine } from '../../engine/transport/docker.js'
import type { Address } from '../../engine/transport/host.js'
import { UserError } from '../../error.js'
import type { Deployment, Earlier } from '../../release/drift.js'
import { namesOf } from '../../release/names.js'
import { isBerthsService } from '../../swarm/ownership.js'

/** An engine to ask, under the name that it has in the answer. */
export interface NamedEngine {
  name: string
  address: Address
}

/** How engines are asked. */
export interface Inquiry {
  /** Labels that everything listed carries. */
  labels: readonly string[]
  /** How long one engine may take for all of it. */
  withinMs: number
  /** How long it may take to begin answering at all. */
  waitMs: number
  /** How many kept releases of each deployment are told. */
  history: number
  /** Where runs have their pages, such as `https://github.com`. */
  server: string
  cancelled: AbortSignal
}

/** What one engine has, or why it does not tell, and what to do where that is known. */
export type EngineAnswer = { name: string } & (
  | { deployments: Deployment[] }
  | { problem: string; remedy?: string }
)

/** Asks one engine for everything of Berth's on it, and changes nothing there; an engine that does not answer in time is an answer too. */
export async function askEngine({ name, address }: NamedEngine, inquiry: Inquiry): Promise<EngineAnswer> {
  const { withinMs, waitMs, cancelled } = inquiry
  const late = AbortSignal.timeout(withinMs + waitMs)
  const signal = AbortSignal.any([late, cancelled])
  try {
    const engine = await connect(address, waitMs, signal)
    return { name, deployments: await listDeployments(engine, name, inquiry, signal) }
  } catch (thrown) {
    cancelled.throwIfAborted()
    if (late.aborted) return { name, problem: `it did not answer within ${(withinMs + waitMs) / 1000} s` }
    if (thrown instanceof UserError) return { name, problem: thrown.problem, remedy: thrown.remedy }
    throw thrown
  }
}

async function listDeployments(
  engine: Engine,
  name: string,
  { labels, server, history }: Inquiry,
  signal: AbortSignal,
): Promise<Deployment[]> {
  const wanted = [ownLabel, ...labels]
  const [containers, services] = await Promise.all([
    findOwn(engine, wanted, signal),
    listServices(engine, wanted, signal),
  ])
  const found = currentOf(containers)
  const kept = history === 0 ? [] : keptOf(containers)
  const called = found.length === 0 ? [] : await allAsReleased(engine, [...found, ...kept], signal)
  const [current, earlier] = [called.slice(0, found.length), called.slice(found.length)]
  return [
    ...current.map((container) => ({
      ...fromContainer(container, name, server),
      ...(history > 0 && { history: historyOf(container, earlier, server).slice(0, history) }),
    })),
    ...services
      .filter(({ Spec }) => isBerthsService(Spec.Name, Spec.Labels))
      .map((service) => fromService(service, name, server)),
  ]
}

/** What everything carries that Berth created. */
const ownLabel = 'berth.action'

/**
 * A service's tasks are told by the service; replaced and failed containers of a deployment are past. Where
 * one was interrupted after the old container had made way, that is still the current one.
 */
function currentOf(containers: readonly Container[]): Container[] {
  const own = containers.filter(({ Config }) => Config.Labels?.['com.docker.swarm.task.id'] === undefined)
  return [...Map.groupBy(own, deploymentOf)].flatMap(([deployment, all]) => {
    const { current, replaced } = namesOf(deployment)
    const held = (name: string) => all.find(({ Name }) => Name.slice(1) === name)
    return held(current) ?? held(replaced) ?? []
  })
}

/** Replaced containers that stay under names of their own. */
function keptOf(containers: readonly Container[]): Container[] {
  return containers.filter((container) => {
    const deployment = container.Config.Labels?.['berth.name'] ?? ''
    const isDeployed = container.Config.Labels?.[ownLabel] === 'deploy' && deployment !== ''
    const name = container.Name.slice(1)
    return isDeployed && !container.State.Running && !Object.values(namesOf(deployment)).includes(name)
  })
}

function historyOf(current: Container, kept: readonly Container[], server: string): Earlier[] {
  return kept
    .filter((container) => deploymentOf(container) === deploymentOf(current))
    .toSorted((a, b) => Date.parse(b.State.FinishedAt) - Date.parse(a.State.FinishedAt))
    .map(({ Id, Name, State, Config }) => ({
      container: Name.slice(1),
      id: Id,
      ...labelled(Config.Labels ?? {}, Config.Image, server),
      since: timeOf(State.StartedAt),
      until: timeOf(State.FinishedAt),
    }))
}

/** The engine writes the year 1 for what never was. */
function timeOf(time: string): string {
  return time.startsWith('0001-') ? '' : time
}

function deploymentOf({ Name, Config }: Container): string {
  return Config.Labels?.['berth.name'] || Name.slice(1)
}

function fromContainer(container: Container, engine: string, server: string): Deployment {
  const { State, Config } = container
  const labels = Config.Labels ?? {}
  return {
    engine,
    kind: 'container',
    name: deploymentOf(container),
    ...labelled(labels, Config.Image, server),
    state: State.Status === 'exited' ? `exited with ${State.ExitCode}` : State.Status,
    isUp: State.Status === 'running' || hasDoneItsJob(container),
    health: State.Status === 'running' ? (State.Health?.Status ?? 'none') : 'none',
    since: timeOf(State.StartedAt),
  }
}

/** What `run` started may be a job that runs to its end. */
function hasDoneItsJob({ State, Config, HostConfig }: Container): boolean {
  const ended = State.Status === 'exited' && State.ExitCode === 0
  return (
    ended &&
    Config.Labels?.[ownLabel] === 'run' &&
    !/^(?:always|unless-stopped)$/.test(HostConfig.RestartPolicy.Name)
  )
}

/** A task with a health check counts as running once that has passed. */
function fromService(
  { Spec, ServiceStatus, UpdatedAt }: ListedService,
  engine: string,
  server: string,
): Deployment {
  const { RunningTasks: running = 0, DesiredTasks: desired = 0 } = ServiceStatus ?? {}
  return {
    engine,
    kind: 'service',
    name: Spec.Name,
    ...labelled(Spec.Labels ?? {}, Spec.TaskTemplate.ContainerSpec?.Image ?? '', server),
    state: `${running} of ${desired} running`,
    isUp: running > 0 && running >= desired,
    health: 'none',
    since: UpdatedAt,
  }
}

function labelled(labels: Readonly<Record<string, string>>, image: string, server: string) {
  return {
    environment: labels['berth.environment'] ?? '',
    image,
    version: labels['berth.version'] ?? '',
    digest: labels['berth.digest'] ?? '',
    run: runPage(labels, server),
  }
}

/** Labels can be anybody's, so only what can be a part of such an address becomes one; of runners only GitHub's counts attempts. */
function runPage(labels: Readonly<Record<string, string>>, server: string): string {
  const repository = /^[\w.-]+\/[\w.-]+$/.exec(labels['berth.repository'] ?? '')?.[0]
  const id = /^\d+$/.exec(labels['berth.run-id'] ?? '')?.[0]
  const attempt = /^\d+$/.exec(labels['berth.run-attempt'] ?? '')?.[0]
  if (repository === undefined || id === undefined || attempt === undefined) return ''
  return `${server}/${repository}/actions/runs/${id}/attempts/${attempt}`
}
