import { setImmediate } from 'node:timers/promises'
import type { Steps } from '../steps.js'

const longestMs = 50

/** Does long work so that signals, and what else waits, get their turn; ends it where the job is cancelled. */
export async function inTurns<Result>(steps: Steps<Result>, cancelled: AbortSignal): Promise<Result> {
  let since = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (performance.now() - since < longestMs) continue
    await setImmediate()
    cancelled.throwIfAborted()
    since = performance.now()
  }
}
