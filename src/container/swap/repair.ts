import { type Container, nameOf } from '../../engine/api/container.js'
import { killContainer, removeContainer, removeKeepingVolumes } from '../../engine/api/container-end.js'
import {
  findContainer,
  listNamed,
  renameContainer,
  startContainer,
  updateRestart,
} from '../../engine/api/containers.js'
import { explainStart } from '../../engine/api/port-holder.js'
import { allAsReleased, asReleased, forgetRelease } from '../../engine/api/release.js'
import { removeStraySecrets } from '../../engine/api/secret-volumes.js'
import { type Engine, statusOf } from '../../engine/transport/docker.js'
import { keptNames, type Names } from '../../release/names.js'
import type { Runner } from '../../runner.js'
import { findOwn } from '../ownership.js'
import { stopAloud } from '../stop.js'
import { forgetRestoring } from './aliases.js'
import { findDeployment, seenOf } from './containers.js'
import { planRepair, type Repair } from './plan-repair.js'

/** What a deployment is kept in order by. */
export interface Upkeep {
  names: Names
  /** A container of that name that Berth did not create is replaced as well. */
  takeOver: boolean
  keepOld: number
  /** Whether an old container that was stopped for a candidate runs again. */
  rollback: boolean
  /** The id of a container that was just seen to be ready, by more than its state. */
  readyId?: string | undefined
  /** Is told of a replaced container before it is removed. */
  onRemoval?(container: Container): Promise<void>
}

/** What a repair has done, and the containers of the deployment as they were before that. */
export interface Repaired {
  done: Repair[]
  seen: Container[]
}

/** A stop, and what is planned after it, twice over: the second time there is nothing more to stop. */
const mostRounds = 3

/**
 * Brings an interrupted deployment into order; roll-back, post phase and the next deploy's repair are this
 * one function. `step` limits it to what that step left: another run's candidate is not touched.
 */
export async function repairDeployment(
  engine: Engine,
  upkeep: Upkeep,
  runner: Runner,
  step?: string,
): Promise<Repaired> {
  const done: Repair[] = []
  let seen: Container[] = []
  for (let round = 1; round <= mostRounds; round++) {
    seen = await findDeployment(engine, upkeep)
    const calls = await planNext(engine, seen, upkeep, step)
    for (const call of calls) await perform(engine, call, upkeep, runner)
    done.push(...calls)
    // While the one stops, the other may have ended.
    if (!calls.some((call) => call.do === 'stop')) break
  }
  return { done, seen }
}

/** Plans what brings a deployment into order; `step` limits it to what that step left. */
export async function planNext(
  engine: Engine,
  containers: readonly Container[],
  upkeep: Upkeep,
  step?: string,
): Promise<Repair[]> {
  const { names, rollback, readyId } = upkeep
  // One alone under its own name needs nothing.
  if (containers.every((one) => nameOf(one) === names.current)) return []
  const seen = (await allAsReleased(engine, containers)).map(seenOf)
  const candidate = seen.find(({ name }) => name === names.candidate)
  if (step !== undefined && candidate !== undefined && candidate.step !== step) return []
  const known = seen.map((one) => (one.id === readyId ? { ...one, isUp: true } : one))
  return planRepair(known, names, { rollback })
}

async function perform(engine: Engine, call: Repair, upkeep: Upkeep, runner: Runner): Promise<void> {
  const { id, name } = call
  const shown = `${name} (${id.slice(0, 12)})`
  switch (call.do) {
    case 'kill':
      return await killContainer(engine, id)
    case 'stop':
      return await stopReplaced(engine, id, runner)
    case 'rename':
      return await renameOld(engine, id, call.to)
    case 'start':
      runner.info(`Starting ${shown} again`)
      return await startAgain(engine, id)
    case 'remove':
      runner.info(`Removing the candidate ${shown}`)
      return void (await removeContainer(engine, id))
    case 'keep':
      runner.info(`Keeping ${shown} again`)
      await retireContainer(engine, id, upkeep, runner)
      return await forgetRestoring(engine, id)
    case 'retire':
      return await retireContainer(engine, id, upkeep, runner)
  }
}

