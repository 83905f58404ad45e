import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fileSwarm } from '../support/file-swarm.js'
import { startHiccups } from '../support/hiccups.js'
import { startRegistry } from '../support/registry.js'
import { containersOf, filesOf, inspectService, ownService, patient, services } from '../support/services.js'

const { deploy, swarm } = fileSwarm(1)

const digestOf = (reference: string) => /@(sha256:[0-9a-f]{64})$/.exec(reference)?.[1]

const pageOf = async (ports: string | undefined) =>
  (await (await fetch(`http://${swarm.manager.ip}:${JSON.parse(ports ?? '{}')['8080/tcp']}`)).text()).trim()

/** The ids of the tasks that are meant to run. */
const tasksOf = (name: string) =>
  swarm.manager
    .docker('service', 'ps', '--quiet', '--filter', 'desired-state=running', name)
    .split('\n')
    .filter(Boolean)

describe('a deployment', () => {
  test('creates the service pinned by digest, and tells what runs where', async () => {
    const name = ownService(swarm)
    const { exitCode, outputs, summary, log } = await deploy({
      name,
      version: '1.0.x',
      ports: '8080',
      'publish-mode': 'host',
      replicas: '2',
      environment: 'production',
    })
    expect(exitCode, log).toBe(0)
    const { ID, Spec } = inspectService(swarm, name)
    const digest = digestOf(Spec.TaskTemplate.ContainerSpec.Image)
    expect(outputs).toMatchObject({
      'service-id': ID,
      'service-name': name,
      image: `${swarm.registry.host}/web:1.0.0@${digest}`,
      digest,
      tag: '1.0.0',
      version: '1.0.0',
      replicas: '{"running":2,"desired":2}',
      'update-state': '',
      ready: 'true',
      changed: 'true',
      'rolled-back': 'false',
      'previous-image': '',
    })
    const [node] = JSON.parse(outputs.nodes ?? '[]')
    expect(node).toMatchObject({ name: 'node-1', address: swarm.manager.ip, running: 2 })
    expect(node.ports['8080/tcp']).toHaveLength(2)
    expect(await pageOf(outputs.ports)).toBe('one')
    expect(summary).toContain(`${name}: deployed`)
    expect(summary).toContain('| Running | 2 of 2 |')
    expect(JSON.parse(outputs.record ?? '{}')).toMatchObject({
      outcome: 'deployed',
      name,
      environment: 'production',
      version: '1.0.0',
      runId: '4711',
    })
  })

  test('labels the service and the containers of its tasks', async () => {
    const name = ownService(swarm)
    await deploy({ name, version: '1.0.0', environment: 'production', labels: 'team=shop\nberth.step=mine' })
    const [container = ''] = containersOf(swarm.manager, name)
    const { Labels } = JSON.parse(swarm.manager.docker('inspect', container))[0].Config
    for (const labels of [Labels, inspectService(swarm, name).Spec.Labels]) {
      expect(labels).toMatchObject({
        'berth.action': 'service',
        'berth.name': name,
        'berth.environment': 'production',
        'berth.version': '1.0.0',
        'berth.run-id': '4711',
        team: 'shop',
      })
      expect(labels['berth.step']).toMatch(/^[0-9a-f-]{36}$/)
    }
  })

  test('updates by range to the highest version', async () => {
    const name = ownService(swarm)
    const first = await deploy({ name, version: '1.0.x', ports: '8080', 'publish-mode': 'host' })
    const second = await deploy({ name, version: '^1', ports: '8080', 'publish-mode': 'host' })
    expect(second.exitCode, second.log).toBe(0)
    expect(second.outputs).toMatchObject({
      'service-id': first.outputs['service-id'],
      version: '1.1.0',
      changed: 'true',
      'update-state': 'completed',
      'previous-image': first.outputs.image,
    })
    expect(await pageOf(second.outputs.ports)).toBe('two')
  })

  test('changes nothing where nothing differs, and everything with recreate', async () => {
    const name = ownService(swarm)
    const inputs = { name, version: '1.0.0', env: 'A=1', secrets: 'token=abcdefgh' }
    await deploy(inputs)
    const before = inspectService(swarm, name)
    const again = await deploy(inputs)
    expect(again.outputs).toMatchObject({ changed: 'false', ready: 'true' })
    expect(inspectService(swarm, name).Version).toEqual(before.Version)
    const [old] = containersOf(swarm.manager, name)
    const forced = await deploy({ ...inputs, recreate: 'true' })
    expect(forced.outputs.changed).toBe('true')
    await expect.poll(() => containersOf(swarm.manager, name), { timeout: 10_000 }).not.toContain(old)
  })

  test.each([
    ['the image', ['--image', 'web:1.1.0']],
    ['the environment', ['--env-add', 'A=2']],
    ['the command', ['--args', 'httpd -f -p 8080 -h /app']],
  ])('puts %s right that somebody changed by hand', async (_what, change) => {
    const name = ownService(swarm)
    const inputs = { name, version: '1.0.0', env: 'B=1\nA=1' }
    const { outputs } = await deploy(inputs)
    const args = change.map((text) => text.replace(/^web:/, `${swarm.registry.host}/web:`))
    swarm.manager.docker('service', 'update', '--quiet', '--detach', ...args, name)
    const again = await deploy({ ...inputs, env: 'A=1\nB=1' })
    expect(again).toMatchObject({ exitCode: 0, outputs: { changed: 'true', image: outputs.image } })
    const { Env, Args } = inspectService(swarm, name).Spec.TaskTemplate.ContainerSpec
    expect({ Env, Args }).toEqual({ Env: ['A=1', 'B=1'], Args: undefined })
    expect((await deploy(inputs)).outputs.changed).toBe('false')
  })

  test('keeps the tasks where only their number changes, and their number where none is given', async () => {
    const name = ownService(swarm)
    await deploy({ name, version: '1.0.0', replicas: '1' })
    const [old] = tasksOf(name)
    const more = await deploy({ name, version: '1.0.0', replicas: '3' })
    expect(more.outputs).toMatchObject({ changed: 'true', replicas: '{"running":3,"desired":3}' })
    expect(tasksOf(name)).toHaveLength(3)
    expect(tasksOf(name)).toContain(old)
    const next = await deploy({ name, version: '1.1.0' })
    expect(next.outputs.replicas).toBe('{"running":3,"desired":3}')
  })

  test('asks the engine for what the inputs say', async () => {
    const name = ownService(swarm)
    const { exitCode, log } = await deploy({
      name,
      version: '1.0.0',
      global: 'true',
      constraints: 'node.role==manager',
      ports: '18080:8080\n53:53/udp',
      env: 'A=1',
      volumes: 'data:/data\n/etc:/host-etc:ro',
      tmpfs: '/scratch:size=1m,mode=1777',
      command: 'httpd -f -p 8080 -h /',
      user: '1234:5678',
      memory: '64m',
      cpus: '0.5',
      'extra-hosts': 'db.internal:10.0.0.5',
      'stop-timeout': '3s',
      'update-parallelism': '2',
      'update-delay': '1s',
      'update-monitor': '700ms',
      'create-options': '{"TaskTemplate":{"RestartPolicy":{"MaxAttempts":3}},"Labels":{"x":"1"}}',
    })
    expect(exitCode, log).toBe(0)
    const { Spec } = inspectService(swarm, name)
    expect(Spec).toMatchObject({
      Labels: { x: '1' },
      Mode: { Global: {} },
      UpdateConfig: {
        Parallelism: 2,
        Delay: 1e9,
        FailureAction: 'rollback',
        Monitor: 7e8,
        MaxFailureRatio: 0,
        Order: 'start-first',
      },
      EndpointSpec: {
        Ports: [
          { Protocol: 'tcp', TargetPort: 8080, PublishedPort: 18080, PublishMode: 'ingress' },
          { Protocol: 'udp', TargetPort: 53, PublishedPort: 53, PublishMode: 'ingress' },
        ],
      },
      TaskTemplate: {
        ContainerSpec: {
          Args: ['httpd', '-f', '-p', '8080', '-h', '/'],
          Env: ['A=1'],
          User: '1234:5678',
          Hosts: ['10.0.0.5 db.internal'],
          StopGracePeriod: 3e9,
          Mounts: [
            { Type: 'volume', Source: 'data', Target: '/data' },
            { Type: 'bind', Source: '/etc', Target: '/host-etc', ReadOnly: true },
            { Type: 'tmpfs', Target: '/scratch', TmpfsOptions: { SizeBytes: 1048576, Mode: 0o1777 } },
          ],
        },
        Resources: { Limits: { NanoCPUs: 5e8, MemoryBytes: 67108864 } },
        RestartPolicy: { MaxAttempts: 3 },
        Placement: {
          Constraints: ['node.role==manager'],
          Platforms: [{ Architecture: 'amd64', OS: 'linux' }],
        },
      },
    })
  })

  test('joins an overlay network under its aliases', async () => {
    const name = ownService(swarm)
    swarm.manager.docker('network', 'create', '--driver', 'overlay', 'front')
    const inputs = { name, version: '1.0.0', network: 'front', 'network-aliases': 'api' }
    const { exitCode, log } = await deploy(inputs)
    expect(exitCode, log).toBe(0)
    const [container = ''] = containersOf(swarm.manager, name)
    const { Networks } = JSON.parse(swarm.manager.docker('inspect', container))[0].NetworkSettings
    expect(Object.keys(Networks)).toContain('front')
    expect(inspectService(swarm, name).Spec.TaskTemplate.Networks).toEqual([
      { Target: Networks.front.NetworkID, Aliases: ['api'] },
    ])
    expect((await deploy(inputs)).outputs.changed).toBe('false')
  })

  test('stops the old task first where both would need the same port of the node', async () => {
    const name = ownService(swarm)
    const inputs = { name, ports: '18081:8080', 'publish-mode': 'host' }
    await deploy({ ...inputs, version: '1.0.0' })
    const { exitCode, log, outputs } = await deploy({ ...inputs, version: '1.1.0' })
    expect(exitCode, log).toBe(0)
    expect(log).toContain('Update order: stop-first, because old and new tasks publish the host port 18081')
    expect(outputs.ports).toBe('{"8080/tcp":18081}')
    expect(await pageOf(outputs.ports)).toBe('two')
    expect(JSON.parse(outputs.record ?? '{}').strategy).toBe('stop-first')
  })

  test('hands the credentials to the nodes, so that they can pull', async () => {
    const name = ownService(swarm)
    const account = { username: 'deployer', password: 'correct-horse' }
    const registry = await startRegistry(account, swarm.outside)
    onTestFinished(() => registry.stop())
    const image = `${registry.host}/private/web:1.0.0`
    const [manager] = swarm.nodes
    manager.docker('pull', '--quiet', `${swarm.registry.host}/web:1.0.0`)
    manager.docker('tag', `${swarm.registry.host}/web:1.0.0`, image)
    const config = mkdtempSync(join(tmpdir(), 'berth-login-'))
    const auth = Buffer.from(`${account.username}:${account.password}`).toString('base64')
    writeFileSync(join(config, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }))
    manager.docker('--config', config, 'push', '--quiet', image)
    rmSync(config, { recursive: true })
    manager.docker('rmi', image)

    const anonymous = await deploy({ name, image })
    expect(anonymous.errors).toEqual([expect.stringContaining('refuses the credentials')])
    const { exitCode, log, outputs } = await deploy({ name, image, ...account })
    expect(exitCode, log).toBe(0)
    expect(outputs.replicas).toBe('{"running":1,"desired":1}')
  })

  test('asks a registry again that fails the manager for a moment', async () => {
    const name = ownService(swarm)
    const { host } = await startHiccups(swarm.registry.host, '503', swarm.outside)
    const { exitCode, log, outputs } = await deploy({ name, image: `${host}/web:1.0.0` })
    expect(exitCode, log).toBe(0)
    expect(outputs.replicas).toBe('{"running":1,"desired":1}')
    expect(log.match(/^.* trying again in .*$/gm)).toEqual([
      `The registry ${host} answers 503, trying again in 0.25 s`,
    ])
  })

  test('hides in inspect what may be sensitive', async () => {
    const name = ownService(swarm)
    const inputs = {
      name,
      version: '1.0.0',
      env: 'PASSWORD=hunter22',
      command: 'httpd -f -p 8080 -h / -r hunter33',
      secrets: 'token=hunter44',
      'health-cmd': 'echo hunter55',
      'health-interval': '300ms',
      'create-options': '{"TaskTemplate":{"ContainerSpec":{"Labels":{"vault":"hunter66"}}}}',
    }
    await deploy(inputs)
    const { outputs, log, summary, exitCode } = await deploy({ ...inputs, version: '1.1.0' })
    expect(exitCode, log).toBe(0)
    const told = log.replaceAll(/::add-mask::.*/g, '') + summary + JSON.stringify(outputs)
    expect(told).not.toMatch(/hunter\d\d/)
    const { Spec, PreviousSpec } = JSON.parse(outputs.inspect ?? '{}')
    expect(PreviousSpec).toBeUndefined()
    expect(Spec.TaskTemplate.ContainerSpec.Env).toEqual(['PASSWORD=***'])
    expect(Spec.TaskTemplate.ContainerSpec.Healthcheck.Test).toEqual(['CMD-SHELL', '***'])
    expect(outputs.inspect).not.toContain('berth.spec')
  })
})

