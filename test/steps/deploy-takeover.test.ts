import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect } from '../support/containers.js'
import { deploymentState, ownDeployment, quick, versionImage } from '../support/deployment.js'
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

test('a failing transform never stops the old one', async () => {
  const name = ownDeployment(onTestFinished)
  const workspace = mkdtempSync(join(tmpdir(), 'berth-ws-'))
  writeFileSync(join(workspace, 'bad.config'), '<not closed')
  await deploy({ image: versionImage('one'), name })
  const startedAt = inspect(name).State.StartedAt
  const second = await deploy(
    {
      image: versionImage('two'),
      name,
      strategy: 'stop-first',
      'config-file': '/index.html',
      'config-transforms': 'bad.config',
    },
    { workspace },
  )
  expect(second.exitCode).toBe(1)
  expect(deploymentState(name)).toEqual(['NAME running'])
  expect(inspect(name).State.StartedAt).toBe(startedAt)
})

test('cancelled at the gate, the old one runs again within the time that is left', async () => {
  const name = ownDeployment(onTestFinished)
  const ports = '127.0.0.1:18474:80'
  await deploy({ image: versionImage('one'), name, ports })
  const id = inspect(name).Id
  let cancelledAt = 0
  const { exitCode, errors, outputs } = await deploy(
    { image: versionImage('two'), name, ports, 'stable-for': '60s' },
    {
      onLog: (_log: string, child: { kill(signal: string): void }) => {
        if (!isRunning(`${name}.next`)) return false
        cancelledAt = Date.now()
        child.kill('SIGINT')
        return true
      },
    },
  )
  expect(cancelledAt).toBeGreaterThan(0)
  expect(exitCode).toBe(1)
  expect(errors[0]).toContain('cancelled')
  expect(outputs).toMatchObject({ 'container-id': id, ready: 'false', 'rolled-back': 'true' })
  expect(inspect(name)).toMatchObject({ Id: id, State: { Running: true } })
  expect(deploymentState(name)).toEqual(['NAME running'])
})

test('rollback: false leaves the old one as it is', async () => {
  const name = ownDeployment(onTestFinished)
  await deploy({ image: versionImage('one'), name })
  const inputs = {
    image: versionImage('two'),
    name,
    strategy: 'stop-first',
    rollback: 'false',
    command: 'false',
  }
  const { exitCode, outputs } = await deploy(inputs)
  expect(exitCode).toBe(1)
  expect(outputs['rolled-back']).toBe('false')
  expect(deploymentState(name)).toEqual(['NAME exited'])
})

function isRunning(name: string): boolean {
  return docker('ps', '-q', '--filter', `name=^/${name}$`) !== ''
}
