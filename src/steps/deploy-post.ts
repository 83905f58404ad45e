import { namesOf } from '../deployment/names.js'
import { parseBoolean, required, wholeNumber } from '../input/scalar.js'
import type { Read, Runner } from '../runner.js'
import { parseName } from './container-inputs.js'
import { repairDeployment } from './deployment-containers.js'
import { connectEngine, engineInputs } from './engine-inputs.js'

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
  const retirement = { name: inputs.name, keepOld: inputs.keepOld }
  const calls = await repairDeployment(
    engine,
    namesOf(inputs.name),
    { retirement, step: runner.state('step') },
    runner,
  )
  if (calls.length > 0) runner.info(`The interrupted deployment of ${inputs.name} is in order again`)
}
