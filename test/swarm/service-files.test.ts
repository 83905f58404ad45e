import type { ChildProcess } from 'node:child_process'
import { expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { fileSwarm } from '../support/file-swarm.js'
import { buildImage } from '../support/images.js'
import {
  containersOf,
  deployService,
  filesOf,
  inspectService,
  ownService,
  patient,
  services,
} from '../support/services.js'

const { swarm } = fileSwarm(1)

const config = (greeting: string) => ({
  'config-file': '/app/appsettings.json',
  'config-variables': `Greeting=${greeting}`,
})

const deploy = (inputs: Record<string, string>, options = {}) =>
  deployService(swarm, { version: '1.0.0', ...inputs }, options)

/** Runs a command in the newest container of a service. */
function inside(name: string, ...command: string[]): string {
  const [container = ''] = containersOf(swarm.manager, name)
  return swarm.manager.docker('exec', container, '/bin/busybox', ...command)
}

test('a config file becomes a config with the owner and mode that it has in the image, and rotates', async () => {
  const name = ownService(swarm)
  const { exitCode, log } = await deploy({ name, ...config('hello') })
  expect(exitCode, log).toBe(0)
  expect(inside(name, 'cat', '/app/appsettings.json')).toBe('{"Greeting": "hello"}')
  expect(inside(name, 'stat', '-c', '%u:%g %a', '/app/appsettings.json')).toBe('1234:5678 640')
  const first = filesOf(swarm, 'config', name)
  expect(first).toEqual([expect.stringMatching(new RegExp(`^${name}-appsettings\\.json-[0-9a-f]{16}$`))])

  await deploy({ name, ...config('good bye') })
  await expect.poll(() => inside(name, 'cat', '/app/appsettings.json')).toBe('{"Greeting": "good bye"}')
  const second = filesOf(swarm, 'config', name)
  expect(second).toHaveLength(1)
  expect(second).not.toEqual(first)
})

test('secrets are files of the user alone, are reused when equal, and go when nothing uses them', async () => {
  const name = ownService(swarm)
  const secrets = 'db-password=correct horse\napi-key=battery staple'
  const { exitCode, log, outputs, summary } = await deploy({ name, secrets })
  expect(exitCode, log).toBe(0)
  expect(inside(name, 'cat', '/run/secrets/db-password')).toBe('correct horse')
  expect(inside(name, 'stat', '-c', '%u:%g %a', '/run/secrets/db-password')).toBe('1234:5678 400')
  expect(log.replaceAll(/::add-mask::.*/g, '') + summary + JSON.stringify(outputs)).not.toMatch(
    /correct horse|battery staple/,
  )
  const [apiKey = '', password = ''] = filesOf(swarm, 'secret', name).toSorted()
  const changed = await deploy({ name, secrets: secrets.replace('correct', 'other') })
  expect(changed.log).toContain(`Secret ${apiKey} is reused: api-key`)
  expect(changed.log).toContain(`Removed the secret ${password}, which nothing uses any more`)
  expect(filesOf(swarm, 'secret', name)).toHaveLength(2)

  await deploy({ name, version: '1.1.0' })
  expect(filesOf(swarm, 'secret', name)).toEqual([])
})

test('a roll-back leaves the files of the version that runs, and none of the other', async () => {
  const name = ownService(swarm)
  await deploy({ name, secrets: 'token=abcdefgh', ...config('hello') })
  const before = [filesOf(swarm, 'config', name), filesOf(swarm, 'secret', name)]
  const { outputs, log } = await deploy({ name, version: '2.0.0', secrets: 'token=ijklmnop', ...patient })
  expect(outputs['rolled-back'], log).toBe('true')
  expect([filesOf(swarm, 'config', name), filesOf(swarm, 'secret', name)]).toEqual(before)
  expect(inside(name, 'cat', '/app/appsettings.json')).toBe('{"Greeting": "hello"}')
})

test('a config of somebody else that was given the labels of a service stays', async () => {
  const name = ownService(swarm)
  await deploy({ name, version: '1.0.0', secrets: 'token=abcdefgh' })
  const labels = ['berth.action=service', `berth.name=${name}`, 'berth.spec=s;file=0123456789abcdef0123']
  const foreign = `${name}-own`
  swarm.manager.docker(
    'config',
    'create',
    ...labels.map((label) => `--label=${label}`),
    foreign,
    '/etc/hostname',
  )
  await deploy({ name, version: '1.1.0', secrets: 'token=ijklmnop' })
  expect(filesOf(swarm, 'config', name)).toEqual([foreign])
  expect(filesOf(swarm, 'secret', name)).toHaveLength(1)
})

test('a transform that fails leaves the service as it is, and nothing beside it', async () => {
  const name = ownService(swarm)
  await deploy({ name, ...config('hello') })
  const before = inspectService(swarm, name)
  const { exitCode, errors } = await deploy({
    name,
    'config-file': '/app/missing.json',
    secrets: 'token=abcdefgh',
  })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([expect.stringContaining('There is no file /app/missing.json in the container')])
  expect(inspectService(swarm, name).Version).toEqual(before.Version)
  expect(filesOf(swarm, 'secret', name)).toEqual([])
  expect(swarm.manager.docker('ps', '-aq', '--filter', 'status=created')).toBe('')
})

test('a config that is too large is told with its size', async () => {
  const name = ownService(swarm)
  const image = buildImage(
    'large',
    `RUN ["/bin/sh", "-c", "busybox printf '{\\"Greeting\\":\\"a\\",\\"Rest\\":\\"%01100000d\\"}' 0 > /large.json"]\nCMD ["/bin/sh"]`,
  )
  swarm.push(image, 'large', '1.0.0')
  const { exitCode, errors } = await deploy({
    name,
    image: `${swarm.registry.host}/large`,
    ...config('hello'),
    'config-file': '/large.json',
  })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([
    '/large.json has 1100030 bytes, and the cluster keeps files of 1 to 1024000 bytes. Split it, or put what makes it large into the image or a volume.',
  ])
})

test.each(['::group::Config files', 'is new: token'])(
  'the post phase takes away what a step had begun that was killed at %s',
  async (line) => {
    const name = ownService(swarm)
    const killed = await deploy(
      { name, secrets: 'token=abcdefgh', ...config('hello') },
      { onLog: (log: string, child: ChildProcess) => log.includes(line) && child.kill('SIGKILL') },
    )
    expect(killed.signal).toBe('SIGKILL')
    const inputs = { name, image: 'web', 'docker-host': swarm.manager.address }
    const { exitCode } = await runAction('service', { with: inputs, state: killed.state }, 'post')
    expect(exitCode).toBe(0)
    const isThere = services(swarm.manager.docker).includes(name)
    expect(filesOf(swarm, 'secret', name)).toHaveLength(isThere ? 1 : 0)
    const created = swarm.manager.docker(
      'ps',
      '-a',
      '--filter',
      `label=berth.name=${name}`,
      '--format',
      '{{.Names}}',
    )
    expect(created.split('\n').filter((one) => one !== '' && !one.startsWith(name))).toEqual([])
  },
)