test('outputs that cannot be written fail the step of a service that stands', async () => {
  const name = ownService(swarm)
  const inputs = { name, version: '1.0.0' }
  const { exitCode, errors, log, state } = await deploy(inputs, { env: { GITHUB_OUTPUT: '/dev/full' } })
  expect(errors).toEqual([
    expect.stringMatching(
      /, and that stands, but these could not be written: the output ".*no space is left there/,
    ),
  ])
  expect(log).not.toContain('bug of Berth')
  expect(exitCode).toBe(1)
  expect(state).toHaveProperty('settled', 'true')
  expect(services(swarm.manager.docker)).toContain(name)
})

describe('a version that does not run', () => {
  const running = { version: '1.0.0', ports: '8080', 'publish-mode': 'host', replicas: '2' }

  test('is rolled back by the cluster, and told with node, error, exit code and log', async () => {
    const name = ownService(swarm)
    const first = await deploy({ name, ...running })
    const { exitCode, errors, outputs, log, summary } = await deploy({
      name,
      ...running,
      version: '2.0.0',
      ...patient,
    })
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(
      new RegExp(`${name} failed on node-1: task: non-zero exit \\(3\\); ${name} runs as before`),
    )
    expect(log).toContain('The cluster rolls')
    expect(log).toContain('the database is gone')
    expect(log).toContain('Exit code: exit code 3')
    expect(summary).toContain('the database is gone')
    expect(outputs).toMatchObject({
      ready: 'false',
      changed: 'false',
      'rolled-back': 'true',
      'update-state': 'rollback_completed',
      image: first.outputs.image,
      replicas: '{"running":2,"desired":2}',
    })
    expect(await pageOf(outputs.ports)).toBe('one')
    const again = await deploy({ name, ...running })
    expect(again).toMatchObject({ exitCode: 0, outputs: { ready: 'true', changed: 'false' } })
  })

  test('is rolled back by us where the cluster would wait for ever, and the probes are told', async () => {
    const name = ownService(swarm)
    await deploy({ name, ...running })
    const options = { 'create-options': '{"UpdateConfig":{"FailureAction":"continue"}}' }
    const { exitCode, errors, outputs, log } = await deploy({
      name,
      ...running,
      ...options,
      version: '3.0.0',
      'wait-timeout': '6s',
    })
    expect(exitCode).toBe(1)
    expect(errors[0]).toContain('runs as before')
    expect(log).toContain(`Rolling ${name} back`)
    expect(log).toContain('no queue')
    expect(outputs).toMatchObject({
      'rolled-back': 'true',
      ready: 'false',
      'update-state': 'rollback_completed',
    })
    expect(await pageOf(outputs.ports)).toBe('one')
  })

  test('stays with rollback: false, paused by the cluster', async () => {
    const name = ownService(swarm)
    await deploy({ name, ...running })
    const { exitCode, errors, outputs } = await deploy({
      name,
      ...running,
      version: '2.0.0',
      ...patient,
      rollback: 'false',
    })
    expect(exitCode).toBe(1)
    expect(errors[0]).toContain(`${name} is left as it is`)
    expect(outputs).toMatchObject({ 'rolled-back': 'false', 'update-state': 'paused' })
    const better = await deploy({ name, ...running, version: '1.1.0' })
    expect(better.exitCode, better.log).toBe(0)
  })

  test('leaves nothing where it is the first, and passes with on-unready: continue', async () => {
    const name = ownService(swarm)
    const { exitCode, warnings, outputs } = await deploy({
      name,
      version: '2.0.0',
      ...patient,
      secrets: 'token=abcdefgh',
      'on-unready': 'continue',
    })
    expect(exitCode).toBe(0)
    expect(warnings.at(-1)).toMatch(/was removed\. .+\. The step passes/)
    expect(outputs).toMatchObject({ ready: 'false', changed: 'false', 'rolled-back': 'false' })
    expect(services(swarm.manager.docker)).not.toContain(name)
    expect(filesOf(swarm, 'secret', name)).toEqual([])
  })

  test('is not said to run as before where no node runs what was before', async () => {
    const name = ownService(swarm)
    await deploy({ name, version: '1.0.0' })
    swarm.manager.docker('node', 'update', '--availability', 'drain', 'node-1')
    const { errors, outputs } = await deploy({ name, version: '1.1.0', 'wait-timeout': '3s' })
    swarm.manager.docker('node', 'update', '--availability', 'active', 'node-1')
    expect(errors[0]).toContain(`; ${name} is as it was before, with 0 of 1 running.`)
    expect(outputs).toMatchObject({ 'rolled-back': 'true', replicas: '{"running":0,"desired":1}' })
  })

  test('that no node may run is told as such', async () => {
    const name = ownService(swarm)
    const { exitCode, errors, log } = await deploy({
      name,
      version: '1.0.0',
      constraints: 'node.labels.zone==moon',
      'wait-timeout': '3s',
    })
    expect(exitCode).toBe(1)
    expect(errors[0]).toMatch(
      /a task finds no node \(no suitable node \(scheduling constraints not satisfied on 1 node\)\)/,
    )
    expect(log).toContain('0 of 1 running, 1 waiting for a node (no suitable node')
    expect(services(swarm.manager.docker)).not.toContain(name)
  })
})

