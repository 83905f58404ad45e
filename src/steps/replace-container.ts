import { chooseStrategy, type Strategy, sharedWrites } from '../deployment/strategy.js'
import { type Container, renameContainer, stopContainer } from '../engine/containers.js'
import { type Engine, statusOf } from '../engine/docker.js'
import { footprintOf, requestFootprint } from '../engine/footprint.js'
import { connectNetwork, disconnectNetwork } from '../engine/networks.js'
import { isBuiltInNetwork } from '../engine/spec.js'
import { UserError } from '../error.js'
import type { Runner } from '../runner.js'
import type { Section } from '../summary/section.js'
import type { Inputs } from './deploy.js'
import { nameOf, repairDeployment, retireContainer } from './deployment-containers.js'
import { furnishContainer } from './furnish-container.js'
import { buildRequest, createOnNetworks, type Launch, startCreated } from './launch.js'
import { provideNetworks } from './provide-networks.js'
import type { Outcome, Replacement } from './replacement.js'
import { type Failure, rollBack } from './roll-back.js'
import { timed } from './summary.js'

/** Chooses how the new container takes the old one's place, and says why. */
export function settleStrategy(
  inputs: Inputs,
  launch: Launch,
  { old, section }: { old: Container | undefined; section: Section },
  runner: Runner,
): Strategy {
  if (old === undefined) return 'start-first'
  const next = requestFootprint(buildRequest(inputs.container, launch, runner))
  const before = footprintOf(old)
  const chosen = chooseStrategy(before, next)
  const strategy = inputs.strategy === 'auto' ? chosen.strategy : inputs.strategy
  const reason = inputs.strategy === 'auto' ? chosen.reason : '"strategy" says so'
  runner.info(`Strategy: ${strategy}, because ${reason}`)
  section.decisions.push([`Strategy ${strategy}`, reason])
  const shared = strategy === 'start-first' ? sharedWrites(before, next) : []
  if (shared.length > 0)
    runner.warning(`Old and new both write to ${shared.join(', ')} while they run side by side`)
  return strategy
}

/** Puts a new container in the place of the old one; whatever fails before it has the name is rolled back. */
export async function replaceContainer(engine: Engine, job: Replacement, runner: Runner): Promise<Outcome> {
  await using undo = new AsyncDisposableStack()
  let id: string | undefined
  try {
    id = await createCandidate(engine, job, undo, runner)
    const candidate = id
    await timed(job.section, 'config', () => furnishContainer(engine, candidate, job, runner))
    const unready = await bringUp(engine, candidate, job, runner)
    if (unready !== undefined)
      return await timedRollBack(engine, job, { failure: unready, unready: true, id }, runner)
    await timed(job.section, 'swap', () => takeName(engine, candidate, job))
    undo.move()
  } catch (failure) {
    return await timedRollBack(engine, job, { failure, unready: false, id }, runner)
  }
  const settled = await retireOld(engine, job, runner)
  return { failure: undefined, unready: false, rolledBack: false, settled }
}

function timedRollBack(engine: Engine, job: Replacement, failed: Failure, runner: Runner): Promise<Outcome> {
  return timed(job.section, 'roll back', () => rollBack(engine, job, failed, runner))
}

/** The candidate's name is the lock: who finds it taken takes over. */
async function createCandidate(
  engine: Engine,
  job: Replacement,
  undo: AsyncDisposableStack,
  runner: Runner,
): Promise<string> {
  const { inputs, names, retirement, section } = job
  const { container } = inputs
  const aliases = job.strategy === 'stop-first' ? container.aliases : []
  const launch = { ...job.launch, name: names.candidate, aliases }
  const networks = { names: container.networks, create: container.createNetwork, labels: launch.labels }
  await provideNetworks(engine, networks, undo, runner)
  const request = buildRequest(container, launch, runner)
  return await timed(section, 'create', async () => {
    for (let attempt = 1; ; attempt++) {
      try {
        await using unfinished = new AsyncDisposableStack()
        const id = await createOnNetworks(
          engine,
          request,
          { launch, inputs: container, undo: unfinished },
          runner,
        )
        unfinished.move()
        return id
      } catch (thrown) {
        const isTaken = thrown instanceof UserError && statusOf(thrown.cause) === 409
        if (!isTaken || attempt === 5) throw thrown
        await repairDeployment(engine, names, { retirement }, runner)
      }
    }
  })
}

/** Starts the candidate and has it pass the gate; returns what keeps it from being ready. */
async function bringUp(
  engine: Engine,
  id: string,
  job: Replacement,
  runner: Runner,
): Promise<UserError | undefined> {
  const { inputs, old, strategy, section } = job
  const { openGate, reportFailure } = await import('./gate.js')
  await using gate = await openGate(engine, id, inputs.gate, runner)
  if (strategy === 'stop-first' && old !== undefined) {
    await timed(section, 'stop', () => stopOld(engine, old, runner))
  }
  await timed(section, 'start', () => startCreated(engine, id))
  if (inputs.gate.waitFor === 'none')
    runner.info('"wait-for" is none: the old container is replaced without a gate')
  const verdict = await timed(
    section,
    'gate',
    () => gate.pass(),
    ({ ready }) => !ready,
  )
  if (!verdict.ready) return await reportFailure(verdict, section, runner)
  if (strategy === 'stop-first' || !(await takeAliases(engine, id, job))) return undefined
  const again = await gate.recheck()
  return again.ready ? undefined : await reportFailure(again, section, runner)
}

async function stopOld(engine: Engine, old: Container, runner: Runner): Promise<void> {
  if (!old.State.Running) return
  runner.info(`Stopping ${nameOf(old)} (${old.Id.slice(0, 12)})`)
  await stopContainer(engine, old.Id, { cancelled: runner.cancelled })
}

/** An alias cannot be added to a connected endpoint, and one given at create would bring traffic before the gate. */
async function takeAliases(engine: Engine, id: string, { inputs }: Replacement): Promise<boolean> {
  const { networks, aliases } = inputs.container
  if (aliases.length === 0) return false
  for (const network of networks.filter((name) => !isBuiltInNetwork(name))) {
    await disconnectNetwork(engine, network, id)
    await connectNetwork(engine, network, id, aliases)
  }
  return true
}

/** From the second call on the swap is final. */
async function takeName(engine: Engine, id: string, { names, old }: Replacement): Promise<void> {
  if (old !== undefined) await renameContainer(engine, old.Id, names.replaced)
  await renameContainer(engine, id, names.current)
}

/** The new container serves by now: an old one that does not go is a warning. */
async function retireOld(
  engine: Engine,
  { old, retirement, section }: Replacement,
  runner: Runner,
): Promise<boolean> {
  if (old === undefined) return true
  try {
    await timed(section, 'retire', () => retireContainer(engine, old.Id, retirement, runner))
    return true
  } catch (thrown) {
    const reason = thrown instanceof UserError ? thrown.problem : String(thrown)
    runner.warning(
      `The replaced container ${old.Id.slice(0, 12)} could not be ended (${reason}); the post phase or the next deploy does it`,
    )
    return false
  }
}
