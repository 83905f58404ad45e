import { describe, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect, ownName } from '../support/containers.js'
import { deploymentState, ownDeployment, versionImage } from '../support/deployment.js'
import { docker, forgetRepository } from '../support/images.js'
import { push, startRegistry } from '../support/registry.js'

const gate = { 'stable-for': '50ms', 'wait-for': 'running' }
const quick = { ...gate, 'stop-timeout': '0s' }

/** An image with a version as its tag, which came from no registry. */
function release(version: string): string {
  const tagged = `berth-test/rollback:${version}`
  docker('tag', versionImage(version), tagged)
  return tagged
}

async function deployed(name: string, version: string, more: Record<string, string> = {}): Promise<string> {
  const { errors, outputs } = await runAction('deploy', {
    with: { ...quick, name, image: release(version), ...more },
  })
  expect(errors).toEqual([])
  return outputs['container-id'] ?? ''
}

const rollback = (inputs: Record<string, string>, options: object = {}) =>
  runAction('rollback', { with: { ...gate, ...inputs }, ...options })

const page = (name: string) => docker('exec', name, '/bin/busybox', 'cat', '/index.html').trim()

describe('a roll-back by hand', () => {
  test('puts the kept container back as it was, keeps the current one, and can be rolled back', async () => {
    const name = ownDeployment(onTestFinished)
    const secrets = { secrets: 'token=12345678', restart: 'on-failure:3', environment: 'staging' }
    const first = await deployed(name, '1.0.0', secrets)
    const second = await deployed(name, '2.0.0')
    const back = await rollback({ name, environment: 'production' })
    expect(back.errors).toEqual([])
    expect(back.outputs).toMatchObject({
      'container-id': first,
      tag: '1.0.0',
      version: '1.0.0',
      changed: 'true',
      ready: 'true',
      status: 'running',
      'rolled-back': 'false',
      'previous-container-id': second,
      'previous-image': 'berth-test/rollback:2.0.0',
    })
    expect(JSON.parse(back.outputs.record ?? '')).toMatchObject({
      outcome: 'rolled-back-by-hand',
      version: '1.0.0',
      previousVersion: '2.0.0',
      environment: 'production',
      strategy: 'start-first',
    })
    expect(back.summary).toContain(`### ✅ ${name}: rolled back to 1.0.0\n`)
    expect(inspect(name)).toMatchObject({
      Id: first,
      HostConfig: { RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 3 } },
    })
    expect(docker('exec', name, '/bin/busybox', 'cat', '/run/secrets/token')).toBe('12345678')
    expect(deploymentState(name)).toEqual(['NAME running', 'NAME.2.0.0 exited'])
    const again = await rollback({ name })
    expect(again.outputs).toMatchObject({ 'container-id': second, version: '2.0.0' })
    expect(inspect(name).HostConfig.RestartPolicy.Name).toBe('unless-stopped')
    expect(deploymentState(name)).toEqual(['NAME running', 'NAME.1.0.0 exited'])
    const unchanged = await runAction('deploy', { with: { ...quick, name, image: release('2.0.0') } })
    expect(unchanged.outputs).toMatchObject({ changed: 'false', 'container-id': second })
  })

  test.each([
    ['a version', () => '1.0.0'],
    ['a container’s id', (id: string) => id.slice(0, 12)],
  ])('goes to %s of several that are kept', async (_what, to) => {
    const name = ownDeployment(onTestFinished)
    const first = await deployed(name, '1.0.0')
    await deployed(name, '2.0.0', { 'keep-old': '2' })
    await deployed(name, '3.0.0', { 'keep-old': '2' })
    const back = await rollback({ name, to: to(first) })
    expect(back.outputs).toMatchObject({ 'container-id': first, version: '1.0.0' })
    expect(page(name)).toBe('1.0.0')
    expect(deploymentState(name)).toEqual(['NAME running', 'NAME.2.0.0 exited', 'NAME.3.0.0 exited'])
    // The one before this one is what it has replaced, not the one that ran last but for it.
    expect((await rollback({ name })).outputs.version).toBe('3.0.0')
  })

  test('asks no registry, and goes to a digest or a tag, on ephemeral ports', async () => {
    const name = ownDeployment(onTestFinished)
    const registry = await startRegistry()
    const image = `${registry.host}/acme/back`
    onTestFinished(() => forgetRepository(image))
    const first = push(versionImage('1.0.0'), image, ['1.0.0'])
    push(versionImage('2.0.0'), image, ['latest'])
    const published = { ports: '80', 'wait-http': '80/' }
    await deployed(name, '1.0.0', { image, version: '1.0.0', ...published })
    await deployed(name, '2.0.0', { image: `${image}:latest`, ...published })
    await registry.stop()
    docker('rmi', `${image}:1.0.0`)
    const back = await rollback({ name, to: first, 'wait-http': '80/' })
    expect(back.errors).toEqual([])
    expect(back.outputs).toMatchObject({ version: '1.0.0', digest: first, changed: 'true', ready: 'true' })
    expect(docker('port', name, '80/tcp')).toContain(`:${back.outputs.port}`)
    expect(await (await fetch(`${back.outputs.url}/`)).text()).toBe('1.0.0\n')
    const again = await rollback({ name, to: 'latest' })
    expect(again.outputs).toMatchObject({ tag: 'latest', version: '', changed: 'true' })
    expect(page(name)).toBe('2.0.0')
  })

  test('that fails its gate leaves the current one running, and the kept one kept', async () => {
    const name = ownDeployment(onTestFinished)
    const first = await deployed(name, '1.0.0')
    const second = await deployed(name, '2.0.0')
    const { StartedAt } = inspect(name).State
    const never = { 'wait-log': 'never', 'wait-timeout': '1s' }
    const failed = await rollback({ name, ...never })
    expect(failed.exitCode).toBe(1)
    expect(failed.errors).toHaveLength(1)
    expect(failed.errors[0]).toContain(`${name} runs as before`)
    expect(failed.outputs).toMatchObject({
      ready: 'false',
      changed: 'false',
      'rolled-back': 'true',
      'container-id': second,
      status: 'running',
    })
    expect(inspect(name).State.StartedAt).toBe(StartedAt)
    expect(deploymentState(name)).toEqual(['NAME running', 'NAME.1.0.0 exited'])
    expect(inspect(`${name}.1.0.0`)).toMatchObject({
      Id: first,
      HostConfig: { RestartPolicy: { Name: 'no' } },
    })
    const passed = await rollback({ name, ...never, 'on-unready': 'continue' })
    expect(passed).toMatchObject({ exitCode: 0, outputs: { ready: 'false', 'rolled-back': 'true' } })
    expect((await rollback({ name })).outputs['container-id']).toBe(first)
  })

  test('on a fixed port stops the current one first, and has it run again on failure', async () => {
    const name = ownDeployment(onTestFinished)
    const port = { ports: '127.0.0.1:47081:80' }
    const first = await deployed(name, '1.0.0', port)
    const second = await deployed(name, '2.0.0', port)
    const failed = await rollback({ name, 'wait-http': '80/none', 'wait-timeout': '1s' })
    expect(failed.outputs).toMatchObject({ 'rolled-back': 'true', 'container-id': second, status: 'running' })
    const back = await rollback({ name, 'wait-http': '80/' })
    expect(back.outputs).toMatchObject({ 'container-id': first, url: 'http://127.0.0.1:47081' })
    expect(await (await fetch('http://127.0.0.1:47081/')).text()).toBe('1.0.0\n')
  })

  test('goes on with the data of volumes that nobody named', async () => {
    const name = ownDeployment(onTestFinished)
    const image = `berth-test/rollback:data`
    docker('tag', versionImage('data'), image)
    const volumes = { image, volumes: '/data' }
    const first = await deployed(name, '1.0.0', volumes)
    docker('exec', name, '/bin/busybox', 'touch', '/data/before')
    await deployed(name, '1.0.0', { ...volumes, recreate: 'true' })
    docker('exec', name, '/bin/busybox', 'touch', '/data/after')
    const back = await rollback({ name })
    expect(back.outputs).toMatchObject({ 'container-id': first, changed: 'true' })
    expect(JSON.parse(back.outputs.record ?? '').strategy).toBe('stop-first')
    expect(docker('exec', name, '/bin/busybox', 'ls', '/data').split('\n')).toEqual(['after', 'before'])
    for (const id of deploymentIds(name)) docker('rm', '-f', '-v', id)
  })

  test('is known by its aliases only after its gate, and again after one that failed', async () => {
    const name = ownDeployment(onTestFinished)
    const network = ownName('net', onTestFinished)
    docker('network', 'create', network)
    onTestFinished(() => {
      docker('rm', '-f', ...deploymentIds(name))
      docker('network', 'rm', network)
    })
    const on = { network, 'network-aliases': 'shop' }
    const first = await deployed(name, '1.0.0', on)
    await deployed(name, '2.0.0', on)
    const aliases = () =>
      inspect(first).NetworkSettings.Networks?.[network]?.Aliases?.filter((one) => !first.startsWith(one)) ??
      []
    let atGate: string[] | undefined
    await rollback(
      { name, 'wait-log': 'never', 'wait-timeout': '1s' },
      {
        onLog: (log: string) => {
          if (log.includes('.next: running')) atGate ??= aliases()
        },
      },
    )
    expect(atGate).toEqual([])
    expect((await rollback({ name })).errors).toEqual([])
    expect(aliases()).toEqual(['shop'])
  })

  test('that was killed is brought into order by its post phase, and by the next deployment', async () => {
    const name = ownDeployment(onTestFinished)
    await deployed(name, '1.0.0')
    const second = await deployed(name, '2.0.0')
    const kill = {
      onLog: (log: string, child: { kill(signal: string): void }) =>
        log.includes('.next: running') && child.kill('SIGKILL'),
    }
    const { state } = await rollback({ name, 'stable-for': '60s' }, kill)
    expect(deploymentState(name)).toEqual(['NAME running', 'NAME.next running'])
    await runAction('rollback', { with: { name }, state }, 'post')
    expect(deploymentState(name)).toEqual(['NAME running', 'NAME.1.0.0 exited'])
    expect(inspect(name).Id).toBe(second)
    await rollback({ name, 'stable-for': '60s' }, kill)
    await deployed(name, '3.0.0', { 'keep-old': '2' })
    expect(deploymentState(name)).toEqual(['NAME running', 'NAME.1.0.0 exited', 'NAME.2.0.0 exited'])
  })

  test('makes way for a deployment that begins later', async () => {
    const name = ownDeployment(onTestFinished)
    await deployed(name, '1.0.0')
    await deployed(name, '2.0.0')
    let later: Promise<string> | undefined
    const back = await rollback(
      { name, 'stable-for': '60s' },
      {
        onLog: (log: string) => {
          if (log.includes('.next: running')) later ??= deployed(name, '3.0.0', { 'keep-old': '3' })
        },
      },
    )
    await later
    expect(back.exitCode).toBe(1)
    expect(back.errors[0]).toContain(`This deployment of "${name}" was taken over by run`)
    expect(page(name)).toBe('3.0.0')
    expect(deploymentState(name)).toEqual(['NAME running', 'NAME.1.0.0 exited', 'NAME.2.0.0 exited'])
  })
})

