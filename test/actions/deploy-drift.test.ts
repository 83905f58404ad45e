import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect, ownNetwork } from '../support/containers.js'
import { deploymentState, ownDeployment, quick, versionImage } from '../support/deployment.js'
import { docker, shell } from '../support/images.js'

const deploy = (inputs: Record<string, string>) => runAction('deploy', { with: { ...quick, ...inputs } })

/** Deploys one that ends at its second start, and has it wait for its restart. */
async function deployLooping(name: string): Promise<void> {
  await deploy({
    name,
    image: shell(),
    command: '["[ -e /started ] && exit 3; touch /started; exec sleep 1000"]',
  })
  docker('restart', '-t', '0', name)
  while (inspect(name).State.Status !== 'restarting' || inspect(name).RestartCount < 4) await delay(50)
}

test.each(['start-first', 'stop-first'])('one that restarts in a loop is replaced (%s)', async (strategy) => {
  const name = ownDeployment(onTestFinished)
  await deployLooping(name)
  const { exitCode, outputs } = await deploy({ name, strategy, image: versionImage('two') })
  expect({ exitCode, changed: outputs.changed }).toEqual({ exitCode: 0, changed: 'true' })
  expect(deploymentState(name)).toEqual(['NAME running'])
})

test('one that restarts in a loop goes on with that where the new one fails', async () => {
  const name = ownDeployment(onTestFinished)
  await deployLooping(name)
  const { Id } = inspect(name)
  const failed = await deploy({ name, strategy: 'stop-first', image: shell(), command: 'false' })
  expect(failed.outputs).toMatchObject({ 'rolled-back': 'true', 'container-id': Id })
  expect(inspect(name)).toMatchObject({ Id, State: { Running: true } })
})

test('one that is paused is not said to run where the new one fails', async () => {
  const name = ownDeployment(onTestFinished)
  await deploy({ name, image: versionImage('one') })
  docker('pause', name)
  const failing = { name, image: shell(), command: 'false', restart: 'no', strategy: 'start-first' }
  const { errors, outputs } = await deploy({ ...failing, 'stable-for': '1m' })
  expect(errors[0]).toContain(`; ${name} is paused as before.`)
  expect(outputs).toMatchObject({ 'rolled-back': 'true', status: 'paused' })
})

test.each(['start-first', 'stop-first'])(
  'where somebody removes the old one during the gate, the new one takes its place (%s)',
  async (strategy) => {
    const name = ownDeployment(onTestFinished)
    await deploy({ name, image: versionImage('one') })
    const { Id } = inspect(name)
    const inputs = { ...quick, name, strategy, image: versionImage('two'), 'stable-for': '1s' }
    const { exitCode } = await runAction('deploy', {
      with: inputs,
      onLog: (log) => log.includes('.next: running') && docker('rm', '-f', Id) === Id,
    })
    expect(exitCode).toBe(0)
    expect(deploymentState(name)).toEqual(['NAME running'])
  },
)

test('one that was taken off its network by hand is replaced', async () => {
  const [name, network] = [ownDeployment(onTestFinished), ownNetwork()]
  const inputs = { name, network, 'create-network': 'true', image: versionImage('one') }
  await deploy(inputs)
  docker('network', 'disconnect', network, name)
  const { outputs, summary } = await deploy(inputs)
  expect(outputs.changed).toBe('true')
  expect(summary).toContain(`it was not on the network ${network} any more`)
  expect(Object.keys(inspect(name).NetworkSettings.Networks ?? {})).toEqual([network])
  docker('rm', '-f', name)
})

test('one whose network went with another container is replaced', async () => {
  const [name, holder] = [ownDeployment(onTestFinished), ownDeployment(onTestFinished)]
  const shared = { name, image: shell(), network: `container:${holder}` }
  await deploy({ name: holder, image: shell() })
  await deploy(shared)
  expect((await deploy(shared)).outputs.changed).toBe('false')
  await deploy({ name: holder, image: shell(), recreate: 'true' })
  const { log, outputs } = await deploy(shared)
  expect(outputs.changed).toBe('true')
  expect(log).toContain(`Replacing ${name}, because the container whose network it used is gone\n`)
})

test('one whose network another container lost by its restart is replaced, and who replaces that one is warned', async () => {
  const [name, holder] = [ownDeployment(onTestFinished), ownDeployment(onTestFinished)]
  await deploy({ name: holder, image: shell() })
  const shared = {
    name,
    image: shell(),
    'create-options': JSON.stringify({ HostConfig: { NetworkMode: `container:${holder}` } }),
  }
  expect((await deploy(shared)).outputs.changed).toBe('true')
  expect((await deploy(shared)).outputs.changed).toBe('false')
  docker('restart', '-t', '0', holder)
  const { log, outputs, warnings } = await deploy(shared)
  expect(outputs.changed).toBe('true')
  expect(log).toContain(`Replacing ${name}, because ${holder}, whose network it uses, has started after it\n`)
  expect(warnings).toEqual([])
  const replacing = await deploy({ name: holder, image: shell(), recreate: 'true' })
  expect(replacing.warnings).toEqual([
    `${name} uses the network of ${holder}, and has none once it is replaced; deploy or create it anew after that`,
  ])
})

test('a network of a container that does not run is told before anything is touched', async () => {
  const [name, holder] = [ownDeployment(onTestFinished), ownDeployment(onTestFinished)]
  await deploy({ name: holder, image: shell() })
  const shared = { name, image: shell(), network: `container:${holder}` }
  await deploy(shared)
  const { Id, State } = inspect(name)
  docker('stop', '-t', '0', holder)
  const { errors } = await deploy(shared)
  expect(errors).toEqual([
    `The container "${holder}", whose network is to be used, does not run; ${name} runs as before. Start it before this step, or correct "network".`,
  ])
  expect(inspect(name)).toMatchObject({ Id, State: { StartedAt: State.StartedAt } })
})

test('a further network is a change', async () => {
  const [name, front, back] = [ownDeployment(onTestFinished), ownNetwork(), ownNetwork()]
  const inputs = { name, 'create-network': 'true', image: versionImage('one') }
  await deploy({ ...inputs, network: front })
  expect((await deploy({ ...inputs, network: `${front}\n${back}` })).outputs.changed).toBe('true')
  expect((await deploy({ ...inputs, network: `${front}\n${back}` })).outputs.changed).toBe('false')
  expect((await deploy({ ...inputs, network: front })).outputs.changed).toBe('true')
  expect(Object.keys(inspect(name).NetworkSettings.Networks ?? {})).toEqual([front])
  docker('rm', '-f', name)
})

test.each([
  ['the order of environment variables', { env: 'B=2\nA=1' }],
  ['what only a config file would be held to', { 'config-strict': 'true' }],
])('%s is no change', async (_what, change) => {
  const name = ownDeployment(onTestFinished)
  const inputs = { name, image: versionImage('one'), env: 'A=1\nB=2' }
  await deploy(inputs)
  expect((await deploy({ ...inputs, ...change })).outputs.changed).toBe('false')
})
