import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect, ownName } from '../support/containers.js'
import { deploymentState, ownDeployment, quick, versionImage } from '../support/deployment.js'
import { openProxy } from '../support/engine-proxy.js'
import { docker, shell } from '../support/images.js'

type Inputs = Record<string, string>

const deploy = (inputs: Inputs) => runAction('deploy', { with: { ...quick, ...inputs } })
const script = (text: string) => JSON.stringify([text])
const forever = 'exec busybox sleep 1000'

/** One that takes two seconds to stop, and runs on until then. */
const draining = {
  image: shell(),
  command: script('trap "busybox sleep 2; exit 0" TERM; while :; do busybox sleep 0.1; done'),
  'stop-timeout': '6s',
}

const probe = { 'health-cmd': 'busybox test -e /ok', 'health-interval': '100ms', 'health-retries': '1' }

/** What passes its gate, and is not ready any more a second later. */
test.each<[string, Inputs, string]>([
  [
    'ends',
    { command: script('busybox sleep 1; exit 3'), restart: 'no' },
    'was ready, and has ended since with exit code 3',
  ],
  [
    'is restarted',
    { command: script('busybox sleep 1; exit 3'), restart: 'always' },
    'was ready and has been restarted since',
  ],
  [
    'turns unhealthy',
    {
      ...probe,
      command: script(`busybox touch /ok; busybox sleep 1; busybox rm /ok; ${forever}`),
      'wait-for': 'auto',
      'stable-for': '',
    },
    'is unhealthy',
  ],
])(
  'a new one that %s while the old one stops is not ready, and the old one runs again',
  async (_how, inputs, why) => {
    const name = ownDeployment(onTestFinished)
    await deploy({ ...draining, name })
    const { Id } = inspect(name)
    const failed = await deploy({ name, image: shell(), strategy: 'start-first', ...inputs })
    expect(failed.exitCode).toBe(1)
    expect(failed.errors[0]).toContain(why)
    expect(failed.errors[0]).toContain(`; ${name} runs as before`)
    expect(failed.outputs).toMatchObject({
      ready: 'false',
      changed: 'false',
      'rolled-back': 'true',
      'container-id': Id,
      status: 'running',
    })
    expect(inspect(name)).toMatchObject({ Id, State: { Running: true } })
    expect(deploymentState(name)).toEqual(['NAME running'])
  },
)

test('a page that answers no more once the old one has stopped puts the old one back', async () => {
  const name = ownDeployment(onTestFinished)
  await deploy({ ...draining, name })
  const { Id } = inspect(name)
  const command = script(
    `busybox touch /up; busybox httpd -p 80 -h /; busybox sleep 1.5; busybox rm /up; ${forever}`,
  )
  const failed = await deploy({ name, image: shell(), command, 'wait-http': '80/up' })
  expect(failed.errors[0]).toContain('wait-http 80/up: answered 404 Not Found')
  expect(failed.outputs).toMatchObject({ ready: 'false', 'rolled-back': 'true', 'container-id': Id })
  expect(deploymentState(name)).toEqual(['NAME running'])
})

/** Deploys through a proxy that does something just before a request of the engine is answered. */
async function deployAnd(inputs: Inputs, isMoment: (request: string) => boolean, deed: () => void) {
  await using proxy = await openProxy()
  let isDone = false
  proxy.decide(({ method, path }) => {
    if (!isDone && isMoment(`${method} ${decodeURIComponent(path)}`)) {
      isDone = true
      deed()
    }
    return 'pass'
  })
  return await deploy({ ...inputs, 'docker-host': proxy.address })
}

test.each(['start-first', 'stop-first'])(
  'a new one that ends as it takes the name is not ready (%s)',
  async (strategy) => {
    const name = ownDeployment(onTestFinished)
    await deploy({ name, image: versionImage('one') })
    const { Id } = inspect(name)
    const inputs = { name, strategy, image: versionImage('two') }
    const failed = await deployAnd(
      inputs,
      (request) => request.endsWith(`rename?name=${name}`),
      () => docker('kill', `${name}.next`),
    )
    expect(failed.errors[0]).toContain(`; ${name} runs as before`)
    expect(failed.outputs).toMatchObject({ ready: 'false', 'rolled-back': 'true', 'container-id': Id })
    expect(deploymentState(name)).toEqual(['NAME running'])
  },
)

test.each<[string, (name: string) => void, string, Inputs]>([
  ['is removed', (name) => docker('rm', '-f', name), 'is gone at the last look', {}],
  [
    'is stopped',
    (name) => docker('stop', name),
    'has ended with exit code (?:137|255)\\b',
    { status: 'exited' },
  ],
  ['is paused', (name) => docker('pause', name), 'is paused at the last look', { status: 'paused' }],
])(
  'one that %s before the last look is a failure, and no output says otherwise',
  async (_how, deed, why, outputs) => {
    const name = ownDeployment(onTestFinished)
    await deploy({ name, image: versionImage('one') })
    for (const image of [versionImage('one'), versionImage('two')]) {
      // The last look goes by the name, after the gate of what is unchanged, or the removal of what was replaced.
      const before = image === versionImage('one') ? /^GET \S*\/events/ : /^DELETE /
      let isLast = false
      const failed = await deployAnd(
        { name, image },
        (request) => {
          isLast ||= before.test(request)
          return isLast && new RegExp(`^GET \\S*/containers/${name}/json`).test(request)
        },
        () => deed(name),
      )
      expect(failed.errors).toEqual([expect.stringMatching(why)])
      expect(failed.outputs).toMatchObject({ ready: 'false', ...outputs })
      expect(JSON.parse(failed.outputs.record ?? '')).toMatchObject({ outcome: 'failed' })
      expect(failed.summary).toContain(`### ❌ ${name}: failed`)
      if (outputs.status !== undefined) docker('rm', '-f', name)
      await deploy({ name, image: versionImage('one') })
    }
  },
)

test('where somebody renames the new one while the old one stops, the old one has the name again', async () => {
  const name = ownDeployment(onTestFinished)
  await deploy({ name, image: versionImage('one') })
  const { Id } = inspect(name)
  const inputs = { name, image: versionImage('two') }
  const mine = ownName('mine')
  const failed = await deployAnd(
    inputs,
    (request) => request.startsWith('POST') && request.includes(`/${Id}/stop`),
    () => docker('rename', name, mine),
  )
  expect(failed.errors).toEqual([expect.stringContaining(`${name} is the old one again, and is running`)])
  expect(failed.outputs).toMatchObject({ changed: 'false', 'rolled-back': 'true', 'container-id': Id })
  expect(JSON.parse(failed.outputs.record ?? '')).toMatchObject({ outcome: 'rolled back' })
  expect(inspect(mine).State.Running).toBe(true)
})
