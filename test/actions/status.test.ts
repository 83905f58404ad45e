import { randomBytes } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { ownName } from '../support/containers.js'
import { ownDeployment, quick, versionImage } from '../support/deployment.js'
import { openProxy } from '../support/engine-proxy.js'
import { docker, forgetRepository, healthy, shell, web } from '../support/images.js'
import { freePort, push, type RunningRegistry, startRegistry } from '../support/registry.js'

let registry: RunningRegistry
let repository: string

beforeAll(async () => {
  registry = await startRegistry()
  repository = `${registry.host}/acme/web`
  push(versionImage('one'), repository, ['1.0.0', 'stable'])
  push(versionImage('two'), repository, ['1.1.0', '2.0.0'])
})

afterAll(async () => {
  forgetRepository(repository)
  await registry.stop()
})

/** A label that no other test has, so that its deployments are told from those of others. */
function ownLabel(): string {
  return `team=${randomBytes(4).toString('hex')}`
}

async function deploy(inputs: Record<string, string>): Promise<void> {
  const result = await runAction('deploy', { with: { ...quick, ...inputs } })
  expect(result.errors).toEqual([])
}

function status(label: string, inputs: Record<string, string> = {}) {
  return runAction('status', { with: { label, ...inputs } })
}

/** What the output says of each deployment, without what differs from run to run. */
function told(outputs: Record<string, string>, ...keys: string[]) {
  return JSON.parse(outputs.deployments ?? '[]').map((row: Record<string, unknown>) =>
    Object.fromEntries(keys.map((key) => [key, row[key]])),
  )
}

describe.concurrent('one engine', () => {
  test('tells each deployment with its version, digest, state and the run that made it', async ({
    onTestFinished,
  }) => {
    const name = ownDeployment(onTestFinished)
    const labels = ownLabel()
    await deploy({ name, image: repository, version: '1.0.0', labels, environment: 'production' })
    const { outputs, log, errors } = await status(labels)
    expect(errors).toEqual([])
    const startedAt = docker('inspect', '-f', '{{.State.StartedAt}}', name)
    const digest = docker('inspect', '-f', '{{index .Config.Labels "berth.digest"}}', name)
    expect(JSON.parse(outputs.deployments ?? '')).toEqual([
      {
        engine: 'local',
        kind: 'container',
        name,
        environment: 'production',
        image: `${repository}:1.0.0@${digest}`,
        version: '1.0.0',
        digest,
        state: 'running',
        health: 'none',
        since: startedAt,
        run: 'https://github.com/acme/web/actions/runs/4711/attempts/1',
        drift: [],
        newest: '',
        problem: '',
      },
    ])
    expect(outputs).toMatchObject({ count: '1', drifted: '0', unreachable: '0' })
    expect(log).toContain(`${name} on production, local: 1.0.0, running`)
    expect(readFileSync(outputs['deployments-file'] ?? '', 'utf8')).toContain(`"name": "${name}"`)
    expect(statSync(outputs['deployments-file'] ?? '').mode & 0o777).toBe(0o600)
  })

  test('a replaced container that is kept, and what Berth did not make, are not listed', async ({
    onTestFinished,
  }) => {
    const name = ownDeployment(onTestFinished)
    const foreign = ownName('foreign', onTestFinished)
    const labels = ownLabel()
    await deploy({ name, image: `${repository}:1.0.0`, labels, 'keep-old': '1' })
    await deploy({ name, image: `${repository}:1.1.0`, labels, 'keep-old': '1' })
    docker('run', '-d', '--name', foreign, '--label', labels, shell())
    const { outputs } = await status(labels)
    expect(told(outputs, 'name', 'version')).toEqual([{ name, version: '1.1.0' }])
  })

  test('nothing is changed: the engine is only ever read', async ({ onTestFinished }) => {
    const name = ownDeployment(onTestFinished)
    const labels = ownLabel()
    await deploy({ name, image: `${repository}:1.0.0`, labels })
    await using proxy = await openProxy()
    await status(labels, { 'docker-host': proxy.address })
    expect(proxy.calls.length).toBeGreaterThan(2)
    expect([...new Set(proxy.calls.map(({ method }) => method))]).toEqual(['GET'])
  })

  test('labels of others cannot make links, tables or commands', async ({ onTestFinished }) => {
    const name = ownName('hostile', onTestFinished)
    const labels = ownLabel()
    const hostile = {
      'berth.action': 'deploy',
      'berth.step': 'an-earlier-one',
      'berth.environment': '::error::prod | <img src=x> [x](http://evil)',
      'berth.version': '`1.0`|@octocat',
      'berth.repository': 'a/b](http://evil)',
      'berth.run-id': '1/../..',
    }
    const given = Object.entries(hostile).flatMap(([key, value]) => ['--label', `${key}=${value}`])
    docker('run', '-d', '--name', name, '--label', labels, ...given, shell())
    const { outputs, summary, errors } = await status(labels)
    expect(errors).toEqual([])
    expect(told(outputs, 'run')).toEqual([{ run: '' }])
    expect(summary).not.toMatch(/<img|\]\(http|@octocat|`1\.0`/)
  })
})

