import { keptName, type Names } from '../deployment/names.js'
import { type Previous, planRepair, type Repair, type Seen } from '../deployment/repair.js'
import {
  type Container,
  findContainer,
  killContainer,
  listContainers,
  removeContainer,
  removeKeepingVolumes,
  renameContainer,
  startContainer,
  stopContainer,
  updateRestart,
} from '../engine/containers.js'
import type { Engine } from '../engine/docker.js'
import { UserError } from '../error.js'
import type { Runner } from '../runner.js'

/** How replaced containers end. */
export interface Retirement {
  name: string
  keepOld: number
}

/** Finds the containers that hold the names of a deployment. */
export async function findDeployment(engine: Engine, names: Names): Promise<Container[]> {
  const wanted = [names.current, names.candidate, names.replaced]
  const found = await Promise.all(wanted.map((name) => findContainer(engine, name)))
  return found.filter((container) => container !== undefined)
}

/** Throws where a name of the deployment is held by a container that is not Berth's. */
export function refuseForeign(containers: readonly Container[]): void {
  const foreign = containers.find(({ Config }) => Config.Labels?.['berth.action'] === undefined)
  if (foreign === undefined) return
  const name = nameOf(foreign)
  throw new UserError(
    `The name "${name}" is held by container ${foreign.Id.slice(0, 12)}, which Berth did not create`,
    `Remove it or give it another name ("docker rename ${name} ${name}-before"), or choose another "name"`,
  )
}

/**
 * Brings an interrupted deployment into order; roll-back, post phase and the next deploy's repair are this
 * one function. `step` limits it to what that step left: another run's candidate is not touched.
 */
export async function repairDeployment(
  engine: Engine,
  names: Names,
  { retirement, step }: { retirement: Retirement; step?: string },
  runner: Runner,
): Promise<Repair[]> {
  const seen = (await findDeployment(engine, names)).map(seenOf)
  const candidate = seen.find(({ name }) => name === names.candidate)
  if (step !== undefined && candidate !== undefined && candidate.step !== step) return []
  const calls = planRepair(seen, names)
  for (const call of calls) {
    await perform(engine, call, retirement, runner)
  }
  return calls
}

async function perform(engine: Engine, call: Repair, retirement: Retirement, runner: Runner): Promise<void> {
  const short = call.id.slice(0, 12)
  if (call.do === 'kill') await killContainer(engine, call.id)
  else if (call.do === 'start') {
    runner.info(`Starting ${call.name} (${short}) again`)
    await startContainer(engine, call.id)
  } else if (call.do === 'rename') await renameContainer(engine, call.id, call.to)
  else if (call.do === 'remove') {
    runner.info(`Removing the candidate ${call.name} (${short})`)
    await removeContainer(engine, call.id)
  } else await retireContainer(engine, call.id, retirement, runner)
}

/** Stops a replaced container by its own signal and grace period; keeps it, renamed, or removes it. Volumes stay. */
export async function retireContainer(
  engine: Engine,
  id: string,
  { name, keepOld }: Retirement,
  runner: Runner,
): Promise<void> {
  runner.info(`Stopping the replaced container ${id.slice(0, 12)}`)
  await stopContainer(engine, id, { cancelled: runner.cancelled })
  const container = await findContainer(engine, id)
  if (container === undefined) return
  if (keepOld === 0) await removeKeepingVolumes(engine, container)
  else {
    await updateRestart(engine, id, 'no')
    const kept = await findKept(engine, name)
    const version = container.Config.Labels?.['berth.version'] ?? ''
    await renameContainer(engine, id, keptName(name, version, id, new Set(kept.map(nameOf))))
  }
  await pruneKept(engine, name, keepOld, runner)
}

/** Removes what `keep-old` no longer keeps, oldest first. */
async function pruneKept(engine: Engine, name: string, keepOld: number, runner: Runner): Promise<void> {
  const kept = (await findKept(engine, name)).toSorted((a, b) => (a.Created < b.Created ? 1 : -1))
  for (const container of kept.slice(keepOld)) {
    runner.info(`Removing ${nameOf(container)}, which "keep-old" no longer keeps`)
    await removeKeepingVolumes(engine, container)
  }
}

/** The stopped containers of a deployment that stay under names of their own. */
async function findKept(engine: Engine, name: string): Promise<Container[]> {
  const ids = await listContainers(engine, ['berth.action=deploy', `berth.name=${name}`])
  const containers = await Promise.all(ids.map((id) => findContainer(engine, id)))
  const reserved = new Set(['', '.next', '.old', '.failed'].map((ending) => `${name}${ending}`))
  return containers.filter(
    (container): container is Container =>
      container !== undefined && !container.State.Running && !reserved.has(nameOf(container)),
  )
}

/** A container's name without the leading slash. */
export function nameOf({ Name }: Container): string {
  return Name.replace(/^\//, '')
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

function seenOf(container: Container): Seen {
  return {
    id: container.Id,
    name: nameOf(container),
    running: container.State.Running,
    previous: previousOf(container),
    step: container.Config.Labels?.['berth.step'] ?? '',
  }
}
