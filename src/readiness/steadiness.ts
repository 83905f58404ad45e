import type { Known } from './facts.js'

/**
 * Times how long a container has been as it is waited for. Where nothing else was ever seen of its run, that
 * is as long as it runs: one that runs for days has not just become ready.
 */
export function timeSteadiness() {
  let since = Number.NEGATIVE_INFINITY
  let wasHolding = true
  return (isHolding: boolean, { upMs }: Pick<Known, 'upMs'>, now: number): number => {
    if (isHolding && !wasHolding) since = now
    wasHolding = isHolding
    return isHolding ? Math.min(upMs, now - since) : 0
  }
}
