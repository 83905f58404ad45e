import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect } from '../support/containers.js'
import { deploymentState, ownDeployment, quick, versionImage } from '../support/deployment.js'
import { docker, shell } from '../support/images.js'

type Inputs = Record<string, string>

const deploy = (inputs: Inputs) => runAction('deploy', { with: { ...quick, ...inputs } })

/** A script that goes on until it is told to stop. */
const forever = 'exec busybox sleep 1000'

test.each<[string, Inputs, string]>([
  [
    'a page that never answered',
    { 'wait-http': '9999/never', 'wait-timeout': '1s' },
    'wait-http 9999/never: refuses connections',
  ],
  [
    'a port that nobody listens on',
    { 'wait-tcp': '9999', 'wait-timeout': '1s' },
    'wait-tcp 9999: refuses connections',
  ],
  [
    'a line that its log does not hold',
    { 'wait-log': 'never said', 'wait-timeout': '1s' },
    'wait-log: no line matches "never said"',
  ],
  [
    'a health check that it does not have',
    { 'wait-for': 'healthy' },
    'has no health check, so it can never become healthy',
  ],
])(
  'what runs is gated though it is unchanged: with %s it is replaced, and the step fails',
  async (_what, gate, why) => {
    const name = ownDeployment(onTestFinished)
    const inputs = { name, image: versionImage('one') }
    const { outputs } = await deploy(inputs)
    const again = await deploy({ ...inputs, ...gate })
    expect(again.exitCode).toBe(1)
    expect(again.log).toContain(`Replacing ${name}, because it does not pass its gate any more (`)
    expect(again.log).toContain(why)
    expect(again.outputs).toMatchObject({
      ready: 'false',
      changed: 'false',
      'rolled-back': 'true',
      'container-id': outputs['container-id'],
      status: 'running',
    })
    expect(JSON.parse(again.outputs.record ?? '')).toMatchObject({ outcome: 'rolled back' })
    expect(deploymentState(name)).toEqual(['NAME running'])
  },
)

test('what does not pass any more is replaced by a new one of the same definition, and told why', async () => {
  const name = ownDeployment(onTestFinished)
  const inputs = { name, image: versionImage('one'), 'wait-http': '80/index.html', 'wait-timeout': '3s' }
  const { outputs } = await deploy(inputs)
  docker('exec', name, '/bin/busybox', 'rm', '/index.html')
  const again = await deploy(inputs)
  expect(again.outputs).toMatchObject({ ready: 'true', changed: 'true' })
  expect(again.outputs['container-id']).not.toBe(outputs['container-id'])
  expect(again.summary).toContain('wait-http 80/index.html: answered 404 Not Found')
})

test('what passes is unchanged, its log read from its start and stable-for counted from there', async () => {
  const name = ownDeployment(onTestFinished)
  const command = JSON.stringify([`busybox sleep 1; echo up; ${forever}`])
  const inputs = { name, image: shell(), command, 'wait-log': 'up', 'stable-for': '1s' }
  const first = await deploy(inputs)
  const { log, outputs } = await deploy({ ...inputs, 'wait-timeout': '900ms' })
  expect(log).toContain(`Unchanged: ${name} is already running since`)
  expect(outputs).toMatchObject({
    ready: 'true',
    changed: 'false',
    'container-id': first.outputs['container-id'],
  })
})

test('one that restarts over and over is never unchanged by the moment of the look', async () => {
  const name = ownDeployment(onTestFinished)
  const command = JSON.stringify(['busybox sleep 1.5; exit 3'])
  const inputs = { ...quick, name, image: shell(), command, 'stable-for': '200ms' }
  await deploy(inputs)
  while (inspect(name).RestartCount === 0 || inspect(name).State.Status !== 'running') await delay(50)
  await delay(400)
  const { log, outputs } = await deploy(inputs)
  expect(log).toContain(`Replacing ${name}, because it does not pass its gate any more`)
  expect(outputs.changed).toBe('true')
})

test('without anything to wait for what runs is not gated, and that is said', async () => {
  const name = ownDeployment(onTestFinished)
  const inputs = { name, image: versionImage('one'), 'wait-for': 'none' }
  await deploy(inputs)
  const { log, outputs, summary } = await deploy(inputs)
  expect(outputs).toMatchObject({ changed: 'false', status: 'running' })
  expect(log).toContain(`"wait-for" is none: whether ${name} is ready is not asked`)
  expect(summary).toContain('No gate')
})
