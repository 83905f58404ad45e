import { chooseStrategy, type Strategy, sharedWrites } from '../../deployment/strategy.js'
import { footprintOf, requestFootprint } from '../../engine/footprint.js'
import type { CreateRequest } from '../../engine/spec.js'
import type { Runner } from '../../runner.js'
import type { Account } from './account.js'

/** Settles how the new container takes the old one's place, and says which way and why; a first one has no place to take. */
export function settleStrategy(
  { inputs: { strategy: wanted }, old, section }: Account,
  request: CreateRequest,
  runner: Runner,
): Strategy {
  if (old === undefined) return wanted === 'auto' ? 'start-first' : wanted
  const [before, next] = [footprintOf(old), requestFootprint(request)]
  const { strategy, reason } =
    wanted === 'auto' ? chooseStrategy(before, next) : { strategy: wanted, reason: '"strategy" says so' }
  runner.info(`Strategy: ${strategy}, because ${reason}`)
  section.decisions.push([`Strategy ${strategy}`, reason])
  const shared = strategy === 'start-first' ? sharedWrites(before, next) : []
  if (shared.length > 0)
    runner.warning(`Old and new both write to ${shared.join(', ')} while they run side by side`)
  return strategy
}
