import { setTimeout as delay } from 'node:timers/promises'
import type { Checker } from './checks.js'
import type { Snapshot } from './facts.js'
import { type Pattern, tallyLines } from './log-tally.js'

/** Reads the log of the container's current run from its start, and says how that ended. */
export type ReadLog = (
  container: Snapshot,
  onLine: (line: string) => void,
  signal: AbortSignal,
) => Promise<'ended' | 'unreadable' | 'cut'>

const reopenMs = 500

/** What was written before it is read within so long: only then does it count that a line is missing. */
const backlogMs = 250

/** Makes the check that every pattern matches some line, and as many lines as it is given times. */
export function logChecker(patterns: readonly Pattern[], read: ReadLog): Checker {
  return {
    what: 'wait-log',
    async run(tell, signal, container) {
      const tally = tallyLines(patterns)
      const reading = new AbortController()
      const stop = () => reading.abort()
      signal.addEventListener('abort', stop, { once: true })
      const tellOpen = () => tell({ passed: false, seen: tally.show() })
      let isCaughtUp = false
      void delay(backlogMs, undefined, { signal: reading.signal }).then(
        () => {
          isCaughtUp = true
          tellOpen()
        },
        () => {},
      )
      const onLine = (line: string) => {
        if (!tally.take(line)) return
        if (tally.isDone()) {
          tell({ passed: true, seen: 'matched' })
          stop()
        } else if (isCaughtUp) tellOpen()
      }
      while (!tally.isDone() && !signal.aborted) {
        tally.beginReading()
        const end = await read(container, onLine, reading.signal)
        if (tally.isDone() || signal.aborted) return
        if (end === 'unreadable') return tell({ passed: false, seen: tally.show(), impossible: noLog })
        tell({ passed: false, seen: tally.show(), isOver: end === 'ended' })
        await delay(reopenMs, undefined, { signal }).catch(() => {})
      }
    },
  }
}

const noLog = {
  why: 'the engine keeps no log that can be read, because the logging driver sends it elsewhere',
  remedy: 'Use another condition, or a logging driver that can be read, like local or json-file',
}
