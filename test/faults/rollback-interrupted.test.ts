import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect } from '../support/containers.js'
import { deploymentState, ownDeployment, versionImage } from '../support/deployment.js'
import { docker } from '../support/images.js'
import { interrupt } from '../support/interrupt.js'

const gate = { 'stable-for': '50ms', 'wait-for': 'running' }

/** While both run, too. */
const drained = { ...gate, drain: '200ms' }

test.each([
  ['SIGKILL', 'start-first', {}],
  ['SIGKILL', 'stop-first', { ports: '127.0.0.1:47083:80' }],
  ['SIGINT', 'start-first', {}],
  ['SIGINT', 'stop-first', { ports: '127.0.0.1:47084:80' }],
] as const)(
  '%s at every call of a roll-back, %s: one of the two runs, and the other one is kept',
  async (signal, _strategy, more) => {
    const name = ownDeployment(onTestFinished)
    const ids: string[] = []
    for (const version of ['1.0.0', '2.0.0']) {
      docker('tag', versionImage(version), `berth-test/rollback:${version}`)
      const image = `berth-test/rollback:${version}`
      const { errors, outputs } = await runAction('deploy', {
        with: { ...gate, 'stop-timeout': '0s', name, image, ...more },
      })
      expect(errors).toEqual([])
      ids.push(outputs['container-id'] ?? '')
    }
    for (let at = 0; ; at++) {
      const before = inspect(name).Id
      const { reached, state } = await interrupt('rollback', { ...drained, name }, signal, at)
      if (!reached) break
      if (at % 2 === 0) await runAction('rollback', { with: { ...drained, name }, state }, 'post')
      else {
        // The next roll-back brings it into order first; where that went to the end, back again.
        await runAction('rollback', { with: { ...gate, name, to: ids.find((id) => id === before) ?? '' } })
      }
      const now = inspect(name)
      expect(now, `call ${at}`).toMatchObject({ State: { Running: true } })
      const [kept = '', ...others] = deploymentState(name).filter((one) => !one.startsWith('NAME '))
      expect([kept.replace(/^NAME\.\d/, 'NAME.N'), ...others], `call ${at}`).toEqual(['NAME.N.0.0 exited'])
      expect(ids).toContain(now.Id)
    }
  },
)
