/** What is known of one task of a service. */
export interface TaskFact {
  id: string
  /** Which of the service's places it fills: replacements fill the same one. */
  slot: string
  /** The node's host name; empty until one is chosen. */
  node: string
  /** In the words of the Engine API: `pending`, `starting`, `running`, `failed`, … */
  state: string
  /** The cluster means it to run, or to get ready to. */
  isWanted: boolean
  /** It is of the specification that is being rolled out. */
  isNew: boolean
  /** It was made since that specification was sent, so its failure counts. */
  isRecent: boolean
  /** It is told to end and has not yet, on a node that is there. */
  isLeaving: boolean
  /** It is to run to its end. */
  isOfJob: boolean
  /** What the cluster says of it; empty where it says nothing. */
  error: string
  exitCode: number | undefined
}

/** What the cluster says of the last update. */
export type UpdateState =
  | 'updating'
  | 'paused'
  | 'completed'
  | 'rollback_started'
  | 'rollback_paused'
  | 'rollback_completed'

/** Where a roll-out stands. */
export interface RolloutFacts {
  tasks: readonly TaskFact[]
  /** How many tasks are meant to run. */
  desired: number
  /** The tasks are to run to their end. */
  isJob: boolean
  updateState: UpdateState | undefined
  /** The service still has the specification that is being rolled out. */
  isCurrent: boolean
  /** A task that fails ends the roll-out; not so where nothing was sent. */
  failsFast: boolean
  /** How long all of them have been running, the same ones. */
  steadyMs: number
  /** One of the tasks that ran when the cluster was done has failed since. */
  hasLapsed: boolean
  leftMs: number
}

/** What the facts come to. */
export type Judgement =
  | { kind: 'ready' }
  | { kind: 'pending'; againMs: number }
  | { kind: 'failed'; why: 'task failed' | 'paused' | 'rolled back' | 'too late' }
  | { kind: 'superseded' }

/** How many places are filled by a new task that runs and is meant to; after a node was lost the cluster may fill one twice. */
export function countRunning(tasks: readonly TaskFact[]): number {
  const running = tasks.filter((task) => task.isNew && task.isWanted && task.state === 'running')
  return new Set(running.map(({ slot }) => slot)).size
}

/** Tells whether a new task is on its way. */
export function isWaiting({ isNew, isWanted, isOfJob, state }: TaskFact): boolean {
  return (
    isNew && isWanted && state !== 'running' && !(isOfJob && /^(?:complete|failed|rejected)$/.test(state))
  )
}

/** How many tasks of a job have ended well. */
export function countDone(tasks: readonly TaskFact[]): number {
  return tasks.filter((task) => task.isNew && task.isOfJob && task.state === 'complete').length
}

/** The new tasks that could not run, or did not go on running. */
export function failedTasks(tasks: readonly TaskFact[]): TaskFact[] {
  return tasks.filter(
    (task) =>
      task.isNew &&
      task.isRecent &&
      (task.isOfJob ? /^(?:failed|rejected)$/ : /^(?:failed|rejected|complete)$/).test(task.state),
  )
}

/**
 * Judges a roll-out. An update is the cluster's own affair: it watches each task for the monitoring time
 * and rolls back by itself, so its word counts. Where it updates nothing, as at the first deployment,
 * all tasks must run for `monitorMs`, and the first that fails is the verdict. Nothing is final before the
 * old tasks have ended: a new one that fails until then is not what the cluster called done. A roll-back that leads to
 * the very specification that is wanted, from another one, is an update like others.
 */
export function judgeRollout(facts: RolloutFacts, monitorMs: number): Judgement {
  const { tasks, desired, updateState, isCurrent, failsFast, steadyMs, hasLapsed, leftMs } = facts
  if (!isCurrent)
    return isRollback(updateState) ? { kind: 'failed', why: 'rolled back' } : { kind: 'superseded' }
  if (facts.isJob) return judgeJob(facts)
  if (isPaused(updateState)) return { kind: 'failed', why: 'paused' }
  if (updateState === undefined && failsFast && failedTasks(tasks).length > 0)
    return { kind: 'failed', why: 'task failed' }
  if (hasLapsed && failsFast && isSettled(updateState)) return { kind: 'failed', why: 'task failed' }
  const needMs = updateState === 'completed' ? 0 : monitorMs
  const isLeaving = tasks.some((task) => !task.isNew && task.isLeaving)
  const isComplete = isSettled(updateState) && countRunning(tasks) >= desired && !isLeaving
  if (isComplete && steadyMs >= needMs) return { kind: 'ready' }
  if (leftMs <= 0) return { kind: 'failed', why: 'too late' }
  const restMs = isComplete ? needMs - steadyMs : Number.POSITIVE_INFINITY
  return { kind: 'pending', againMs: Math.min(restMs, leftMs) }
}

/** A job is done when so many tasks have ended well; what fails is not run again. */
function judgeJob({ tasks, desired, leftMs }: RolloutFacts): Judgement {
  if (failedTasks(tasks).length > 0) return { kind: 'failed', why: 'task failed' }
  if (countDone(tasks) >= desired) return { kind: 'ready' }
  return leftMs <= 0 ? { kind: 'failed', why: 'too late' } : { kind: 'pending', againMs: leftMs }
}

/** Tells whether the cluster is going back, or has gone back, to the specification before. */
export function isRollback(state: UpdateState | undefined): boolean {
  return state?.startsWith('rollback_') ?? false
}

/** Tells whether the cluster has given an update or a roll-back up, and waits for somebody. */
export function isPaused(state: UpdateState | undefined): boolean {
  return state === 'paused' || state === 'rollback_paused'
}

/** Tells whether the cluster has nothing more to do by itself. */
export function isSettled(state: UpdateState | undefined): boolean {
  return state !== 'updating' && state !== 'rollback_started'
}
