import type { Facts } from './facts.js'
import { showDuration } from './show-duration.js'

/** Says in one line where the container stands: `running, health starting, wait-tcp 5432: refuses connections`. */
export function showStatus({ container, restarts, checks }: Facts): string {
  if (container === undefined) return 'removed'
  const parts = [
    container.status,
    ...(container.health === undefined ? [] : [`health ${container.health}`]),
    ...(restarts === 0 ? [] : [`restarted ${restarts === 1 ? 'once' : `${restarts} times`}`]),
    ...checks.map(({ what, seen }) => `${what}: ${seen ?? 'not tried yet'}`),
  ]
  return parts.join(', ')
}

const everyMs = 1000

/** Prints a status line when it has changed, at most one a second; tells when a held-back one is due. */
export function showProgress(print: (line: string) => void) {
  let shown = ''
  let at = Number.NEGATIVE_INFINITY
  return (facts: Facts): number => {
    const status = showStatus(facts)
    if (status === shown) return Number.POSITIVE_INFINITY
    const restMs = at + everyMs - performance.now()
    if (restMs > 0) return restMs
    shown = status
    at = performance.now()
    print(`${facts.name}: ${status} (${showDuration(Math.max(0, facts.leftMs))} left)`)
    return Number.POSITIVE_INFINITY
  }
}