test('a dry run changes nothing, and says what the deployment then does', async () => {
  const name = ownService(swarm)
  const first = await deploy({ name, version: '1.0.0', 'dry-run': 'true' })
  expect(first.errors).toEqual([])
  expect(first.outputs).toMatchObject({ changed: 'true', ready: 'false', version: '1.0.0' })
  expect(first.summary).toContain(`### ✅ ${name}: would be created (dry run)\n`)
  expect(services(swarm.manager.docker)).not.toContain(name)
  await deploy({ name, version: '1.0.0' })
  const before = [inspectService(swarm, name), tasksOf(name)]
  const next = await deploy({ name, version: '1.1.0', 'dry-run': 'true' })
  expect([inspectService(swarm, name), tasksOf(name)]).toEqual(before)
  expect(next.outputs).toMatchObject({ changed: 'true', ready: 'false', version: '1.1.0' })
  expect(next.outputs.record).toBeUndefined()
  expect(next.log).toContain(
    `Dry run: Would update ${name}, because what ran was made from another image or other inputs\nDry run: Would run ${swarm.registry.host}/web:1.1.0@sha256:`,
  )
  const same = await deploy({ name, version: '1.0.0', 'dry-run': 'true' })
  expect(same.outputs.changed).toBe('false')
  expect((await deploy({ name, version: '1.1.0' })).outputs.changed).toBe('true')
})

