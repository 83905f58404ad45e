import { setTimeout as delay } from 'node:timers/promises'
import { openEvents } from '../engine/api/events.js'
import type { Engine } from '../engine/transport/docker.js'
import { UserError } from '../error.js'
import { showChanges } from '../readiness/progress.js'
import type { Runner } from '../runner.js'
import { showRollout } from './describe.js'
import { desiredOf, factsOf, type Generation, isJob, look, type Sight, type View } from './poll.js'
import {
  countRunning,
  failedTasks,
  type Judgement,
  judgeRollout,
  type RolloutFacts,
  type TaskFact,
} from './rollout.js'

/** A roll-out to be followed. */
export interface Rollout {
  view: View
  /** The label of the service's specification, and the tasks that are made from it. */
  step: string
  generation: Generation
  monitorMs: number
  failsFast: boolean
}

/** How a roll-out ended, and what was seen last. */
export interface Ending {
  judgement: Exclude<Judgement, { kind: 'pending' }>
  facts: RolloutFacts
  sight: Sight
}

/** Services and nodes send events, tasks send none. */
const lookEveryMs = 500

/** Follows a roll-out to its end, and prints where it stands whenever that changes. */
export async function followRollout(rollout: Rollout, runner: Runner): Promise<Ending> {
  await using news = hearNews(rollout.view.engine, runner)
  const show = showChanges(runner.progress)
  const steady = timeSteadiness()
  const lapsed = noticeLapses()
  for (;;) {
    runner.cancelled.throwIfAborted()
    const sight = await look(rollout.view, runner)
    if (sight === undefined) throw removedMeanwhile(rollout.view.name)
    const facts = weigh(sight, rollout, { steady, lapsed })
    const judgement = judgeRollout(facts, rollout.monitorMs)
    const showAgainMs = show(rollout.view.name, showRollout(facts), facts.leftMs)
    if (judgement.kind !== 'pending') return { judgement, facts, sight }
    await news.pause(Math.min(judgement.againMs, showAgainMs, lookEveryMs))
  }
}

function weigh(
  sight: Sight,
  rollout: Rollout,
  { steady, lapsed }: { steady: ReturnType<typeof timeSteadiness>; lapsed: ReturnType<typeof noticeLapses> },
): RolloutFacts {
  const { view, generation, step, failsFast } = rollout
  const { Spec, UpdateStatus } = sight.service
  const tasks = factsOf(sight, generation, view.nodes)
  const desired = desiredOf(sight)
  const running = tasks.filter((task) => countRunning([task]) === 1).map(({ id }) => id)
  return {
    tasks,
    desired,
    isJob: isJob(sight.service),
    updateState: UpdateStatus?.State,
    isCurrent: Spec.Labels['berth.step'] === step,
    failsFast,
    steadyMs: steady(countRunning(tasks) >= desired ? running : undefined),
    hasLapsed: lapsed(tasks, UpdateStatus?.State === 'completed' && countRunning(tasks) >= desired),
    leftMs: view.deadline - performance.now(),
  }
}

/** Tells whether a task has failed that ran when the cluster was first seen to be done. */
function noticeLapses() {
  let done: ReadonlySet<string> | undefined
  return (tasks: readonly TaskFact[], isDone: boolean): boolean => {
    if (isDone) done ??= new Set(tasks.filter(({ state }) => state === 'running').map(({ id }) => id))
    return failedTasks(tasks).some(({ id }) => done?.has(id) === true)
  }
}

/** Tells how long the same tasks have been seen running. */
function timeSteadiness() {
  let seen = ''
  let since = 0
  return (running: readonly string[] | undefined): number => {
    const now = running === undefined ? '' : ['running', ...running.toSorted()].join(' ')
    if (now !== seen) since = performance.now()
    seen = now
    return now === '' ? 0 : performance.now() - since
  }
}

/** Hears what happens to services and nodes, so that a pause ends when there is something to look at. */
export function hearNews(engine: Engine, { cancelled }: Runner) {
  const end = new AbortController()
  const signal = AbortSignal.any([end.signal, cancelled])
  const cursor = { timeNano: 0n }
  let wake = () => {}
  const listen = async () => {
    while (!signal.aborted) {
      try {
        const filters = { type: ['service', 'node'] }
        for await (const _event of await openEvents(engine, { filters, cursor, signal })) wake()
      } catch {
        // The engine is away: the looks tell whether it comes back.
      }
      await delay(500, undefined, { signal }).catch(() => {})
    }
  }
  const listening = listen()
  return {
    async pause(ms: number) {
      const { promise, resolve } = Promise.withResolvers<void>()
      wake = resolve
      const timer = setTimeout(resolve, Math.max(0, ms))
      signal.addEventListener('abort', resolve as () => void, { once: true })
      await promise
      signal.removeEventListener('abort', resolve as () => void)
      clearTimeout(timer)
    },
    async [Symbol.asyncDispose]() {
      end.abort()
      await listening
    },
  }
}

function removedMeanwhile(name: string): UserError {
  return new UserError(
    `The service ${name} was removed while it was being deployed`,
    'See what else removes services in this cluster, then deploy again',
  )
}