test('a deployment that was killed before the new container was ready is told by the old one', async () => {
  const name = ownDeployment(onTestFinished)
  const labels = ownLabel()
  await deploy({ name, image: `${repository}:1.0.0`, labels })
  const update = { ...quick, name, image: `${repository}:1.1.0`, labels, strategy: 'stop-first' }
  await runAction('deploy', {
    with: { ...update, 'stable-for': '30s' },
    onLog: (log, child) => log.includes('.next: running') && child.kill('SIGKILL'),
  })
  const { outputs } = await status(labels)
  expect(told(outputs, 'name', 'version', 'state', 'drift')).toEqual([
    { name, version: '1.0.0', state: 'exited with 137', drift: ['not running'] },
  ])
})

describe.concurrent('drift', () => {
  test('a container that ended, one that is unhealthy, and a job that ended well', async ({
    onTestFinished,
  }) => {
    const labels = ownLabel()
    const [ended, ill, job] = [
      ownDeployment(onTestFinished),
      ownDeployment(onTestFinished),
      ownName('job', onTestFinished),
    ]
    await deploy({ name: ended, image: `${repository}:1.0.0`, labels })
    await deploy({ name: ill, image: healthy(), labels, pull: 'never', 'wait-for': 'healthy' })
    const run = {
      image: shell(),
      pull: 'never',
      labels,
      name: job,
      'wait-for': 'exit',
      command: '["exit 0"]',
    }
    expect((await runAction('run', { with: run })).errors).toEqual([])
    docker('kill', ended)
    docker('exec', ill, '/bin/busybox', 'rm', '/index.html')
    for (let tries = 0; tries < 100 && healthOf(ill) !== 'unhealthy'; tries++) {
      await new Promise((done) => setTimeout(done, 100))
    }
    const { outputs } = await status(labels)
    const rows = told(outputs, 'name', 'state', 'health', 'drift')
    expect(rows).toHaveLength(3)
    expect(rows).toContainEqual({
      name: ended,
      state: 'exited with 137',
      health: 'none',
      drift: ['not running'],
    })
    expect(rows).toContainEqual({ name: ill, state: 'running', health: 'unhealthy', drift: ['unhealthy'] })
    expect(rows).toContainEqual({ name: job, state: 'exited with 0', health: 'none', drift: [] })
    expect(outputs.drifted).toBe('2')
  })

  test('a tag that leads to another image by now', async ({ onTestFinished }) => {
    const name = ownDeployment(onTestFinished)
    const labels = ownLabel()
    const moving = `${registry.host}/acme/moving-${randomBytes(4).toString('hex')}`
    onTestFinished(() => forgetRepository(moving))
    push(versionImage('one'), moving, ['stable'])
    await deploy({ name, image: `${moving}:stable`, labels })
    expect(told((await status(labels)).outputs, 'drift')).toEqual([{ drift: [] }])
    push(versionImage('two'), moving, ['stable'])
    expect(told((await status(labels)).outputs, 'drift')).toEqual([{ drift: ['tag moved'] }])
    const unasked = await status(labels, { 'check-images': 'false' })
    expect(told(unasked.outputs, 'drift')).toEqual([{ drift: [] }])
  })

  test('a version below the highest in the range, and not above it', async ({ onTestFinished }) => {
    const name = ownDeployment(onTestFinished)
    const labels = ownLabel()
    await deploy({ name, image: `${repository}:1.0.0`, labels })
    const behind = await status(labels, { version: '^1' })
    expect(told(behind.outputs, 'drift', 'newest')).toEqual([{ drift: ['behind'], newest: '1.1.0' }])
    const fine = await status(labels, { version: '1.0.x' })
    expect(told(fine.outputs, 'drift', 'newest')).toEqual([{ drift: [], newest: '' }])
  })

  test('a registry that does not answer is a warning, and no drift', async ({ onTestFinished }) => {
    const name = ownDeployment(onTestFinished)
    const labels = ownLabel()
    let image = ''
    onTestFinished(() => forgetRepository(image))
    const own = await startRegistry()
    image = `${own.host}/acme/gone`
    push(versionImage('one'), image, ['1.0.0'])
    await deploy({ name, image: `${image}:1.0.0`, labels })
    await own.stop()
    const { outputs, warnings, exitCode } = await status(labels)
    expect(exitCode).toBe(0)
    expect(told(outputs, 'drift')).toEqual([{ drift: [] }])
    expect(warnings[0]).toContain(`${image} was not checked for newer versions`)
  })

  test('a registry that is down is waited for once, however many images are of it', async ({
    onTestFinished,
  }) => {
    const label = ownLabel()
    const host = `127.0.0.1:${await freePort()}`
    const images = ['api', 'db', 'web'].map((name) => `${host}/acme/${name}`)
    for (const image of images) {
      docker('tag', web(), `${image}:1.0.0`)
      const labels = [
        label,
        'berth.action=deploy',
        'berth.step=an-earlier-one',
        `berth.digest=sha256:${'0'.repeat(64)}`,
      ]
      const id = docker('create', ...labels.flatMap((one) => ['--label', one]), `${image}:1.0.0`)
      onTestFinished(() => {
        docker('rm', id)
        forgetRepository(image)
      })
    }
    const { warnings, log } = await status(label)
    expect(warnings).toEqual([
      `${images.join(', ')} were not checked for newer versions: ${host} gives no answer after 6 attempts: it refuses connections`,
    ])
    expect(log.match(/^.* trying again in .*$/gm)).toEqual(
      [0.25, 0.5, 1, 2, 4].map(
        (pause) => `${host} gives no answer: it refuses connections, trying again in ${pause} s`,
      ),
    )
  })
})

