import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { versionImage } from '../support/deployment.js'
import { makeFileImage } from '../support/file-image.js'
import { healthy, docker as ownDocker, shell, web } from '../support/images.js'
import { push, type RunningRegistry, startRegistry } from '../support/registry.js'
import { printWayTable } from '../support/way-table.js'
import { loadImages, type RunningEngine, ways } from '../support/ways.js'

printWayTable()

/** An image of this run's own, with a file to be rewritten. */
const configured = `berth-test/configured:${randomBytes(4).toString('hex')}`

describe.each(ways)('$name', ({ start }) => {
  let engine: RunningEngine
  let registry: RunningRegistry

  beforeAll(async () => {
    const id = makeFileImage((root) => {
      mkdirSync(join(root, 'app'))
      writeFileSync(join(root, 'app/appsettings.json'), '{"Url": "old"}\n', { mode: 0o640 })
    })
    ownDocker('tag', id, configured)
    registry = await startRegistry()
    push(web(), `${registry.host}/acme/web`, ['1.4.2'])
    engine = await start()
    loadImages(engine, [healthy(), shell(), versionImage('one'), versionImage('two'), configured])
  })

  afterAll(async () => {
    await engine[Symbol.asyncDispose]()
    await registry.stop()
    ownDocker('rmi', configured)
  })

  const act = (action: string, inputs: Record<string, string>) =>
    runAction(action, { with: { ...engine.inputs, ...inputs }, env: engine.env ?? {} })

  /** A container name that no other test uses; what carries it, or a name made from it, goes with the test. */
  const ownName = () => {
    const name = `way-${randomBytes(4).toString('hex')}`
    onTestFinished(() => {
      const ids = engine.docker('ps', '-aq', '--filter', `name=${name}`).split('\n').filter(Boolean)
      if (ids.length > 0) engine.docker('rm', '-f', '-v', ...ids)
    })
    return name
  }

  const state = (name: string) => engine.docker('inspect', '-f', '{{.State.Status}}', name)
  const named = (name: string) =>
    engine
      .docker('ps', '-a', '--filter', `name=${name}`, '--format', '{{.Names}}')
      .split('\n')
      .filter(Boolean)
  const page = async (url: string | undefined) => (await fetch(url ?? '')).text()

  test('the log says which engine it is, and where', async () => {
    const version = engine.docker('version', '-f', '{{.Server.Version}} ({{.Server.Os}}/{{.Server.Arch}})')
    const { log } = await act('stop', { container: 'nobody' })
    expect(log.split('\n').filter((line) => line.includes(version))).toEqual([
      expect.stringMatching(/^(?:Docker|Podman) /),
    ])
    expect(log).toContain(`${version} at ${engine.shownAs}\n`)
  })

  test('run: becomes healthy, and is reached where the outputs say', async () => {
    const name = ownName()
    const { errors, outputs } = await act('run', {
      image: healthy(),
      name,
      ports: '80',
      'wait-for': 'healthy',
      'wait-http': '80/',
    })
    expect(errors).toEqual([])
    expect(outputs).toMatchObject({ status: 'running', health: 'healthy', ready: 'true' })
    expect(await page(outputs.url)).toBe('hello\n')
    expect(engine.docker('inspect', '-f', '{{.State.Health.Status}}', name)).toBe('healthy')
  })

  test('run: pulls from a registry and pins the digest', async () => {
    const name = ownName()
    const image = `${registry.host}/acme/web:1.4.2`
    const { errors, outputs } = await act('run', { image, name, 'stable-for': '100ms' })
    expect(errors).toEqual([])
    expect(outputs.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(engine.docker('inspect', '-f', '{{.Config.Image}}', name)).toContain('acme/web')
    expect(state(name)).toBe('running')
  })

  test('run: to completion, with a secret, a rewritten file, the exit code and the log', async () => {
    const name = ownName()
    const { errors, outputs, log } = await act('run', {
      image: configured,
      name,
      command: '["/bin/sh", "-c", "cat /app/appsettings.json /run/secrets/token; exit 3"]',
      secrets: 'token=tell nobody',
      'config-file': '/app/appsettings.json',
      'config-variables': 'Url=new',
      'wait-for': 'exit',
      'exit-codes': '3',
    })
    expect(errors).toEqual([])
    expect(outputs).toMatchObject({ status: 'exited', 'exit-code': '3', ready: 'true' })
    expect(log).toContain('{"Url": "new"}')
    expect(engine.docker('logs', name)).toBe('{"Url": "new"}\ntell nobody')
  })

  test('run: one that ends at once fails the step and is removed', async () => {
    const name = ownName()
    const { errors } = await act('run', { image: shell(), name, command: '["echo no luck; exit 7"]' })
    expect(errors).toEqual([expect.stringContaining('7')])
    expect(named(name)).toEqual([])
  })

  test('wait: for a line of the log and a port', async () => {
    const name = ownName()
    const script = 'busybox sleep 1; echo ready; exec busybox httpd -f -p 80 -h /'
    engine.docker('run', '-d', '--name', name, '-p', '80', shell(), script)
    const inputs = { container: name, 'wait-log': '^ready$', 'wait-tcp': '80', 'stable-for': '100ms' }
    const { errors, outputs } = await act('wait', inputs)
    expect(errors).toEqual([])
    expect(outputs).toMatchObject({ ready: 'true', status: 'running', 'container-name': name })
  })

  test('wait: tells of the end of a container at once', async () => {
    const name = ownName()
    engine.docker('run', '-d', '--name', name, shell(), 'busybox sleep 1; exit 5')
    const { errors, outputs } = await act('wait', { container: name, 'stable-for': '60s' })
    expect(errors).toHaveLength(1)
    expect(outputs).toMatchObject({ ready: 'false', status: 'exited', 'exit-code': '5' })
  })

  test('stop: several side by side, and removes them', async () => {
    const name = ownName()
    const names = [1, 2, 3, 4].map((number) => `${name}-${number}`)
    const script = 'trap "exit 4" TERM; while :; do busybox sleep 0.1; done'
    for (const one of names) engine.docker('run', '-d', '--name', one, shell(), script)
    const { errors, outputs } = await act('stop', { container: names.join('\n'), remove: 'true' })
    expect(errors).toEqual([])
    expect(JSON.parse(outputs.stopped ?? '')).toEqual(
      names.map((one) => ({
        id: expect.stringMatching(/^[0-9a-f]{64}$/),
        name: one,
        exitCode: 4,
        removed: true,
      })),
    )
    expect(named(name)).toEqual([])
  })

  const quick = {
    'stable-for': '100ms',
    'wait-for': 'running',
    'stop-timeout': '0s',
    ports: '80',
    'keep-old': '0',
  }

  test('deploy: replaces what runs', async () => {
    const name = ownName()
    const first = await act('deploy', { ...quick, image: versionImage('one'), name })
    const second = await act('deploy', { ...quick, image: versionImage('two'), name, 'wait-http': '80/' })
    expect([...first.errors, ...second.errors]).toEqual([])
    expect(second.outputs).toMatchObject({
      changed: 'true',
      'previous-container-id': first.outputs['container-id'],
    })
    expect(await page(second.outputs.url)).toBe('two\n')
    expect(named(name)).toEqual([name])
  })

  test('deploy: leaves what runs on the network that is asked for', async () => {
    const name = ownName()
    const inputs = { ...quick, image: versionImage('one'), name, network: name, 'create-network': 'true' }
    const first = await act('deploy', inputs)
    const second = await act('deploy', inputs)
    engine.docker('rm', '-f', name)
    engine.docker('network', 'rm', name)
    expect(second.outputs).toMatchObject({ changed: 'false', 'container-id': first.outputs['container-id'] })
  })

  test('deploy: rolls back to what ran', async () => {
    const name = ownName()
    const first = await act('deploy', { ...quick, image: versionImage('one'), name })
    const failing = { image: shell(), name, command: '["exit 9"]', 'stable-for': '5s' }
    const second = await act('deploy', { ...quick, ...failing })
    expect(second.exitCode).toBe(1)
    expect(second.outputs['rolled-back']).toBe('true')
    expect(engine.docker('inspect', '-f', '{{.Id}}', name)).toBe(first.outputs['container-id'])
    expect(named(name)).toEqual([name])
  })

  test('transform-config: rewrites a file inside a container, found in another case', async () => {
    const name = ownName()
    engine.docker('create', '--name', name, configured, 'sh', '-c', 'cat /app/appsettings.json')
    const { errors, outputs } = await act('transform-config', {
      container: name,
      'config-file': '/APP/AppSettings.json',
      'config-variables': 'Url=new',
    })
    expect(errors).toEqual([])
    expect(outputs.changed).toBe('true')
    expect(engine.docker('start', '-a', name)).toBe('{"Url": "new"}')
  })
})
