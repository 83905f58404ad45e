import { expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { fileSwarm } from '../support/file-swarm.js'
import { inspectService, ownService } from '../support/services.js'

const { deploy, swarm } = fileSwarm(2)

/** What runs where on both nodes, without what differs from run to run. */
async function told(inputs: Record<string, string> = {}) {
  const hosts = swarm.nodes.map(({ name, address }) => `${name}=${address}`).join('\n')
  const { outputs, errors, log } = await runAction('status', {
    with: { 'docker-hosts': hosts, 'check-images': 'false', insecure: 'true', ...inputs },
  })
  expect(errors, log).toEqual([])
  return JSON.parse(outputs.deployments ?? '')
}

test('a service is told once, by its manager, and its tasks are no deployments of their own', async () => {
  const name = ownService(swarm)
  const deployed = await deploy({
    name,
    version: '1.0.0',
    replicas: '3',
    environment: 'production',
  })
  expect(deployed.errors).toEqual([])
  const { UpdatedAt } = inspectService(swarm, name)
  const image = `${swarm.registry.host}/web:1.0.0@${deployed.outputs.digest}`
  expect(await told()).toEqual([
    {
      engine: 'node-1',
      kind: 'service',
      name,
      environment: 'production',
      image,
      version: '1.0.0',
      digest: deployed.outputs.digest,
      state: '3 of 3 running',
      health: 'none',
      since: UpdatedAt,
      run: 'https://github.com/acme/web/actions/runs/4711/attempts/1',
      drift: [],
      newest: '',
      problem: '',
    },
  ])
})

test('a service that lacks tasks, and is behind its registry, has drifted', async () => {
  const name = ownService(swarm)
  const deployed = await deploy({ name, version: '1.0.0', replicas: '1' })
  expect(deployed.errors).toEqual([])
  const nowhere = ['--constraint-add', 'node.labels.no==such', '--update-order', 'stop-first']
  swarm.manager.docker('service', 'update', '--detach', ...nowhere, name)
  const running = () =>
    swarm.manager.docker('service', 'ls', '--filter', `name=${name}`, '--format', '{{.Replicas}}')
  await expect.poll(running, { timeout: 20_000 }).toBe('0/1')
  const rows = await told({ 'check-images': 'true', version: '<2' })
  expect(rows).toMatchObject([
    { name, state: '0 of 1 running', drift: ['not running', 'behind'], newest: '1.1.0' },
  ])
})
