import { expect, test } from 'vitest'
import { fileSwarm } from '../support/file-swarm.js'
import { containersOf, ownService } from '../support/services.js'

const { deploy, swarm } = fileSwarm(3)

const pageAt = async (ip: string, port: number) => (await (await fetch(`http://${ip}:${port}`)).text()).trim()

test('five replicas are spread over the nodes, each with the config and secret, and each answers', async () => {
  const name = ownService(swarm)
  const { exitCode, outputs, log, summary } = await deploy({
    name,
    version: '1.0.0',
    replicas: '5',
    ports: '8080',
    'publish-mode': 'host',
    // A task runs a little before its server listens.
    'health-cmd': '["CMD", "/bin/busybox", "wget", "-qO-", "http://127.0.0.1:8080"]',
    'health-interval': '200ms',
    secrets: 'token=abcdefgh',
    'config-file': '/app/appsettings.json',
    'config-variables': 'Greeting=hello',
  })
  expect(exitCode, log).toBe(0)
  expect(outputs.replicas).toBe('{"running":5,"desired":5}')
  const nodes: { name: string; address: string; running: number; ports: Record<string, number[]> }[] =
    JSON.parse(outputs.nodes ?? '')
  expect(nodes.map((node) => node.name)).toEqual(['node-1', 'node-2', 'node-3'])
  expect(nodes.map(({ running }) => running).toSorted()).toEqual([1, 2, 2])
  for (const { address, ports } of nodes) {
    for (const port of ports['8080/tcp'] ?? []) expect(await pageAt(address, port)).toBe('one')
  }
  for (const node of swarm.nodes) {
    const [container = ''] = containersOf(node, name)
    const read = (path: string) => node.docker('exec', container, '/bin/busybox', 'cat', path)
    expect([read('/app/appsettings.json'), read('/run/secrets/token')]).toEqual([
      '{"Greeting": "hello"}',
      'abcdefgh',
    ])
  }
  expect(log).toMatch(/\d of 5 running/)
  expect(summary).toContain('| node-3 |')
})

test('a global service runs once on every node that fits', async () => {
  const name = ownService(swarm)
  const { outputs, log, exitCode } = await deploy({
    name,
    version: '1.0.0',
    global: 'true',
    constraints: 'node.role==worker',
  })
  expect(exitCode, log).toBe(0)
  expect(outputs.replicas).toBe('{"running":2,"desired":2}')
  const update = await deploy({ name, version: '1.1.0', global: 'true', constraints: 'node.role==worker' })
  expect(update.outputs).toMatchObject({
    replicas: '{"running":2,"desired":2}',
    ready: 'true',
    changed: 'true',
  })
})

test('the log of a task on another node is told, and the service is rolled back', async () => {
  const name = ownService(swarm)
  const worker = { name, constraints: 'node.hostname==node-3' }
  await deploy({ ...worker, version: '1.0.0' })
  const { errors, log } = await deploy({ ...worker, version: '2.0.0', 'update-monitor': '3s' })
  expect(errors[0]).toContain('failed on node-3: task: non-zero exit (3)')
  expect(log).toContain('the database is gone')
})

test('a worker that is lost in mid-update loses its tasks to the others, and the update ends well', async () => {
  const name = ownService(swarm)
  // The cluster misses a node within the pause; one that has a task to prepare would hold the update up.
  const inputs = {
    name,
    replicas: '2',
    'update-delay': '8s',
    'wait-timeout': '100s',
    constraints: 'node.role==worker',
  }
  await deploy({ ...inputs, version: '1.0.0' })
  const [, , worker] = swarm.nodes
  let isLost = false
  const { exitCode, log, outputs } = await deploy(
    { ...inputs, version: '1.1.0' },
    {
      onLog: (text: string) => {
        if (isLost || !text.includes('1 of 2 running')) return
        isLost = true
        worker?.lose()
      },
    },
  )
  worker?.find()
  expect(isLost).toBe(true)
  expect(exitCode, log).toBe(0)
  expect(outputs).toMatchObject({
    replicas: '{"running":2,"desired":2}',
    version: '1.1.0',
    'update-state': 'completed',
  })
  const nodes: { name: string }[] = JSON.parse(outputs.nodes ?? '')
  expect(nodes.map((node) => node.name)).not.toContain('node-3')
})
