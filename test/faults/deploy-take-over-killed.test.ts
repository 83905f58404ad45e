import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { exists, inspect } from '../support/containers.js'
import { ownDeployment, quick, versionImage } from '../support/deployment.js'
import { docker, web } from '../support/images.js'
import { interrupt } from '../support/interrupt.js'

test('a runner that dies while it takes a container over leaves a container that runs, and no other run replaces that unasked', async () => {
  const name = ownDeployment(onTestFinished)
  const id = docker('run', '-d', '--stop-signal', 'KILL', '--name', name, web())
  // Wherever it is by then.
  onTestFinished(() => {
    if (exists(id)) docker('rm', '-f', '-v', id)
  })
  const inputs = { ...quick, name, strategy: 'stop-first', image: versionImage('one') }
  for (let at = 0; ; at++) {
    const { reached, state } = await interrupt('deploy', { ...inputs, 'take-over': 'true' }, 'SIGKILL', at)
    if (!reached || !exists(id)) break
    if (at % 2 === 0) await runAction('deploy', { with: { ...inputs, 'take-over': 'true' }, state }, 'post')
    const { errors } = await runAction('deploy', { with: inputs })
    if (errors.length === 0) break // the swap was final, and it was the new one's turn
    expect(errors[0], `call ${at}`).toContain('which Berth did not create')
    expect(inspect(name), `call ${at}`).toMatchObject({ Id: id, State: { Running: true } })
  }
  expect(inspect(name)).toMatchObject({
    State: { Running: true },
    Config: { Labels: { 'berth.action': 'deploy' } },
  })
})
