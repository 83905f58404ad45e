import { expect, test } from 'vitest'
import { cancelledMs, cancelledRollBackMs } from '../../src/clock.js'
import { type Result, runAction } from '../support/action.js'
import { exists, inspect } from '../support/containers.js'
import { deploymentState, ownDeployment, quick, versionImage } from '../support/deployment.js'
import { openProxy } from '../support/engine-proxy.js'
import { forever, gateName, removeAtEnd, startScript } from '../support/gate.js'
import { shell } from '../support/images.js'

removeAtEnd()

type Inputs = Record<string, string>

/** What the runner gives a step from SIGINT to SIGKILL. */
const runnerMs = 10_000

/** Cancels a step at a call from which on the engine answers nothing; one that does not end is killed, as by a runner. */
async function cancelInSilence(action: string, inputs: Inputs, at: RegExp): Promise<Result> {
  await using proxy = await openProxy()
  let child: { kill(signal: NodeJS.Signals): boolean } | undefined
  let kill: NodeJS.Timeout | undefined
  proxy.decide(({ method, path }) => {
    if (kill === undefined && at.test(`${method} ${path}`)) {
      child?.kill('SIGINT')
      kill = setTimeout(() => child?.kill('SIGKILL'), runnerMs)
    }
    return kill === undefined ? 'pass' : 'swallow'
  })
  const result = await runAction(action, {
    with: { ...inputs, 'docker-host': proxy.address },
    onStart: (process) => {
      child = process
    },
  })
  expect(kill).toBeDefined()
  clearTimeout(kill)
  return result
}

test('the roll-back ends before the step gives up, and that long before the runner kills it', () => {
  expect(cancelledRollBackMs).toBeLessThan(cancelledMs)
  expect(cancelledMs).toBeLessThanOrEqual(4000)
  expect(cancelledMs).toBeLessThan(runnerMs / 2)
})

const own: Record<string, () => [inputs: Inputs, at: RegExp]> = {
  wait: () => [{ container: startScript(forever), 'stable-for': '60s' }, /^GET .*\/events/],
  stop: () => [{ container: startScript(forever), timeout: '60s' }, /^POST .*\/(stop|kill)/],
  status: () => [{ label: 'no=such' }, /^GET .*\/containers\/json/],
  'transform-config': () => [
    { container: startScript(forever), 'config-file': '/a.json', 'allow-running': 'true' },
    /^\w+ .*\/archive/,
  ],
  service: () => [{ image: shell(), name: 'web' }, /^GET .*\/(info|services)/],
}

test.concurrent.each(Object.keys(own))(
  '%s, cancelled while its engine is silent, ends by itself',
  async (action) => {
    const [inputs, at] = own[action]?.() ?? [{}, /^/]
    const { exitCode, signal, errors, log } = await cancelInSilence(action, inputs, at)
    expect({ exitCode, signal, log }).toMatchObject({ exitCode: 1, signal: null })
    expect(errors).toEqual([expect.stringContaining('The job was cancelled')])
  },
)

test.concurrent('a deployment that is cancelled while its engine is silent says so, and its post phase rolls it back', async ({
  onTestFinished,
}) => {
  const name = ownDeployment(onTestFinished)
  await runAction('deploy', { with: { image: versionImage('one'), name, ...quick } })
  const { Id } = inspect(name)
  const inputs = { image: versionImage('two'), name, ...quick, 'stable-for': '60s' }
  const { exitCode, signal, errors, outputs, state } = await cancelInSilence('deploy', inputs, /\/start/)
  expect({ exitCode, signal }).toEqual({ exitCode: 1, signal: null })
  expect(errors).toEqual([expect.stringContaining('Its post phase goes on')])
  expect(outputs).toMatchObject({ changed: 'false', ready: 'false', 'rolled-back': 'false' })
  const post = await runAction('deploy', { with: inputs, state }, 'post')
  expect(post.exitCode).toBe(0)
  expect(inspect(name)).toMatchObject({ Id, State: { Running: true } })
  expect(deploymentState(name)).toEqual(['NAME running'])
})

test.concurrent('what run had made before its engine fell silent is removed by its post phase', async () => {
  const name = gateName()
  const inputs = { image: shell(), name, 'stable-for': '60s', 'stop-timeout': '0s' }
  const { exitCode, outputs, state } = await cancelInSilence('run', inputs, /^POST .*\/start/)
  expect(exitCode).toBe(1)
  expect(outputs['container-id']).toBe(inspect(name).Id)
  await runAction('run', { with: inputs, state }, 'post')
  expect(exists(name)).toBe(false)
})
