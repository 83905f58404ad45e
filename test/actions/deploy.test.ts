import { describe, expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { exists, inspect, labelled, ownName, ownNetwork } from '../support/containers.js'
import { buildImage, docker, healthy, shell } from '../support/images.js'

/** A web server whose page says which version it is, with a quick health check. */
const version = (text: string) =>
  buildImage(
    'deploy',
    `RUN ["/bin/sh", "-c", "echo ${text} > /index.html"]\nEXPOSE 80\nHEALTHCHECK --interval=300ms --timeout=2s --retries=2 CMD ["/bin/busybox", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1/"]\nENTRYPOINT ["/bin/busybox"]\nCMD ["httpd", "-f", "-p", "80", "-h", "/"]`,
  )

/** One that never becomes healthy. */
const broken = () =>
  buildImage(
    'broken',
    'HEALTHCHECK --interval=200ms --timeout=1s --retries=1 CMD ["/bin/busybox", "false"]\nENTRYPOINT ["/bin/busybox"]\nCMD ["httpd", "-f", "-p", "80", "-h", "/"]',
  )

type Inputs = Record<string, string>

const deploy = (inputs: Inputs, options: object = {}) =>
  runAction('deploy', { with: { 'stop-timeout': '0s', 'keep-old': '0', ...inputs }, ...options })

/** A deployment name whose containers, kept ones included, are gone after the test. */
function ownDeployment(): string {
  const name = ownName('deploy')
  return name
}

const page = async (url: string | undefined) => (await fetch(url ?? '')).text()

test('the first deployment runs under its name, with the labels of a deployment', async () => {
  const name = ownDeployment()
  const { exitCode, outputs } = await deploy({
    image: version('one'),
    name,
    ports: '80',
    environment: 'production',
  })
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({
    changed: 'true',
    'rolled-back': 'false',
    ready: 'true',
    'previous-container-id': '',
  })
  expect(await page(outputs.url)).toBe('one\n')
  const { Config, HostConfig } = inspect(name)
  expect(Config.Labels).toMatchObject({
    'berth.action': 'deploy',
    'berth.environment': 'production',
    'berth.run-id': '4711',
  })
  expect(HostConfig.RestartPolicy.Name).toBe('unless-stopped')
  expect(exists(`${name}.next`)).toBe(false)
})

test('a new version replaces the old container, which is gone', async () => {
  const name = ownDeployment()
  const first = await deploy({ image: version('one'), name, ports: '80' })
  const second = await deploy({ image: version('two'), name, ports: '80' })
  expect(second.outputs).toMatchObject({
    changed: 'true',
    'previous-container-id': first.outputs['container-id'],
    'previous-image': version('one'),
  })
  expect(await page(second.outputs.url)).toBe('two\n')
  expect(exists(first.outputs['container-id'] ?? '')).toBe(false)
  expect(labelled(`berth.name=${name}`)).toEqual([second.outputs['container-id']])
})

test('unchanged means nothing happens, and recreate replaces all the same', async () => {
  const name = ownDeployment()
  const inputs = {
    image: version('one'),
    name,
    env: 'A=1',
    secrets: 'token=abcdefgh',
    'create-options': '{"Labels":{"x":"1"}}',
  }
  const first = await deploy(inputs)
  const again = await deploy(inputs)
  expect(again.outputs).toMatchObject({
    changed: 'false',
    ready: 'true',
    'container-id': first.outputs['container-id'],
  })
  expect(again.log).toContain('Unchanged')
  const forced = await deploy({ ...inputs, recreate: 'true' })
  expect(forced.outputs.changed).toBe('true')
  expect(forced.outputs['container-id']).not.toBe(first.outputs['container-id'])
})

test.each<[Inputs, string]>([
  [{ env: 'A=2' }, 'env'],
  [{ secrets: 'token=12345678' }, 'secrets'],
  [{ labels: 'a=b', command: 'httpd -f -v -p 80 -h /' }, 'command, labels'],
  [
    { image: version('two'), 'create-options': '{"HostConfig":{"ShmSize":1048576}}' },
    'image, create-options',
  ],
])('what %j changes replaces the container, and is named without its value', async (change, names) => {
  const name = ownDeployment()
  const inputs = { image: version('one'), name, env: 'A=1', secrets: 'token=abcdefgh' }
  await deploy(inputs)
  const { outputs, log, summary } = await deploy({ ...inputs, ...change })
  expect(outputs.changed).toBe('true')
  const reason = `it was made from other inputs: ${names}`
  expect(log).toContain(`Replacing ${name}, because ${reason}\n`)
  expect(summary).toContain(reason)
})

test('the spec is an HMAC under a salt, and shown nowhere', async () => {
  const name = ownDeployment()
  const { outputs, log, summary } = await deploy({ image: version('one'), name, secrets: 'token=abcdefgh' })
  const spec = inspect(name).Config.Labels?.['berth.spec'] ?? ''
  expect(spec).toMatch(/^[0-9a-f]{32}(?:;[a-z-]+=[\w-]{22})+$/)
  expect(log + summary + JSON.stringify(outputs)).not.toContain(spec)
})

describe('a version that fails', () => {
  test('on ephemeral ports the old one was never down', async () => {
    const name = ownDeployment()
    const first = await deploy({ image: version('one'), name, ports: '80' })
    const startedAt = inspect(name).State.StartedAt
    const second = await deploy({ image: broken(), name, ports: '80' })
    expect(second.exitCode).toBe(1)
    expect(second.errors).toHaveLength(1)
    expect(second.errors[0]).toContain(`${name} runs as before`)
    expect(second.outputs).toMatchObject({
      'rolled-back': 'true',
      ready: 'false',
      changed: 'false',
      'container-id': first.outputs['container-id'],
      port: first.outputs.port,
      status: 'running',
    })
    expect(inspect(name).State.StartedAt).toBe(startedAt)
    expect(labelled(`berth.name=${name}`)).toEqual([first.outputs['container-id']])
  })

  test('on a fixed port the old one serves again', async () => {
    const name = ownDeployment()
    const first = await deploy({ image: version('one'), name, ports: '127.0.0.1:18471:80' })
    const second = await deploy({ image: broken(), name, ports: '127.0.0.1:18471:80' })
    expect(second.log).toContain('Strategy: stop-first, because both publish the host port 18471/tcp')
    expect(second.outputs).toMatchObject({
      'rolled-back': 'true',
      'container-id': first.outputs['container-id'],
    })
    expect(await page('http://127.0.0.1:18471/')).toBe('one\n')
    expect(labelled(`berth.name=${name}`)).toEqual([first.outputs['container-id']])
  })

  test('on-unready: continue rolls back and passes', async () => {
    const name = ownDeployment()
    await deploy({ image: version('one'), name })
    const { exitCode, outputs } = await deploy({ image: broken(), name, 'on-unready': 'continue' })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ ready: 'false', 'rolled-back': 'true' })
  })

  test('that cannot start leaves the old one running', async () => {
    const name = ownDeployment()
    const first = await deploy({ image: version('one'), name })
    const second = await deploy({ image: version('one'), name, entrypoint: '/bin/nope' })
    expect(second.errors).toEqual([
      `The container cannot start: "/bin/nope" is not in the image; ${name} runs as before. Correct "command" or "entrypoint", or the image.`,
    ])
    expect(labelled(`berth.name=${name}`)).toEqual([first.outputs['container-id']])
    expect(inspect(name).State.Running).toBe(true)
  })

  test('as the first deployment leaves nothing', async () => {
    const name = ownDeployment()
    const { exitCode, outputs } = await deploy({ image: broken(), name })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ ready: 'false', 'rolled-back': 'false' })
    expect(labelled(`berth.name=${name}`)).toEqual([])
  })

  test('stays, stopped and renamed, with keep-failed', async () => {
    const name = ownDeployment()
    const first = await deploy({ image: version('one'), name, ports: '127.0.0.1:18472:80' })
    const ports = '127.0.0.1:18472:80'
    const { errors } = await deploy({ image: broken(), name, ports, 'keep-failed': 'true' })
    expect(errors[0]).toContain(`; ${name} runs as before; the new one stays, stopped, as ${name}.failed.`)
    expect(inspect(`${name}.failed`).State.Running).toBe(false)
    expect(inspect(name)).toMatchObject({ Id: first.outputs['container-id'], State: { Running: true } })
    docker('rm', '-f', `${name}.failed`)
  })
})