test('status tells what a roll-back can go to, the last one first', async () => {
  const name = ownDeployment(onTestFinished)
  const first = await deployed(name, '1.0.0', { 'keep-old': '2' })
  await deployed(name, '2.0.0', { 'keep-old': '2', environment: 'staging' })
  await deployed(name, '3.0.0', { 'keep-old': '2' })
  const asked = { label: `berth.name=${name}`, 'check-images': 'false' }
  const { outputs, summary } = await runAction('status', { with: { ...asked, history: '5' } })
  const [{ history }] = JSON.parse(outputs.deployments ?? '')
  expect(history).toMatchObject([
    { version: '2.0.0', container: `${name}.2.0.0`, environment: 'staging' },
    { version: '1.0.0', container: `${name}.1.0.0`, id: first, image: 'berth-test/rollback:1.0.0' },
  ])
  expect(history[1].until).toBe(inspect(`${name}.1.0.0`).State.FinishedAt)
  expect(summary).toContain('Kept, to go back to')
  const one = await runAction('status', { with: { ...asked, history: '1' } })
  expect(JSON.parse(one.outputs.deployments ?? '')[0].history).toHaveLength(1)
  const none = await runAction('status', { with: asked })
  expect(JSON.parse(none.outputs.deployments ?? '')[0].history).toBeUndefined()
})

