import { dockerLater } from '../images.js'
import { filesOf, inspectService, page, removeService, serviceInputs, services } from '../services.js'
import { type Swarm, startSwarm } from '../swarm.js'
import type { Cell, Scenario } from './cell.js'

/** A cluster of one engine, which has the versions that are deployed there. */
export async function startCluster(): Promise<Swarm> {
  const swarm = await startSwarm(1)
  for (const [text, version] of [
    ['one', '1.0.0'],
    ['two', '1.1.0'],
  ] as const)
    await dockerLater('-H', swarm.manager.address, 'pull', '-q', swarm.push(page(text), 'web', version))
  return swarm
}

/** Every action that talks to a cluster; the cluster itself is started later. */
export function serviceScenarios(swarm: () => Swarm): readonly Scenario[] {
  const before = { engine: () => swarm().manager.socket }
  return [update, createFirst, stop].map((scenario) => scenario(swarm, before))
}

const quick = { 'update-monitor': '50ms', 'wait-timeout': '20s', summary: 'false' }

function createFirst(swarm: () => Swarm, before: Scenario['before']): Scenario {
  return {
    title: 'service, the first',
    isVariant: true,
    action: 'service',
    before,
    arrange({ name }) {
      return cellOf(swarm(), name, { version: '1.0.0' })
    },
  }
}

/** A version over another that was scaled to no tasks, with another secret. */
function update(swarm: () => Swarm, before: Scenario['before']): Scenario {
  return {
    title: 'service over another',
    action: 'service',
    before,
    async arrange({ name }) {
      await startOldService(swarm(), name, 0)
      return cellOf(swarm(), name, { version: '1.1.0', secrets: 'token=ijklmnop' })
    },
  }
}

function cellOf(swarm: Swarm, name: string, inputs: { version: string; secrets?: string }): Cell {
  return {
    inputs: { ...serviceInputs(swarm), ...quick, name, ...inputs },
    isDone: ({ outputs, log }) =>
      outputs.ready === 'true' &&
      inspectService(swarm, name).Spec.Labels['berth.version'] === inputs.version &&
      (isInOrder(swarm, name) || log.includes('uses no more may be left')),
    isIntact: () => isInOrder(swarm, name),
    cleanUp: () => removeService(swarm, name),
  }
}

function stop(swarm: () => Swarm, before: Scenario['before']): Scenario {
  return {
    title: 'stop, a service',
    isVariant: true,
    action: 'stop',
    before,
    async arrange({ name }) {
      await startOldService(swarm(), name, 1)
      return {
        inputs: { service: name, remove: 'true', summary: 'false' },
        isDone: ({ outputs }) =>
          !services(swarm().manager.docker).includes(name) && outputs.services?.includes(name) === true,
        isIntact: () => isInOrder(swarm(), name),
        cleanUp: () => removeService(swarm(), name),
      }
    },
  }
}

/** A service that is there before, scaled to so many tasks and with a secret, as Berth would have deployed it. */
async function startOldService({ manager, registry }: Swarm, name: string, replicas: number): Promise<void> {
  const labels = ['berth.action=service', `berth.name=${name}`, 'berth.step=an-earlier-one'].flatMap(
    (label) => ['--label', label],
  )
  // Berth takes a secret for its own by the fingerprint that stands in its label and its name.
  const secret = `${name}-token-${'0'.repeat(16)}`
  const spec = ['--label', `berth.spec=${'0'.repeat(32)};file=${'A'.repeat(22)}`]
  const engine = ['-H', manager.address]
  await dockerLater(...engine, 'secret', 'create', ...labels, ...spec, secret, '/etc/hostname')
  const used = ['--secret', `source=${secret},target=token`, '--replicas', String(replicas)]
  const image = `${registry.host}/web:1.0.0`
  await dockerLater(...engine, 'service', 'create', '-d', '-q', '--name', name, ...labels, ...used, image)
}

/** Nothing but the service, and secrets that it uses. */
function isInOrder(swarm: Swarm, name: string): boolean {
  const filters = [`label=berth.name=${name}`, 'label=berth.action=service'].flatMap((one) => [
    '--filter',
    one,
  ])
  const created = swarm.manager.docker('ps', '-aq', ...filters)
  if (!services(swarm.manager.docker).includes(name))
    return created === '' && filesOf(swarm, 'secret', name).length === 0
  const used = inspectService(swarm, name).Spec.TaskTemplate.ContainerSpec.Secrets ?? []
  return filesOf(swarm, 'secret', name).length === used.length
}
