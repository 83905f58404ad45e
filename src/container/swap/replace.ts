import { setTimeout as delay } from 'node:timers/promises'
import { nameOf } from '../../engine/api/container.js'
import { renameContainer } from '../../engine/api/containers.js'
import type { Engine } from '../../engine/transport/docker.js'
import { UserError } from '../../error.js'
import { type Gate, openGate, recheckMs, type Verdict } from '../../readiness/gate.js'
import { summarizeReady, type Unready } from '../../readiness/report.js'
import { showDuration } from '../../readiness/show-duration.js'
import type { Runner } from '../../runner.js'
import { startCreated } from '../create.js'
import { stopAloud } from '../stop.js'
import { timed } from '../summarize.js'
import { renameOld, repairDeployment, stopReplaced } from './repair.js'
import type { Ending, Failure, Replacement } from './replacement.js'
import { rollBack } from './roll-back.js'

/**
 * Puts a new container in the place of the old one. Whatever fails before the old one is given up is rolled
 * back, and it is not given up before the new one was seen ready without it.
 */
export async function replaceContainer(engine: Engine, job: Replacement, runner: Runner): Promise<Ending> {
  await using networks = new AsyncDisposableStack()
  const tried = await tryReplace(engine, job, networks, runner)
  if ('ready' in tried) {
    networks.move()
    const settled = await retireOld(engine, job, tried.ready, runner)
    return { result: 'deployed', id: tried.ready, settled }
  }
  const outcome = await timed(job.section, 'roll back', () => rollBack(engine, job, tried, runner))
  // A run that has taken over may have put its container on them, and so has a candidate that is kept.
  if (outcome.result === 'taken over' || job.keepFailed) networks.move()
  return outcome
}

/** Returns the id of the new container, once it is ready without the old one. */
async function tryReplace(
  engine: Engine,
  job: Replacement,
  networks: AsyncDisposableStack,
  runner: Runner,
): Promise<Failure | { ready: string }> {
  let id: string | undefined
  let oldServes = job.strategy === 'start-first'
  const onStop = () => {
    oldServes = false
  }
  try {
    id = await timed(job.section, 'create', () => job.candidate.provide(networks))
    const candidate = id
    await timed(job.section, 'config', () => job.candidate.populate(candidate))
    await using gate = await openGate(engine, { id, foundRun: '' }, job.gate, runner)
    const unready =
      (await bringUp(engine, gate, { ...job, id }, runner)) ??
      (await swap(engine, gate, { ...job, id, onStop }, runner))
    return unready === undefined ? { ready: id } : { id, oldServes, unready }
  } catch (thrown) {
    return { id, oldServes, thrown }
  }
}

/** A replacement whose candidate was created. */
type Created = Replacement & { id: string }

/** Starts the candidate and has it pass the gate; returns what keeps it from being ready. */
async function bringUp(
  engine: Engine,
  gate: Gate,
  job: Created,
  runner: Runner,
): Promise<Unready | undefined> {
  const { id, gate: asked, strategy, section } = job
  if (strategy === 'stop-first') await timed(section, 'stop', () => stopOld(engine, job, runner))
  await timed(section, 'start', () => startCreated(engine, id))
  if (asked.waitFor === 'none')
    runner.info('"wait-for" is none: the old container is replaced without a gate')
  const verdict = await timed(section, 'gate', () => gate.pass(), isUnready)
  if (!verdict.ready) return verdict
  summarizeReady(verdict, section)
  if (strategy === 'stop-first' || !(await job.candidate.takeAliases(id))) return undefined
  const again = await gate.recheck()
  return again.ready ? undefined : again
}

/** Gives the new container the name, stops the old one, and looks at the new one once more before that is final. */
async function swap(
  engine: Engine,
  gate: Gate,
  job: Created & { onStop(): void },
  runner: Runner,
): Promise<Unready | undefined> {
  const { id, old, strategy, section } = job
  await timed(section, 'swap', () => takeName(engine, id, job))
  if (old === undefined) return undefined
  if (strategy === 'start-first') {
    const lapsed = await drain(gate, job, runner)
    if (lapsed !== undefined) return lapsed
    job.onStop()
    // One that cannot be stopped keeps the new one from nothing; that is told where it cannot be ended.
    await timed(section, 'stop', () => stopReplaced(engine, old.Id, runner)).catch(() => {})
  }
  runner.cancelled.throwIfAborted()
  const verdict = await timed(section, 'look', () => gate.recheck(recheckMs), isUnready)
  return verdict.ready ? undefined : verdict
}

/** Lets the old one end what it has begun; returns what keeps the new one from being ready after that. */
async function drain(
  gate: Gate,
  { drainMs, old, section }: Replacement,
  runner: Runner,
): Promise<Unready | undefined> {
  if (drainMs === 0 || old?.State.Running !== true) return undefined
  runner.info(`The replaced container ${old.Id.slice(0, 12)} runs on for ${showDuration(drainMs)} ("drain")`)
  await timed(section, 'drain', () => delay(drainMs, undefined, { signal: runner.cancelled })).catch(() => {})
  runner.cancelled.throwIfAborted()
  const verdict = await gate.recheck(recheckMs)
  return verdict.ready ? undefined : verdict
}

const isUnready = ({ ready }: Verdict) => !ready

/** The name goes first: under the other one, who finds the old container knows that it may be stopping. */
async function stopOld(engine: Engine, job: Replacement, runner: Runner): Promise<void> {
  const { old } = job
  if (old === undefined || !old.State.Running) return
  runner.info(`Stopping ${nameOf(old)} (${old.Id.slice(0, 12)})`)
  await giveUpName(engine, job)
  await stopAloud(engine, old, {}, runner)
}

async function giveUpName(engine: Engine, { old, upkeep }: Replacement): Promise<void> {
  if (old !== undefined) await renameOld(engine, old.Id, upkeep.names.replaced)
}

async function takeName(engine: Engine, id: string, job: Replacement): Promise<void> {
  const hasStopped = job.strategy === 'stop-first' && job.old?.State.Running
  if (!hasStopped) await giveUpName(engine, job)
  await renameContainer(engine, id, job.upkeep.names.current)
}

/** The new container serves by now: an old one that does not go is a warning. */
async function retireOld(
  engine: Engine,
  { old, upkeep, step, section }: Replacement,
  readyId: string,
  runner: Runner,
): Promise<boolean> {
  if (old === undefined) return true
  try {
    await timed(section, 'retire', () => repairDeployment(engine, { ...upkeep, readyId }, runner, step))
    return true
  } catch (thrown) {
    const reason = thrown instanceof UserError ? thrown.problem : String(thrown)
    runner.warning(
      `The replaced container ${old.Id.slice(0, 12)} could not be ended (${reason}); the post phase or the next deploy does it`,
    )
    return false
  }
}
