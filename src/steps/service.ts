import { randomUUID } from 'node:crypto'
import { findService, type Service } from '../engine/services.js'
import { UserError } from '../error.js'
import { showDuration } from '../health/show-duration.js'
import { formatReference } from '../registry/reference.js'
import type { Runner } from '../runner.js'
import type { Section } from '../summary/section.js'
import { explainFailure } from '../swarm/describe.js'
import { resolveAsked } from './asked.js'
import { gatherEnv } from './container-env.js'
import { pinImage } from './pin-image.js'
import { conclude } from './service-conclude.js'
import { sweepFiles } from './service-files.js'
import { type Ending, followRollout, type Rollout } from './service-gate.js'
import type { Inputs } from './service-inputs.js'
import { checkNetworks, connectManager, type Job, refuseOld } from './service-job.js'
import { leaveToCluster } from './service-leave.js'
import { findDownNodes } from './service-look.js'
import { undoRollout } from './service-roll-back.js'
import { type Sent, sendService } from './service-send.js'
import { hasNumber, isMadeFrom, refusedLabels, serviceWish, settleOrder, wishOf } from './service-wish.js'
import { passUnready, timed, withSection } from './summary.js'

export { inputs } from './service-inputs.js'
export { rules } from './service-rules.js'

/** The whole deployment of a service: resolve, pin, config and secrets, update, gate; on failure, roll back. */
export async function deployService(inputs: Inputs, runner: Runner): Promise<void> {
  await withSection(inputs, `${inputs.name}: not deployed`, runner, async (section) => {
    const job = await prepareJob(inputs, section, runner)
    if (job === undefined) {
      section.title = `${inputs.name}: nothing to deploy`
      return runner.setOutput('changed', 'false')
    }
    await deployJob(job, runner)
  })
}

async function prepareJob(inputs: Inputs, section: Section, runner: Runner): Promise<Job | undefined> {
  const env = gatherEnv(inputs.workload, runner)
  warnOfLabels(inputs, runner)
  const [manager, asked] = await Promise.all([
    connectManager(inputs.engine, runner),
    timed(section, 'resolve', () => resolveAsked({ ...inputs, platform: undefined }, section, runner)),
  ])
  if (asked === undefined) return undefined
  const { engine } = manager
  await checkNetworks(engine, inputs.workload.networks)
  const pinned = await timed(section, 'pin', () => pinImage(engine, asked.reference, inputs.registry, runner))
  const { digest } = pinned.reference
  const image = formatReference(pinned.reference)
  runner.info(`Image: ${image}`)
  const resolved = { image, version: asked.version, digest, platforms: pinned.platforms, env }
  return { ...manager, inputs, step: randomUUID(), pinned, resolved, section }
}

function warnOfLabels(inputs: Inputs, runner: Runner): void {
  const refused = refusedLabels(inputs)
  if (refused.length > 0)
    runner.warning(`Labels under "berth." are Berth's own; left out: ${refused.join(', ')}`)
}

async function deployJob(job: Job, runner: Runner): Promise<void> {
  const { engine, inputs, step, section } = job
  const old = await findService(engine, inputs.name)
  refuseOld(old, inputs)
  runner.saveState('step', step)
  if (old !== undefined && isAsAsked(job, old)) return await passUnchanged(job, old, runner)
  section.decisions.push([old === undefined ? 'Created' : 'Updated', whyChanged(old, inputs)])
  tellOrder(job, runner)
  let wasSent = false
  try {
    const sent = await sendService(job, old, runner)
    wasSent = true
    runner.info(
      `${sent.old === undefined ? 'Created' : 'Updated'} the service ${inputs.name} (${sent.service.ID})`,
    )
    await gate(job, rolloutOf(job, sent.service, sent), { ...sent, isFirst: sent.old === undefined }, runner)
  } catch (thrown) {
    if (runner.cancelled.aborted) await leaveToCluster(job, { old, wasSent }, runner)
    else await sweepAfter(job, runner)
    throw thrown
  }
}

function tellOrder({ inputs, section }: Job, runner: Runner): void {
  const { order, why } = settleOrder(inputs)
  if (why === undefined) return
  runner.info(`Update order: ${order}, because ${why}`)
  section.decisions.push([order, why])
}

/** What was made for a specification that never came to be goes again. */
async function sweepAfter({ engine, inputs: { name } }: Job, runner: Runner): Promise<void> {
  try {
    await sweepFiles(engine, name, await findService(engine, name), runner)
    runner.saveState('settled', 'true')
  } catch {
    // What failed is told by the caller, and the post phase sweeps again.
  }
}

