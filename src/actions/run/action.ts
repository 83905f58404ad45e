import { randomUUID } from 'node:crypto'
import {
  buildRequest,
  createOnNetworks,
  type Launch,
  startCreated,
  warnOfOwnLabels,
} from '../../container/create.js'
import { setContainerOutputs } from '../../container/describe.js'
import { gatherEnv } from '../../container/env.js'
import { furnishContainer } from '../../container/populate.js'
import { provideImage } from '../../container/provide-image.js'
import { provideNetworks } from '../../container/provide-networks.js'
import { readyTitle, showRunning, summarizeContainer, timed, withSection } from '../../container/summarize.js'
import { findContainer } from '../../engine/api/containers.js'
import type { Engine } from '../../engine/transport/docker.js'
import type { UserError } from '../../error.js'
import { connectEngine } from '../../inputs/engine.js'
import { checkForEngine } from '../../inputs/engine-rules.js'
import { isGated } from '../../inputs/gate.js'
import { findLapse } from '../../readiness/last-look.js'
import { formatReference } from '../../registry/reference.js'
import { digestOf } from '../../release/image-digest.js'
import { ownLabels } from '../../release/own-labels.js'
import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import { passUnready } from '../../summary/write-section.js'
import type { Inputs } from './inputs.js'
import { leaveToPost, tellRemains } from './remains.js'

export { inputs, rules } from './inputs.js'

/** What is run, from what, and where it is told. */
interface Job {
  inputs: Inputs
  launch: Launch
  section: Section
}

/** Runs one container: pull, create, start, gate. One that does not become ready is removed, unless asked otherwise. */
export async function runContainer(inputs: Inputs, runner: Runner): Promise<void> {
  const reference = formatReference(inputs.image)
  runner.setOutput('ready', 'false')
  runner.setOutput('image', reference)
  const title = `${inputs.name ?? reference}: not ready`
  await withSection(inputs, title, runner, (section) => runAndGate(inputs, section, runner))
}

async function runAndGate(inputs: Inputs, section: Section, runner: Runner): Promise<void> {
  const { container, image: reference } = inputs
  const env = gatherEnv(container, runner)
  warnOfOwnLabels(container, runner)
  const engine = await connectEngine(inputs.engine, runner)
  checkForEngine(engine, inputs)
  await using undo = new AsyncDisposableStack()
  const step = randomUUID()
  runner.saveState('step', step)
  const labels = {
    ...ownLabels('run', step, inputs.identity),
    ...(inputs.name !== undefined && { 'berth.name': inputs.name }),
  }
  const image = await timed(section, 'pull', () =>
    provideImage(engine, { reference, ...container, registry: inputs.registry }, runner),
  )
  const launch = { reference: formatReference(reference), image, env, labels }
  await provideNetworks(
    engine,
    { names: container.networks, create: container.createNetwork, labels },
    undo,
    runner,
  )
  const request = buildRequest(container, launch)
  const id = await timed(section, 'create', () =>
    createOnNetworks(engine, request, { ...container, name: inputs.name, undo }, runner),
  )
  runner.setOutput('container-id', id)
  runner.cancelled.addEventListener('abort', () => leaveToPost(undo, inputs, runner))
  const failure = await startAndGate(engine, id, { inputs, launch, section }, runner)
  const kept = failure === undefined || inputs.gate.onUnready === 'continue' || inputs.keepFailed
  if (kept && !undo.disposed) {
    undo.move()
    runner.saveState('settled', 'true')
  }
  if (failure === undefined) return
  if (inputs.gate.onUnready === 'continue') return passUnready(section, failure, runner)
  tellRemains(inputs, section, runner)
  throw failure
}

/** Starts the container and waits for the gate; outputs are set whatever becomes of it. */
async function startAndGate(
  engine: Engine,
  id: string,
  job: Job,
  runner: Runner,
): Promise<UserError | undefined> {
  const tell = (isReady: boolean) => tellContainer(engine, id, { ...job, isReady }, runner)
  try {
    await timed(job.section, 'config', () => furnishContainer(engine, id, job, runner))
    const failure = await startGated(engine, id, job, runner)
    const lapse = await tell(failure === undefined)
    return failure ?? lapse
  } catch (thrown) {
    await tell(false).catch(() => runner.info('The engine does not tell what became of the container'))
    throw thrown
  }
}

/** Nothing of the gate is loaded where nothing is waited for. */
async function startGated(
  engine: Engine,
  id: string,
  { inputs, section }: Job,
  runner: Runner,
): Promise<UserError | undefined> {
  const start = () => startCreated(engine, id)
  if (!isGated(inputs.gate)) return await timed(section, 'start', start)
  const { passGate } = await import('../../readiness/pass.js')
  return await passGate(engine, { id, foundRun: '' }, { inputs, section, start }, runner)
}

/** Sets the outputs of what is seen last; returns what keeps that from being ready, where the gate had passed. */
async function tellContainer(
  engine: Engine,
  id: string,
  { inputs, launch, section, isReady }: Job & { isReady: boolean },
  runner: Runner,
): Promise<UserError | undefined> {
  const container = await findContainer(engine, id)
  const lapse = isReady ? findLapse(container, inputs.name ?? id.slice(0, 12), inputs.gate) : undefined
  if (container === undefined) return lapse
  const ready = isReady && lapse === undefined
  const { createOptions, temp } = inputs.container
  const { image, reference } = launch
  const digest = digestOf(image, inputs.image)
  await setContainerOutputs(
    engine,
    container,
    { reference, digest, image, ready, createOptions, temp },
    runner,
  )
  if (ready) section.title = readyTitle(container)
  if (ready && container.State.Running) runner.info(showRunning(engine, container))
  summarizeContainer(engine, container, { image: reference, digest }, section)
  return lapse
}
