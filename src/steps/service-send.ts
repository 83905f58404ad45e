import { statusOf } from '../engine/docker.js'
import { explainRefusal } from '../engine/refusals.js'
import type { FileReference, Service, ServiceSpec } from '../engine/services.js'
import { createService, findService, isOutOfSequence, updateService } from '../engine/services.js'
import { UserError } from '../error.js'
import type { Runner } from '../runner.js'
import { isConfigAsked } from './config-inputs.js'
import { provideFiles } from './service-files.js'
import type { Job } from './service-job.js'
import { prepareFiles } from './service-reader.js'
import { isMadeFrom, serviceLabels, serviceWish, specToSend, wishOf } from './service-wish.js'
import { timed } from './summary.js'

/** A service whose specification is the one that was sent, and what it was before. */
export interface Sent {
  service: Service
  old: Service | undefined
  /** The tasks were what is wanted already, and stay. */
  keepsTasks: boolean
}

/** Others may change the service between our reading and our sending. */
const mostAttempts = 10

/** Sends the specification: creates the service, or updates what is there now. */
export async function sendService(job: Job, before: Service | undefined, runner: Runner): Promise<Sent> {
  let files: FileReference[] | undefined
  for (let attempt = 1, old = before; ; attempt++) {
    const wish = serviceWish(job.inputs, job.resolved, old)
    const keepsTasks =
      old !== undefined && !job.inputs.recreate && isMadeFrom(old.Spec, wishOf(job.inputs, wish)).task
    if (!keepsTasks) files ??= await makeFiles(job, runner)
    const spec = specToSend(job.inputs, { ...job, wish, old, files: files ?? [] })
    runner.cancelled.throwIfAborted()
    try {
      await timed(job.section, old === undefined ? 'create' : 'update', () => put(job, spec, old, runner))
      return { service: await inspectSent(job), old, keepsTasks }
    } catch (thrown) {
      const found = await findOwn(job, thrown)
      if (found !== undefined) {
        runner.info('The manager’s answer was lost, and the change had reached it')
        return { service: found, old, keepsTasks }
      }
      if (!isRace(thrown) || attempt === mostAttempts) throw explainRefusal(thrown)
      old = await findService(job.engine, job.inputs.name)
    }
  }
}

async function makeFiles(job: Job, runner: Runner): Promise<FileReference[]> {
  const { engine, inputs, pinned, resolved, step, section } = job
  if (!isConfigAsked(inputs.config) && inputs.workload.secrets.size === 0) return []
  const labels = serviceLabels(inputs, resolved, step)
  const { reference } = pinned
  return await timed(section, 'config', async () => {
    const wishes = await prepareFiles(engine, { inputs, reference, labels, section }, runner)
    return await provideFiles(engine, wishes, { service: inputs.name, labels }, runner)
  })
}

async function put(
  { engine, pinned }: Job,
  spec: ServiceSpec,
  old: Service | undefined,
  runner: Runner,
): Promise<void> {
  const { warnings } =
    old === undefined
      ? await createService(engine, spec, pinned.auth)
      : await updateService(engine, old, spec, pinned.auth)
  for (const warning of warnings) runner.warning(warning)
}

async function inspectSent({ engine, inputs: { name } }: Job): Promise<Service> {
  const service = await findService(engine, name)
  if (service !== undefined) return service
  throw new UserError(
    `The service ${name} is gone right after it was sent`,
    'See what else removes services in this cluster',
  )
}

/** A manager that went away in mid-answer may have taken the change all the same. */
async function findOwn({ engine, inputs, step }: Job, thrown: unknown): Promise<Service | undefined> {
  if (statusOf(thrown) !== undefined || !(thrown instanceof UserError)) return undefined
  const found = await findService(engine, inputs.name).catch(() => undefined)
  return found?.Spec.Labels['berth.step'] === step ? found : undefined
}

function isRace(thrown: unknown): boolean {
  return isOutOfSequence(thrown) || (statusOf(thrown) === 409 && /name conflicts/.test(String(thrown)))
}
