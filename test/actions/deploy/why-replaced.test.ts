import { expect, test } from 'vitest'
import type { Inputs } from '../../../src/actions/deploy/inputs.js'
import { whyReplaced } from '../../../src/actions/deploy/why-replaced.js'
import type { Container } from '../../../src/engine/api/container.js'
import { type Engine, EngineError } from '../../../src/engine/transport/docker.js'
import { fingerprint } from '../../../src/release/fingerprint.js'

const wish = { image: 'web@sha256:1', env: { A: '1' }, ports: ['80'] }

/** An engine that has nothing: the container's image is gone, so it brings no label. */
const engine = {
  send: async () => {
    throw new EngineError('There is no such image', 'Pull it', 404)
  },
} as unknown as Engine

/** A container that was made from the wish and runs, on the network `front` and in the network of nobody. */
function old(state: object = {}, spec: string = fingerprint(wish)): Container {
  return {
    Id: '0123456789ab',
    Name: '/web',
    Image: 'sha256:1',
    State: { Status: 'running', ...state },
    Config: {
      Labels: { 'berth.action': 'deploy', 'berth.name': 'web', 'berth.step': 'a', 'berth.spec': spec },
    },
    HostConfig: { NetworkMode: 'front' },
    NetworkSettings: { Networks: { front: { NetworkID: 'f1' } } },
  } as unknown as Container
}

const health = (Status: string) => ({ Health: { Status } })

test.each<[string, Container | undefined, { recreate?: boolean; networks?: string[] }, string | undefined]>([
  ['nothing there', undefined, {}, 'nothing ran as web before'],
  ['what was asked for, running', old(), {}, undefined],
  ['what was asked for, healthy', old(health('healthy')), {}, undefined],
  ['no word of what it was made from', old({}, 'nonsense'), {}, 'it does not tell what it was made from'],
  [
    'other inputs',
    old({}, fingerprint({ ...wish, env: { A: '2' }, ports: ['81'] })),
    {},
    'it was made from other inputs: env, ports',
  ],
  [
    'an input that is not given any more',
    old({}, fingerprint({ ...wish, user: 'app' })),
    {},
    'it was made from other inputs: user',
  ],
  ['"recreate"', old(), { recreate: true }, '"recreate" is true'],
  [
    'other inputs before "recreate"',
    old({}, fingerprint({ ...wish, user: 'app' })),
    { recreate: true },
    'it was made from other inputs: user',
  ],
  ['one that ended', old({ Status: 'exited' }), {}, 'it was exited'],
  [
    'one that ended, whose last health was good',
    old({ Status: 'exited', ...health('healthy') }),
    {},
    'it was exited',
  ],
  ['one that is paused', old({ Status: 'paused' }), {}, 'it was paused'],
  ['one that is unhealthy, which its gate tells', old(health('unhealthy')), {}, undefined],
  [
    'one that Berth did not create',
    { ...old(), Config: { Labels: null } } as Container,
    {},
    'Berth did not create it, and "take-over" is true',
  ],
  ['one that is on its network', old(), { networks: ['front'] }, undefined],
  [
    'one that was taken off a network',
    old(),
    { networks: ['front', 'back'] },
    'it was not on the network back any more',
  ],
  ['a network that every engine has', old(), { networks: ['host'] }, undefined],
])('with %s', async (_what, container, { recreate = false, networks = [] }, why) => {
  const inputs = { name: 'web', recreate, container: { networks } } as unknown as Inputs
  expect(await whyReplaced(engine, container, wish, inputs)).toBe(why)
})
