import { describe, expect, test } from 'vitest'
import type { PortBinding } from '../../../src/engine/api/container.js'
import { type Reachable, reachPort, reachPublished } from '../../../src/engine/api/reach.js'
import type { Address } from '../../../src/engine/transport/host.js'

const socket: Address = { kind: 'socket', path: '/var/run/docker.sock', from: 'the default' }
const remote: Address = { kind: 'tcp', host: 'build.example.com', port: 2376, from: 'DOCKER_HOST' }
const overSsh: Address = {
  kind: 'ssh',
  host: 'build.example.com',
  login: { host: 'alias', user: 'me' },
  from: 'DOCKER_HOST',
}
const overTls: Address = { kind: 'tls', host: 'build.example.com', port: 2376, tls: {}, from: 'DOCKER_HOST' }

function container(bindings: PortBinding[] | null, ip = '172.17.0.2', mode = 'default'): Reachable {
  return {
    HostConfig: { NetworkMode: mode },
    NetworkSettings: {
      Ports: { '80/tcp': bindings },
      Networks: { bridge: { NetworkID: '', IPAddress: ip, GlobalIPv6Address: '', Aliases: null } },
    },
  }
}

const bound = (HostIp: string, HostPort = '32768') => [{ HostIp, HostPort }]

describe('a container port', () => {
  test.each([
    ['published everywhere', socket, container(bound('0.0.0.0')), '127.0.0.1', 32768],
    ['published everywhere as Podman says it', socket, container(bound('')), '127.0.0.1', 32768],
    ['published on IPv6 only', socket, container(bound('::')), '::1', 32768],
    ['published on both', socket, container([...bound('::', '1'), ...bound('0.0.0.0')]), '127.0.0.1', 32768],
    ['published on one address', socket, container(bound('10.0.0.5')), '10.0.0.5', 32768],
    ['published on loopback', socket, container(bound('127.0.0.1')), '127.0.0.1', 32768],
    ['published on a remote engine', remote, container(bound('0.0.0.0')), 'build.example.com', 32768],
    ['published on an engine over TLS', overTls, container(bound('0.0.0.0')), 'build.example.com', 32768],
    ['published on an engine over SSH', overSsh, container(bound('0.0.0.0')), 'build.example.com', 32768],
    ['published on an address of a remote engine', remote, container(bound('10.0.0.5')), '10.0.0.5', 32768],
    ['not published', socket, container(null), '172.17.0.2', 80],
    ['on the host’s network', socket, container(null, '', 'host'), '127.0.0.1', 80],
    ['on a remote host’s network', remote, container(null, '', 'host'), 'build.example.com', 80],
  ])('%s is reached', (_what, address, target, host, port) => {
    expect(reachPort({ address }, target, 80)).toMatchObject({ host, port })
  })

  test.each([
    [
      'on the loopback of a remote engine',
      remote,
      container(bound('127.0.0.1')),
      'its host port 32768 is bound to 127.0.0.1, the loopback of the engine’s machine',
    ],
    [
      'on the loopback of an engine over SSH',
      overSsh,
      container(bound('127.0.0.1')),
      'its host port 32768 is bound to 127.0.0.1, the loopback of the engine’s machine',
    ],
    [
      'not published by a remote engine',
      remote,
      container(null),
      'its port 80 is not published, and the engine runs on another machine',
    ],
    [
      'without any network',
      socket,
      container(null, ''),
      'its port 80 is not published, and it has no address of its own',
    ],
  ])('%s is not', (_what, address, target, unreachable) => {
    expect(reachPort({ address }, target, 80)).toMatchObject({ unreachable })
  })
})

describe('a rootless engine of this machine', () => {
  test('reaches what is published', () => {
    const reach = reachPort({ address: socket, isRootless: true }, container(bound('0.0.0.0')), 80)
    expect(reach).toMatchObject({ host: '127.0.0.1', port: 32768 })
  })

  test('does not reach what is not', () => {
    expect(reachPort({ address: socket, isRootless: true }, container(null), 80)).toEqual({
      unreachable: 'its port 80 is not published, and a rootless engine keeps its networks to itself',
      remedy: 'Publish it, for example with "ports: 80"',
    })
  })
})

describe('from a container on a network with the gateway 172.20.0.1', () => {
  const endpoint = { NetworkID: 'job', IPAddress: '172.20.0.2', GlobalIPv6Address: '', Aliases: null }
  const home = { mounts: [], endpoints: [{ ...endpoint, Gateway: '172.20.0.1' }], usesHostNetwork: false }
  const beside = (bindings: PortBinding[] | null): Reachable => ({
    HostConfig: { NetworkMode: 'job' },
    NetworkSettings: {
      Ports: { '80/tcp': bindings },
      Networks: { job: { ...endpoint, IPAddress: '172.20.0.9' } },
    },
  })

  test.each([
    ['published', container(bound('0.0.0.0')), '172.20.0.1', 32768],
    ['published on IPv6 only', container(bound('::')), '172.20.0.1', 32768],
    ['published on one address', container(bound('10.0.0.5')), '10.0.0.5', 32768],
    ['on the host’s network', container(null, '', 'host'), '172.20.0.1', 80],
    ['on the same network', beside(null), '172.20.0.9', 80],
    ['on the same network and published', beside(bound('0.0.0.0')), '172.20.0.9', 80],
  ])('a port %s is reached', (_what, target, host, port) => {
    expect(reachPort({ address: socket, home }, target, 80)).toMatchObject({ host, port })
  })

  test.each([
    ['published', beside(bound('0.0.0.0')), { host: '172.20.0.1', ports: { '80/tcp': 32768 } }],
    ['published on loopback', beside(bound('127.0.0.1')), { host: '172.20.0.9', ports: { '80/tcp': 80 } }],
    ['not published', beside(null), { host: '172.20.0.9', ports: {} }],
    [
      'published on loopback, elsewhere',
      container(bound('127.0.0.1')),
      { host: '127.0.0.1', ports: { '80/tcp': 32768 } },
    ],
  ])('the outputs of one %s go together', (_what, target, expected) => {
    expect(reachPublished({ address: socket, home }, target)).toMatchObject(expected)
  })

  test('the host’s network is the machine’s', () => {
    const there = { ...home, endpoints: [], usesHostNetwork: true }
    expect(reachPort({ address: socket, home: there }, container(bound('0.0.0.0')), 80)).toMatchObject({
      host: '127.0.0.1',
    })
  })
})
