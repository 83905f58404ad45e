import type { runChecks } from './checks.js'
import type { Facts, Wish } from './facts.js'
import type { Judgement } from './judgement.js'
import { timeSteadiness } from './steadiness.js'
import type { trackContainer } from './track.js'
import { isHolding, judge } from './verdict.js'

/** What a wait is made of. */
export interface Waiting {
  wish: Wish
  tracker: ReturnType<typeof trackContainer>
  checks: ReturnType<typeof runChecks>
  /** Shows where things stand; tells after how many milliseconds it wants to do so again. */
  show(facts: Facts): number
  /** The state is read anew this often even if nothing is heard. */
  lookEveryMs: number
  signal: AbortSignal
}

/** A verdict, and the facts that it was made of. */
export interface Outcome {
  judgement: Exclude<Judgement, { kind: 'pending' }>
  facts: Facts
}

/** The first look after a subscription comes early, because the engine confirms it a little too soon. */
const firstLookMs = 250

/** Waits until the facts are a verdict; throws the signal's reason once it is aborted. */
export async function waitForVerdict(waiting: Waiting): Promise<Outcome> {
  const { wish, tracker, checks, show, lookEveryMs, signal } = waiting
  const deadline = performance.now() + wish.timeoutMs
  let lookAt = performance.now() + firstLookMs
  const steady = timeSteadiness()
  // The first look is one, and so is the one that a verdict is made of: an event may be on its way.
  for (let mustLook = true; ; ) {
    signal.throwIfAborted()
    const isLookDue = mustLook || performance.now() >= lookAt
    const isFresh = await tracker.update(isLookDue)
    signal.throwIfAborted()
    if (performance.now() >= lookAt) lookAt = performance.now() + lookEveryMs
    const known = tracker.known()
    checks.follow(known.container)
    const sight = { ...known, checks: checks.findings(), leftMs: deadline - performance.now() }
    const facts = { ...sight, steadyMs: steady(isHolding(wish, sight), sight, performance.now()) }
    const judgement = judge(wish, facts)
    mustLook = judgement.kind !== 'pending'
    if (judgement.kind === 'pending') {
      const showAgainMs = show(facts)
      await tracker.pause(Math.min(judgement.againMs, showAgainMs, lookAt - performance.now()), signal)
    } else if (isFresh) return { judgement, facts }
  }
}
