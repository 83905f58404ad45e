import { parseName } from '../../input/container-name.js'
import { parseBoolean, required, wholeNumber } from '../../input/scalar.js'
import { engineInputs } from '../../inputs/engine.js'
import type { Read } from '../../runner.js'

export { repairAfterJob } from '../../container/swap/after-job.js'

/** The state that `deploy` saves before its first change. */
export const needs = 'step'

export function inputs(read: Read) {
  return {
    name: read.value('name', required(parseName, 'web')),
    takeOver: read.value('take-over', parseBoolean),
    keepOld: read.value('keep-old', wholeNumber(0, 1000)),
    rollback: read.value('rollback', parseBoolean),
    engine: engineInputs(read),
    summary: read.value('summary', parseBoolean),
  }
}