describe('a job of the cluster', () => {
  const job = { 'wait-for': 'exit', replicas: '2', command: 'true' }

  test('runs to its end, once, and again where that is asked for', async () => {
    const name = ownService(swarm)
    const done = await deploy({ name, version: '1.0.0', ...job })
    expect(done.errors).toEqual([])
    expect(done.outputs).toMatchObject({ ready: 'true', changed: 'true', version: '1.0.0' })
    expect(inspectService(swarm, name).Spec.Mode).toEqual({
      ReplicatedJob: { MaxConcurrent: 2, TotalCompletions: 2 },
    })
    const completed = () =>
      swarm.manager
        .docker('service', 'ps', '--format', '{{.CurrentState}}', name)
        .split('\n')
        .filter((state) => state.startsWith('Complete')).length
    expect(completed()).toBe(2)
    const same = await deploy({ name, version: '1.0.0', ...job })
    expect(same.outputs).toMatchObject({ ready: 'true', changed: 'false' })
    const again = await deploy({ name, version: '1.0.0', ...job, recreate: 'true' })
    expect(again.outputs).toMatchObject({ ready: 'true', changed: 'true' })
  })

  test('that fails, fails the step, and is not run once more', async () => {
    const name = ownService(swarm)
    const { exitCode, errors, outputs } = await deploy({ name, version: '1.0.0', ...job, command: 'false' })
    expect(exitCode).toBe(1)
    expect(errors[0]).toMatch(
      new RegExp(`of ${name} failed on node-1: task: non-zero exit \\(1\\); ${name} is left as it is`),
    )
    expect(outputs).toMatchObject({ ready: 'false', 'rolled-back': 'false' })
  })

  test('cannot become a service that keeps running', async () => {
    const name = ownService(swarm)
    await deploy({ name, version: '1.0.0', ...job })
    const { errors } = await deploy({ name, version: '1.0.0' })
    expect(errors[0]).toContain(`${name} is a job, and the cluster cannot make it a replicated service`)
  })
})