test('the replaced container stays, stopped, unless keep-old says otherwise', async () => {
  const name = ownDeployment()
  const first = await deploy({ image: version('one'), name })
  await deploy({ image: version('two'), name, 'keep-old': '' })
  const kept = `${name}.${first.outputs['container-id']?.slice(0, 12)}`
  expect(inspect(kept)).toMatchObject({ Id: first.outputs['container-id'], State: { Running: false } })
  docker('rm', kept)
})

test('keep-old keeps the last replaced containers, stopped, without a restart policy', async () => {
  const name = ownDeployment()
  const ids = []
  for (const text of ['one', 'two', 'three', 'four']) {
    ids.push((await deploy({ image: version(text), name, 'keep-old': '2' })).outputs['container-id'] ?? '')
  }
  expect(labelled(`berth.name=${name}`).toSorted()).toEqual(ids.slice(1).toSorted())
  for (const id of ids.slice(1, 3)) {
    expect(inspect(id)).toMatchObject({
      State: { Running: false },
      HostConfig: { RestartPolicy: { Name: 'no' } },
    })
    docker('rm', id)
  }
  expect(JSON.parse(inspect(name).Config.Labels?.['berth.previous'] ?? '')).toMatchObject({
    id: ids[2],
    restart: 'unless-stopped',
  })
})

