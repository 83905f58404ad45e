import type { Known, Snapshot } from './facts.js'
import { type Happening, hear, mayChangeState, nothingHeard } from './heard.js'
import { knownFrom, nothingObserved, observe } from './observed.js'
import { makeWaker } from './waker.js'

/** What the tracker needs to know of the world. */
export interface Sources {
  name: string
  /** The start of the run that was going on before, as the engine dates it; empty where there was none. */
  foundRun: string
  /** From then on, or from now on. */
  happenings: AsyncIterable<Happening>
  inspect(): Promise<Snapshot | undefined>
  /** How far the engine's clock is ahead of `performance.now()`; `undefined` while that is not known. */
  aheadMs(): number | undefined
}

/** Follows one container from now on, by its events; each of them has its state read anew. */
export function trackContainer({ name, foundRun, happenings, inspect, aheadMs }: Sources) {
  let heard = nothingHeard
  let observed = nothingObserved(name, foundRun, performance.now())
  let isStale = true
  let failure: { thrown: unknown } | undefined
  const waker = makeWaker()

  void listen()
  async function listen() {
    try {
      for await (const happening of happenings) note(happening)
    } catch (thrown) {
      fail(thrown)
    }
  }

  function note(happening: Happening): void {
    if (!mayChangeState(happening)) return
    heard = hear(heard, happening)
    isStale = true
    waker.wake()
  }

  function fail(thrown: unknown): void {
    failure ??= { thrown }
    waker.wake()
  }

  return {
    known: (): Known => knownFrom(observed, heard, performance.now(), aheadMs()),
    /** Reads the state anew if something has happened since, and tells so; throws what ended the events. */
    async update(force: boolean): Promise<boolean> {
      if (failure !== undefined) throw failure.thrown
      if (!force && !isStale) return false
      isStale = false
      observed = observe(observed, await inspect(), performance.now())
      return true
    },
    /** Ends early what `pause` waits for. */
    wake: waker.wake,
    /** Ends the wait with what a check threw. */
    fail,
    pause: waker.pause,
  }
}
