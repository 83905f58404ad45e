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

/** What `auto` stands for. */
export function settledWaitFor({ waitFor }: Wish, { health }: Snapshot): Exclude<Wish['waitFor'], 'auto'> {
  if (waitFor !== 'auto') return waitFor
  return health === undefined ? 'running' : 'healthy'
}
