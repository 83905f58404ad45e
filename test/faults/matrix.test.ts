import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  badCells,
  type Fault,
  faults,
  type Row,
  runMatrix,
  type Scenario,
  showMatrix,
} from '../support/fault-matrix.js'
import { engineScenarios, registryScenarios } from '../support/fault-scenarios.js'
import { web } from '../support/images.js'
import { push, type RunningRegistry, startRegistry } from '../support/registry.js'

const kinds = Object.keys(faults) as Fault[] // the keys of a literal
const matrix: Row[] = []
let registry: RunningRegistry
let digest = ''

beforeAll(async () => {
  registry = await startRegistry()
  digest = push(web(), `${registry.host}/acme/web`, ['1.0.0', '1.1.0'])
})

afterAll(async () => {
  console.log(showMatrix(matrix, kinds))
  await registry.stop()
})

async function expectNothingLost(scenario: Scenario) {
  const rows = await runMatrix(scenario, kinds)
  matrix.push(...rows)
  expect(badCells(rows)).toEqual([])
}

test.each(engineScenarios)('$title recovers from every fault or fails clearly', expectNothingLost, 600_000)

describe('in front of the registry', () => {
  test.each([0, 1])(
    'action %i recovers from every fault or fails clearly',
    async (index) => {
      const scenario = registryScenarios(registry.host, digest)[index]
      if (scenario !== undefined) await expectNothingLost(scenario)
    },
    600_000,
  )
})
