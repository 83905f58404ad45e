import { timed } from '../../container/summarize.js'
import { explainRefusal } from '../../engine/api/errors.js'
import type { ServiceWish } from '../../engine/api/service-spec.js'
import type { FileReference, Service, ServiceSpec } from '../../engine/api/services.js'
import { createService, findService, isOutOfSequence, updateService } from '../../engine/api/services.js'
import { statusOf } from '../../engine/transport/docker.js'
import { UserError } from '../../error.js'
import { isConfigAsked } from '../../inputs/config.js'
import type { Runner } from '../../runner.js'
import { provideFiles } from '../../swarm/files.js'
import { outlast } from '../../swarm/poll.js'
import type { Job } from './job.js'
import { prepareFiles } from './reader.js'
import { serviceLabels, specToSend } from './specification.js'
import { isMadeFrom, serviceWish, wishOf } from './wish.js'

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
    const keptTasks = tasksToKeep(job, wish, old)
    if (keptTasks === undefined) files ??= await makeFiles(job, runner)
    const spec = specToSend(job.inputs, { ...job, wish, old, keptTasks, files: files ?? [] })
    runner.cancelled.throwIfAborted()
    try {
      await timed(job.section, old === undefined ? 'create' : 'update', () => put(job, spec, old, runner))
    } catch (thrown) {
      if (!isRefused(thrown) && (await hasReached(job, thrown, runner)))
        runner.info('The manager’s answer was lost, and the change had reached it')
      else if (!isRace(thrown) || attempt === mostAttempts) throw explainRefusal(thrown)
      else {
        old = await findService(job.engine, job.inputs.name)
        continue
      }
    }
    return { service: await inspectSent(job, runner), old, keepsTasks: keptTasks !== undefined }
  }
}

/** Tasks that are what is wanted stay as they are, so that another number of them, or another port, replaces none. */
function tasksToKeep(
  { inputs }: Job,
  wish: ServiceWish,
  old: Service | undefined,
): ServiceSpec['TaskTemplate'] | undefined {
  // What a job ran is over; its tasks are told apart by what they were made for.
  const isKept =
    !wish.isJob && !inputs.recreate && old !== undefined && isMadeFrom(old.Spec, wishOf(inputs, wish)).task
  return isKept ? old.Spec.TaskTemplate : undefined
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

/** What was sent is under way, so a manager that does not answer now is waited for. */
async function inspectSent({ engine, inputs }: Job, runner: Runner): Promise<Service> {
  const { name, waitTimeoutMs } = inputs
  const wait = { name, deadline: performance.now() + waitTimeoutMs }
  const service = await outlast(() => findService(engine, name), wait, runner)
  if (service !== undefined) return service
  throw new UserError(
    `The service ${name} is gone right after it was sent`,
    'See what else removes services in this cluster',
  )
}

/** A manager that went away in mid-answer, or lost its lead, may have taken the change all the same. */
async function hasReached(
  { engine, inputs: { name }, step }: Job,
  thrown: unknown,
  runner: Runner,
): Promise<boolean> {
  if (!(thrown instanceof UserError)) return false
  const wait = { name, deadline: performance.now() }
  const found = await outlast(() => findService(engine, name), wait, runner).catch(() => undefined)
  return found?.Spec.Labels['berth.step'] === step
}

/** The manager has said that it did not take the change. */
function isRefused(thrown: unknown): boolean {
  return isRace(thrown) || (statusOf(thrown) ?? 500) < 500
}

function isRace(thrown: unknown): boolean {
  return isOutOfSequence(thrown) || (statusOf(thrown) === 409 && /name conflicts/.test(String(thrown)))
}
