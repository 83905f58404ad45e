import { expect, test } from 'vitest'
import { badCells, runMatrix } from '../support/fault-matrix.js'
import { engineScenarios } from '../support/fault-scenarios.js'

/** What changes something on the engine; every call, and every fault, is tried by `npm run test:faults`. */
const changes = (request: string) => !/^(?:GET|HEAD) /.test(request)

test.each(engineScenarios)(
  '$title: a change whose answer is lost or refused leaves nothing half-made',
  async (scenario) => {
    const rows = await runMatrix(scenario, ['cut', 'answer 500'], changes)
    expect(badCells(rows)).toEqual([])
  },
)