describe('a roll-back with nothing to go back to', () => {
  test('names what ran before, and how to deploy that', async () => {
    const name = ownDeployment(onTestFinished)
    await deployed(name, '1.0.0')
    await deployed(name, '2.0.0', { 'keep-old': '0' })
    const { exitCode, errors, outputs } = await rollback({ name })
    expect(exitCode).toBe(1)
    expect(errors).toEqual([
      `No release of ${name} is kept to go back to, and before the current container it ran berth-test/rollback:1.0.0 (version 1.0.0). Deploy the one that you want with the root action: version: "1.0.0"; there "keep-old: 1" (the default) keeps the replaced container for the next time.`,
    ])
    expect(outputs).toMatchObject({ changed: 'false', ready: 'false', 'rolled-back': 'false' })
    expect(deploymentState(name)).toEqual(['NAME running'])
  })

  test('lists what is kept where "to" is none of it', async () => {
    const name = ownDeployment(onTestFinished)
    const first = await deployed(name, '1.0.0')
    await deployed(name, '2.0.0')
    const { errors } = await rollback({ name, to: '1.5.0' })
    expect(errors).toEqual([
      `No kept release of ${name} is "1.5.0"; there is 1.0.0 (${name}.1.0.0, ${first.slice(0, 12)}). Set "to" to a version, tag, digest or container id of these, or leave it empty for the one before the current one.`,
    ])
  })

  test('refuses a container that Berth did not create', async () => {
    const name = ownDeployment(onTestFinished)
    docker('run', '-d', '--name', name, versionImage('1.0.0'))
    onTestFinished(() => void docker('rm', '-f', name))
    const { errors } = await rollback({ name })
    expect(errors[0]).toContain('which Berth did not create, so it has no release to go back to')
  })
})

