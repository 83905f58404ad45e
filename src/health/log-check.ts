import { setTimeout as delay } from 'node:timers/promises'
import type { Checker } from './checks.js'
import type { Snapshot } from './facts.js'

/** A regular expression, and what tells whether it matches a line. */
export interface Pattern {
  text: string
  matches(line: string): boolean
}

/** Reads the log of the container's current run from its start, and says how that ended. */
export type ReadLog = (
  container: Snapshot,
  onLine: (line: string) => void,
  signal: AbortSignal,
) => Promise<'ended' | 'unreadable' | 'cut'>

const reopenMs = 500

/** What was written before it is read within so long: only then does it count that a line is missing. */
const backlogMs = 250

/** Makes the check that every pattern matches some line. */
export function logChecker(patterns: readonly Pattern[], read: ReadLog): Checker {
  return {
    what: 'wait-log',
    async run(tell, signal, container) {
      const open = new Set(patterns)
      const reading = new AbortController()
      const stop = () => reading.abort()
      signal.addEventListener('abort', stop, { once: true })
      const tellOpen = () => tell({ passed: false, seen: showOpen(open) })
      let isCaughtUp = false
      void delay(backlogMs, undefined, { signal: reading.signal }).then(
        () => {
          isCaughtUp = true
          tellOpen()
        },
        () => {},
      )
      const onLine = (line: string) => {
        const matching = [...open].filter((pattern) => pattern.matches(line))
        if (matching.length === 0) return
        for (const pattern of matching) open.delete(pattern)
        if (open.size === 0) {
          tell({ passed: true, seen: 'matched' })
          stop()
        } else if (isCaughtUp) tellOpen()
      }
      while (open.size > 0 && !signal.aborted) {
        const end = await read(container, onLine, reading.signal)
        if (open.size === 0 || signal.aborted) return
        if (end === 'unreadable') return tell({ passed: false, seen: showOpen(open), impossible: noLog })
        tell({ passed: false, seen: showOpen(open), isOver: end === 'ended' })
        await delay(reopenMs, undefined, { signal }).catch(() => {})
      }
    },
  }
}

const noLog = {
  why: 'the engine keeps no log that can be read, because the logging driver sends it elsewhere',
  remedy: 'Use another condition, or a logging driver that can be read, like local or json-file',
}

function showOpen(open: ReadonlySet<Pattern>): string {
  return `no line matches ${[...open].map(({ text }) => JSON.stringify(text)).join(' and ')}`
}
