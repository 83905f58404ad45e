import type { Names } from '../../deployment/names.js'
import type { Previous, Seen } from '../../deployment/repair.js'
import { type Container, nameOf } from '../../engine/container.js'
import { findContainer } from '../../engine/containers.js'
import type { Engine } from '../../engine/docker.js'
import { UserError } from '../../error.js'

/** Finds the containers that hold the names of a deployment; one that is not its own is refused. */
export async function findDeployment(engine: Engine, names: Names): Promise<Container[]> {
  const found = await Promise.all(Object.values(names).map((name) => findContainer(engine, name)))
  const containers = found.filter((container) => container !== undefined)
  const foreign = containers.find((container) => !isOwn(container, names, containers))
  if (foreign !== undefined) throw refusal(foreign, names)
  return containers
}

/** What Berth created may be replaced; beside it stand the containers of the deployment, and what one of them replaced. */
function isOwn(container: Container, { current }: Names, all: readonly Container[]): boolean {
  const { 'berth.action': action, 'berth.name': deployment } = container.Config.Labels ?? {}
  if (action === undefined) return false
  if (nameOf(container) === current || deployment === current) return true
  return all.some((other) => previousOf(other)?.id === container.Id)
}

function refusal(container: Container, { current }: Names): UserError {
  const name = nameOf(container)
  const whose =
    name === current
      ? 'which Berth did not create'
      : `and belongs to the deployment of "${current}", which did not create it`
  return new UserError(
    `The name "${name}" is held by container ${container.Id.slice(0, 12)}, ${whose}`,
    `Remove it or give it another name ("docker rename ${name} ${name}-before"), or choose another "name"`,
  )
}

/** What the label `berth.previous` of a container says; `undefined` where it says nothing that can be read. */
function previousOf({ Config }: Container): Previous | undefined {
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

/** What the plan of a repair is made from. */
export function seenOf(container: Container): Seen {
  return {
    id: container.Id,
    name: nameOf(container),
    running: container.State.Running,
    isUp: container.State.Status === 'running' && container.State.Health?.Status !== 'unhealthy',
    previous: previousOf(container),
    step: container.Config.Labels?.['berth.step'] ?? '',
  }
}
