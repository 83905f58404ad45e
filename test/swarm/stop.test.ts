import { expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { fileSwarm } from '../support/file-swarm.js'
import {
  containersOf,
  deployService,
  filesOf,
  inspectService,
  ownService,
  services,
} from '../support/services.js'

const { swarm } = fileSwarm(1)

const stop = (inputs: Record<string, string>) =>
  runAction('stop', { with: { 'docker-host': swarm.manager.address, ...inputs } })

const deploy = (inputs: Record<string, string>) => deployService(swarm, { version: '1.0.0', ...inputs })

test('scales a service to no tasks, and the next deployment brings them back', async () => {
  const name = ownService(swarm)
  const { outputs } = await deploy({ name, replicas: '2', secrets: 'token=abcdefgh' })
  const stopped = await stop({ service: name })
  expect(stopped.exitCode, stopped.log).toBe(0)
  expect(stopped.outputs).toEqual({
    stopped: '[]',
    count: '0',
    'exit-code': '',
    services: JSON.stringify([{ id: outputs['service-id'], name, replicas: 2, removed: false }]),
  })
  expect(stopped.summary).toContain('Stopped one service')
  expect(containersOf(swarm.manager, name)).toEqual([])
  expect(inspectService(swarm, name).Spec.Mode).toEqual({ Replicated: { Replicas: 0 } })
  expect(filesOf(swarm, 'secret', name)).toHaveLength(1)
  const again = await deploy({ name, secrets: 'token=abcdefgh' })
  expect(again.outputs).toMatchObject({ changed: 'true', replicas: '{"running":2,"desired":2}' })
})

test('removes a service with its configs and secrets, and only its own', async () => {
  const [name, other] = [ownService(swarm), ownService(swarm)]
  const config = { 'config-file': '/app/appsettings.json', 'config-variables': 'Greeting=hello' }
  await deploy({ name, secrets: 'token=abcdefgh', ...config })
  await deploy({ name: other, secrets: 'token=abcdefgh' })
  const { exitCode, log } = await stop({ service: name, remove: 'true' })
  expect(exitCode, log).toBe(0)
  expect(services(swarm.manager.docker)).toContain(other)
  expect(services(swarm.manager.docker)).not.toContain(name)
  expect(containersOf(swarm.manager, name)).toEqual([])
  expect([...filesOf(swarm, 'config', name), ...filesOf(swarm, 'secret', name)]).toEqual([])
  expect(filesOf(swarm, 'secret', other)).toHaveLength(1)
})

test('a global service cannot be scaled, and is told so before anything is stopped; it can be removed', async () => {
  const [name, other] = [ownService(swarm), ownService(swarm)]
  await deploy({ name, global: 'true' })
  await deploy({ name: other })
  const { exitCode, errors } = await stop({ service: `${other}\n${name}` })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([
    `${name} is a global service, which cannot be scaled to no tasks; nothing was stopped. Set "remove: true" to take it away.`,
  ])
  expect(containersOf(swarm.manager, other)).toHaveLength(1)
  const removed = await stop({ service: name, remove: 'true' })
  expect(JSON.parse(removed.outputs.services ?? '')).toMatchObject([{ name, replicas: null, removed: true }])
})

test('labels sweep containers, not the tasks of services', async () => {
  const name = ownService(swarm)
  await deploy({ name })
  const before = containersOf(swarm.manager, name)
  const { exitCode, outputs } = await stop({ label: `berth.name=${name}` })
  expect([exitCode, outputs.count]).toEqual([0, '0'])
  expect(containersOf(swarm.manager, name)).toEqual(before)
})

test('a service that is missing is no failure, unless asked', async () => {
  const passed = await stop({ service: 'nowhere' })
  expect([passed.exitCode, passed.outputs.services]).toEqual([0, '[]'])
  const failed = await stop({ service: 'nowhere', missing: 'fail' })
  expect(failed.errors).toEqual([
    'There is no service "nowhere" in this cluster, and "missing" is fail; nothing was stopped. Correct "service", or set "missing: ignore".',
  ])
})
