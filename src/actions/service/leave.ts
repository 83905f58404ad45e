import type { Service } from '../../engine/api/services.js'
import { findService } from '../../engine/api/services.js'
import { listTasks } from '../../engine/api/tasks.js'
import type { Runner } from '../../runner.js'
import { isRollback } from '../../swarm/rollout.js'
import type { Job } from './job.js'
import { setServiceOutputs } from './outputs.js'

/** What a cancelled step may still take for a look. */
const lookMs = 2500

/** A cancelled step says what the cluster goes on with by itself, and sets its outputs. */
export async function leaveToCluster(
  job: Job,
  { wasSent }: { wasSent: boolean },
  runner: Runner,
): Promise<void> {
  const { engine, inputs, step } = job
  const signal = AbortSignal.timeout(lookMs)
  try {
    const service = await findService(engine, inputs.name, signal)
    const isOurs = service?.Spec.Labels['berth.step'] === step
    if (service === undefined || !(isOurs || wasSent))
      return runner.info(`Nothing was changed: the deployment of ${inputs.name} had not been sent`)
    runner.info(whatGoesOn(service))
    const tasks = await listTasks(engine, service.ID, signal)
    const { createOptions, workload } = inputs
    await setServiceOutputs(
      { service, tasks },
      new Map(),
      { ready: false, createOptions, temp: workload.temp },
      runner,
    )
  } catch {
    runner.info(
      'The manager does not tell what became of the service; the cluster goes on with what it was sent',
    )
  }
}

/** Finish or roll back: the cluster needs nobody for either. */
function whatGoesOn({ Spec, UpdateStatus }: Service): string {
  const { State } = UpdateStatus ?? {}
  if (State === 'rollback_completed') return `The cluster has rolled ${Spec.Name} back`
  if (isRollback(State)) return `The cluster goes on rolling ${Spec.Name} back by itself`
  if (State === 'completed') return `The cluster has finished the update of ${Spec.Name}`
  if (State === undefined) return `The cluster goes on starting the tasks of ${Spec.Name} by itself`
  return Spec.UpdateConfig?.FailureAction === 'rollback'
    ? `The cluster goes on with the update of ${Spec.Name} by itself: it finishes it, or rolls it back if a task fails`
    : `The cluster goes on with the update of ${Spec.Name} by itself: it finishes it, or pauses it if a task fails`
}
