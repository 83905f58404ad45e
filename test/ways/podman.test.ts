import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { openProxy } from '../support/engine-proxy.js'
import { makeFileImage } from '../support/file-image.js'
import { buildImage, healthy, docker as ownDocker, shell, web } from '../support/images.js'
import { type RunningPodman, startPodman } from '../support/podman.js'
import { freePort, listen, push, type RunningRegistry, startRegistry } from '../support/registry.js'
import { loadImages } from '../support/ways.js'

let engine: RunningPodman
let registry: RunningRegistry

const owned = 'berth-test/owned:1'
const unhealthy = () =>
  buildImage(
    'unhealthy',
    'HEALTHCHECK --interval=300ms --retries=2 CMD ["/bin/busybox", "false"]\nENTRYPOINT ["/bin/sh", "-c"]\nCMD ["exec busybox sleep 1000"]',
  )

beforeAll(async () => {
  ownDocker('tag', makeFileImage(fillOwned), owned)
  registry = await startRegistry()
  push(web(), `${registry.host}/acme/web`, ['1.4.2'])
  engine = await startPodman()
  loadImages(engine, [healthy(), unhealthy(), shell(), web(), owned])
})

afterAll(async () => {
  await engine[Symbol.asyncDispose]()
  await registry.stop()
  ownDocker('rmi', owned)
})

function fillOwned(root: string): void {
  mkdirSync(join(root, 'app'))
  const file = join(root, 'app/appsettings.json')
  writeFileSync(file, '{"Url": "old"}\n')
  chownSync(file, 42, 43)
  chmodSync(file, 0o640)
}

const act = (action: string, inputs: Record<string, string>, phase?: 'post', state = {}) =>
  runAction(action, { with: { ...engine.inputs, ...inputs }, state }, phase)

function ownName(): string {
  const name = `podman-${randomBytes(4).toString('hex')}`
  onTestFinished(() => {
    const ids = engine.docker('ps', '-aq', '--filter', `name=${name}`).split('\n').filter(Boolean)
    if (ids.length > 0) engine.podman('rm', '--force', '--volumes', '--time', '0', ...ids)
  })
  return name
}

const quick = { 'wait-for': 'none' }

describe('health checks, which nobody makes where systemd is missing', () => {
  test('are made by the gate, which says that nobody does afterwards', async () => {
    const { errors, outputs, notices } = await act('run', { image: healthy(), name: ownName() })
    expect(errors).toEqual([])
    expect(outputs).toMatchObject({ health: 'healthy', ready: 'true' })
    expect(notices).toEqual([expect.stringContaining('Nothing makes the health probes of this container')])
  })

  test('that fail make the container unhealthy', async () => {
    const { errors, outputs } = await act('run', {
      image: unhealthy(),
      name: ownName(),
      'keep-failed': 'true',
    })
    expect(errors).toEqual([expect.stringMatching(/ is unhealthy: its probe (?:said|ended with) /)])
    expect(outputs.health).toBe('unhealthy')
  })

  test('that Berth cannot make either are named as the likely reason', async () => {
    await using proxy = await openProxy(engine.address.replace('unix://', ''))
    proxy.decide(({ path }) => (path.includes('/healthcheck') ? 'swallow' : 'pass'))
    const { errors } = await runAction('run', {
      with: { image: healthy(), name: ownName(), 'docker-host': proxy.address, 'wait-timeout': '3s' },
    })
    expect(errors).toEqual([
      expect.stringMatching(
        /was not ready within 3s: it is still starting\. No health probe was made: Podman has systemd make them/,
      ),
    ])
  })

  test('keep their command where only their times are given', async () => {
    const name = ownName()
    const { errors } = await act('run', { ...quick, image: healthy(), name, 'health-interval': '7s' })
    expect(errors).toEqual([])
    expect(JSON.parse(engine.docker('inspect', '-f', '{{json .Config.Healthcheck}}', name))).toEqual({
      Test: ['CMD', '/bin/busybox', 'wget', '-q', '-O', '/dev/null', 'http://127.0.0.1/'],
      Interval: 7_000_000_000,
      Timeout: 2_000_000_000,
      Retries: 2,
    })
  })

  test('with a blank in a word are refused, because Podman would cut there', async () => {
    const name = ownName()
    const { errors } = await act('run', {
      ...quick,
      image: web(),
      name,
      'health-cmd': '["/bin/sh", "-c", "exit 0"]',
    })
    expect(errors).toEqual([
      'Podman takes a health command apart at its blanks, so it would not get the word "exit 0" whole. Write "health-cmd" as one line, which runs in the container’s shell.',
    ])
  })
})

