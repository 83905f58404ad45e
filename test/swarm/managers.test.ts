import { expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { deployService } from '../support/services.js'
import { startSwarm } from '../support/swarm.js'

test('an engine that is in no swarm is refused with what to do', async () => {
  await using swarm = await startSwarm(1, { joined: false })
  const inputs = { name: 'web', image: 'ghcr.io/acme/web:1.0.0' }
  const { exitCode, errors, outputs } = await deployService(swarm, inputs)
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ ready: 'false', changed: 'false', 'rolled-back': 'false' })
  expect(errors).toEqual([
    expect.stringMatching(
      /^Docker \S+ \(linux\/amd64\) at unix:\S+ is in no swarm, so it has no services\. Run "docker swarm init" on its machine/,
    ),
  ])
  const stopped = await runAction('stop', { with: { service: 'web', 'docker-host': swarm.manager.address } })
  expect(stopped.errors).toEqual([expect.stringContaining('is in no swarm')])
})

test('a worker is refused with the address of its manager', async () => {
  await using swarm = await startSwarm(2)
  const [manager, worker] = swarm.nodes
  const { errors } = await deployService(swarm, {
    name: 'web',
    image: 'ghcr.io/acme/web:1.0.0',
    'docker-host': worker?.address ?? '',
  })
  expect(errors).toEqual([
    expect.stringContaining(
      `is a worker of its swarm, and services are managed through a manager. Set "docker-host" to one of the managers (${manager.ip}:2377)`,
    ),
  ])
})
