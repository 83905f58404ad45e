import { setTimeout as sleep } from 'node:timers/promises'
import { explainPull, findHiccup, type Source } from '../engine/api/pull-errors.js'
import { pauseAfter } from '../registry/retry.js'
import type { Runner } from '../runner.js'

/** How long a registry may go on failing an engine. */
const longestMs = 60_000

/**
 * Has an engine ask a registry, again where the registry's trouble may pass, as asking it oneself does. The
 * deadline begins with the first failure, because a pull that breaks off may have gone on for long.
 */
export async function outlastHiccups<T>(source: Source, ask: () => Promise<T>, runner: Runner): Promise<T> {
  let end = Number.POSITIVE_INFINITY
  for (let tries = 1; ; tries++) {
    try {
      return await ask()
    } catch (thrown) {
      runner.cancelled.throwIfAborted()
      const hiccup = findHiccup(thrown)
      const pause = hiccup && pauseAfter(hiccup, tries)
      end = Math.min(end, performance.now() + longestMs)
      if (hiccup === undefined || pause === undefined || performance.now() + pause > end)
        throw explainPull(source, thrown, tries)
      const what = hiccup === 'no answer' ? 'gives no answer' : `answers ${hiccup.status}`
      runner.info(`The registry ${source.registry} ${what}, trying again in ${pause / 1000} s`)
      await sleep(pause, undefined, { signal: runner.cancelled }).catch(() =>
        runner.cancelled.throwIfAborted(),
      )
    }
  }
}
