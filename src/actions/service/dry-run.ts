import { randomUUID } from 'node:crypto'
import { rewriteInContainer } from '../../config/apply/in-container.js'
import { createReader } from '../../container/reader.js'
import { inspectContainer } from '../../engine/api/containers.js'
import { findImage } from '../../engine/api/images.js'
import type { Service } from '../../engine/api/services.js'
import { isConfigAsked } from '../../inputs/config.js'
import { ownLabels } from '../../release/own-labels.js'
import type { Runner } from '../../runner.js'
import { look } from '../../swarm/poll.js'
import type { Job } from './job.js'
import { setServiceOutputs, summarizeService } from './outputs.js'
import { rolloutOf } from './rollout.js'
import { settleOrder } from './wish.js'

/** What there is, and why it would be changed; `undefined` where it would not. */
interface Ahead {
  old: Service | undefined
  why: string | undefined
}

/**
 * Says what a deployment would do, and does none of it; outputs and summary describe what runs. Config files are read
 * through a container that never starts, where the manager has the image.
 */
export async function tellAhead(job: Job, { old, why }: Ahead, runner: Runner): Promise<void> {
  const { inputs, section, resolved } = job
  const tell = (what: string, how: string) => {
    runner.info(`Dry run: ${what} ${how}`)
    section.decisions.push([what, how])
  }
  if (why === undefined) tell('Would leave', `${inputs.name} as it is, which is what is asked for`)
  else {
    const { order, why: whyOrder = '"update-order" says so' } = settleOrder(inputs)
    tell(old === undefined ? 'Would create' : 'Would update', `${inputs.name}, because ${why}`)
    tell('Would run', resolved.image)
    if (old !== undefined) tell('Would replace tasks', `${order}, because ${whyOrder}`)
    await tellConfig(job, tell, runner)
  }
  runner.setOutput('changed', String(why !== undefined))
  if (old !== undefined) await describeService(job, old, runner)
  const would = old === undefined ? 'created' : 'updated'
  section.title = `${inputs.name}: ${why === undefined ? 'unchanged' : `would be ${would}`} (dry run)`
}

async function tellConfig(
  { engine, inputs, resolved, section }: Job,
  tell: (what: string, how: string) => void,
  runner: Runner,
): Promise<void> {
  const { config, workload, identity } = inputs
  if (!isConfigAsked(config)) return
  if ((await findImage(engine, resolved.image)) === undefined) {
    tell('Would change', 'config files, which are seen once the manager has the image')
    return
  }
  const labels = ownLabels('dry-run', randomUUID(), identity)
  const from = { image: resolved.image, user: workload.user, labels }
  await using reader = await createReader(engine, from, runner)
  const created = await inspectContainer(engine, reader.id)
  await rewriteInContainer(engine, created, { config, section, isWritten: false }, runner)
}

/** Whether it is ready is not asked. */
async function describeService(job: Job, old: Service, runner: Runner): Promise<void> {
  const { view } = rolloutOf(job, old, { keepsTasks: false })
  const sight = await look(view, runner)
  if (sight === undefined) return
  const { createOptions, workload } = job.inputs
  await setServiceOutputs(sight, view.nodes, { ready: false, createOptions, temp: workload.temp }, runner)
  summarizeService(sight, view.nodes, job.section)
}
