import { setTimeout as delay } from 'node:timers/promises'
import { type Container, nameOf } from '../../engine/api/container.js'
import { findContainer } from '../../engine/api/containers.js'
import { asReleased } from '../../engine/api/release.js'
import type { Engine } from '../../engine/transport/docker.js'
import type { Replacement } from './replacement.js'

/** A run that takes over removes our candidate and creates its own right after. */
const takeOverMs = 8000

/** How long a candidate that was killed is watched: one that is taken over is removed at once, or when the old one is started. */
const removalMs = 500

/**
 * Tells who took over: the candidate, or current container, of another run. Where ours was killed or is
 * gone, the other's may be a moment away; a cancelled step does not wait for it.
 */
export async function findSuccessor(
  engine: Engine,
  job: Replacement,
  id: string | undefined,
  cancelled: AbortSignal,
): Promise<Container | undefined> {
  const startedMs = performance.now()
  for (;;) {
    const successor = await lookForSuccessor(engine, job, id)
    if (successor !== undefined || id === undefined || cancelled.aborted) return successor
    const ours = await findContainer(engine, id)
    const waitedMs = performance.now() - startedMs
    const isBeingTaken = async () => waitedMs <= removalMs || (await isOldBack(engine, job))
    const mayFollow = isGone(ours, job) || (wasKilled(ours) && (await isBeingTaken()))
    if (!mayFollow || waitedMs > takeOverMs) return undefined
    await delay(50)
  }
}

/** One that was kept before is kept again, under a name of its own, by who takes over. */
function isGone(container: Container | undefined, { upkeep: { names } }: Replacement): boolean {
  return (
    container === undefined ||
    ['removing', 'dead'].includes(container.State.Status) ||
    ![names.candidate, names.current].includes(nameOf(container))
  )
}

function wasKilled(container: Container | undefined): boolean {
  return container?.State.Running === false && container.State.ExitCode === 137 && !container.State.OOMKilled
}

/** With `stop-first` we took the old one's name away: who gives it back, and starts it, takes over. */
async function isOldBack(
  engine: Engine,
  { old, strategy, upkeep: { names } }: Replacement,
): Promise<boolean> {
  if (strategy !== 'stop-first' || old?.State.Running !== true) return false
  return (await findContainer(engine, names.current))?.Id === old.Id
}

async function lookForSuccessor(
  engine: Engine,
  { upkeep: { names }, step, old }: Replacement,
  id: string | undefined,
): Promise<Container | undefined> {
  // One after the other: a candidate that is given the name in between is seen under one of the two.
  for (const name of [names.candidate, names.current]) {
    const container = await findContainer(engine, name)
    if (container === undefined || [old?.Id, id].includes(container.Id)) continue
    // One that was kept carries the step that created it, and is ours by what was noted of it.
    const called = await asReleased(engine, container)
    if (called.Config.Labels?.['berth.step'] !== step) return called
  }
  return undefined
}
