import { cancelledRollBackMs } from '../../clock.js'
import { type Container, nameOf } from '../../engine/api/container.js'
import { killContainer, removeContainer } from '../../engine/api/container-end.js'
import { findContainer, renameContainer, updateRestart } from '../../engine/api/containers.js'
import { hostPorts } from '../../engine/api/ports.js'
import type { Engine } from '../../engine/transport/docker.js'
import { UserError } from '../../error.js'
import { reportFailure } from '../../readiness/report.js'
import { takenOver } from '../../release/superseded.js'
import type { Runner } from '../../runner.js'
import { findDeployment } from './containers.js'
import { renameOld, repairDeployment } from './repair.js'
import type { Ending, Failure, Replacement } from './replacement.js'
import { findSuccessor } from './take-over.js'

/** Has the old container run again under its own name, and checks that it does. */
export async function rollBack(
  engine: Engine,
  job: Replacement,
  failed: Failure,
  runner: Runner,
): Promise<Ending> {
  const isUnready = 'unready' in failed
  let cause = isUnready ? undefined : failed.thrown
  try {
    const successor = await findSuccessor(engine, job, failed.id, runner.cancelled)
    if (successor !== undefined)
      return {
        result: 'taken over',
        failure: takenOver(job.upkeep.names.current, successor.Config.Labels),
        settled: true,
      }
    if (isUnready) cause = await reportFailure(failed.unready, job.section, runner)
    const work = restore(engine, job, failed, runner)
    const kept = await (runner.cancelled.aborted ? within(cancelledRollBackMs, work) : work)
    const { isBack, state } = await checkOld(engine, job, runner)
    return {
      result: isBack ? 'rolled back' : 'failed',
      failure: cause instanceof UserError ? withState(cause, [state, kept]) : cause,
      isUnready,
      settled: !runner.cancelled.aborted,
    }
  } catch (thrown) {
    return {
      result: 'failed',
      failure: await rollBackFailed(engine, job, cause ?? thrown, thrown),
      settled: false,
    }
  }
}

/** Brings the deployment into order; tells what stays of the candidate, if anything does. */
async function restore(engine: Engine, job: Replacement, failed: Failure, runner: Runner): Promise<string> {
  if (failed.id !== undefined) await undoSwap(engine, failed.id, job, failed.oldServes)
  const isKept = job.keepFailed && 'unready' in failed && !runner.cancelled.aborted
  const kept = isKept && failed.id !== undefined ? await setAside(engine, failed.id, job, runner) : ''
  await repairDeployment(engine, job.upkeep, runner, job.step)
  return kept
}

/** A candidate that has the name by now becomes one again, so that the old one is the current one. */
async function undoSwap(
  engine: Engine,
  id: string,
  { upkeep: { names, rollback }, old }: Replacement,
  oldServes: boolean,
): Promise<void> {
  const container = await findContainer(engine, id)
  if (container === undefined || nameOf(container) !== names.current) return
  if (oldServes) {
    await renameContainer(engine, id, names.candidate)
    if (old !== undefined) await renameOld(engine, old.Id, names.current)
    return
  }
  // It has been told to stop, and would end at any moment.
  if (rollback && old !== undefined) await killContainer(engine, old.Id)
  await killContainer(engine, id)
  await renameContainer(engine, id, names.candidate)
}

/** `keep-failed`: the candidate stays, stopped, under a name of its own, in place of an earlier one. */
async function setAside(
  engine: Engine,
  id: string,
  { upkeep: { names } }: Replacement,
  runner: Runner,
): Promise<string> {
  try {
    await killContainer(engine, id)
    await updateRestart(engine, id, 'no')
    const earlier = await findContainer(engine, names.failed)
    if (earlier !== undefined) await removeContainer(engine, earlier.Id)
    await renameContainer(engine, id, names.failed)
    runner.info(`The container that failed stays, stopped, as ${names.failed}, because "keep-failed" is true`)
    return `the new one stays, stopped, as ${names.failed}`
  } catch (thrown) {
    runner.warning(`The container that failed could not be kept: ${reasonOf(thrown)}`)
    return ''
  }
}

/** Tells whether the old container serves again as before, and in words how it is; on other ports only with a warning. */
async function checkOld(
  engine: Engine,
  { upkeep: { names, rollback }, old }: Replacement,
  runner: Runner,
): Promise<{ isBack: boolean; state: string }> {
  if (old === undefined) return { isBack: false, state: '' }
  const name = names.current
  const now = await findContainer(engine, old.Id)
  if (!rollback)
    return { isBack: false, state: `${name} is ${now?.State.Status ?? 'gone'}, because "rollback" is false` }
  const isBack = now !== undefined && nameOf(now) === name && (now.State.Running || !old.State.Running)
  if (!isBack) throw new UserError(`${name} does not run again`, 'See its log')
  if (!old.State.Running) return { isBack, state: `${name} is stopped, as before` }
  warnOfPorts(name, old, now, runner)
  const { Status } = now.State
  return { isBack, state: `${name} ${Status === 'running' ? 'runs' : `is ${Status}`} as before` }
}

function warnOfPorts(name: string, old: Container, now: Container, runner: Runner): void {
  const [before, after] = [old, now].map(({ NetworkSettings }) =>
    JSON.stringify(hostPorts(NetworkSettings.Ports)),
  )
  if (before === after) return
  runner.warning(`${name} runs again on other host ports: ${after} instead of ${before}`)
}

function withState(cause: UserError, states: readonly string[]): UserError {
  const problem = [cause.problem, ...states].filter((text) => text !== '').join('; ')
  return problem === cause.problem ? cause : new UserError(problem, cause.remedy, { cause })
}

function reasonOf(thrown: unknown): string {
  return thrown instanceof UserError ? thrown.problem : String(thrown)
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new UserError('It did not end in time', 'Wait')), ms)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** Says what is where, and what brings it into order by hand where the post phase cannot either. */
async function rollBackFailed(
  engine: Engine,
  { upkeep, step }: Replacement,
  cause: unknown,
  thrown: unknown,
): Promise<UserError> {
  const { names, rollback } = upkeep
  const containers = await findDeployment(engine, upkeep).catch(() => [])
  const places = containers.map((one) => `${nameOf(one)} (${one.Id.slice(0, 12)}, ${one.State.Status})`)
  const has = (name: string) => containers.some((one) => nameOf(one) === name)
  const isNameless = !has(names.current) && has(names.replaced)
  const commands = [
    ...(has(names.candidate) ? [`docker rm --force ${names.candidate}`] : []),
    ...(isNameless ? [`docker rename ${names.replaced} ${names.current}`] : []),
    ...(rollback && (isNameless || has(names.current)) ? [`docker start ${names.current}`] : []),
  ]
  const now =
    places.length === 0 ? 'None of its containers can be seen' : `There is now: ${places.join(', ')}`
  const [first, second] = [reasonOf(cause), reasonOf(thrown)]
  const problem =
    first === second
      ? `${first}, so nothing was rolled back`
      : `${first}; and the roll-back failed: ${second}`
  return new UserError(
    `${problem}. The post phase tries again. ${now}`,
    commands.length === 0
      ? `Look for what is left with "docker ps --all --filter label=berth.step=${step}", then deploy again`
      : `If it fails too, put it right with: ${commands.join(' && ')}`,
    { cause: thrown },
  )
}
