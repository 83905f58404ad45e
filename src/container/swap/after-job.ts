import { findContainer } from '../../engine/api/containers.js'
import { asReleased } from '../../engine/api/release.js'
import { removeStraySecrets } from '../../engine/api/secret-volumes.js'
import type { Engine } from '../../engine/transport/docker.js'
import { connectEngine, type EngineInputs } from '../../inputs/engine.js'
import { namesOf } from '../../release/names.js'
import type { Runner } from '../../runner.js'
import { findOwn } from '../ownership.js'
import { removeNetworks } from '../provide-networks.js'
import { repairDeployment, type Upkeep } from './repair.js'

/** The deployment of a job whose main phase was interrupted. */
export interface Interrupted extends Omit<Upkeep, 'names'> {
  name: string
  engine: EngineInputs
  summary: boolean
}

/** Brings into order what an interrupted main phase left; another run's candidate is not touched. */
export async function repairAfterJob(inputs: Interrupted, runner: Runner): Promise<void> {
  if (runner.state('settled') !== '') return
  const engine = await connectEngine(inputs.engine, runner)
  const { name, ...rest } = inputs
  const upkeep = { names: namesOf(name), ...rest }
  const step = runner.state('step')
  const { done: calls } = await repairDeployment(engine, upkeep, runner, step)
  await removeStraySecrets(engine, [`berth.name=${name}`])
  const own = [`berth.step=${step}`]
  const [deployed, candidate] = await Promise.all([
    findOwn(engine, own),
    findContainer(engine, upkeep.names.candidate),
  ])
  // Whoever is created on a network does not keep it from being removed before it has started.
  if (deployed.length === 0 && candidate === undefined) await removeNetworks(engine, own, runner)
  if (calls.length > 0) await tellRepaired(engine, inputs, runner)
}

/** The main phase could not say any more what runs now. */
async function tellRepaired(engine: Engine, inputs: Interrupted, runner: Runner): Promise<void> {
  const { name } = inputs
  runner.info(`The interrupted deployment of ${name} is in order again`)
  const { summarizeContainer, withSection } = await import('../summarize.js')
  const title = `${name}: in order again after an interrupted deployment`
  await withSection(inputs, title, runner, async (section) => {
    section.mark = '⚠️'
    const container = await findContainer(engine, name)
    if (container === undefined) return void section.facts.push(['Runs', 'nothing under this name'])
    const { Image: image, Labels } = (await asReleased(engine, container)).Config
    const digest = Labels?.['berth.digest'] ?? ''
    summarizeContainer(engine, container, { label: 'Runs', image, digest }, section)
  })
}
