import { parseName } from '../../input/container-name.js'
import { parseBoolean, required } from '../../input/scalar.js'
import { engineInputs } from '../../inputs/engine.js'
import type { Read } from '../../runner.js'
import { upkeep } from './inputs.js'

export { repairAfterJob } from '../../container/swap/after-job.js'

/** The state that `rollback` saves before its first change. */
export const needs = 'step'

export function inputs(read: Read) {
  return {
    ...upkeep,
    name: read.value('name', required(parseName, 'web')),
    engine: engineInputs(read),
    summary: read.value('summary', parseBoolean),
  }
}
