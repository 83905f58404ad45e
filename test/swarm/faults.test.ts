import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { badCells, type Fault, runMatrix, type Scenario, showMatrix } from '../support/fault-matrix.js'
import {
  deployService,
  filesOf,
  inspectService,
  page,
  removeService,
  serviceInputs,
  services,
} from '../support/services.js'
import { type Swarm, startSwarm } from '../support/swarm.js'

let swarm: Swarm

beforeAll(async () => {
  swarm = await startSwarm(1)
  swarm.push(page('one'), 'web', '1.0.0')
  swarm.push(page('two'), 'web', '1.1.0')
})

afterAll(async () => {
  await swarm[Symbol.asyncDispose]()
})

const kinds: readonly Fault[] = ['cut', 'answer 500']

/** The engine's other calls have their faults in the suite of all actions. */
const swarmCalls = /\/(?:distribution|services|tasks|nodes|secrets|configs)/

/** Nothing but the service, and secrets that it uses. */
function isInOrder(name: string): boolean {
  const created = swarm.manager.docker(
    'ps',
    '-aq',
    '--filter',
    `label=berth.name=${name}`,
    '--filter',
    'label=berth.action=service',
  )
  if (!services(swarm.manager.docker).includes(name))
    return created === '' && filesOf(swarm, 'secret', name).length === 0
  const used = inspectService(swarm, name).Spec.TaskTemplate.ContainerSpec.Secrets ?? []
  return filesOf(swarm, 'secret', name).length === used.length
}

/** A version over another, with another secret. */
function update(): Scenario {
  return {
    title: 'service over another',
    action: 'service',
    before: { engine: swarm.manager.socket },
    async arrange() {
      const name = `web-${randomBytes(3).toString('hex')}`
      await deployService(swarm, { name, version: '1.0.0', secrets: 'token=abcdefgh' })
      const inputs = {
        ...serviceInputs(swarm),
        name,
        version: '1.1.0',
        secrets: 'token=ijklmnop',
        'wait-timeout': '20s',
        summary: 'false',
      }
      return {
        inputs,
        isDone: ({ outputs, log }) =>
          outputs.ready === 'true' &&
          inspectService(swarm, name).Spec.Labels['berth.version'] === '1.1.0' &&
          (isInOrder(name) || log.includes('uses no more may be left')),
        isIntact: () => isInOrder(name),
        cleanUp: () => removeService(swarm, name),
      }
    },
  }
}

test('every kind of call recovers from every fault or fails clearly, and leaves the service in order', async () => {
  const seen = new Set<string>()
  const isFirst = (request: string) => {
    const kind = request.replace(/[0-9a-z]{25}|web-[0-9a-f]{6}/g, 'ID')
    return !seen.has(kind) && seen.add(kind).size > 0 && swarmCalls.test(request)
  }
  const rows = await runMatrix(update(), kinds, isFirst)
  console.log(showMatrix(rows, kinds))
  expect(badCells(rows)).toEqual([])
}, 400_000)
