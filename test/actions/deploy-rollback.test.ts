import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect } from '../support/containers.js'
import { deploymentState, ownDeployment, quick, versionImage } from '../support/deployment.js'
import { openProxy } from '../support/engine-proxy.js'
import { docker } from '../support/images.js'
import { freePort } from '../support/registry.js'

const deploy = (inputs: Record<string, string>, options: object = {}) =>
  runAction('deploy', { with: { ...quick, ...inputs }, ...options })

const failing = { strategy: 'stop-first', command: 'false' }

test('an old container that comes back on another ephemeral port is told of', async () => {
  const name = ownDeployment(onTestFinished)
  const inputs = { ...quick, name, ports: '80' }
  const first = await runAction('deploy', { with: { ...inputs, image: versionImage('one') } })
  const second = await runAction('deploy', { with: { ...inputs, ...failing, image: versionImage('two') } })
  expect(second.outputs).toMatchObject({
    'rolled-back': 'true',
    'container-id': first.outputs['container-id'],
  })
  expect(second.outputs.port).not.toBe(first.outputs.port)
  expect(docker('port', name, '80/tcp')).toContain(`:${second.outputs.port}`)
  expect(second.warnings).toContain(
    `${name} runs again on other host ports: {"80/tcp":${second.outputs.port}} instead of {"80/tcp":${first.outputs.port}}`,
  )
})

test('a roll-back that fails says what is where, and the commands that put it right', async () => {
  const name = ownDeployment(onTestFinished)
  await runAction('deploy', { with: { ...quick, name, image: versionImage('one') } })
  const { Id } = inspect(name)
  await using proxy = await openProxy()
  proxy.decide(({ path }) => (path.includes(`/containers/${Id}/start`) ? 'reset' : 'pass'))
  const inputs = { ...quick, ...failing, name, image: versionImage('two'), 'docker-host': proxy.address }
  const { exitCode, errors } = await runAction('deploy', { with: inputs })
  expect(exitCode).toBe(1)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain('and the roll-back failed')
  expect(errors[0]).toContain(`${name} (${Id.slice(0, 12)}, exited)`)
  const commands = /put it right with: (.*)\.$/.exec(errors[0] ?? '')?.[1] ?? ''
  for (const command of commands.split(' && ')) docker(...command.split(' ').slice(1))
  expect(deploymentState(name)).toEqual(['NAME running'])
})

test('an old one whose host port somebody has taken meanwhile is told by that', async () => {
  const name = ownDeployment(onTestFinished)
  const port = await freePort()
  const published = { name, ports: `127.0.0.1:${port}:80` }
  await runAction('deploy', { with: { ...quick, ...published, image: versionImage('one') } })
  const other = createServer()
  onTestFinished(() => void other.close())
  const never = { 'wait-log': 'never', 'wait-timeout': '2s', strategy: 'stop-first' }
  const { errors } = await runAction('deploy', {
    with: { ...quick, ...never, name, image: versionImage('two') },
    onLog: (log) => log.includes('.next: running') && other.listen(port, '127.0.0.1') !== undefined,
  })
  expect(errors[0]).toContain(`and the roll-back failed: The host port 127.0.0.1:${port} is in use.`)
})

test('a failed deployment that only the post phase can end is ended there', async () => {
  const name = ownDeployment(onTestFinished)
  await runAction('deploy', { with: { ...quick, name, image: versionImage('one') } })
  const { Id } = inspect(name)
  await using proxy = await openProxy()
  proxy.decide(({ path }) => (path.includes(`/containers/${Id}/start`) ? 'reset' : 'pass'))
  const inputs = { ...quick, ...failing, name, image: versionImage('two') }
  const { state } = await runAction('deploy', { with: { ...inputs, 'docker-host': proxy.address } })
  await runAction('deploy', { with: inputs, state }, 'post')
  expect(deploymentState(name)).toEqual(['NAME running'])
  expect(inspect(name).Id).toBe(Id)
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
  const { exitCode, outputs, errors } = await deploy(inputs)
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ 'rolled-back': 'false', status: 'exited', ready: 'false' })
  expect(errors[0]).toContain(`; ${name} is exited, because "rollback" is false.`)
  expect(deploymentState(name)).toEqual(['NAME exited'])
})

test('rollback: false holds for the post phase too', async () => {
  const name = ownDeployment(onTestFinished)
  await deploy({ image: versionImage('one'), name })
  const inputs = { image: versionImage('two'), name, strategy: 'stop-first', rollback: 'false' }
  const { state } = await deploy(
    { ...inputs, 'stable-for': '60s' },
    {
      onLog: (log: string, child: { kill(signal: string): void }) =>
        log.includes('running') && child.kill('SIGKILL'),
    },
  )
  expect(deploymentState(name)).toEqual(['NAME.next running', 'NAME.old exited'])
  const post = await runAction('deploy', { with: { ...quick, ...inputs }, state }, 'post')
  expect(post.errors).toEqual([])
  expect(deploymentState(name)).toEqual(['NAME exited'])
})

test('the post phase of a step that was killed says in the job summary what runs now', async () => {
  const name = ownDeployment(onTestFinished)
  await deploy({ image: versionImage('one'), name })
  const inputs = { image: versionImage('two'), name, strategy: 'stop-first' }
  const { state, summary } = await deploy(
    { ...inputs, 'stable-for': '60s' },
    {
      onLog: (log: string, child: { kill(signal: string): void }) =>
        log.includes('running') && child.kill('SIGKILL'),
    },
  )
  expect(summary).toBe('')
  const post = await runAction('deploy', { with: { ...quick, ...inputs }, state }, 'post')
  expect(post.summary).toContain(`### ⚠️ ${name}: in order again after an interrupted deployment\n`)
  expect(post.summary).toContain(`| Runs | <code>${versionImage('one')}</code> |`)
  expect(post.summary).toContain('| State | running |')
  const again = await runAction('deploy', { with: { ...quick, ...inputs }, state }, 'post')
  expect(again.summary).toBe('')
})

test('an old one that was stopped stays stopped, and nobody says that it runs', async () => {
  const name = ownDeployment(onTestFinished)
  await deploy({ image: versionImage('one'), name })
  docker('stop', '-t', '0', name)
  const { errors, outputs } = await deploy({ image: versionImage('two'), name, command: 'false' })
  expect(errors[0]).toContain(`; ${name} is stopped, as before.`)
  expect(outputs).toMatchObject({ 'rolled-back': 'true', status: 'exited' })
  expect(deploymentState(name)).toEqual(['NAME exited'])
})