/** What keeps an old container from starting, a host port that somebody has taken, is told in a sentence. */
async function startAgain(engine: Engine, id: string): Promise<void> {
  try {
    await startContainer(engine, id)
  } catch (thrown) {
    throw await explainStart(engine, thrown)
  }
}

/**
 * Gives the old container another name; one that somebody else has removed needs none. Docker renames none that
 * waits for its restart, as one that crashes in a loop does most of the time: it is stopped for that, and goes on
 * afterwards as before.
 */
export async function renameOld(engine: Engine, id: string, name: string): Promise<void> {
  try {
    await renameContainer(engine, id, name)
  } catch (thrown) {
    if (statusOf(thrown) !== 404) throw thrown
    if ((await findContainer(engine, id)) === undefined) return
    await killContainer(engine, id)
    await renameContainer(engine, id, name)
    await startContainer(engine, id)
  }
}

/** Stops a replaced container by its own signal and grace period; one that is gone needs none. */
export async function stopReplaced(engine: Engine, id: string, runner: Runner): Promise<void> {
  const container = await findContainer(engine, id)
  if (container === undefined || !container.State.Running) return
  runner.info(`Stopping the replaced container ${id.slice(0, 12)}`)
  await stopAloud(engine, container, {}, runner)
}

/** Keeps a replaced container that has stopped, under a name of its own, or removes it. Volumes stay. */
async function retireContainer(engine: Engine, id: string, upkeep: Upkeep, runner: Runner): Promise<void> {
  const { names, keepOld } = upkeep
  const container = await findContainer(engine, id)
  if (container === undefined) return
  // One that docker run --rm made goes with its end.
  if (keepOld === 0 || container.HostConfig.AutoRemove === true)
    await removeReplaced(engine, container, upkeep)
  else {
    if (!/^(?:no)?$/.test(container.HostConfig.RestartPolicy.Name)) await updateRestart(engine, id, 'no')
    const version = (await asReleased(engine, container)).Config.Labels?.['berth.version'] ?? ''
    await renameToFree(engine, id, keptNames(names.current, version, id))
  }
  await pruneKept(engine, upkeep, runner)
  await removeStraySecrets(engine, [`berth.name=${names.current}`])
}

/** Gives a container the first of the names that nobody has. */
async function renameToFree(engine: Engine, id: string, [name = '', ...others]: string[]): Promise<void> {
  try {
    await renameContainer(engine, id, name)
  } catch (thrown) {
    if (statusOf(thrown) !== 409 || others.length === 0) throw thrown
    await renameToFree(engine, id, others)
  }
}

/** Removes what `keep-old` no longer keeps. */
async function pruneKept(engine: Engine, upkeep: Upkeep, runner: Runner): Promise<void> {
  const { names, keepOld } = upkeep
  const kept = await findKept(engine, names)
  for (const container of kept.slice(keepOld)) {
    runner.info(`Removing ${nameOf(container)}, which "keep-old" no longer keeps`)
    await removeReplaced(engine, container, upkeep)
  }
}

async function removeReplaced(engine: Engine, container: Container, upkeep: Upkeep): Promise<void> {
  await upkeep.onRemoval?.(container)
  await removeKeepingVolumes(engine, container)
  await forgetRelease(engine, container)
}

/**
 * The stopped containers of a deployment that stay under names of their own, those that it took over among them; the
 * one that ran last comes first.
 */
export async function findKept(engine: Engine, names: Names): Promise<Container[]> {
  const [own, named] = await Promise.all([
    findOwn(engine, ['berth.action=deploy', `berth.name=${names.current}`]),
    listNamed(engine, `${names.current}.`),
  ])
  const taken = named.filter(({ id, name }) => keptNames(names.current, '', id).includes(name))
  const others = taken.filter(({ id }) => own.every(({ Id }) => Id !== id))
  const found = await Promise.all(others.map(({ id }) => findContainer(engine, id)))
  const reserved = new Set(Object.values(names))
  return [...own, ...found]
    .filter(
      (container): container is Container =>
        container !== undefined && !container.State.Running && !reserved.has(nameOf(container)),
    )
    .toSorted((a, b) => Date.parse(b.State.FinishedAt) - Date.parse(a.State.FinishedAt))
}
