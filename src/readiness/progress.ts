import type { Facts } from './facts.js'
import { showCheck } from './show-check.js'
import { showDuration } from './show-duration.js'
import { showRestarts } from './show-restarts.js'

/** Says in one line where the container stands: `running, health starting, wait-tcp 5432: refuses connections`. */
function showStatus({ container, restarts, checks }: Facts): string {
  if (container === undefined) return 'removed'
  const parts = [
    container.status + showRestarts(restarts, ', '),
    ...(container.health === undefined ? [] : [`health ${container.health}`]),
    ...checks.map(showCheck),
  ]
  return parts.join(', ')
}

const everyMs = 1000

/** Prints where a container stands when that has changed; tells when a held-back line is due. */
export function showProgress(print: (line: string) => void) {
  const show = showChanges(print)
  return (facts: Facts): number => show(facts.name, showStatus(facts), facts.leftMs)
}

/** Prints a status when it has changed, at most one line a second; tells after how many milliseconds a held-back one is due. */
export function showChanges(print: (line: string) => void) {
  let shown = ''
  let at = Number.NEGATIVE_INFINITY
  return (name: string, status: string, leftMs: number): number => {
    if (status === shown) return Number.POSITIVE_INFINITY
    const restMs = at + everyMs - performance.now()
    if (restMs > 0) return restMs
    shown = status
    at = performance.now()
    print(`${name}: ${status} (${showDuration(Math.max(0, leftMs))} left)`)
    return Number.POSITIVE_INFINITY
  }
}