/** An update that the cluster has paused is not what was asked for, however its specification reads. */
function isAsAsked({ inputs, resolved }: Job, old: Service): boolean {
  if (inputs.recreate || old.UpdateStatus?.State === 'paused') return false
  const wish = serviceWish(inputs, resolved, old)
  return isMadeFrom(old.Spec, wishOf(inputs, wish)).service && hasNumber(old.Spec, wish)
}

function whyChanged(old: Service | undefined, { name, recreate }: Inputs): string {
  if (old === undefined) return `there was no service ${name} before`
  return recreate ? '"recreate" is true' : 'what ran was made from another image or other inputs'
}

/** What was asked for is there, or on its way: an earlier run may have been cut off while the cluster went on. */
async function passUnchanged(job: Job, old: Service, runner: Runner): Promise<void> {
  const isUpdating = old.UpdateStatus?.State === 'updating'
  const why = isUpdating ? 'the cluster is updating it to what is asked for' : 'it is what is asked for'
  runner.info(`Unchanged: ${job.inputs.name}, ${why}`.replace(', it is', ' is'))
  job.section.decisions.push(['Unchanged', why])
  const rollout = { ...rolloutOf(job, old, { keepsTasks: false }), monitorMs: 0, failsFast: false }
  try {
    await gate(job, rollout, { old, isFirst: false, mayUndo: isUpdating }, runner)
  } catch (thrown) {
    if (runner.cancelled.aborted) await leaveToCluster(job, { old, wasSent: true }, runner)
    throw thrown
  }
}

function rolloutOf(
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

interface Before {
  old: Service | undefined
  isFirst: boolean
  /** Nothing of ours is under way: what does not run is told, and left as it is. */
  mayUndo?: boolean
}

/** Waits for the cluster, and has it go back where it does not come to what was asked for. */
async function gate(
  job: Job,
  rollout: Rollout,
  { old, isFirst, mayUndo = true }: Before,
  runner: Runner,
): Promise<void> {
  const { engine, inputs, section } = job
  const isFailure = ({ judgement }: Ending) => judgement.kind !== 'ready'
  const ending = await timed(section, 'gate', () => followRollout(rollout, runner), isFailure)
  const { judgement, facts } = ending
  const { view } = rollout
  if (judgement.kind === 'ready') {
    runner.info(`${inputs.name}: ready, ${facts.desired} of ${facts.desired} running`)
    const result = rollout.step === job.step ? 'deployed' : 'unchanged'
    return await conclude(job, { result, old, view }, runner)
  }
  if (judgement.kind === 'superseded') throw takenOver(ending.sight.service, inputs.name)
  const { reportTasks } = await import('./service-report.js')
  await reportTasks(engine, ending, { logsTail: inputs.logsTail, nodeId: job.nodeId, section }, runner)
  const { problem, remedy } = explainFailure(inputs.name, facts, {
    why: judgement.why,
    waitedFor: showDuration(inputs.waitTimeoutMs),
    downNodes: await findDownNodes(view, ending.sight),
  })
  const failed = { view, isFirst, rollback: inputs.rollback && mayUndo, waitTimeoutMs: inputs.waitTimeoutMs }
  const undone = await timed(section, 'roll back', () => undo(job, failed, problem, runner))
  const result = undone === 'rolled back' ? 'rolled back' : 'failed'
  await conclude(job, { result, old, view }, runner)
  fail(job, new UserError(`${problem}${outcomes[undone](inputs.name)}`, remedy), runner)
}

const outcomes = {
  'rolled back': (name: string) => `; ${name} runs as before`,
  removed: (name: string) => `; the service ${name}, which there was not before, was removed`,
  left: (name: string) => `; ${name} is left as it is`,
}

async function undo(
  { engine }: Job,
  failed: Parameters<typeof undoRollout>[1],
  problem: string,
  runner: Runner,
): ReturnType<typeof undoRollout> {
  try {
    return await undoRollout(engine, failed, runner)
  } catch (thrown) {
    if (runner.cancelled.aborted || !(thrown instanceof UserError)) throw thrown
    throw new UserError(`${problem}; and ${thrown.problem}`, thrown.remedy, { cause: thrown })
  }
}

function fail({ inputs, section }: Job, failure: UserError, runner: Runner): void {
  if (inputs.onUnready === 'fail') throw failure
  passUnready(section, failure)
  runner.warning(`${failure.problem}. The step passes, because "on-unready" is continue.`)
}

function takenOver({ Spec }: Service, name: string): UserError {
  const run = Spec.Labels['berth.run-id'] || 'unknown'
  return new UserError(
    `This deployment of "${name}" was taken over by run ${run}, and changed nothing more`,
    'Queue deployments with "concurrency:" in the workflow if that is not what you want',
  )
}
