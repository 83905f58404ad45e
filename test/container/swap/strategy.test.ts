import { expect, test } from 'vitest'
import { chooseStrategy, type Footprint, sharedWrites } from '../../../src/container/swap/strategy.js'

const nothing: Footprint = {
  hostPorts: [],
  usesHostNetwork: false,
  usesOtherNetwork: false,
  fixesAddress: false,
  writes: [],
}
const inOther = { ...nothing, usesOtherNetwork: true }
const writing = (places: string[]): Footprint => ({
  ...nothing,
  writes: [{ shown: places[0] ?? '', places }],
})
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
  ['a volume that both write to', writing(['db', '/vol/db']), writing(['db']), 'stop-first'],
  ['volumes of their own', writing(['db']), writing(['db2']), 'start-first'],
  ['a fixed address', nothing, { ...nothing, fixesAddress: true }, 'stop-first'],
])('with %s', (_name, old, next, strategy) => {
  expect(chooseStrategy(old, next).strategy).toBe(strategy)
})

test.each<[string, string[], string[], string[]]>([
  ['one volume', ['db', '/vol/db'], ['db'], ['db']],
  ['one path', ['/srv/data'], ['/srv/data/'], ['/srv/data and /srv/data/']],
  ['a path inside of the other’s', ['/data'], ['/data/db'], ['/data and /data/db']],
  ['a path around the other’s', ['/data/db'], ['/data'], ['/data/db and /data']],
  ['the whole host', ['/'], ['/srv'], ['/ and /srv']],
  ['a volume by its path on the host', ['db', '/vol/db'], ['/vol'], ['db and /vol']],
  ['what a link leads to', ['/link', '/srv'], ['/srv'], ['/link and /srv']],
  ['one path in other words', ['/srv//a/./b'], ['/srv/a'], ['/srv//a/./b and /srv/a']],
  ['one path of Windows', ['C:\\Data'], ['c:/data/db'], ['C:\\Data and c:/data/db']],
  ['paths that begin alike', ['/data'], ['/data2'], []],
  ['paths that case tells apart', ['/Data'], ['/data'], []],
])('%s is named, if it is shared', (_what, old, next, shared) => {
  expect(sharedWrites(writing(old), writing(next))).toEqual(shared)
})
