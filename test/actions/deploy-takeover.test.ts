import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect, ownNetwork } from '../support/containers.js'
import { deploymentState, ownDeployment, quick, versionImage } from '../support/deployment.js'
import { openProxy } from '../support/engine-proxy.js'
import { docker } from '../support/images.js'

const deploy = (inputs: Record<string, string>, options: object = {}) =>
  runAction('deploy', { with: { ...quick, ...inputs }, ...options })

test.each(['start-first', 'stop-first'])('of two at once the later one takes over (%s)', async (strategy) => {
  const name = ownDeployment(onTestFinished)
  await deploy({ image: versionImage('one'), name })
  const slow = { image: versionImage('two'), name, strategy, 'stable-for': '30s', 'health-cmd': 'none' }
  let taking: ReturnType<typeof deploy> | undefined
  const first = await deploy(slow, {
    env: { GITHUB_RUN_ID: '100' },
    onLog: () => {
      if (!isRunning(`${name}.next`)) return false
      taking = deploy({ image: versionImage('three'), name, strategy }, { env: { GITHUB_RUN_ID: '200' } })
      return true
    },
  })
  const second = await taking
  expect(second?.exitCode).toBe(0)
  expect(first.exitCode).toBe(1)
  expect(first.errors).toEqual([
    `This deployment of "${name}" was taken over by run 200, and changed nothing more. Queue deployments with "concurrency:" in the workflow if that is not what you want.`,
  ])
  expect(deploymentState(name)).toEqual(['NAME running'])
  expect(inspect(name)).toMatchObject({
    Id: second?.outputs['container-id'],
    Config: { Image: versionImage('three') },
  })
})

test('one whose candidate was killed waits for the run that is still starting the old one', async () => {
  const name = ownDeployment(onTestFinished)
  const old = (await deploy({ image: versionImage('one'), name })).outputs['container-id']
  await using proxy = await openProxy()
  proxy.decide(({ path }) => (path.includes(`/containers/${old}/start`) ? { delayMs: 2000 } : 'pass'))
  const slow = { image: versionImage('two'), name, strategy: 'stop-first', 'stable-for': '30s' }
  let taking: ReturnType<typeof deploy> | undefined
  const first = await deploy(slow, {
    onLog: (log: string) => {
      if (!log.includes('.next: running')) return false
      const inputs = { image: versionImage('three'), name, 'docker-host': proxy.address }
      taking = deploy(inputs, { env: { GITHUB_RUN_ID: '200' } })
      return true
    },
  })
  expect((await taking)?.exitCode).toBe(0)
  expect(first.errors[0]).toContain('was taken over by run 200')
})

test('a network that the first one created stays for the one that takes over', async () => {
  const [name, network] = [ownDeployment(onTestFinished), ownNetwork()]
  const inputs = { name, network, 'create-network': 'true' }
  await using proxy = await openProxy()
  // Until it has started, the second one's container does not keep the network from being removed.
  proxy.decide(({ path }) => (path.includes('/start') ? { delayMs: 2000 } : 'pass'))
  let taking: ReturnType<typeof deploy> | undefined
  const first = await deploy(
    { ...inputs, image: versionImage('one'), 'stable-for': '30s' },
    {
      onLog: () => {
        if (!isRunning(`${name}.next`)) return false
        taking = deploy({ ...inputs, image: versionImage('two'), 'docker-host': proxy.address })
        return true
      },
    },
  )
  const second = await taking
  expect(second?.errors).toEqual([])
  expect(first.outputs).toMatchObject({ changed: 'false', ready: 'false', 'rolled-back': 'false' })
  expect(JSON.parse(first.outputs.record ?? '')).toMatchObject({ outcome: 'taken over' })
  expect(Object.keys(inspect(name).NetworkSettings.Networks ?? {})).toEqual([network])
  docker('rm', '-f', name)
})

function isRunning(name: string): boolean {
  return docker('ps', '-q', '--filter', `name=^/${name}$`) !== ''
}