describe('a service of which nothing runs', () => {
  test('because no node takes a task of a global one says which node lacks what', async () => {
    const name = ownService(swarm)
    const global = { global: 'true', constraints: 'node.labels.zone==moon', 'wait-timeout': '3s' }
    const { errors } = await deploy({ name, version: '1.0.0', ...global })
    expect(errors[0]).toContain(
      `${name} was not ready within 3s: no node takes a task of it (node-1 does not meet node.labels.zone==moon)`,
    )
  })

  test('because its task has ended well says that tasks must keep running', async () => {
    const name = ownService(swarm)
    const { errors } = await deploy({ name, version: '1.0.0', command: 'true', 'wait-timeout': '20s' })
    expect(errors[0]).toMatch(
      new RegExp(
        `of ${name} ended by (?:itself|themselves) with exit code 0 on node-1, and the tasks of a service must keep running`,
      ),
    )
  })
})

describe('is refused, and nothing is changed,', () => {
  test.each([
    ['that is not ours', []],
    ['that somebody labelled by hand', ['--label', 'berth.action=service']],
  ])('where the name is held by a service %s', async (_whose, labels) => {
    const name = ownService(swarm)
    const image = `${swarm.registry.host}/web:1.0.0`
    swarm.manager.docker('service', 'create', '--detach', '--name', name, ...labels, image)
    const before = inspectService(swarm, name).Spec
    const { errors } = await deploy({ name, version: '1.1.0' })
    expect(errors).toEqual([
      `The name "${name}" is held by a service that Berth did not create. Remove it ("docker service rm ${name}"), or choose another "name".`,
    ])
    expect(inspectService(swarm, name).Spec).toEqual(before)
  })

  test('where a service that is not ours was given the labels of one that is', async () => {
    const [name, other] = [ownService(swarm), ownService(swarm)]
    await deploy({ name, version: '1.0.0', secrets: 'token=abcdefgh' })
    const labels = Object.entries(inspectService(swarm, name).Spec.Labels).map(
      ([key, value]) => `--label=${key}=${value}`,
    )
    swarm.manager.docker(
      'service',
      'create',
      '--detach',
      '--name',
      other,
      ...labels,
      `${swarm.registry.host}/web:1.0.0`,
    )
    const before = inspectService(swarm, other).Spec
    const { errors } = await deploy({ name: other, version: '1.1.0' })
    expect(errors).toEqual([expect.stringContaining('is held by a service that Berth did not create')])
    expect(inspectService(swarm, other).Spec).toEqual(before)
  })

  test('where what the post phase needs, or nothing, can be written', async () => {
    const name = ownService(swarm)
    const { errors } = await deploy({ name, version: '1.0.0' }, { env: { GITHUB_STATE: '/dev/full' } })
    expect(errors).toEqual([expect.stringContaining('Nothing was done, because what the post phase needs')])
    expect(services(swarm.manager.docker)).not.toContain(name)
  })

  test('where a replicated service would have to become global', async () => {
    const name = ownService(swarm)
    await deploy({ name, version: '1.0.0' })
    const { errors } = await deploy({ name, version: '1.0.0', global: 'true' })
    expect(errors).toEqual([
      `${name} is a replicated service, and the cluster cannot make it a global service. Set "global" and "wait-for" as before, or remove the service first with the stop action ("service", "remove: true").`,
    ])
  })

  test.each([
    [
      'nowhere',
      'The network "nowhere" does not exist in this cluster. Create it for all nodes: docker network create --driver overlay nowhere.',
    ],
    [
      'local',
      'The network "local" is the manager’s own, and tasks on other nodes could not join it. Create it for all nodes: docker network create --driver overlay NAME.',
    ],
  ])('where it is to join the network %s', async (network, problem) => {
    const name = ownService(swarm)
    if (network === 'local') swarm.manager.docker('network', 'create', 'local')
    const { errors, outputs } = await deploy({ name, version: '1.0.0', network })
    expect(errors).toEqual([problem])
    expect(outputs).toMatchObject({ ready: 'false', changed: 'false', 'rolled-back': 'false' })
    expect(JSON.parse(outputs.record ?? '')).toMatchObject({ outcome: 'failed', name, version: '1.0.0' })
    expect(services(swarm.manager.docker)).not.toContain(name)
  })

  test('where the image is in no registry', async () => {
    const name = ownService(swarm)
    const { errors } = await deploy({ name, image: `${swarm.registry.host}/web:9.9.9` })
    expect(errors).toEqual([expect.stringContaining('/web:9.9.9 does not exist in its registry')])
  })

  test('where the cluster does not take the specification', async () => {
    const name = ownService(swarm)
    const { errors } = await deploy({
      name,
      version: '1.0.0',
      secrets: 'token=abcdefgh',
      'create-options': '{"UpdateConfig":{"MaxFailureRatio":5}}',
    })
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain('update-maxfailureratio')
    expect(services(swarm.manager.docker)).not.toContain(name)
    expect(filesOf(swarm, 'secret', name)).toEqual([])
  })
})

test('a new task that ends while the old one takes its time to stop is a failed update, and the old one runs again', async () => {
  const name = ownService(swarm)
  const drain = 'trap "busybox sleep 5; exit 0" TERM; while :; do busybox sleep 0.1; done'
  const common = { name, version: '1.0.0', 'update-monitor': '500ms', entrypoint: '["/bin/sh", "-c"]' }
  await deploy({
    ...common,
    command: JSON.stringify([drain]),
    'stop-timeout': '10s',
    'stop-signal': 'SIGTERM',
  })
  const { exitCode, errors, outputs, log } = await deploy({
    ...common,
    command: JSON.stringify(['busybox sleep 3; exit 3']),
    'stop-timeout': '0s',
  })
  expect(exitCode, log).toBe(1)
  expect(errors[0]).toContain('task of')
  expect(outputs).toMatchObject({ ready: 'false', changed: 'false', 'rolled-back': 'true' })
  expect(inspectService(swarm, name).Spec.TaskTemplate.ContainerSpec.Args).toEqual([drain])
})
