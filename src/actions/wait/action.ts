import { setContainerOutputs } from '../../container/describe.js'
import { readyTitle, summarizeContainer, withSection } from '../../container/summarize.js'
import { nameOf } from '../../engine/api/container.js'
import { findContainer } from '../../engine/api/containers.js'
import { findImageOf } from '../../engine/api/images.js'
import type { Engine } from '../../engine/transport/docker.js'
import { UserError } from '../../error.js'
import { parseNameOrId } from '../../input/container-name.js'
import { parseBoolean, quoteText, required } from '../../input/scalar.js'
import { connectEngine, engineInputs, engineRules } from '../../inputs/engine.js'
import { gateInputs, gateRules } from '../../inputs/gate.js'
import { rulesFor } from '../../inputs/rules-for.js'
import { findLapse } from '../../readiness/last-look.js'
import { passGate } from '../../readiness/pass.js'
import { digestOfContainer } from '../../release/image-digest.js'
import type { Read, Rule, Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import { passUnready } from '../../summary/write-section.js'

type Inputs = ReturnType<typeof inputs>

export function inputs(read: Read) {
  return {
    container: read.value('container', required(parseNameOrId, 'web')),
    summary: read.value('summary', parseBoolean),
    temp: read.env('RUNNER_TEMP'),
    engine: engineInputs(read),
    gate: gateInputs(read),
  }
}

export const rules: readonly Rule<Inputs>[] = [
  ...rulesFor(engineRules, ({ engine }: Inputs) => engine),
  ...rulesFor(gateRules, ({ gate }: Inputs) => gate),
]

/** Waits until a container that something else started is ready; it changes nothing. */
export async function waitForContainer(inputs: Inputs, runner: Runner): Promise<void> {
  runner.setOutput('ready', 'false')
  await withSection(inputs, `${inputs.container}: not ready`, runner, (section) =>
    waitAndTell(inputs, section, runner),
  )
}

async function waitAndTell(inputs: Inputs, section: Section, runner: Runner): Promise<void> {
  const engine = await connectEngine(inputs.engine, runner)
  const container = await findContainer(engine, inputs.container)
  if (container === undefined) throw absent(inputs.container)
  const id = container.Id
  runner.setOutput('container-id', id)
  runner.setOutput('container-name', nameOf(container))
  const foundRun = container.State.Running ? container.State.StartedAt : ''
  const gated = await passGate(engine, { id, foundRun }, { inputs, section }, runner).catch(
    async (thrown) => {
      // An engine that is gone has been told of once; what can still be told of the container is.
      await tellContainer(engine, id, { isReady: false, inputs, section }, runner).catch(() => {})
      throw thrown
    },
  )
  const lapse = await tellContainer(engine, id, { isReady: gated === undefined, inputs, section }, runner)
  const failure = gated ?? lapse
  if (failure === undefined) return
  if (inputs.gate.onUnready === 'fail') throw failure
  passUnready(section, failure, runner)
}

function absent(name: string): UserError {
  return new UserError(
    `There is no container ${quoteText(name)} on this engine`,
    'Start it in an earlier step, or see "docker ps --all" for its name',
  )
}

/** Sets the outputs of what is seen last; returns what keeps that from being ready, where the gate had passed. */
async function tellContainer(
  engine: Engine,
  id: string,
  { isReady, inputs, section }: { isReady: boolean; inputs: Inputs; section: Section },
  runner: Runner,
): Promise<UserError | undefined> {
  const container = await findContainer(engine, id)
  const lapse = isReady ? findLapse(container, inputs.container, inputs.gate) : undefined
  const ready = isReady && lapse === undefined
  if (container === undefined) {
    if (ready) section.title = `${inputs.container}: ended and was removed`
    runner.setOutput('ready', String(ready))
    return lapse
  }
  const reference = container.Config.Image
  const image = await findImageOf(engine, container)
  const digest = digestOfContainer(container, image)
  await setContainerOutputs(
    engine,
    container,
    { reference, digest, image, ready, createOptions: {}, temp: inputs.temp },
    runner,
  )
  if (ready) section.title = readyTitle(container)
  summarizeContainer(engine, container, { image: reference, digest }, section)
  return lapse
}