describe('many engines', () => {
  test('are asked side by side, and those that do not answer are told within their time', async () => {
    const name = ownDeployment(onTestFinished)
    const labels = ownLabel()
    await deploy({ name, image: `${repository}:1.0.0`, labels, environment: 'production' })
    await using open = new AsyncDisposableStack()
    const hosts: string[] = []
    for (let index = 0; index < 45; index++) {
      const proxy = open.use(await openProxy())
      hosts.push(`engine-${index}=${proxy.address}`)
    }
    for (const index of [0, 1, 2]) hosts.push(`dead-${index}=unix:///no/such/engine-${index}.sock`)
    for (const index of [0, 1]) hosts.push(`slow-${index}=tcp://127.0.0.1:${await silentPort(open)}`)
    const inputs = { 'docker-hosts': hosts.join('\n'), 'engine-timeout': '6s', 'check-images': 'false' }
    const { outputs, warnings, summary, exitCode } = await status(labels, inputs)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ count: '45', drifted: '0', unreachable: '5' })
    const rows = told(outputs, 'engine', 'kind', 'state')
    for (let index = 0; index < 45; index++) {
      expect(rows).toContainEqual({ engine: `engine-${index}`, kind: 'container', state: 'running' })
    }
    for (const engine of ['dead-0', 'dead-1', 'dead-2', 'slow-0', 'slow-1']) {
      expect(rows).toContainEqual({ engine, kind: 'engine', state: 'unreachable' })
    }
    expect(rows).toHaveLength(50)
    expect(warnings).toHaveLength(5)
    expect(warnings.join('\n')).toContain(
      'The engine slow-0 does not tell what runs there: it did not answer within 6 s',
    )
    expect(summary).toContain('| 🔌 slow-1 | it did not answer within 6 s |')
  })

  test('with strict, one that does not answer fails the step and names it', async () => {
    const inputs = { 'docker-hosts': 'gone=unix:///no/such.sock', strict: 'true' }
    const { errors, outputs, summary } = await status(ownLabel(), inputs)
    expect(summary).toContain('### ❌ What runs where')
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain('The engine "gone" did not tell what runs there')
    expect(outputs).toMatchObject({ count: '0', unreachable: '1' })
    expect(told(outputs, 'engine', 'kind', 'problem')).toEqual([
      {
        engine: 'gone',
        kind: 'engine',
        problem: 'The Docker engine at unix:///no/such.sock (from input "docker-hosts") is not there',
      },
    ])
  })
})

test('every mistake in the inputs is told at once', async () => {
  const { errors } = await runAction('status', {
    with: {
      'docker-hosts': 'web-1',
      registry: 'acme',
      'engine-timeout': 'soon',
      username: 'octocat',
      strict: 'yes',
    },
  })
  expect(errors.map((error) => error.split('"')[1])).toEqual([
    'docker-hosts',
    'engine-timeout',
    'strict',
    'registry',
    'password',
  ])
})

function healthOf(name: string): string {
  return docker('inspect', '-f', '{{.State.Health.Status}}', name)
}

/** A port that takes connections and never says a word. */
async function silentPort(open: AsyncDisposableStack): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  open.defer(() => void server.close())
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
