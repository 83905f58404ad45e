import type { Engine } from '../engine/docker.js'
import { findService, isOutOfSequence, removeService, revertService } from '../engine/services.js'
import { UserError } from '../error.js'
import { showChanges } from '../health/progress.js'
import type { Runner } from '../runner.js'
import { isRollback } from '../swarm/rollout.js'
import { hearNews } from './service-gate.js'
import { look, type View } from './service-look.js'

/** What became of a deployment that failed. */
export type Undone = 'rolled back' | 'removed' | 'left'

/** A roll-back has at least this long, however short the wait was. */
const leastMs = 60_000

/** What failed: the service, what ran before, and whether it is to be undone. */
export interface FailedRollout {
  view: View
  isFirst: boolean
  rollback: boolean
  waitTimeoutMs: number
}

/**
 * Undoes a failed deployment: a first one is removed; an update goes back by the cluster's own roll-back,
 * which is started where the cluster has not begun it, and awaited.
 */
export async function undoRollout(
  engine: Engine,
  { view, isFirst, rollback, waitTimeoutMs }: FailedRollout,
  runner: Runner,
): Promise<Undone> {
  const service = await findService(engine, view.id)
  const hasBegun = isRollback(service?.UpdateStatus?.State)
  if (!rollback && !hasBegun) {
    runner.info(`"rollback" is false: ${view.name} is left as it is`)
    return 'left'
  }
  if (isFirst) {
    runner.info(`Removing the service ${view.name}, whose first deployment failed`)
    await removeService(engine, view.id)
    return 'removed'
  }
  if (hasBegun) runner.info(`The cluster rolls ${view.name} back by itself`)
  else await startRollBack(engine, view, runner)
  await followRollBack({ ...view, deadline: performance.now() + Math.max(leastMs, waitTimeoutMs) }, runner)
  return 'rolled back'
}

async function startRollBack(engine: Engine, { id, name }: View, runner: Runner): Promise<void> {
  runner.info(`Rolling ${name} back`)
  for (let attempt = 1; ; attempt++) {
    const service = await findService(engine, id)
    if (service === undefined || isRollback(service.UpdateStatus?.State)) return
    try {
      return await revertService(engine, service)
    } catch (thrown) {
      if (!isOutOfSequence(thrown) || attempt === 10) throw thrown
    }
  }
}

async function followRollBack(view: View, runner: Runner): Promise<void> {
  await using news = hearNews(view.engine, runner)
  const show = showChanges(runner.info)
  for (;;) {
    runner.cancelled.throwIfAborted()
    const sight = await look(view, runner)
    const { State, Message = '' } = sight?.service.UpdateStatus ?? {}
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
