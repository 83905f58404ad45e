import type { Known, Snapshot } from './facts.js'
import type { Heard } from './heard.js'

/** What the looks at the container have shown so far; times are those of `performance.now()`, in milliseconds. */
export interface Observed {
  /** As of the last look; `undefined` where it was gone. */
  container: Snapshot | undefined
  name: string
  countAtFirst: number | undefined
  /** Its present run, when that was seen first, and whether it had begun before anybody looked. */
  run: { startedAt: string; seenAt: number; wasFound: boolean }
  /** How many runs the looks have shown after the first: an event of an end may still be on its way. */
  laterRuns: number
  /** When it was first seen not to run; `undefined` while it does. */
  endedAt: number | undefined
}

/** Before the first look; `foundRun` is the start of the run that was going on before, if one was. */
export function nothingObserved(name: string, foundRun = '', now = 0): Observed {
  const run = { startedAt: foundRun, seenAt: now, wasFound: foundRun !== '' }
  return { container: undefined, name, countAtFirst: undefined, run, laterRuns: 0, endedAt: undefined }
}

/** Adds one look to those before. */
export function observe(before: Observed, container: Snapshot | undefined, now: number): Observed {
  if (container === undefined) return { ...before, container }
  const { name, status, startedAt, restartCount } = container
  const isUp = status === 'running' || status === 'paused'
  const isNewRun = isUp && startedAt !== before.run.startedAt
  return {
    container,
    name,
    countAtFirst: before.countAtFirst ?? restartCount,
    run: isNewRun ? { startedAt, seenAt: now, wasFound: false } : before.run,
    laterRuns: before.laterRuns + (isNewRun && before.run.startedAt !== '' ? 1 : 0),
    endedAt: isUp ? undefined : (before.endedAt ?? now),
  }
}

/** What follows from all looks and events; `aheadMs` is how far the engine's clock is ahead of `now`, if that is known. */
export function knownFrom(observed: Observed, heard: Heard, now: number, aheadMs: number | undefined): Known {
  const { container, name, endedAt } = observed
  return {
    // The engine's own flag stays unset where it hears of the kill for memory only after the end.
    container: container && { ...container, outOfMemory: container.outOfMemory || heard.outOfMemory },
    name,
    restarts: countRestarts(observed, heard),
    lastExitCode: heard.lastExitCode,
    upMs:
      endedAt === undefined ? Math.max(now - observed.run.seenAt, datedMs(observed, heard, now, aheadMs)) : 0,
    endedMs: endedAt === undefined ? 0 : now - endedAt,
    asked: heard.asked,
  }
}

/** As the engine counts, the looks show, or the ends tell: every one but that of a container which stays ended. */
function countRestarts({ container, countAtFirst, laterRuns, endedAt }: Observed, { ends }: Heard): number {
  const byPolicy = (container?.restartCount ?? 0) - (countAtFirst ?? 0)
  const isGoingOn = endedAt === undefined || container?.status === 'restarting'
  return Math.max(byPolicy, laterRuns, isGoingOn ? ends : ends - 1, 0)
}

/** How much earlier than its program an engine may date a run: Docker does so before it has the program started. */
const earlyMs = 1000

/** How long a run lasts by the engine's clock that was going on before anybody looked. */
function datedMs(
  { container, run }: Observed,
  { startedAtMs }: Heard,
  now: number,
  aheadMs: number | undefined,
): number {
  if (container === undefined || !run.wasFound || aheadMs === undefined) return 0
  const upMs = now + aheadMs - (startedAtMs ?? Date.parse(run.startedAt) + earlyMs)
  return Number.isNaN(upMs) ? 0 : upMs
}