describe('files', () => {
  test('keep their owner, whoever the container runs as', async () => {
    const name = ownName()
    const inputs = { 'config-file': '/app/appsettings.json', 'config-variables': 'Url=new' }
    const { errors } = await act('run', {
      ...inputs,
      image: owned,
      name,
      user: '1234:5678',
      command: '["busybox", "sleep", "1000"]',
      'wait-for': 'running',
      'stable-for': '100ms',
    })
    expect(errors).toEqual([])
    expect(
      engine.docker('exec', '-u', '0', name, 'busybox', 'stat', '-c', '%u %g %a', '/app/appsettings.json'),
    ).toBe('42 43 640')
    expect(engine.docker('exec', '-u', '0', name, 'cat', '/app/appsettings.json')).toBe('{"Url": "new"}')
  })

  test('that are secrets belong to the container’s user alone', async () => {
    const name = ownName()
    const { errors } = await act('run', {
      image: shell(),
      name,
      user: '1234:5678',
      command: '["exec busybox sleep 1000"]',
      secrets: 'token=tell nobody',
      'stable-for': '100ms',
    })
    expect(errors).toEqual([])
    expect(engine.docker('exec', name, 'busybox', 'stat', '-c', '%u %g %a', '/run/secrets/token')).toBe(
      '1234 5678 400',
    )
  })

  test('that are secrets go with the container, and its other volumes stay', async () => {
    const name = ownName()
    await act('run', {
      ...quick,
      image: shell(),
      name,
      'read-only': 'true',
      secrets: 'token=tell nobody',
      volumes: '/data',
    })
    const volumes = engine.docker('volume', 'ls', '-q').split('\n').filter(Boolean)
    await act('stop', { container: name, remove: 'true', timeout: '0s' })
    expect(volumes).toHaveLength(2)
    expect(engine.docker('volume', 'ls', '-q').split('\n').filter(Boolean)).toHaveLength(1)
    engine.docker('volume', 'rm', engine.docker('volume', 'ls', '-q'))
  })

  test('of the host that do not exist are told of, and not made', async () => {
    const { errors } = await act('run', {
      ...quick,
      image: web(),
      name: ownName(),
      volumes: '/berth-nowhere/data:/data',
    })
    expect(errors).toEqual([
      'The host path /berth-nowhere/data of a volume does not exist on the engine’s machine. Create it there, correct "volumes", or use a named volume.',
    ])
    expect(() => execFileSync('ls', ['/berth-nowhere'], { stdio: 'pipe' })).toThrow()
  })
})

describe('refusals', () => {
  const refused = async (inputs: Record<string, string>) => {
    const { errors } = await act('run', { ...quick, image: web(), name: ownName(), ...inputs })
    expect(errors).toHaveLength(1)
    return errors[0]
  }

  test('a name in use says by whom', async () => {
    const name = ownName()
    const id = engine.docker('create', '--name', name, web())
    expect(await refused({ name })).toContain(
      `The name "${name}" is in use by container ${id.slice(0, 12)}. `,
    )
  })

  test('a port in use', async () => {
    const server = createServer()
    const port = await listen(server, '0.0.0.0')
    onTestFinished(() => void server.close())
    expect(await refused({ ports: `${port}:80` })).toContain(`The host port ${port} is in use. `)
  })

  test('a range of host ports', async () => {
    expect(await refused({ ports: '8000-8010:80' })).toContain(
      'Podman does not choose from a range of host ports like 8000-8010. ',
    )
  })

  test('an image that is not there', async () => {
    expect(await refused({ image: 'acme/nothing:1', pull: 'never' })).toContain(
      'The engine has no image acme/nothing:1',
    )
    expect(await refused({ image: `${registry.host}/acme/nothing:1` })).toContain(
      'does not exist in its registry',
    )
  })

  test('a registry that is not there', async () => {
    expect(await refused({ image: `127.0.0.1:${await freePort()}/web:1` })).toContain(
      'the engine does not reach its registry',
    )
  })

  test('a user that the image does not know', async () => {
    expect(await refused({ user: 'nobody-here', secrets: 'token=tell nobody' })).toContain(
      'The user "nobody-here" does not exist in the image',
    )
  })
})