test('aliases reach the new container only after its gate', async () => {
  const [name, network] = [ownDeployment(), ownNetwork()]
  const inputs = { name, network, 'create-network': 'true', 'network-aliases': 'api' }
  await deploy({ ...inputs, image: version('one') })
  const { log } = await deploy({ ...inputs, image: version('two') })
  expect(log).toContain('Strategy: start-first')
  expect(inspect(name).NetworkSettings.Networks?.[network]?.Aliases).toContain('api')
  const seen = docker('run', '--rm', '--network', network, shell(), 'wget -q -O - http://api/')
  expect(seen).toBe('two')
  docker('rm', '-f', name)
})

test('a name held by a container that Berth did not create is refused', async () => {
  const name = ownDeployment()
  const id = docker('run', '-d', '--name', name, shell())
  const { errors } = await deploy({ image: version('one'), name })
  expect(errors).toEqual([
    `The name "${name}" is held by container ${id.slice(0, 12)}, which Berth did not create. Set "take-over: true" to have it replaced like one of Berth’s own, remove it, or choose another "name".`,
  ])
  expect(inspect(name).State.Running).toBe(true)
})

test('a container that only has a name like that of a replaced one is refused, and left alone', async () => {
  const name = ownDeployment()
  await deploy({ image: version('one'), name })
  const foreign = ownName('foreign')
  docker('run', '-d', '--name', foreign, shell())
  docker('rename', foreign, `${name}.old`)
  const inputs = { image: version('two'), name }
  const { errors, state } = await deploy(inputs)
  expect(errors[0]).toContain(`The name "${name}.old" is held by container`)
  await runAction('deploy', { with: inputs, state }, 'post')
  expect(inspect(`${name}.old`).State.Running).toBe(true)
  docker('rm', '-f', `${name}.old`)
})

test('a container of another action under the name of a candidate is refused, and left alone', async () => {
  const name = ownDeployment()
  const [next, image] = [ownName('foreign'), version('one')]
  const { outputs } = await runAction('run', { with: { name: next, image: shell(), 'stable-for': '50ms' } })
  docker('rename', next, `${name}.next`)
  const { errors } = await deploy({ image, name })
  expect(errors).toEqual([
    `The name "${name}.next" is held by container ${outputs['container-id']?.slice(0, 12)}, and belongs to the deployment of "${name}", which did not create it. Remove it, or choose another "name".`,
  ])
  expect(inspect(`${name}.next`).State.Running).toBe(true)
  docker('rm', '-f', `${name}.next`)
})

test('the record tells who, what and when', async () => {
  const name = ownDeployment()
  const { outputs, log } = await deploy({ image: version('one'), name, environment: 'staging' })
  const record = JSON.parse(outputs.record ?? '')
  expect(log).toContain(outputs.record)
  expect(record).toMatchObject({
    outcome: 'deployed',
    name,
    environment: 'staging',
    repository: 'acme/web',
    runId: '4711',
    actor: 'octocat',
  })
  expect(record.phases.map(({ name }: { name: string }) => name)).toEqual([
    'resolve',
    'pin',
    'pull',
    'create',
    'config',
    'start',
    'gate',
    'swap',
  ])
})

test('network: host is replaced stop-first', async () => {
  const name = ownDeployment()
  const inputs = {
    name,
    network: 'host',
    command: 'httpd -f -p 18473 -h /',
    'health-cmd': 'none',
    'stable-for': '200ms',
  }
  await deploy({ ...inputs, image: healthy() })
  const { exitCode, log } = await deploy({ ...inputs, image: version('two') })
  expect(log).toContain('Strategy: stop-first, because one of them uses the host’s network')
  expect(exitCode).toBe(0)
  expect(await page('http://127.0.0.1:18473/')).toBe('two\n')
})
