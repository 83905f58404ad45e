import type { Names } from '../deployment/names.js'
import type { Strategy } from '../deployment/strategy.js'
import { type Container, findContainer } from '../engine/containers.js'
import type { Engine } from '../engine/docker.js'
import type { Section } from '../summary/section.js'
import type { Inputs } from './deploy.js'
import type { Retirement } from './deployment-containers.js'
import type { Launch } from './launch.js'

/** One replacement: what is launched under which names, in whose place. */
export interface Replacement {
  inputs: Inputs
  launch: Launch
  names: Names
  step: string
  old: Container | undefined
  strategy: Strategy
  retirement: Retirement
  section: Section
}

/** How a replacement ended; `unready` tells a failed gate from every other failure. */
export interface Outcome {
  failure: unknown
  unready: boolean
  rolledBack: boolean
  /** Nothing is left for the post phase to bring into order. */
  settled: boolean
}

/** A run that takes over removes our candidate and creates its own right after. */
const takeoverMs = 3000

/** How long a candidate that was killed is watched: one that is taken over is removed at once. */
const removalMs = 500

/**
 * Tells who took over: the candidate, or current container, of another run. Where ours was killed or is
 * gone, the other's may be a moment away.
 */
export async function findSuccessor(
  engine: Engine,
  job: Replacement,
  id: string | undefined,
  isCancelled: boolean,
): Promise<Container | undefined> {
  const startedMs = Date.now()
  for (;;) {
    const successor = await lookForSuccessor(engine, job)
    if (successor !== undefined || id === undefined || isCancelled) return successor
    const ours = await findContainer(engine, id)
    const waitedMs = Date.now() - startedMs
    if (ours !== undefined && (!wasKilled(ours) || waitedMs > removalMs)) return undefined
    if (waitedMs > takeoverMs) return undefined
    await new Promise((done) => setTimeout(done, 50))
  }
}

function wasKilled({ State }: Container): boolean {
  return !State.Running && State.ExitCode === 137 && !State.OOMKilled
}

async function lookForSuccessor(
  engine: Engine,
  { names, step, old }: Replacement,
): Promise<Container | undefined> {
  const found = await Promise.all([names.candidate, names.current].map((name) => findContainer(engine, name)))
  return found.find((container) => {
    if (container === undefined || container.Id === old?.Id) return false
    return container.Config.Labels?.['berth.step'] !== step
  })
}
