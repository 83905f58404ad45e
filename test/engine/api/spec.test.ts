import { expect, test } from 'vitest'
import { type ContainerWish, createRequest } from '../../../src/engine/api/spec.js'

const plain: ContainerWish = {
  env: new Map(),
  labels: new Map(),
  ports: [],
  publishAll: false,
  volumes: [],
  networks: [],
  aliases: [],
  restart: { name: 'no', maximumRetryCount: 0 },
  command: undefined,
  entrypoint: undefined,
  user: undefined,
  workdir: undefined,
  hostname: undefined,
  memoryBytes: undefined,
  cpus: undefined,
  readOnly: false,
  tmpfs: [],
  capAdd: [],
  capDrop: [],
  extraHosts: [],
  init: false,
  stopSignal: undefined,
  stopTimeoutSeconds: undefined,
  isolation: undefined,
  health: {
    test: undefined,
    intervalMs: undefined,
    timeoutMs: undefined,
    retries: undefined,
    startPeriodMs: undefined,
    startIntervalMs: undefined,
  },
  createOptions: {},
}

test('what is not asked for is left to the image and the engine', () => {
  const request = createRequest('web:1', plain, { 'berth.action': 'run' })
  for (const key of [
    'Cmd',
    'Entrypoint',
    'User',
    'WorkingDir',
    'Hostname',
    'StopSignal',
    'StopTimeout',
    'Healthcheck',
  ]) {
    expect(request).not.toHaveProperty(key)
  }
  for (const key of ['Memory', 'NanoCpus', 'Init', 'Isolation'])
    expect(request.HostConfig).not.toHaveProperty(key)
})

test('the isolation of a Windows container, and an init process, reach the request', () => {
  const { HostConfig } = createRequest('web:1', { ...plain, isolation: 'hyperv', init: true }, {})
  expect(HostConfig).toMatchObject({ Isolation: 'hyperv', Init: true })
})

test('create-options merge object by object, and everything else replaces', () => {
  const createOptions = { Env: ['ONLY=1'], HostConfig: { CapAdd: ['SYS_TIME'], LogConfig: { Type: 'none' } } }
  const wish = { ...plain, env: new Map([['A', '1']]), capAdd: ['NET_ADMIN'], readOnly: true, createOptions }
  const request = createRequest('web:1', wish, {})
  expect(request.Env).toEqual(['ONLY=1'])
  expect(request.HostConfig).toMatchObject({
    CapAdd: ['SYS_TIME'],
    LogConfig: { Type: 'none' },
    ReadonlyRootfs: true,
  })
})

test('the first network carries the aliases, and host and its like carry none', () => {
  const aliases = ['api']
  expect(
    createRequest('web:1', { ...plain, networks: ['front', 'back'], aliases }, {}).NetworkingConfig,
  ).toEqual({
    EndpointsConfig: { front: { Aliases: ['api'] } },
  })
  expect(createRequest('web:1', { ...plain, networks: ['host'] }, {})).not.toHaveProperty('NetworkingConfig')
})

test('an empty entry point resets the image’s', () => {
  expect(createRequest('web:1', { ...plain, entrypoint: [] }, {}).Entrypoint).toEqual([''])
})
