import {
  findContainer,
  killContainer,
  removeContainer,
  renameContainer,
  startContainer,
} from '../engine/containers.js'
import type { Engine } from '../engine/docker.js'
import { hostPorts } from '../engine/ports.js'
import { UserError } from '../error.js'
import type { Runner } from '../runner.js'
import { findDeployment, nameOf, repairDeployment } from './deployment-containers.js'
import { findSuccessor, type Outcome, type Replacement } from './replacement.js'

/** What failed: the candidate's id is known where it was created by then. */
export interface Failure {
  failure: unknown
  unready: boolean
  id: string | undefined
}

/** What a cancelled step may still take; the runner ends it 10 s after the signal. */
const cancelledMs = 4000

/** Has the old container run again under its own name, and checks that it does. */
export async function rollBack(
  engine: Engine,
  job: Replacement,
  failed: Failure,
  runner: Runner,
): Promise<Outcome> {
  const successor = await findSuccessor(engine, job, failed.id, runner.cancelled.aborted)
  if (successor !== undefined) throw takenOver(successor, job)
  try {
    if (runner.cancelled.aborted) await within(cancelledMs, restore(engine, job, failed, runner))
    else await restore(engine, job, failed, runner)
    const rolledBack = await checkOld(engine, job, runner)
    return {
      failure: failed.failure,
      unready: failed.unready,
      rolledBack,
      settled: !runner.cancelled.aborted,
    }
  } catch (thrown) {
    throw await rollBackFailed(engine, job, { failed, thrown })
  }
}

async function restore(
  engine: Engine,
  job: Replacement,
  { unready }: Failure,
  runner: Runner,
): Promise<void> {
  const { inputs, names, retirement, step, old } = job
  if (inputs.keepFailed && unready && !runner.cancelled.aborted) await setAside(engine, job, runner)
  else if (inputs.rollback) await repairDeployment(engine, names, { retirement, step }, runner)
  else {
    const candidate = await findContainer(engine, names.candidate)
    if (candidate !== undefined) await removeContainer(engine, candidate.Id)
    if (old !== undefined) runner.info(`"rollback" is false: ${names.current} is left as it is`)
  }
}

/** `keep-failed`: the candidate is stopped and gets a name of its own, in place of an earlier one. */
async function setAside(engine: Engine, { names, old, inputs }: Replacement, runner: Runner): Promise<void> {
  const candidate = await findContainer(engine, names.candidate)
  if (candidate === undefined) return
  await killContainer(engine, candidate.Id)
  if (old?.State.Running && inputs.rollback) await startContainer(engine, old.Id)
  const earlier = await findContainer(engine, names.failed)
  if (earlier?.Config.Labels?.['berth.action'] !== undefined) await removeContainer(engine, earlier.Id)
  await renameContainer(engine, candidate.Id, names.failed)
  runner.info(`The container that failed stays, stopped, as ${names.failed}, because "keep-failed" is true`)
}

/** Tells whether the old container serves again as before; on other ports only with a warning. */
async function checkOld(
  engine: Engine,
  { names, old, inputs }: Replacement,
  runner: Runner,
): Promise<boolean> {
  if (old === undefined || !inputs.rollback) return false
  const now = await findContainer(engine, old.Id)
  const isBack =
    now !== undefined && nameOf(now) === names.current && (now.State.Running || !old.State.Running)
  if (!isBack) throw new UserError(`${names.current} does not run again`, 'See its log')
  const [before, after] = [old, now].map(({ NetworkSettings }) =>
    JSON.stringify(hostPorts(NetworkSettings.Ports)),
  )
  if (before !== after && old.State.Running) {
    runner.warning(`${names.current} runs again on other host ports: ${after} instead of ${before}`)
  }
  return true
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => reject(new UserError('The roll-back did not end in time', 'The post phase goes on with it')),
    ms,
  )
  try {
    await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}

function takenOver(
  successor: { Config: { Labels: Record<string, string> | null } },
  { inputs }: Replacement,
): UserError {
  const run = successor.Config.Labels?.['berth.run-id'] || 'unknown'
  return new UserError(
    `This deployment of "${inputs.name}" was taken over by run ${run}, and changed nothing more`,
    'Queue deployments with "concurrency:" in the workflow if that is not what you want',
  )
}

async function rollBackFailed(
  engine: Engine,
  { names }: Replacement,
  { failed, thrown }: { failed: Failure; thrown: unknown },
): Promise<UserError> {
  const reasonOf = (error: unknown) => (error instanceof UserError ? error.problem : String(error))
  const containers = await findDeployment(engine, names).catch(() => [])
  const places = containers
    .map((one) => `${nameOf(one)} (${one.Id.slice(0, 12)}, ${one.State.Status})`)
    .join(', ')
  const has = (name: string) => containers.some((one) => nameOf(one) === name)
  const commands = [
    ...(has(names.candidate) ? [`docker rm --force ${names.candidate}`] : []),
    ...(!has(names.current) && has(names.replaced)
      ? [`docker rename ${names.replaced} ${names.current}`]
      : []),
    ...(has(names.current) || has(names.replaced) ? [`docker start ${names.current}`] : []),
  ]
  return new UserError(
    `${reasonOf(failed.failure)}; and the roll-back failed: ${reasonOf(thrown)}. There is now: ${places || 'none of its containers that can be seen'}`,
    commands.length > 0
      ? `Put it right with: ${commands.join(' && ')}`
      : 'Look at the engine, then deploy again',
    { cause: thrown },
  )
}
