import { expect, test } from 'vitest'
import { bindPorts, hostPorts, parsePublish } from '../../../src/engine/api/ports.js'

const bind = (containerPort: string, HostIp: string, HostPort: string) => ({
  containerPort,
  binding: { HostIp, HostPort },
})

test.each([
  ['80', [bind('80/tcp', '', '')]],
  ['8080:80', [bind('80/tcp', '', '8080')]],
  ['53:53/udp', [bind('53/udp', '', '53')]],
  ['53:53/UDP', [bind('53/udp', '', '53')]],
  ['127.0.0.1:8080:80/tcp', [bind('80/tcp', '127.0.0.1', '8080')]],
  ['127.0.0.1::80', [bind('80/tcp', '127.0.0.1', '')]],
  ['[::1]:8080:80', [bind('80/tcp', '::1', '8080')]],
  ['::1:8080:80', [bind('80/tcp', '::1', '8080')]],
  [':80', [bind('80/tcp', '', '')]],
  ['0:80', [bind('80/tcp', '', '')]],
  ['8000-8001:80-81', [bind('80/tcp', '', '8000'), bind('81/tcp', '', '8001')]],
  ['80-81', [bind('80/tcp', '', ''), bind('81/tcp', '', '')]],
  ['8000-8010:80', [bind('80/tcp', '', '8000-8010')]],
])('reads %s', (entry, ports) => {
  expect(parsePublish(entry)).toEqual(ports)
})

test.each([
  'web',
  '80:',
  '70000',
  '0',
  '8080:0',
  '8080:70000',
  '8000-8001:80-82',
  '8080:80/icmp',
  '256.0.0.1:1:1',
  '81-80',
  '',
  'a:8080:80',
])('refuses %j', (entry) => {
  expect(() => parsePublish(entry)).toThrow(
    'Write it like 8080:80, 127.0.0.1:8080:80/tcp, or 80 for any free host port.',
  )
})

test('one container port may be published twice', () => {
  expect(bindPorts([...parsePublish('8080:80'), ...parsePublish('8081:80')])).toEqual({
    '80/tcp': [
      { HostIp: '', HostPort: '8080' },
      { HostIp: '', HostPort: '8081' },
    ],
  })
})

test('shows the IPv4 port where the two differ, the lowest of several, and no unpublished port', () => {
  const ports = {
    '443/tcp': null,
    '80/tcp': [
      { HostIp: '::', HostPort: '32000' },
      { HostIp: '0.0.0.0', HostPort: '32768' },
      { HostIp: '0.0.0.0', HostPort: '8080' },
    ],
    '53/udp': [{ HostIp: '', HostPort: '53' }],
  }
  expect(hostPorts(ports)).toEqual({ '53/udp': 53, '80/tcp': 8080 })
})
