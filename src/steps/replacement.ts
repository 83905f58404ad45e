import type { Names } from '../deployment/names.js'
import type { Strategy } from '../deployment/strategy.js'
import { type Container, findContainer } from '../engine/containers.js'
import type { Engine } from '../engine/docker.js'
import type { Clock } from './clock.js'
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
  clock: Clock
}

/** How a replacement ended; `unready` tells a failed gate from every other failure. */
export interface Outcome {
  failure: unknown
  unready: boolean
  rolledBack: boolean
  /** Nothing is left for the post phase to bring into order. */
  settled: boolean
}

/** Tells who took over: a candidate, or a current container, that is neither ours nor the one we found. */
export async function findSuccessor(
  engine: Engine,
  { names, step, old }: Replacement,
): Promise<Container | undefined> {
  const found = await Promise.all([names.candidate, names.current].map((name) => findContainer(engine, name)))
  return found.find((container) => {
    if (container === undefined || container.Id === old?.Id) return false
    return container.Config.Labels?.['berth.step'] !== step
  })
}