test('drain keeps the replaced container running beside the new one, which is looked at again before it stops', async () => {
  const name = ownDeployment(onTestFinished)
  const first = await deployed(name, '1.0.0')
  let during: string[] | undefined
  const drained = await runAction('deploy', {
    with: { ...quick, name, image: release('2.0.0'), drain: '1s' },
    onLog: (log) => {
      if (log.includes('("drain")')) during ??= deploymentState(name)
      return false
    },
  })
  expect(during).toEqual(['NAME running', 'NAME.old running'])
  expect(drained.outputs.changed).toBe('true')
  const { StartedAt } = inspect(first).State
  const lost = await runAction('deploy', {
    with: { ...quick, name, image: release('3.0.0'), drain: '2s', recreate: 'true' },
    onLog: (log) => {
      if (!log.includes('("drain")')) return false
      docker('kill', name)
      return true
    },
  })
  expect(lost.outputs).toMatchObject({ 'rolled-back': 'true', status: 'running', version: '3.0.0' })
  expect(page(name)).toBe('2.0.0')
  expect(inspect(first).State.StartedAt).toBe(StartedAt)
})

function deploymentIds(name: string): string[] {
  return docker('ps', '-aq', '--filter', `label=berth.name=${name}`).split('\n').filter(Boolean)
}
