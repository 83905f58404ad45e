import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgetRepository } from '../images.js'
import type { Swarm } from '../swarm.js'
import type { Fault, Scenario } from './cell.js'
import { containerScenarios } from './container-scenarios.js'
import { badCells, type Row, runMatrix, showMatrix } from './matrix.js'
import { fillRegistry, registryScenarios, type Shelf } from './registry-scenarios.js'
import { serviceScenarios, startCluster } from './service-scenarios.js'

/** Declares a test for every action that brings those faults upon its calls, and prints the table. */
export function tryFaults(kinds: readonly Fault[]): void {
  const matrix = new Map<Scenario, Row[]>()
  const stage: { cluster?: Swarm; shelf?: Shelf } = {}
  const scenarios = [
    ...serviceScenarios(() => standing(stage.cluster)),
    ...containerScenarios,
    ...registryScenarios(() => standing(stage.shelf)),
  ]

  beforeAll(async () => {
    stage.shelf = await fillRegistry()
    stage.cluster = await startCluster()
  })

  afterAll(async () => {
    console.log(
      showMatrix(
        scenarios.flatMap((scenario) => matrix.get(scenario) ?? []),
        kinds,
      ),
    )
    if (stage.shelf !== undefined) forgetRepository(`${stage.shelf.host}/acme/web`)
    await stage.shelf?.stop()
    await stage.cluster?.[Symbol.asyncDispose]()
  })

  test.concurrent.each(scenarios)(
    '$title',
    async (scenario) => {
      const rows = await runMatrix(scenario, kinds)
      matrix.set(scenario, rows)
      expect(badCells(rows)).toEqual([])
    },
    900_000,
  )
}

function standing<T>(what: T | undefined): T {
  if (what === undefined) throw new Error('It is not started yet')
  return what
}
