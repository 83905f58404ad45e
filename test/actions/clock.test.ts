import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { ownDeployment, quick, versionImage } from '../support/deployment.js'
import { removeAtEnd, startScript, waitFor } from '../support/gate.js'
import { shell } from '../support/images.js'

removeAtEnd()

const hourMs = 3_600_000

/** The environment of a step whose clock is set while it runs. */
function clockSet(byMs: number, afterMs: number): Record<string, string> {
  return {
    NODE_OPTIONS: `--require ${join(import.meta.dirname, '../support/set-clock.cjs')}`,
    BERTH_TEST_CLOCK_MS: String(byMs),
    BERTH_TEST_CLOCK_AFTER_MS: String(afterMs),
  }
}

describe.concurrent('where the clock is set while a step runs', () => {
  test.each([300, 700, 1200])(
    'an hour forward after %i ms, no container counts as stable sooner',
    async (afterMs) => {
      const name = startScript('busybox sleep 2')
      const env = clockSet(hourMs, afterMs)
      const result = await waitFor(name, { 'stable-for': '4s' }, { env })
      expect(result.outputs.ready).toBe('false')
      expect(result.errors[0]).toContain('ended')
    },
  )

  test('an hour back, docker-wait ends', async () => {
    const env = clockSet(-hourMs, 400)
    const inputs = { container: 'x', 'docker-host': 'tcp://127.0.0.1:1', 'docker-wait': '1s' }
    expect((await runAction('wait', { with: inputs, env })).errors).toHaveLength(1)
  })

  test('an hour back, the phases of the record follow one another', async () => {
    const name = ownDeployment(onTestFinished)
    const env = clockSet(-hourMs, 400)
    const before = Date.now()
    const { outputs } = await runAction('deploy', {
      with: { image: versionImage('clock'), name, ...quick, 'stable-for': '1s' },
      env,
    })
    const { time, phases } = JSON.parse(outputs.record ?? '')
    for (const { start, ms } of phases) {
      expect(ms).toBeGreaterThanOrEqual(0)
      expect(ms % 1).toBe(0)
      expect(Date.parse(start)).toBeGreaterThan(before - 60_000)
    }
    expect(Date.parse(time)).toBeGreaterThan(before - 60_000)
  })

  test('an hour forward, a job that runs to its end succeeds', async () => {
    const inputs = {
      image: shell(),
      command: '["busybox sleep 1"]',
      'wait-for': 'exit',
      'wait-timeout': '30s',
    }
    const { outputs } = await runAction('run', { with: inputs, env: clockSet(hourMs, 500) })
    expect(outputs['exit-code']).toBe('0')
  })
})
