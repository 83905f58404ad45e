import { expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { ownName, ownNetwork } from '../support/containers.js'
import { openProxy } from '../support/engine-proxy.js'
import { leftovers } from '../support/fault-matrix.js'
import { web } from '../support/images.js'

/** Runs a container through a proxy that ends the process at its n-th call; tells whether it got so far. */
async function interrupt(inputs: Record<string, string>, signal: 'SIGINT' | 'SIGKILL', at: number) {
  await using proxy = await openProxy()
  let child: { kill(signal: NodeJS.Signals): boolean } | undefined
  let reached = false
  proxy.decide((_call, index) => {
    if (index !== at) return 'pass'
    reached = true
    child?.kill(signal)
    return 'pass'
  })
  const { state } = await runAction('run', {
    with: { ...inputs, 'docker-host': proxy.address },
    onStart: (process) => {
      child = process
    },
  })
  return { reached, state }
}

test.each(['SIGINT', 'SIGKILL'] as const)(
  'after %s at any call the post phase leaves nothing',
  async (signal) => {
    const left: string[] = []
    for (let at = 0; ; at++) {
      const inputs = {
        image: web(),
        name: ownName(),
        network: ownNetwork(),
        'create-network': 'true',
        volumes: '/scratch',
        secrets: 'token=long enough',
        'wait-for': 'running',
        'stable-for': '0s',
      }
      const { reached, state } = await interrupt(inputs, signal, at)
      if (!reached) break
      await runAction('run', { with: inputs, state }, 'post')
      left.push(`${at}: ${leftovers(state.step).length}`)
    }
    expect(left.length).toBeGreaterThan(8)
    expect(left).toEqual(left.map((_, at) => `${at}: 0`))
  },
  600_000,
)
