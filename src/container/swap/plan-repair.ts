import type { Names } from '../../release/names.js'

/** What is known of one container of a deployment. */
export interface Seen {
  id: string
  name: string
  running: boolean
  /** As far as its state tells, it serves: it runs, does not wait for a restart, and is not unhealthy. */
  isUp: boolean
  /** The container that this one was made to replace, from its label `berth.previous`. */
  previous: Previous | undefined
  /** Its label `berth.step`. */
  step: string
  /** It was kept before it became a candidate, and is kept again where it does not take the old one's place. */
  isRestored: boolean
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
  | { do: 'kill' | 'stop' | 'start' | 'remove' | 'retire' | 'keep'; id: string; name: string }
  | { do: 'rename'; id: string; name: string; to: string }

/**
 * Plans how a deployment that was interrupted at any point comes into order; an orderly one needs nothing.
 * Until the candidate takes the name, the old container is the current one again, and the candidate goes
 * last, because its label says whether the old one ran. From then on the old one is stopped and, if the
 * new one is still up after that, retired; if it is not, the swap is undone. Without `rollback` the old
 * container gets its name back and is otherwise left as it is. After a `stop` there may be more to plan.
 */
export function planRepair(
  containers: readonly Seen[],
  names: Names,
  { rollback }: { rollback: boolean },
): Repair[] {
  const byName = (name: string) => containers.find((container) => container.name === name)
  const current = byName(names.current)
  const candidate = byName(names.candidate)
  const replaced = byName(names.replaced)
  const retirement = current && replaced ? planRetirement(current, replaced, names, rollback) : []
  if (candidate === undefined && (current !== undefined || replaced === undefined)) return retirement
  const old = current ?? replaced
  const ranBefore = candidate?.previous === undefined ? current === undefined : candidate.previous.running
  const mustRun = rollback && ranBefore
  const isStopping = mustRun && current === undefined && isToldToStop(replaced, candidate)
  return [
    ...(replaced && isStopping ? [call('kill', replaced)] : []),
    ...(replaced && current === undefined ? [rename(replaced, names.current)] : []),
    ...(candidate?.running ? [call('kill', candidate)] : []),
    ...(old && mustRun && (isStopping || !old.running)
      ? [call('start', { ...old, name: names.current })]
      : []),
    ...(candidate ? [giveUp(candidate)] : []),
    ...retirement,
  ]
}

function planRetirement(current: Seen, replaced: Seen, names: Names, rollback: boolean): Repair[] {
  if (current.isUp) return [call(replaced.running ? 'stop' : 'retire', replaced)]
  const mustRun = rollback && (current.previous?.running ?? true)
  return [
    // It has been told to stop, or may have been.
    ...(mustRun && replaced.running ? [call('kill', replaced)] : []),
    ...(current.running ? [call('kill', current)] : []),
    rename(current, names.candidate),
    rename(replaced, names.current),
    ...(mustRun ? [call('start', { ...replaced, name: names.current })] : []),
    giveUp({ ...current, name: names.candidate }),
  ]
}

/**
 * An old container that made way before the candidate started was told to stop, or is about to be: if it
 * still runs, it may end at any moment, and starting what runs would change nothing about that.
 */
function isToldToStop(replaced: Seen | undefined, candidate: Seen | undefined): boolean {
  return replaced?.running === true && candidate?.running === false
}

/** A candidate that was made for this goes; one that was kept is kept again. */
function giveUp(candidate: Seen): Repair {
  return call(candidate.isRestored ? 'keep' : 'remove', candidate)
}

function call(what: Exclude<Repair['do'], 'rename'>, { id, name }: Pick<Seen, 'id' | 'name'>): Repair {
  return { do: what, id, name }
}

function rename({ id, name }: Seen, to: string): Repair {
  return { do: 'rename', id, name, to }
}
