import { setTimeout as delay } from 'node:timers/promises'
import type { Container } from '../engine/api/container.js'
import { findContainer } from '../engine/api/containers.js'
import { cursorAt, type EngineTraits, openEvents, readTraits } from '../engine/api/events.js'
import { readTail } from '../engine/api/logs.js'
import { type Engine, statusOf } from '../engine/transport/docker.js'
import { UserError } from '../error.js'
import type { Snapshot } from './facts.js'
import type { Happening } from './heard.js'
import { snapshotOf } from './snapshot.js'

/** How long an engine may be away: for a cut connection, and for a restart that its containers outlive. */
const blinkMs = 1000
const restartMs = 60_000

/** The container that a gate is opened on. */
export interface Watched {
  id: string
  /** The start of the run that it was found in, as the engine dates it; empty where the step itself will start it. */
  foundRun: string
}

/** One container on one engine, as the gate looks at it. */
export interface View extends Watched {
  engine: Engine
  signal: AbortSignal
  /** Its newest inspection. */
  latest: Container | undefined
  /** Unknown until the engine has answered, or for ever where it does not tell. */
  traits: EngineTraits | undefined
  /** When the wait is over, as `performance.now()` counts. */
  deadline: number
}

/** Looks at a container on an engine until the signal is aborted. */
export function viewOf(engine: Engine, watched: Watched, signal: AbortSignal): View {
  return {
    ...watched,
    engine,
    signal,
    latest: undefined,
    traits: undefined,
    deadline: Number.POSITIVE_INFINITY,
  }
}

/** Asks the engine for its traits on the side; they sharpen the gate but mostly do not hold it up. */
export function learnTraits(view: View, learned: () => void): Promise<void> {
  return readTraits(view.engine, view.signal).then(
    (traits) => {
      view.traits = traits
      learned()
    },
    () => {}, // without them an engine that goes away counts as gone, and a run is timed from its first sight
  )
}

/** Reads the container's state; `undefined` once it is removed. */
export async function inspect(view: View): Promise<Snapshot | undefined> {
  view.latest = await outlast(view, () => findContainer(view.engine, view.id))
  return view.latest && snapshotOf(view.latest)
}

/** Follows the container's events since the start of the run that it was found in, over every cut of the connection; the first stream is open already. */
export async function followEvents(view: View): Promise<AsyncIterable<Happening>> {
  const cursor = cursorAt(view.foundRun)
  const filters = { type: ['container'], container: [view.id] }
  const open = () => openEvents(view.engine, { filters, cursor, signal: view.signal })
  const first = await open()
  async function* follow(): AsyncGenerator<Happening> {
    for (let events = first; ; events = await outlast(view, open)) {
      yield* events
      if (view.signal.aborted) return
      await delay(50)
      yield { action: 'gap', attributes: {}, atMs: 0 }
    }
  }
  return follow()
}

/** Repeats what an engine that is away could not answer, for as long as it may be away. */
async function outlast<T>(view: View, work: () => Promise<T>): Promise<T> {
  const patience = () => (view.traits?.keepsContainers ? restartMs : blinkMs)
  const began = performance.now()
  for (;;) {
    try {
      return await work()
    } catch (thrown) {
      const isAway = statusOf(thrown) === undefined
      const isOver =
        performance.now() >= Math.min(began + patience(), Math.max(view.deadline, began + blinkMs))
      if (!isAway || isOver || view.signal.aborted) throw thrown
      await delay(100)
    }
  }
}

/** Reads the last lines of the log, and says why where it cannot. */
export async function readLogEnd({ engine, latest }: View, count: number) {
  if (count === 0) return { lines: [], note: 'not shown, because "logs-tail" is 0' }
  if (latest === undefined) return { lines: [], note: 'gone with the container' }
  try {
    return { lines: await readTail(engine, latest, count), note: '' }
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    if (statusOf(thrown) === 404) return { lines: [], note: 'gone with the container' }
    return { lines: [], note: `not shown, ${thrown.problem}` }
  }
}
