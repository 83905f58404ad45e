import type { Container } from '../../engine/api/container.js'
import { type Footprint, footprintOf } from '../../engine/api/footprint.js'
import { locateWrites } from '../../engine/api/host-paths.js'
import type { Engine } from '../../engine/transport/docker.js'
import { UserError } from '../../error.js'
import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import { chooseStrategy, type Strategy, sharedWrites } from './strategy.js'

/** What is to take whose place, and which way the user wants it. */
export interface Placing {
  wanted: Strategy | 'auto'
  old: Container | undefined
  /** What the candidate will take up. */
  candidate: Footprint
  section: Section
}

/** Settles how the new container takes the old one's place, and says which way and why; a first one has no place to take. */
export async function settleStrategy(
  engine: Engine,
  { wanted, old, candidate, section }: Placing,
  runner: Runner,
): Promise<Strategy> {
  if (old === undefined) return wanted === 'auto' ? 'start-first' : wanted
  const [before, next] = await Promise.all([located(engine, footprintOf(old)), located(engine, candidate)])
  const { strategy, reason } =
    wanted === 'auto' ? chooseStrategy(before, next) : { strategy: wanted, reason: '"strategy" says so' }
  runner.info(`Strategy: ${strategy}, because ${reason}`)
  section.decisions.push([`Strategy ${strategy}`, reason])
  const shared = strategy === 'start-first' ? sharedWrites(before, next) : []
  if (shared.length > 0)
    runner.warning(
      `Old and new both write to ${shared.join(', ')} while they run side by side, which can destroy data; "strategy: auto" stops the old one first`,
    )
  return strategy
}

/** Refuses to replace a container that is gone as soon as it stops, and cannot be put back. */
export function refuseFleeting(name: string, old: Container | undefined): void {
  if (old?.HostConfig.AutoRemove !== true || !old.State.Running) return
  throw new UserError(
    `${name} was started with "docker run --rm", so it is gone as soon as it stops, and could not be put back`,
    'Set "rollback: false" to replace it all the same, or start it without "--rm"',
  )
}

async function located(engine: Engine, footprint: Footprint): Promise<Footprint> {
  return { ...footprint, writes: await locateWrites(engine, footprint.writes) }
}
