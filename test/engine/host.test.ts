import { expect, test } from 'vitest'
import { chooseAddress, showAddress } from '../../src/engine/host.js'

const linux = { input: undefined, variable: undefined, platform: 'linux' } as const

test.each([
  ['unix:///run/user/1000/docker.sock', { kind: 'socket', path: '/run/user/1000/docker.sock' }],
  ['npipe:////./pipe/docker_engine', { kind: 'socket', path: '//./pipe/docker_engine' }],
  ['tcp://10.0.0.7:2375', { kind: 'tcp', host: '10.0.0.7', port: 2375 }],
  ['tcp://engine.local', { kind: 'tcp', host: 'engine.local', port: 2375 }],
  ['http://[fd00::7]:2375/', { kind: 'tcp', host: 'fd00::7', port: 2375 }],
])('reads %s', (input, address) => {
  expect(chooseAddress({ ...linux, input })).toEqual({ ...address, from: 'input "docker-host"' })
})

test.each(['docker.sock', 'unix://relative', 'tcp://', 'tcp://a:99999', 'ftp://a', 'npipe://'])(
  'refuses %s',
  (input) => {
    expect(() => chooseAddress({ ...linux, input })).toThrow('is not the address of an engine')
  },
)

test.each(['ssh://deploy@web-1', 'https://web-1:2376'])('says of %s what it does not speak yet', (input) => {
  expect(() => chooseAddress({ ...linux, input })).toThrow(
    'which Berth does not speak yet. Use unix://, npipe:// or tcp://.',
  )
})

test('the input wins over the variable, and that over the platform’s default', () => {
  const variable = 'tcp://b:1'
  expect(showAddress(chooseAddress({ ...linux, input: 'tcp://a:1', variable }))).toEqual({
    address: 'tcp://a:1',
    from: 'input "docker-host"',
  })
  expect(showAddress(chooseAddress({ ...linux, variable }))).toEqual({
    address: 'tcp://b:1',
    from: 'DOCKER_HOST',
  })
  expect(showAddress(chooseAddress(linux))).toEqual({
    address: 'unix:///var/run/docker.sock',
    from: 'the default',
  })
  expect(showAddress(chooseAddress({ ...linux, platform: 'win32' }))).toEqual({
    address: 'npipe:////./pipe/docker_engine',
    from: 'the default',
  })
})
