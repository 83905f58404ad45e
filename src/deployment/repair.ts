import type { Names } from './names.js'

/** What is known of one container of a deployment. */
export interface Seen {
  id: string
  name: string
  running: boolean
  /** The container that this one was made to replace, from its label `berth.previous`. */
  previous: Previous | undefined
  /** Its label `berth.step`. */
  step: string
}

/** What stands in `berth.previous`: the container that was current when the candidate was created. */
export interface Previous {
  id: string
  running: boolean
  image: string
  version: string
  restart: string
}

/** One call that brings a deployment back into order; all of them may be repeated. */
export type Repair =
  | { do: 'kill' | 'start' | 'remove' | 'retire'; id: string; name: string }
  | { do: 'rename'; id: string; name: string; to: string }

/**
 * Plans how a deployment that was interrupted at any point comes into order. Until the candidate takes
 * the name, the old container is the current one again: the candidate is killed, the old one gets its
 * name back and runs if it ran before, and only then is the candidate removed, because its label is what
 * says so. From then on the swap is final, and the old one is retired. An orderly deployment needs nothing.
 */
export function planRepair(containers: readonly Seen[], names: Names): Repair[] {
  const byName = (name: string) => containers.find((container) => container.name === name)
  const [current, candidate, replaced] = [
    byName(names.current),
    byName(names.candidate),
    byName(names.replaced),
  ]
  if (candidate === undefined && replaced === undefined) return []
  if (candidate === undefined && replaced !== undefined && current !== undefined) {
    return [{ do: 'retire', id: replaced.id, name: replaced.name }]
  }
  const old = current ?? replaced
  const ranBefore = candidate?.previous === undefined ? current === undefined : candidate.previous.running
  return [
    ...(candidate?.running ? [{ do: 'kill' as const, id: candidate.id, name: candidate.name }] : []),
    ...(current === undefined && replaced !== undefined
      ? [{ do: 'rename' as const, id: replaced.id, name: replaced.name, to: names.current }]
      : []),
    ...(old !== undefined && ranBefore && !old.running
      ? [{ do: 'start' as const, id: old.id, name: names.current }]
      : []),
    ...(candidate === undefined ? [] : [{ do: 'remove' as const, id: candidate.id, name: candidate.name }]),
    ...(current !== undefined && replaced !== undefined
      ? [{ do: 'retire' as const, id: replaced.id, name: replaced.name }]
      : []),
  ]
}
