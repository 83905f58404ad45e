import { describe, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect } from '../support/containers.js'
import { deploymentState, ownDeployment, quick, versionImage } from '../support/deployment.js'
import { openProxy } from '../support/engine-proxy.js'

const strategies = { 'start-first': { ports: '80' }, 'stop-first': { strategy: 'stop-first', ports: '80' } }

/** Deploys one over the other through a proxy that ends the process at its n-th call; tells whether it got so far. */
async function interrupt(
  name: string,
  inputs: Record<string, string>,
  signal: 'SIGINT' | 'SIGKILL',
  at: number,
) {
  await using proxy = await openProxy()
  let child: { kill(signal: NodeJS.Signals): boolean } | undefined
  let reached = false
  proxy.decide((_call, index) => {
    if (index !== at) return 'pass'
    reached = true
    child?.kill(signal)
    return 'pass'
  })
  const result = await runAction('deploy', {
    with: { ...quick, ...inputs, image: versionImage('two'), name, 'docker-host': proxy.address },
    onStart: (process) => {
      child = process
    },
  })
  return { reached, result }
}

describe.each(Object.entries(strategies))('%s', (_strategy, inputs) => {
  test.each(['SIGINT', 'SIGKILL'] as const)(
    '%s after every call leaves what the next deploy puts in order',
    async (signal) => {
      const outcomes: string[] = []
      for (let at = 0; ; at++) {
        const name = ownDeployment(onTestFinished)
        await runAction('deploy', { with: { ...quick, ...inputs, image: versionImage('one'), name } })
        const { reached } = await interrupt(name, inputs, signal, at)
        if (!reached) break
        const next = await runAction('deploy', {
          with: { ...quick, ...inputs, image: versionImage('three'), name },
        })
        outcomes.push(`${at}: ${next.exitCode} ${deploymentState(name).join(', ')} ${next.outputs.changed}`)
        expect(inspect(name).Config.Image).toBe(versionImage('three'))
      }
      expect(outcomes.length).toBeGreaterThan(8)
      expect(outcomes).toEqual(outcomes.map((_, at) => `${at}: 0 NAME running true`))
    },
    600_000,
  )

  test('SIGINT and then the post phase leave one container that runs, whenever it came', async () => {
    for (let at = 0; ; at++) {
      const name = ownDeployment(onTestFinished)
      const first = { ...quick, ...inputs, image: versionImage('one'), name }
      await runAction('deploy', { with: first })
      const { reached, result } = await interrupt(name, inputs, 'SIGINT', at)
      if (!reached) break
      await runAction(
        'deploy',
        { with: { ...first, image: versionImage('two') }, state: result.state },
        'post',
      )
      expect(deploymentState(name), `call ${at}`).toEqual(['NAME running'])
    }
  }, 600_000)
})
