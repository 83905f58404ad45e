import type { Snapshot, Wish } from './facts.js'

/** What the facts say: ready, not yet (look again after `againMs` even if nothing happens), or failed. */
export type Judgement =
  | { kind: 'ready' }
  | { kind: 'pending'; againMs: number; missing: readonly string[] }
  | { kind: 'failed'; cause: string; remedy: string }

/** A judgement that ends the wait; cause and remedy are sentences without their full stops. */
export function failed(cause: string, remedy: string): Judgement {
  return { kind: 'failed', cause, remedy }
}

/** How long what is only to run must have run where nobody says so. */
export const stableForRunningMs = 3000

/** How long it must stay ready: a health check has seen more than that it runs. */
export function settledStableForMs(wish: Pick<Wish, 'waitFor' | 'stableForMs'>, container: Snapshot): number {
  return wish.stableForMs ?? (settledWaitFor(wish, container) === 'running' ? stableForRunningMs : 0)
}

/** What `auto` stands for. */
export function settledWaitFor(
  { waitFor }: Pick<Wish, 'waitFor'>,
  { health }: Snapshot,
): Exclude<Wish['waitFor'], 'auto'> {
  if (waitFor !== 'auto') return waitFor
  return health === undefined ? 'running' : 'healthy'
}
