import { findService, isOutOfSequence, removeService, revertService } from '../engine/api/services.js'
import { type Engine, statusOf } from '../engine/transport/docker.js'
import { UserError } from '../error.js'
import { showChanges } from '../readiness/progress.js'
import type { Runner } from '../runner.js'
import { hearNews } from './follow.js'
import { look, outlast, type View } from './poll.js'
import { isRollback } from './rollout.js'

/** What became of a deployment that failed. */
export type Undone = 'rolled back' | 'removed' | 'left'

/** A roll-back has at least this long, however short the wait was. */
const leastMs = 60_000

/** What failed: the service by the label of its specification, and whether it is to be undone. */
export interface FailedRollout {
  view: View
  step: string
  isFirst: boolean
  rollback: boolean
  waitTimeoutMs: number
}

/**
 * Undoes a failed deployment: a first one is removed; an update goes back by the cluster's own roll-back,
 * which is started where the cluster has not begun it, and awaited. What another run has sent meanwhile
 * is left alone.
 */
export async function undoRollout(engine: Engine, failed: FailedRollout, runner: Runner): Promise<Undone> {
  const { step, isFirst, rollback, waitTimeoutMs } = failed
  const view = { ...failed.view, deadline: performance.now() + Math.max(leastMs, waitTimeoutMs) }
  const service = await outlast(() => findService(engine, view.id), view, runner)
  const isOurs = service?.Spec.Labels['berth.step'] === step
  // Where the specification is still ours, a roll-back was one from another's to it.
  const hasBegun = !isOurs && isRollback(service?.UpdateStatus?.State)
  if (!hasBegun && !(rollback && isOurs)) {
    runner.info(`${view.name} is left as it is`)
    return 'left'
  }
  if (isFirst) {
    runner.info(`Removing the service ${view.name}, whose first deployment failed`)
    await removeService(engine, view.id)
    return 'removed'
  }
  if (hasBegun) runner.info(`The cluster rolls ${view.name} back by itself`)
  else await startRollBack(engine, view, step, runner)
  await followRollBack(view, runner)
  return 'rolled back'
}

async function startRollBack(engine: Engine, view: View, step: string, runner: Runner): Promise<void> {
  runner.info(`Rolling ${view.name} back`)
  for (let attempt = 1; ; attempt++) {
    const service = await outlast(() => findService(engine, view.id), view, runner)
    if (service === undefined || service.Spec.Labels['berth.step'] !== step) return
    try {
      return await revertService(engine, service)
    } catch (thrown) {
      // An answer that was lost may have been a yes: the next look tells.
      const isRefused = (statusOf(thrown) ?? 500) < 500
      if ((isRefused && !isOutOfSequence(thrown)) || attempt === 10) throw thrown
    }
  }
}

async function followRollBack(view: View, runner: Runner): Promise<void> {
  await using news = hearNews(view.engine, runner)
  const show = showChanges(runner.progress)
  for (;;) {
    runner.cancelled.throwIfAborted()
    const sight = await look(view, runner)
    const { State, Message = '' } = sight?.service.UpdateStatus ?? {}
    if (sight === undefined) throw notRolledBack(view.name, State, 'the service is gone')
    const leftMs = view.deadline - performance.now()
    if (State === 'rollback_completed') return runner.info(`${view.name} runs as before`)
    if (State === 'rollback_paused' || leftMs <= 0) throw notRolledBack(view.name, State, Message)
    show(view.name, Message || 'rolling back', leftMs)
    await news.pause(Math.min(500, leftMs))
  }
}

function notRolledBack(name: string, state: string | undefined, message: string): UserError {
  const what =
    state === 'rollback_paused' ? 'the cluster paused the roll-back' : 'the roll-back did not end in time'
  return new UserError(
    `${what}${message === '' ? '' : ` (${message})`}`,
    `Look at it with "docker service ps ${name}", then deploy a version that runs`,
  )
}
