import type { Facts, Snapshot } from './facts.js'

/** Something that happened to the container; `gap` where events may have been missed. */
export interface Happening {
  action: string
  attributes: Readonly<Record<string, string>>
}

/** What the tracker needs to know of the world. */
export interface Sources {
  name: string
  happenings: AsyncIterable<Happening>
  inspect(): Promise<Snapshot | undefined>
  /** How far the engine's clock is ahead of ours; `undefined` while that is not known. */
  aheadMs(): number | undefined
}

/** What has become known of the container, besides the checks and the time left. */
export type Known = Omit<Facts, 'checks' | 'leftMs'>

/** Follows one container from now on, by its events; each of them has its state read anew. */
export function trackContainer({ name, happenings, inspect, aheadMs }: Sources) {
  const seen = {
    name,
    ends: 0,
    countAtFirst: undefined as number | undefined,
    asked: undefined as Facts['asked'],
    outOfMemory: false,
  }
  let container: Snapshot | undefined
  let lastExitCode: number | undefined
  let runningSince = { startedAt: '', at: 0 }
  let endedAt: number | undefined
  let isStale = true
  let failure: { thrown: unknown } | undefined
  const waker = makeWaker()

  void pump()
  async function pump() {
    try {
      for await (const happening of happenings) note(happening)
    } catch (thrown) {
      failure ??= { thrown }
      waker.wake()
    }
  }

  function note({ action, attributes }: Happening): void {
    if (isIrrelevant(action)) return
    if (action === 'die' || action === 'died') {
      seen.ends++
      lastExitCode = Number(attributes.exitCode ?? attributes.containerExitCode ?? Number.NaN)
      if (Number.isNaN(lastExitCode)) lastExitCode = undefined
    }
    if (action === 'kill' && endingSignals.includes(attributes.signal ?? '')) seen.asked = 'kill'
    if (action === 'stop') seen.asked = 'stop'
    if (action === 'oom') seen.outOfMemory = true
    if (action === 'start') {
      seen.asked = undefined
      seen.outOfMemory = false
    }
    isStale = true
    waker.wake()
  }

  async function refresh(): Promise<void> {
    isStale = false
    const snapshot = await inspect()
    // The engine's own flag stays unset where it hears of the kill for memory only after the end.
    container = snapshot && { ...snapshot, outOfMemory: snapshot.outOfMemory || seen.outOfMemory }
    if (container === undefined) return
    seen.name = container.name
    seen.countAtFirst ??= container.restartCount
    const isUp = container.status === 'running' || container.status === 'paused'
    if (isUp && container.startedAt !== runningSince.startedAt)
      runningSince = { startedAt: container.startedAt, at: performance.now() }
    if (isUp) endedAt = undefined
    else endedAt ??= performance.now()
  }

  function known(): Known {
    const policyRestarts = (container?.restartCount ?? 0) - (seen.countAtFirst ?? 0)
    const isUp = endedAt === undefined
    return {
      container,
      name: seen.name,
      restarts: Math.max(
        policyRestarts,
        isUp || container?.status === 'restarting' ? seen.ends : seen.ends - 1,
        0,
      ),
      lastExitCode,
      upMs: isUp && container !== undefined ? upMsOf(container) : 0,
      endedMs: endedAt === undefined ? 0 : performance.now() - endedAt,
      asked: seen.asked,
    }
  }

  /** Its run as we saw it, or as the engine dates it if it began before we looked. */
  function upMsOf({ startedAt }: Snapshot): number {
    const ahead = aheadMs()
    const dated = ahead === undefined ? 0 : Date.now() + ahead - Date.parse(startedAt)
    return Math.max(performance.now() - runningSince.at, Number.isNaN(dated) ? 0 : dated)
  }

  return {
    known,
    /** Reads the state anew if something has happened since, and tells so; throws what ended the events. */
    async update(force: boolean): Promise<boolean> {
      if (failure !== undefined) throw failure.thrown
      if (!force && !isStale) return false
      await refresh()
      return true
    },
    /** Ends early what `pause` waits for. */
    wake: waker.wake,
    /** Ends the wait with what a check threw. */
    fail(thrown: unknown): void {
      failure ??= { thrown }
      waker.wake()
    },
    pause: waker.pause,
  }
}

/** SIGINT, SIGQUIT, SIGKILL, SIGTERM; other signals are messages to the application. */
const endingSignals = ['2', '3', '9', '15']

function isIrrelevant(action: string): boolean {
  return /^(exec_|attach|detach|resize|top|copy|export|commit|archive-path|extract-to-dir|update$)/.test(
    action,
  )
}

/** One sleeper that anybody may wake; being woken while awake ends the next sleep at once. */
function makeWaker() {
  let isDue = false
  let end: (() => void) | undefined
  return {
    wake() {
      isDue = true
      end?.()
    },
    async pause(ms: number, signal: AbortSignal): Promise<void> {
      if (!isDue && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, Math.min(Math.ceil(ms), longestTimerMs))
          end = () => {
            clearTimeout(timer)
            resolve()
          }
          signal.addEventListener('abort', end, { once: true })
        })
        if (end !== undefined) signal.removeEventListener('abort', end)
        end = undefined
      }
      isDue = false
    },
  }
}

/** Timers hold 31 bits. */
const longestTimerMs = 2 ** 31 - 1