test('an image built by Podman itself is found under the name that it was given', async () => {
  const name = ownName()
  engine.podman('tag', `localhost/${web()}`, 'localhost/built-here:1')
  const { errors, outputs } = await act('run', { ...quick, image: 'built-here:1', name, pull: 'never' })
  expect(errors).toEqual([])
  expect(outputs.image).toBe('built-here:1')
})

test('an image of a tag and a digest, as resolve-tag writes it, is pulled and runs', async () => {
  const name = ownName()
  const resolved = await runAction('resolve-tag', { with: { image: `${registry.host}/acme/web` } })
  const { errors, outputs } = await act('run', { ...quick, image: resolved.outputs.image ?? '', name })
  expect(errors).toEqual([])
  expect(outputs.digest).toBe(resolved.outputs.digest)
})

test('two networks, created for the run, go with it', async () => {
  const name = ownName()
  const inputs = {
    ...quick,
    image: web(),
    name,
    network: `${name}-a\n${name}-b`,
    'create-network': 'true',
    'stop-after-job': 'true',
  }
  const { errors, outputs, state } = await act('run', inputs)
  expect(errors).toEqual([])
  expect(Object.keys(JSON.parse(outputs.networks ?? '')).toSorted()).toEqual([`${name}-a`, `${name}-b`])
  await act('run', inputs, 'post', state)
  expect(engine.docker('network', 'ls', '-q', '--filter', `name=${name}`)).toBe('')
})

test('a network that others use stays', async () => {
  const name = ownName()
  const inputs = {
    ...quick,
    image: web(),
    name,
    network: name,
    'create-network': 'true',
    'stop-after-job': 'true',
  }
  const { state } = await act('run', inputs)
  engine.docker('create', '--name', `${name}-other`, '--network', name, web())
  const { log } = await act('run', inputs, 'post', state)
  expect(log).toContain('is in use by others, and stays')
  expect(engine.docker('network', 'ls', '--format', '{{.Name}}', '--filter', `name=${name}`)).toBe(name)
})

test.each(['start-first', 'stop-first'])(
  'a deployment (%s) is found by its name on its network',
  async (strategy) => {
    const name = ownName()
    const inputs = {
      image: web(),
      name,
      network: name,
      'create-network': 'true',
      'stable-for': '100ms',
      strategy,
    }
    for (const version of ['1', '2']) {
      const { errors } = await act('deploy', { ...inputs, env: `VERSION=${version}`, ports: '80' })
      expect(errors).toEqual([])
      const script = `busybox wget -q -O - http://${name}/`
      expect(engine.docker('run', '--rm', '--network', name, shell(), script)).toBe('hello')
      const port = engine.docker('port', name, '80').replace(/^.*:/, '')
      expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('hello\n')
    }
  },
)

test('a container that ran to its end has ended, and publishes nothing any more', async () => {
  const { outputs } = await act('run', {
    image: shell(),
    name: ownName(),
    ports: '80',
    command: '["exit 3"]',
    'wait-for': 'exit',
    'exit-codes': '3',
  })
  expect(outputs).toMatchObject({ status: 'exited', 'exit-code': '3', health: 'none', ports: '{}', url: '' })
})

test('a paused container is stopped', async () => {
  const name = ownName()
  engine.docker(
    'run',
    '-d',
    '--name',
    name,
    shell(),
    'trap "exit 4" TERM; while :; do busybox sleep 0.1; done',
  )
  engine.docker('pause', name)
  const { errors, outputs } = await act('stop', { container: name })
  expect(errors).toEqual([])
  expect(outputs['exit-code']).toBe('4')
})

test('a service is refused, because there is no swarm', async () => {
  const { errors } = await act('service', { image: web(), name: ownName() })
  expect(errors).toEqual([
    expect.stringMatching(/^Podman .* has no swarm, and so no services\. Set "docker-host" to a manager/),
  ])
})
