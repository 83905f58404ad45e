import { expect, test } from 'vitest'
import { type Address, parseHost, showAddress } from '../../../src/engine/transport/host.js'

test.each([
  ['unix:///run/user/1000/docker.sock', { kind: 'socket', path: '/run/user/1000/docker.sock' }],
  ['npipe:////./pipe/docker_engine', { kind: 'socket', path: '//./pipe/docker_engine' }],
  ['npipe://\\\\.\\pipe\\docker_engine', { kind: 'socket', path: '\\\\.\\pipe\\docker_engine' }],
  ['npipe:////build-7/pipe/docker', { kind: 'socket', path: '//build-7/pipe/docker' }],
  ['tcp://10.0.0.7:2375', { kind: 'tcp', host: '10.0.0.7', port: 2375 }],
  ['TCP://engine.local', { kind: 'tcp', host: 'engine.local' }],
  ['http://[fd00::7]:2375/', { kind: 'http', host: 'fd00::7', port: 2375 }],
  ['https://engine.local', { kind: 'https', host: 'engine.local' }],
  ['ssh://web-1', { kind: 'ssh', login: { host: 'web-1' } }],
  ['ssh://deploy@web-1:2222', { kind: 'ssh', login: { host: 'web-1', user: 'deploy', port: 2222 } }],
  ['ssh://a.b@[fd00::7]/', { kind: 'ssh', login: { host: 'fd00::7', user: 'a.b' } }],
  [
    'ssh://me@web-1/run/user/1000/docker.sock',
    { kind: 'ssh', login: { host: 'web-1', user: 'me', socket: '/run/user/1000/docker.sock' } },
  ],
])('reads %s', (text, host) => {
  expect(parseHost(text)).toEqual(host)
})

test.each([
  'docker.sock',
  'unix://relative',
  'tcp://',
  'tcp://a:99999',
  'tcp://a:0',
  'tcp://a/b',
  'ftp://a',
  'ssh://',
  'ssh://@web-1',
  'ssh://-oProxyCommand=id',
  'ssh://-l@web-1',
  'ssh://web-1/a b',
  'ssh://web-1/$(id)',
])('refuses %s', (text) => {
  expect(() => parseHost(text)).toThrow(
    `"${text}" is not the address of an engine. Write it like unix:///var/run/docker.sock, tcp://10.0.0.7:2376 or ssh://deploy@web-1.example.com.`,
  )
})

test('refuses a password without showing it', () => {
  expect(() => parseHost('ssh://deploy:hunter2@web-1')).toThrow(
    '"ssh://deploy:***@web-1" has a password, which ssh does not take from an address. Log in with a key, and write it like ssh://deploy@web-1.example.com.',
  )
  expect(() => parseHost('tcp://deploy:hunter2@web-1')).toThrow('"tcp://deploy:***@web-1" is not the address')
})

test.each<[Address, string]>([
  [{ kind: 'socket', path: '/var/run/docker.sock', from: '' }, 'unix:///var/run/docker.sock'],
  [{ kind: 'socket', path: '//./pipe/docker_engine', from: '' }, 'npipe:////./pipe/docker_engine'],
  [{ kind: 'socket', path: '//./PIPE/x', from: '' }, 'npipe:////./PIPE/x'],
  [{ kind: 'socket', path: '//build-7/pipe/x', from: '' }, 'npipe:////build-7/pipe/x'],
  [{ kind: 'socket', path: '\\\\.\\pipe\\x', from: '' }, 'npipe://\\\\.\\pipe\\x'],
  [{ kind: 'tcp', host: 'fd00::7', port: 2375, from: '' }, 'tcp://[fd00::7]:2375'],
  [{ kind: 'tls', host: 'web-1', port: 2376, tls: { key: 'secret' }, from: '' }, 'tcp://web-1:2376'],
  [
    { kind: 'ssh', host: '10.0.0.7', login: { host: 'web-1', user: 'me', port: 22, socket: '/s' }, from: '' },
    'ssh://me@web-1:22/s',
  ],
])('shows %o', (address, shown) => {
  expect(showAddress(address).address).toBe(shown)
})

test.each(['npipe://', 'npipe://./pipe/docker_engine', 'npipe:////./docker_engine', 'npipe:////./pipe/'])(
  '%s names no pipe',
  (text) => {
    expect(() => parseHost(text)).toThrow(
      `"${text}" names no pipe of Windows. Write it like npipe:////./pipe/docker_engine.`,
    )
  },
)
