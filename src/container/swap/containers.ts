import { type Container, nameOf } from '../../engine/api/container.js'
import { findContainer } from '../../engine/api/containers.js'
import type { Engine } from '../../engine/transport/docker.js'
import { UserError } from '../../error.js'
import type { Names } from '../../release/names.js'
import { isOwn } from '../ownership.js'
import type { Previous, Seen } from './plan-repair.js'

/** Whose containers a deployment may touch: its own, and with `take-over` whatever has its name. */
export interface Claim {
  names: Names
  takeOver: boolean
}

/** Finds the containers that hold the names of a deployment; one that it may not touch is refused. */
export async function findDeployment(engine: Engine, claim: Claim): Promise<Container[]> {
  const found = await Promise.all(Object.values(claim.names).map((name) => findContainer(engine, name)))
  const containers = found.filter((container) => container !== undefined)
  const mine = await Promise.all(containers.map((container) => isClaimed(engine, container, claim)))
  const own = containers.filter((_container, index) => mine[index])
  const foreign = containers.find((container) => !own.includes(container) && !wasReplaced(container, own))
  if (foreign !== undefined) throw refusal(foreign, claim.names)
  return containers
}

/** Refuses to replace a container that is neither Berth's own nor to be taken over, though an earlier run was to. */
export async function refuseForeign(
  engine: Engine,
  container: Container | undefined,
  claim: Claim,
): Promise<void> {
  if (container !== undefined && !(await isClaimed(engine, container, claim)))
    throw refusal(container, claim.names)
}

/** What Berth created may be replaced, and beside it stand the containers of the deployment. */
async function isClaimed(
  engine: Engine,
  container: Container,
  { names: { current }, takeOver }: Claim,
): Promise<boolean> {
  if (nameOf(container) === current) return takeOver || (await isOwn(engine, container))
  return container.Config.Labels?.['berth.name'] === current && (await isOwn(engine, container))
}

/** What a container of the deployment was made to replace belongs to it, whoever created that. */
function wasReplaced(container: Container, own: readonly Container[]): boolean {
  return own.some((other) => previousOf(other)?.id === container.Id)
}

function refusal(container: Container, { current }: Names): UserError {
  const name = nameOf(container)
  const whose =
    name === current
      ? 'which Berth did not create'
      : `and belongs to the deployment of "${current}", which did not create it`
  return new UserError(
    `The name "${name}" is held by container ${container.Id.slice(0, 12)}, ${whose}`,
    name === current
      ? 'Set "take-over: true" to have it replaced like one of Berth’s own, remove it, or choose another "name"'
      : 'Remove it, or choose another "name"',
  )
}

/** What the label `berth.previous` of a container says; `undefined` where it says nothing that can be read. */
export function previousOf({ Config }: Container): Previous | undefined {
  try {
    const value: Partial<Previous> = JSON.parse(Config.Labels?.['berth.previous'] || 'null') ?? {}
    const { id, running, image = '', version = '', restart = '' } = value
    return typeof id === 'string' && typeof running === 'boolean'
      ? { id, running, image, version, restart }
      : undefined
  } catch {
    return undefined
  }
}

/** What a candidate carries as `berth.previous` of the container that it is to replace. */
export function describePrevious(old: Container): string {
  const { Name, MaximumRetryCount } = old.HostConfig.RestartPolicy
  const previous: Previous & { name: string } = {
    id: old.Id,
    name: nameOf(old),
    running: old.State.Running,
    image: old.Config.Image,
    version: old.Config.Labels?.['berth.version'] ?? '',
    restart: Name === 'on-failure' && MaximumRetryCount > 0 ? `${Name}:${MaximumRetryCount}` : Name,
  }
  return JSON.stringify(previous)
}

/** What the plan of a repair is made from. */
export function seenOf(container: Container): Seen {
  return {
    id: container.Id,
    name: nameOf(container),
    running: container.State.Running,
    isUp: container.State.Status === 'running' && container.State.Health?.Status !== 'unhealthy',
    previous: previousOf(container),
    step: container.Config.Labels?.['berth.step'] ?? '',
    isRestored: container.Config.Labels?.['berth.restored'] === 'true',
  }
}
