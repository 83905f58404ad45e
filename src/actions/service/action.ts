import { randomUUID } from 'node:crypto'
import { gatherEnv } from '../../container/env.js'
import { timed, withSection } from '../../container/summarize.js'
import { findService, type Service } from '../../engine/api/services.js'
import { findStartInterval } from '../../inputs/engine-rules.js'
import { formatReference } from '../../registry/reference.js'
import { pinImage } from '../../release/pin-image.js'
import { resolveAsked } from '../../release/resolve.js'
import type { Runner } from '../../runner.js'
import { sweepFiles } from '../../swarm/files.js'
import { checkNetworks, connectManager } from '../../swarm/manager.js'
import { isPaused, isRollback, isSettled } from '../../swarm/rollout.js'
import { type Account, recordAccount, tellResult } from './account.js'
import type { Inputs } from './inputs.js'
import { type Job, refuseOld } from './job.js'
import { leaveToCluster } from './leave.js'
import { passRollout, rolloutOf } from './rollout.js'
import { sendService } from './send.js'
import { hasNumber, isMadeFrom, refusedLabels, serviceWish, settleOrder, wishOf } from './wish.js'

export { inputs } from './inputs.js'
export { rules } from './rules.js'

/** The whole deployment of a service: resolve, pin, config and secrets, update, gate; on failure, roll back. */
export async function deployService(inputs: Inputs, runner: Runner): Promise<void> {
  await withSection(inputs, `${inputs.name}: not deployed`, runner, async (section) => {
    const account: Account = { inputs, section, result: 'failed' }
    runner.setOutput('ready', 'false')
    tellResult(account, runner)
    try {
      const job = await prepareJob(account, runner)
      if (job === undefined) section.title = `${inputs.name}: nothing to deploy`
      else if (inputs.dryRun) await lookAhead(job, runner)
      else await deployJob(job, runner)
    } finally {
      recordAccount(account, runner)
    }
  })
}

/** Says what a deployment would do; nothing is sent to the cluster, and there is nothing to record. */
async function lookAhead(job: Job, runner: Runner): Promise<void> {
  const { engine, inputs, account } = job
  const old = await findService(engine, inputs.name)
  account.result = undefined
  account.old = old
  tellResult(account, runner)
  refuseOld(old, inputs)
  const why = old !== undefined && isAsAsked(job, old) ? undefined : whyChanged(old, inputs)
  const { tellAhead } = await import('./dry-run.js')
  await tellAhead(job, { old, why }, runner)
}

async function prepareJob(account: Account, runner: Runner): Promise<Job | undefined> {
  const { inputs, section } = account
  const env = gatherEnv(inputs.workload, runner)
  warnOfLabels(inputs, runner)
  const [manager, asked] = await Promise.all([
    connectManager(inputs.engine, runner),
    timed(section, 'resolve', () => resolveAsked({ ...inputs, platform: undefined }, section, runner)),
  ])
  if (asked === undefined) {
    account.result = undefined
    return undefined
  }
  account.reference = asked.reference
  account.version = asked.version
  const { engine } = manager
  const mistake = findStartInterval(engine, inputs.workload.health)
  if (mistake !== undefined) throw mistake
  await checkNetworks(engine, inputs.workload.networks)
  const pinned = await timed(section, 'pin', () => pinImage(engine, asked.reference, inputs.registry, runner))
  account.reference = pinned.reference
  const { digest } = pinned.reference
  const image = formatReference(pinned.reference)
  runner.info(`Image: ${image}`)
  const resolved = { image, version: asked.version, digest, platforms: pinned.platforms, env }
  return { ...manager, inputs, step: randomUUID(), pinned, resolved, section, account }
}

function warnOfLabels(inputs: Inputs, runner: Runner): void {
  const refused = refusedLabels(inputs)
  if (refused.length > 0)
    runner.warning(`Labels under "berth." are Berth's own; left out: ${refused.join(', ')}`)
}

async function deployJob(job: Job, runner: Runner): Promise<void> {
  const { engine, inputs, step, section, account } = job
  const old = await findService(engine, inputs.name)
  account.old = old
  tellResult(account, runner)
  refuseOld(old, inputs)
  runner.saveState('step', step)
  if (old !== undefined && isAsAsked(job, old)) return await passUnchanged(job, old, runner)
  section.decisions.push([old === undefined ? 'Created' : 'Updated', whyChanged(old, inputs)])
  tellOrder(job, runner)
  let wasSent = false
  try {
    const sent = await sendService(job, old, runner)
    wasSent = true
    account.old = sent.old
    runner.info(
      `${sent.old === undefined ? 'Created' : 'Updated'} the service ${inputs.name} (${sent.service.ID})`,
    )
    const fallback = { isFirst: sent.old === undefined, mayUndo: true }
    await passRollout(job, rolloutOf(job, sent.service, sent), fallback, runner)
  } catch (thrown) {
    if (runner.cancelled.aborted) await leaveToCluster(job, { wasSent }, runner)
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

/** An update or roll-back that the cluster has paused is not what was asked for, however its specification reads. */
function isAsAsked({ inputs, resolved }: Job, old: Service): boolean {
  if (inputs.recreate || isPaused(old.UpdateStatus?.State)) return false
  const wish = serviceWish(inputs, resolved, old)
  return isMadeFrom(old.Spec, wishOf(inputs, wish)).service && hasNumber(old.Spec, wish)
}

function whyChanged(old: Service | undefined, { name, recreate }: Inputs): string {
  if (old === undefined) return `there was no service ${name} before`
  return recreate ? '"recreate" is true' : 'what ran was made from another image or other inputs'
}

/** What was asked for is there, or on its way: an earlier run may have been cut off while the cluster went on. */
async function passUnchanged(job: Job, old: Service, runner: Runner): Promise<void> {
  const state = old.UpdateStatus?.State
  const why = isSettled(state)
    ? 'it is what is asked for'
    : `the cluster is ${isRollback(state) ? 'rolling it back' : 'updating it'} to what is asked for`
  runner.info(`Unchanged: ${job.inputs.name}, ${why}`.replace(', it is', ' is'))
  job.section.decisions.push(['Unchanged', why])
  const rollout = { ...rolloutOf(job, old, { keepsTasks: false }), monitorMs: 0, failsFast: false }
  try {
    await passRollout(job, rollout, { isFirst: false, mayUndo: state === 'updating' }, runner)
  } catch (thrown) {
    if (runner.cancelled.aborted) await leaveToCluster(job, { wasSent: true }, runner)
    throw thrown
  }
}
