import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect } from '../support/containers.js'
import { deploymentState, ownDeployment, quick, versionImage } from '../support/deployment.js'
import { openProxy } from '../support/engine-proxy.js'
import { docker } from '../support/images.js'

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
  const commands = /Put it right with: (.*)\.$/.exec(errors[0] ?? '')?.[1] ?? ''
  for (const command of commands.split(' && ')) docker(...command.split(' ').slice(1))
  expect(deploymentState(name)).toEqual(['NAME running'])
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
