import { timed } from '../../container/summarize.js'
import type { Service } from '../../engine/api/services.js'
import { listNodes } from '../../engine/api/tasks.js'
import { UserError } from '../../error.js'
import { showDuration } from '../../readiness/show-duration.js'
import { takenOver } from '../../release/superseded.js'
import type { Runner } from '../../runner.js'
import { passUnready } from '../../summary/write-section.js'
import { explainNodes } from '../../swarm/constraints.js'
import { explainFailure } from '../../swarm/describe.js'
import { type Ending, followRollout, type Rollout } from '../../swarm/follow.js'
import { findDownNodes, type Sight } from '../../swarm/poll.js'
import { type Undone, undoRollout } from '../../swarm/roll-back.js'
import { conclude } from './conclude.js'
import type { Job } from './job.js'
import { replicasOf } from './outputs.js'
import type { Sent } from './send.js'

/** What may become of a roll-out that fails. */
export interface Fallback {
  isFirst: boolean
  /** Where nothing of ours is under way, what does not run is told, and left as it is. */
  mayUndo: boolean
}

/** Makes what is followed of a service that was sent, or is there as it is asked for. */
export function rolloutOf(
  { engine, inputs }: Job,
  service: Service,
  { keepsTasks }: Pick<Sent, 'keepsTasks'>,
): Rollout {
  const { Labels, TaskTemplate } = service.Spec
  return {
    view: {
      engine,
      id: service.ID,
      name: inputs.name,
      deadline: performance.now() + inputs.waitTimeoutMs,
      nodes: new Map(),
    },
    step: Labels['berth.step'] ?? '',
    generation: {
      step: TaskTemplate.ContainerSpec.Labels['berth.step'] ?? '',
      since: keepsTasks ? service.UpdatedAt : '',
    },
    monitorMs: inputs.update.monitorMs,
    failsFast: true,
  }
}

/** Waits for the cluster, and has it go back where it does not come to what was asked for. */
export async function passRollout(
  job: Job,
  rollout: Rollout,
  fallback: Fallback,
  runner: Runner,
): Promise<void> {
  const { inputs, section } = job
  const { view } = rollout
  const isFailure = ({ judgement }: Ending) => judgement.kind !== 'ready'
  const ending = await timed(section, 'gate', () => followRollout(rollout, runner), isFailure)
  if (ending.judgement.kind === 'superseded') {
    job.account.result = 'taken over'
    throw takenOver(inputs.name, ending.sight.service.Spec.Labels)
  }
  if (ending.judgement.kind === 'failed') return await failRollout(job, { rollout, ending, fallback }, runner)
  const { desired } = ending.facts
  const how = inputs.waitFor === 'exit' ? 'completed' : 'running'
  runner.info(`${inputs.name}: ready, ${desired} of ${desired} ${how}`)
  const result = rollout.step === job.step ? 'deployed' : 'unchanged'
  await conclude(job, { result, seen: ending.sight }, view, runner)
}

interface Failed {
  rollout: Rollout
  ending: Ending
  fallback: Fallback
}

/** Reports what does not run, undoes it, sets the outputs, and fails. */
async function failRollout(job: Job, failed: Failed, runner: Runner): Promise<void> {
  const { engine, inputs, section } = job
  const { rollout, fallback } = failed
  const { problem, remedy } = await explain(job, failed, runner)
  const { name, waitTimeoutMs } = inputs
  // To go back from a job would run the one before once more.
  const rollback = inputs.rollback && fallback.mayUndo && inputs.waitFor !== 'exit'
  const undoing = { ...rollout, isFirst: fallback.isFirst, rollback, waitTimeoutMs }
  const undone = await timed(section, 'roll back', () =>
    undoRollout(engine, undoing, runner).catch((thrown: unknown) => {
      if (runner.cancelled.aborted || !(thrown instanceof UserError)) throw thrown
      return thrown
    }),
  )
  const result = undone === 'rolled back' ? 'rolled back' : 'failed'
  const sight = await conclude(job, { result }, rollout.view, runner)
  if (undone instanceof UserError)
    throw new UserError(`${problem}; and ${undone.problem}`, undone.remedy, { cause: undone })
  fail(job, new UserError(`${problem}; ${outcomes[undone](name, sight)}`, remedy), runner)
}

/** A report that cannot be had in full keeps nothing from being undone. */
async function explain(job: Job, { rollout: { view }, ending }: Failed, runner: Runner) {
  const { engine, nodeId, inputs, section } = job
  const { reportTasks } = await import('../../swarm/report.js')
  const reporting = { logsTail: inputs.logsTail, nodeId, section }
  await reportTasks(engine, ending, reporting, runner).catch((thrown: unknown) => {
    if (runner.cancelled.aborted || !(thrown instanceof UserError)) throw thrown
    runner.warning(`The report of the tasks is not complete: ${thrown.problem}`)
  })
  const why = ending.judgement.kind === 'failed' ? ending.judgement.why : 'too late'
  const [downNodes, nodes] = await Promise.all([
    findDownNodes(view, ending.sight).catch(() => []),
    listNodes(engine).catch(() => []),
  ])
  return explainFailure(inputs.name, ending.facts, {
    why,
    waitedFor: showDuration(inputs.waitTimeoutMs),
    downNodes,
    unfitNodes: explainNodes(nodes, inputs.constraints),
  })
}

const outcomes: Readonly<Record<Undone, (name: string, sight: Sight | undefined) => string>> = {
  'rolled back': showRolledBack,
  removed: (name) => `the service ${name}, which there was not before, was removed`,
  left: (name) => `${name} is left as it is`,
}

/** The cluster calls a roll-back complete even where no node runs what it leads to. */
function showRolledBack(name: string, sight: Sight | undefined): string {
  const { running, desired } = sight === undefined ? { running: 0, desired: 1 } : replicasOf(sight)
  return running >= desired
    ? `${name} runs as before`
    : `${name} is as it was before, with ${running} of ${desired} running`
}

function fail({ inputs, section }: Job, failure: UserError, runner: Runner): void {
  if (inputs.onUnready === 'fail') throw failure
  passUnready(section, failure, runner)
}
