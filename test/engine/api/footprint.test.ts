import { expect, test } from 'vitest'
import { footprintOf, requestFootprint } from '../../../src/engine/api/footprint.js'
import type { CreateRequest } from '../../../src/engine/api/spec.js'
import { inspect, ownName } from '../../support/containers.js'
import { docker, web } from '../../support/images.js'

const request = (HostConfig: Record<string, unknown>, more: object = {}): CreateRequest => ({
  Image: 'web',
  Labels: {},
  HostConfig,
  ...more,
})

test('a container takes up the fixed ports it was made with, and the ephemeral ones it has got', () => {
  const name = ownName()
  docker('run', '-d', '--name', name, '-p', '127.0.0.1:18481:81', '-p', '127.0.0.1::80', web())
  const ephemeral = docker('port', name, '80/tcp').split(':')[1]
  const { hostPorts } = footprintOf(inspect(name))
  expect(new Set(hostPorts.map(({ port }) => port))).toEqual(new Set(['18481', ephemeral]))
})

test.each([
  ['ephemeral ports', { PortBindings: { '80/tcp': [{ HostIp: '', HostPort: '' }] } }],
  ['a range of which the engine picks one', { PortBindings: { '80/tcp': [{ HostPort: '8000-8010' }] } }],
  ['all exposed ports', { PublishAllPorts: true }],
])('a request for %s takes up none in advance', (_what, HostConfig) => {
  expect(requestFootprint(request(HostConfig)).hostPorts).toEqual([])
})

test('the host’s network and that of another container are told apart', () => {
  expect(requestFootprint(request({ NetworkMode: 'host' }))).toMatchObject({
    usesHostNetwork: true,
    usesOtherNetwork: false,
  })
  expect(requestFootprint(request({ NetworkMode: 'container:vpn' }))).toMatchObject({
    usesHostNetwork: false,
    usesOtherNetwork: true,
  })
})

test.each([
  [
    'an address',
    { NetworkingConfig: { EndpointsConfig: { n: { IPAMConfig: { IPv4Address: '10.0.0.9' } } } } },
  ],
  [
    'an endpoint’s MAC address',
    { NetworkingConfig: { EndpointsConfig: { n: { MacAddress: '02:42:0a:00' } } } },
  ],
  ['a MAC address', { MacAddress: '02:42:0a:00:00:09' }],
])('%s that the request fixes is seen', (_what, more) => {
  expect(requestFootprint(request({}, more)).fixesAddress).toBe(true)
})

test('what is mounted read-write is listed by its source', () => {
  const Mounts = [
    { Type: 'volume', Source: 'data', Target: '/data' },
    { Type: 'bind', Source: '/srv/ro', Target: '/ro', ReadOnly: true },
    { Type: 'tmpfs', Target: '/tmp' },
  ]
  const lent = [
    { Type: 'volume', Name: 'lent', Source: '/vol/lent', Destination: '/lent', RW: true },
    { Type: 'volume', Name: 'read', Source: '/vol/read', Destination: '/read', RW: false },
  ]
  const { writes } = requestFootprint(request({ Mounts, Binds: ['/etc/a:/a:ro', '/var/b:/b:z'] }), lent)
  expect(writes).toEqual([
    { shown: 'data', places: ['data'] },
    { shown: '/var/b', places: ['/var/b'] },
    { shown: 'lent', places: ['lent', '/vol/lent'] },
  ])
})
