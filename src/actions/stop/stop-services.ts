import { explainRefusal } from '../../engine/api/errors.js'
import {
  findService,
  isOutOfSequence,
  removeService,
  type Service,
  updateService,
} from '../../engine/api/services.js'
import { listAllTasks } from '../../engine/api/tasks.js'
import type { Engine } from '../../engine/transport/docker.js'
import { UserError } from '../../error.js'
import { quoteText } from '../../input/scalar.js'
import type { Runner } from '../../runner.js'
import type { Table } from '../../summary/section.js'
import { sweepFiles } from '../../swarm/files.js'
import { hearNews } from '../../swarm/follow.js'
import { checkManager } from '../../swarm/manager.js'

/** What is to be stopped, and how. */
export interface ServiceStop {
  services: readonly string[]
  remove: boolean
  missing: 'ignore' | 'fail'
}

/** A service that was stopped; `replicas` is how many tasks it had, `null` for a global one. */
export interface StoppedService {
  id: string
  name: string
  replicas: number | null
  removed: boolean
}

/** Finds the services, and throws before anything is stopped where one is missing or cannot be. */
export async function findServices(
  engine: Engine,
  { services, remove, missing }: ServiceStop,
  runner: Runner,
): Promise<Service[]> {
  await checkManager(engine)
  const all = await Promise.all(
    [...new Set(services)].map(async (name) => ({ name, service: await findService(engine, name) })),
  )
  const absent = all.filter(({ service }) => service === undefined).map(({ name }) => name)
  for (const name of absent) runner.info(`There is no service ${name}`)
  if (absent.length > 0 && missing === 'fail') throw missingServices(absent)
  const found = all.flatMap(({ service }) => service ?? [])
  const fixed = found.find(({ Spec }) => Spec.Mode.Replicated === undefined)
  if (fixed !== undefined && !remove) throw cannotScale(fixed)
  return found
}

/** Scales services to no tasks or, if asked, removes them with their configs and secrets, and waits until their tasks have ended. */
export async function stopServices(
  engine: Engine,
  found: readonly Service[],
  { remove }: ServiceStop,
  runner: Runner,
): Promise<StoppedService[]> {
  return await Promise.all(found.map((service) => stopService(engine, service, remove, runner)))
}

/** A row for each service that was stopped. */
export function tabulateServices(stopped: readonly StoppedService[]): Table {
  const rows = stopped.map(({ name, id, replicas, removed }) => [
    `${name} (${id.slice(0, 12)})`,
    replicas === null ? 'global' : String(replicas),
    removed ? 'removed' : 'kept',
  ])
  return { title: 'Services', head: ['Service', 'Tasks before', ''], rows }
}

async function stopService(
  engine: Engine,
  service: Service,
  remove: boolean,
  runner: Runner,
): Promise<StoppedService> {
  const { ID, Spec } = service
  const replicas = Spec.Mode.Replicated?.Replicas ?? null
  if (remove) await removeService(engine, ID)
  else if (replicas !== 0) await scaleDown(engine, service)
  await awaitEnd(engine, service, runner)
  if (remove) await sweepFiles(engine, Spec.Name, undefined, runner)
  runner.info(`${Spec.Name} ${remove ? 'removed' : 'stopped'}`)
  return { id: ID, name: Spec.Name, replicas, removed: remove }
}

/** The label tells the next deployment how many there were. */
async function scaleDown(engine: Engine, found: Service): Promise<void> {
  for (let attempt = 1, service: Service | undefined = found; service !== undefined; attempt++) {
    const { Spec } = service
    const Labels = { ...Spec.Labels, 'berth.replicas': String(Spec.Mode.Replicated?.Replicas ?? 1) }
    try {
      await updateService(engine, service, { ...Spec, Labels, Mode: { Replicated: { Replicas: 0 } } })
      return
    } catch (thrown) {
      if (!isOutOfSequence(thrown) || attempt === 10) throw explainRefusal(thrown)
      service = await findService(engine, found.ID)
    }
  }
}

/** Beyond a task's own grace period, so long may nodes take to tell of its end. */
const spareMs = 30_000

/** The cluster's default for a task that does not say. */
const graceNs = 10e9

/** A node that is gone tells of no end, so this is a warning. */
async function awaitEnd(engine: Engine, { ID, Spec }: Service, runner: Runner): Promise<void> {
  const { StopGracePeriod = graceNs } = Spec.TaskTemplate.ContainerSpec
  const deadline = performance.now() + StopGracePeriod / 1e6 + spareMs
  await using news = hearNews(engine, runner)
  for (;;) {
    runner.cancelled.throwIfAborted()
    const tasks = await listAllTasks(engine, runner.cancelled)
    const left = tasks.filter(({ ServiceID, Status }) => ServiceID === ID && !hasEnded.test(Status.State))
    if (left.length === 0) return
    if (performance.now() > deadline) {
      runner.warning(
        `${left.length} of the tasks of ${Spec.Name} have not ended yet; the cluster goes on stopping them`,
      )
      return
    }
    await news.pause(250)
  }
}

const hasEnded = /^(?:complete|shutdown|failed|rejected|remove|orphaned)$/

function missingServices(names: readonly string[]): UserError {
  return new UserError(
    `There is no service ${names.map(quoteText).join(', ')} in this cluster, and "missing" is fail; nothing was stopped`,
    'Correct "service", or set "missing: ignore"',
  )
}

function cannotScale({ Spec }: Service): UserError {
  return new UserError(
    `${Spec.Name} is ${Spec.Mode.Global === undefined ? 'a job' : 'a global service'}, which cannot be scaled to no tasks; nothing was stopped`,
    'Set "remove: true" to take it away',
  )
}
