import { expect, test } from 'vitest'
import { chooseStrategy, type Footprint, sharedWrites } from '../../src/deployment/strategy.js'

const nothing: Footprint = {
  hostPorts: [],
  usesHostNetwork: false,
  usesOtherNetwork: false,
  fixesAddress: false,
  writes: [],
}
const inOther = { ...nothing, usesOtherNetwork: true }
const port = (ip: string, number: string, protocol = 'tcp') => ({
  ...nothing,
  hostPorts: [{ ip, port: number, protocol }],
})

test.each<[string, Footprint, Footprint, string]>([
  ['nothing in common', nothing, nothing, 'start-first'],
  ['the same host port', port('', '8080'), port('', '8080'), 'stop-first'],
  [
    'the same port on all and on one address',
    port('0.0.0.0', '8080'),
    port('127.0.0.1', '8080'),
    'stop-first',
  ],
  ['the same port on two addresses', port('10.0.0.1', '8080'), port('127.0.0.1', '8080'), 'start-first'],
  ['the same number, another protocol', port('', '53', 'udp'), port('', '53', 'tcp'), 'start-first'],
  ['different ports', port('', '8080'), port('', '8081'), 'start-first'],
  ['the old one on the host’s network', { ...nothing, usesHostNetwork: true }, nothing, 'stop-first'],
  ['the new one on the host’s network', nothing, { ...nothing, usesHostNetwork: true }, 'stop-first'],
  ['both in the network of another container', inOther, inOther, 'stop-first'],
  ['only one of them there', inOther, nothing, 'start-first'],
  ['a fixed address', nothing, { ...nothing, fixesAddress: true }, 'stop-first'],
])('with %s', (_name, old, next, strategy) => {
  expect(chooseStrategy(old, next).strategy).toBe(strategy)
})

test('what both write to is named', () => {
  expect(
    sharedWrites({ ...nothing, writes: ['db', '/srv'] }, { ...nothing, writes: ['/srv', 'cache'] }),
  ).toEqual(['/srv'])
})
