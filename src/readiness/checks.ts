import { setTimeout as delay } from 'node:timers/promises'
import type { Check, Snapshot } from './facts.js'

/** What one attempt found out; `isOver` where nothing more can come. */
export type Finding = Omit<Check, 'what'>

/** A further condition, and how it is looked at while one run of the container lasts. */
export interface Checker {
  what: string
  /** Tells every finding until the signal is aborted, or nothing more can be found. */
  run(tell: (finding: Finding) => void, signal: AbortSignal, container: Snapshot): Promise<void>
}

const firstPauseMs = 50
const longestPauseMs = 1000

/** What has passed must stay so for a while, which is mostly short. */
const passedPauseMs = 250

/**
 * Repeats an attempt, pausing 50 ms and then twice as long each time, up to 1 s; what has passed is tried
 * on, because it must stay so.
 */
export async function keepTrying(
  attempt: () => Promise<Finding>,
  tell: (finding: Finding) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let pauseMs = firstPauseMs; !signal.aborted; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    const finding = await attempt()
    if (signal.aborted) return
    tell(finding)
    if (finding.impossible !== undefined) return
    await delay(finding.passed ? passedPauseMs : pauseMs, undefined, { signal }).catch(() => {})
  }
}

/** Runs the checks for as long as the container runs, anew after each of its starts. */
export function runChecks(
  checkers: readonly Checker[],
  changed: () => void,
  failed: (thrown: unknown) => void,
) {
  let checks: Check[] = checkers.map(untried)
  let current: { startedAt: string; controller: AbortController } | undefined
  const stop = () => {
    current?.controller.abort()
    current = undefined
  }
  const start = (container: Snapshot) => {
    const controller = new AbortController()
    current = { startedAt: container.startedAt, controller }
    checks = checkers.map(untried)
    for (const [index, checker] of checkers.entries()) {
      const tell = (finding: Finding) => {
        if (controller.signal.aborted) return
        checks[index] = { what: checker.what, ...finding }
        changed()
      }
      checker.run(tell, controller.signal, container).catch((thrown) => {
        if (!controller.signal.aborted) failed(thrown)
      })
    }
  }
  return {
    findings: (): readonly Check[] => checks,
    /** Starts, leaves or stops the checks, as the container's state asks for it. */
    follow(container: Snapshot | undefined) {
      if (container === undefined) return stop()
      const hasRun = ['running', 'exited', 'dead'].includes(container.status)
      if (hasRun && container.startedAt !== current?.startedAt) {
        stop()
        start(container)
      } else if (container.status === 'restarting') stop()
    },
    stop,
  }
}

function untried({ what }: Checker): Check {
  return { what, passed: false, seen: undefined }
}
