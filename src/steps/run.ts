import { randomUUID } from 'node:crypto'
import { findContainer } from '../engine/containers.js'
import type { Engine } from '../engine/docker.js'
import type { Image } from '../engine/images.js'
import { UserError } from '../error.js'
import { optional, parseBoolean, quoteText, required } from '../input/scalar.js'
import { formatReference, parseReference } from '../registry/reference.js'
import type { Read, Rule, Runner } from '../runner.js'
import { gatherEnv } from './container-env.js'
import { containerInputs, containerRules } from './container-inputs.js'
import { setContainerOutputs } from './container-outputs.js'
import { connectEngine, engineInputs } from './engine-inputs.js'
import { openGate, reportFailure, type Verdict } from './gate.js'
import { gateInputs, gateRules } from './gate-inputs.js'
import { buildRequest, createOnNetworks, type Launch, startCreated } from './launch.js'
import { identity, ownLabels } from './own-labels.js'
import { digestOf, provideImage } from './provide-image.js'
import { provideNetworks } from './provide-networks.js'
import { registryInputs, registryRules } from './registry-inputs.js'

type Inputs = ReturnType<typeof inputs>

export function inputs(read: Read) {
  return {
    image: read.value('image', required(parseReference, 'nginx:1.27 or ghcr.io/acme/web:1.4.2')),
    name: read.value('name', optional(parseName)),
    keepFailed: read.value('keep-failed', parseBoolean),
    stopAfterJob: read.value('stop-after-job', parseBoolean),
    summary: read.value('summary', parseBoolean),
    engine: engineInputs(read),
    registry: registryInputs(read),
    container: containerInputs(read),
    gate: gateInputs(read),
    identity: identity(read),
  }
}

export const rules: readonly Rule<Inputs>[] = [
  ...registryRules.map(
    (rule): Rule<Inputs> =>
      ({ registry }) =>
        rule(registry),
  ),
  ...containerRules.map(
    (rule): Rule<Inputs> =>
      ({ container }) =>
        rule(container),
  ),
  ...gateRules.map(
    (rule): Rule<Inputs> =>
      ({ gate, container }) =>
        rule(gate, container.restart),
  ),
]

/** Runs one container: pull, create, start, gate. One that does not become ready is removed, unless asked otherwise. */
export async function runContainer(inputs: Inputs, runner: Runner): Promise<void> {
  const { container, image: reference } = inputs
  const env = gatherEnv(container, runner)
  const engine = await connectEngine(inputs.engine, runner)
  await using undo = new AsyncDisposableStack()
  const step = randomUUID()
  runner.saveState('step', step)
  const labels = ownLabels('run', step, inputs.identity)
  const image = await provideImage(engine, { reference, ...container, registry: inputs.registry }, runner)
  const launch = {
    name: inputs.name,
    reference: formatReference(reference),
    image,
    env,
    labels,
    aliases: container.aliases,
  }
  await provideNetworks(engine, { names: container.networks, create: container.createNetwork, labels }, undo)
  const request = buildRequest(container, launch, runner)
  const id = await createOnNetworks(engine, request, { launch, inputs: container, undo }, runner)
  runner.setOutput('container-id', id)
  const verdict = await startAndGate(engine, id, { inputs, launch }, runner)
  if (verdict.ready || inputs.gate.onUnready === 'continue' || inputs.keepFailed) undo.move()
  if (verdict.ready || inputs.gate.onUnready === 'continue') return runner.saveState('settled', 'true')
  if (inputs.keepFailed) {
    runner.saveState('settled', 'true')
    runner.info(
      `The container ${inputs.name ?? id.slice(0, 12)} stays in place, because "keep-failed" is true`,
    )
  }
  throw new UserError(verdict.cause, verdict.remedy)
}

/** Starts the container and waits for the gate's verdict; outputs are set whatever becomes of it. */
async function startAndGate(
  engine: Engine,
  id: string,
  { inputs, launch }: { inputs: Inputs; launch: Launch },
  runner: Runner,
): Promise<Verdict> {
  let ready = false
  try {
    await using gate = await openGate(engine, id, inputs.gate, runner)
    await startCreated(engine, id)
    const verdict = await gate.pass()
    ready = verdict.ready
    if (!verdict.ready) await reportFailure(verdict, runner, inputs)
    return verdict
  } finally {
    await tellContainer(engine, id, { inputs, launch, ready }, runner)
  }
}

async function tellContainer(
  engine: Engine,
  id: string,
  { inputs, launch, ready }: { inputs: Inputs; launch: Launch; ready: boolean },
  runner: Runner,
): Promise<void> {
  const container = await findContainer(engine, id)
  if (container === undefined) return runner.setOutput('ready', 'false')
  const { createOptions, temp } = inputs.container
  const { image, reference } = launch
  const digest = digestOf(image, inputs.image)
  await setContainerOutputs(
    engine,
    container,
    { reference, digest, image, ready, createOptions, temp },
    runner,
  )
}

/** Throws unless the engine would take it as a container's name. */
function parseName(text: string): string {
  const name = text.trim()
  if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name)) return name
  throw new UserError(
    `${quoteText(name)} is not a container name`,
    'Write letters, digits, "_", "." and "-", like web-1',
  )
}
