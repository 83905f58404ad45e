import { expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { ownName, ownNetwork } from '../support/containers.js'
import { leftovers } from '../support/faults/leftovers.js'
import { web } from '../support/images.js'
import { interrupt } from '../support/interrupt.js'

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
      const { reached, state } = await interrupt('run', inputs, signal, at)
      if (!reached) break
      await runAction('run', { with: inputs, state }, 'post')
      left.push(`${at}: ${(await leftovers(state.step)).length}`)
    }
    expect(left.length).toBeGreaterThan(8)
    expect(left).toEqual(left.map((_, at) => `${at}: 0`))
  },
  600_000,
)
