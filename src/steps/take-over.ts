import { setTimeout as delay } from 'node:timers/promises'
import type { Container } from '../engine/container.js'
import { findContainer } from '../engine/containers.js'
import type { Engine } from '../engine/docker.js'
import { UserError } from '../error.js'
import type { Replacement } from './replacement.js'

/** A run that takes over removes our candidate and creates its own right after. */
const takeOverMs = 8000

/** How long a candidate that was killed is watched: one that is taken over is removed at once. */
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
  const startedMs = Date.now()
  for (;;) {
    const successor = await lookForSuccessor(engine, job)
    if (successor !== undefined || id === undefined || cancelled.aborted) return successor
    const ours = await findContainer(engine, id)
    const waitedMs = Date.now() - startedMs
    if (ours !== undefined && (!wasKilled(ours) || waitedMs > removalMs)) return undefined
    if (waitedMs > takeOverMs) return undefined
    await delay(50)
  }
}

function wasKilled({ State }: Container): boolean {
  return !State.Running && State.ExitCode === 137 && !State.OOMKilled
}

async function lookForSuccessor(
  engine: Engine,
  { upkeep: { names }, step, old }: Replacement,
): Promise<Container | undefined> {
  const found = await Promise.all([names.candidate, names.current].map((name) => findContainer(engine, name)))
  return found.find((container) => {
    if (container === undefined || container.Id === old?.Id) return false
    return container.Config.Labels?.['berth.step'] !== step
  })
}

/** What a deployment fails with that another run has taken over. */
export function takenOver({ Config }: Container, name: string): UserError {
  const run = Config.Labels?.['berth.run-id'] || 'unknown'
  return new UserError(
    `This deployment of "${name}" was taken over by run ${run}, and changed nothing more`,
    'Queue deployments with "concurrency:" in the workflow if that is not what you want',
  )
}
