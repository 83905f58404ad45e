import { namesOf } from '../deployment/names.js'
import { findContainer, listContainers } from '../engine/containers.js'
import { removeStraySecrets } from '../engine/secret-volumes.js'
import { parseName } from '../input/container-name.js'
import { parseBoolean, required, wholeNumber } from '../input/scalar.js'
import type { Read, Runner } from '../runner.js'
import { repairDeployment } from './deployment-containers.js'
import { connectEngine, engineInputs } from './engine-inputs.js'
import { removeNetworks } from './provide-networks.js'

/** The state that `deploy` saves before its first change. */
export const needs = 'step'

export function inputs(read: Read) {
  return {
    name: read.value('name', required(parseName, 'web')),
    keepOld: read.value('keep-old', wholeNumber(0, 1000)),
    rollback: read.value('rollback', parseBoolean),
    engine: engineInputs(read),
  }
}

type Inputs = ReturnType<typeof inputs>

/** Brings into order what an interrupted main phase left; another run's candidate is not touched. */
export async function repairAfterJob(inputs: Inputs, runner: Runner): Promise<void> {
  if (runner.state('settled') !== '') return
  const engine = await connectEngine(inputs.engine, runner)
  const { name, keepOld, rollback } = inputs
  const upkeep = { names: namesOf(name), keepOld, rollback }
  const step = runner.state('step')
  const calls = await repairDeployment(engine, upkeep, runner, step)
  if (calls.length > 0) runner.info(`The interrupted deployment of ${name} is in order again`)
  await removeStraySecrets(engine, [`berth.name=${name}`])
  const own = [`berth.step=${step}`]
  const [deployed, candidate] = await Promise.all([
    listContainers(engine, own),
    findContainer(engine, upkeep.names.candidate),
  ])
  // Whoever is created on a network does not keep it from being removed before it has started.
  if (deployed.length === 0 && candidate === undefined) await removeNetworks(engine, own, runner)
}
