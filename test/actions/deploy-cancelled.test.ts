import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect } from '../support/containers.js'
import { deploymentState, ownDeployment, quick, versionImage } from '../support/deployment.js'
import { docker, shell } from '../support/images.js'

type Inputs = Record<string, string>

const deploy = (inputs: Inputs, options: object = {}) =>
  runAction('deploy', { with: { ...quick, ...inputs }, ...options })

/** Deploys, and cancels half a second after a condition on the log holds. */
const cancelAfter = (condition: (log: string) => boolean, inputs: Inputs) =>
  deploy(inputs, {
    onLog: (log: string, child: { kill(signal: string): void }) => {
      if (!condition(log)) return false
      setTimeout(() => child.kill('SIGINT'), 500)
      return true
    },
  })

test('cancelled at the gate, the old one runs again within the time that is left', async () => {
  const name = ownDeployment(onTestFinished)
  const ports = '127.0.0.1:18474:80'
  await deploy({ image: versionImage('one'), name, ports })
  const id = inspect(name).Id
  const inputs = { image: versionImage('two'), name, ports, 'stable-for': '60s' }
  const { exitCode, errors, outputs } = await cancelAfter(() => isRunning(`${name}.next`), inputs)
  expect(exitCode).toBe(1)
  expect(errors[0]).toContain('cancelled')
  expect(outputs).toMatchObject({ 'container-id': id, ready: 'false', 'rolled-back': 'true' })
  expect(inspect(name)).toMatchObject({ Id: id, State: { Running: true } })
  expect(deploymentState(name)).toEqual(['NAME running'])
})

test('cancelled while the old one takes its time to stop, it is not left to end after that', async () => {
  const name = ownDeployment(onTestFinished)
  const stubborn = { image: shell(), name, 'stop-timeout': '3s' }
  await deploy(stubborn)
  const { Id } = inspect(name)
  const next = { ...stubborn, env: 'A=2', strategy: 'stop-first' }
  const { errors, outputs } = await cancelAfter((log) => log.includes('Stopping'), next)
  expect(errors[0]).toContain(`The job was cancelled; ${name} runs as before`)
  expect(outputs).toMatchObject({ 'container-id': Id, 'rolled-back': 'true' })
  await delay(4000)
  expect(inspect(name)).toMatchObject({ Id, State: { Running: true } })
  expect(deploymentState(name)).toEqual(['NAME running'])
})

function isRunning(name: string): boolean {
  return docker('ps', '-q', '--filter', `name=^/${name}$`) !== ''
}
