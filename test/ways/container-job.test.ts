import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inspect, ownName, ownNetwork } from '../support/containers.js'
import { docker, web } from '../support/images.js'
import { type JobContainer, startJobContainer } from '../support/job-container.js'

const network = `berth-job-${process.pid}`
let jobs: { bridge: JobContainer; own: JobContainer; host: JobContainer }

beforeAll(() => {
  docker('network', 'create', network)
  jobs = {
    bridge: startJobContainer(),
    own: startJobContainer('--network', network),
    host: startJobContainer('--network', 'host'),
  }
})

afterAll(() => {
  for (const job of Object.values(jobs)) job[Symbol.dispose]()
  docker('network', 'rm', network)
})

const fetchPage =
  'fetch(process.argv[1]).then((answer) => answer.text()).then((text) => console.log(text.trim()))'
const page = (job: JobContainer, url: string | undefined) => job.exec('/bin/node', '-e', fetchPage, url ?? '')

const quick = { 'wait-for': 'running', 'stable-for': '50ms' }

describe.each([
  ['the default bridge', 'bridge'],
  ['a network of its own', 'own'],
  ['the host’s network', 'host'],
] as const)('a job on %s', (_where, kind) => {
  test('reaches a published port where the outputs say', () => {
    const job = jobs[kind]
    const { errors, outputs } = job.run('run', {
      image: web(),
      name: ownName(),
      ports: '80',
      'wait-http': '80/',
      ...quick,
    })
    expect(errors).toEqual([])
    expect(page(job, outputs.url)).toBe('hello')
    expect(outputs.url).toBe(`http://${outputs.host}:${outputs.port}`)
    expect(JSON.parse(outputs.ports ?? '')).toEqual({ '80/tcp': Number(outputs.port) })
  })

  test('finds a container that something else started', () => {
    const name = ownName()
    docker('run', '-d', '--name', name, '-p', '80', web())
    const { errors, outputs } = jobs[kind].run('wait', { container: name, 'wait-tcp': '80', ...quick })
    expect(errors).toEqual([])
    expect(page(jobs[kind], outputs.url)).toBe('hello')
  })
})

test('a container on the job’s network is reached by its own address, published or not', () => {
  const name = ownName()
  const { errors, outputs } = jobs.own.run('run', {
    image: web(),
    name,
    network,
    'wait-http': '80/',
    ...quick,
  })
  expect(errors).toEqual([])
  expect(outputs.host).toBe(inspect(name).NetworkSettings.Networks?.[network]?.IPAddress)
  expect(outputs).toMatchObject({ ports: '{}', port: '', url: '' })
  expect(page(jobs.own, `http://${outputs.host}/`)).toBe('hello')
})

test('a port published on the machine’s loopback is reached on the job’s network, by the container’s own port', () => {
  const name = ownName()
  const inputs = { image: web(), name, network, ports: '127.0.0.1::80', 'wait-http': '80/', ...quick }
  const { errors, outputs } = jobs.own.run('run', inputs)
  expect(errors).toEqual([])
  const address = inspect(name).NetworkSettings.Networks?.[network]?.IPAddress
  expect(outputs).toMatchObject({
    host: address,
    port: '80',
    ports: '{"80/tcp":80}',
    url: `http://${address}:80`,
  })
  expect(page(jobs.own, outputs.url)).toBe('hello')
})

test('a port published on the machine’s loopback is not reached from another network, and the gate says why', () => {
  const elsewhere = ownNetwork()
  docker('network', 'create', elsewhere)
  const inputs = {
    image: web(),
    name: ownName(),
    network: elsewhere,
    ports: '127.0.0.1::80',
    'wait-http': '80/',
  }
  const { errors } = jobs.own.run('run', { ...inputs, ...quick })
  expect(errors).toEqual([
    expect.stringContaining('is bound to 127.0.0.1, the loopback of the engine’s machine'),
  ])
})

test('a port that is not published on another network is told of, with how to join', () => {
  const elsewhere = ownNetwork()
  docker('network', 'create', elsewhere)
  const { errors } = jobs.own.run('run', {
    image: web(),
    name: ownName(),
    network: elsewhere,
    'wait-tcp': '80',
    ...quick,
  })
  expect(errors).toEqual([
    `wait-tcp 80 can never pass: its port 80 is not published, and it is on no network of the job’s container. Publish it, for example with "ports: 80", or set "network: \${{ job.container.network }}".`,
  ])
})

describe('a bind mount of the workspace', () => {
  test.each([
    ['./conf:/conf', '"/__w/app/app/conf"', 'app/app/conf'],
    ['/__w/app/app/conf:/conf', '"/__w/app/app/conf"', 'app/app/conf'],
    ['/__w/_temp/x:/x', '"/__w/_temp/x"', '_temp/x'],
  ])('%s is refused with its path on the engine’s machine', (volumes, source, there) => {
    const name = ownName()
    const { exitCode, errors } = jobs.bridge.run('run', { image: web(), name, volumes, ...quick })
    expect(exitCode).toBe(1)
    expect(errors).toEqual([
      `Input "volumes": ${source} is a path of this job’s container, and the engine takes it for one of its own machine. Write ${join(jobs.bridge.work, there)}, its path on the engine’s machine, or use a named volume, "secrets" or "config-variables" for what the container needs, or run the job without "container".`,
    ])
    expect(docker('ps', '-aq', '--filter', `name=${name}`)).toBe('')
  })

  test('by its path on the engine’s machine is taken, and so is the engine’s socket', () => {
    mkdirSync(join(jobs.bridge.work, 'app/app/conf'), { recursive: true })
    const volumes = `${jobs.bridge.work}/app/app/conf:/conf\n/var/run/docker.sock:/var/run/docker.sock`
    const { errors } = jobs.bridge.run('run', { image: web(), name: ownName(), volumes, ...quick })
    expect(errors).toEqual([])
  })
})

test('a deployment from a job container replaces what runs', () => {
  const name = ownName('deploy')
  const inputs = {
    name,
    ports: '80',
    image: web(),
    'wait-http': '80/',
    'stop-timeout': '0s',
    ...quick,
    'keep-old': '0',
  }
  const first = jobs.bridge.run('deploy', inputs)
  const second = jobs.bridge.run('deploy', { ...inputs, recreate: 'true' })
  expect([...first.errors, ...second.errors]).toEqual([])
  expect(second.outputs['previous-container-id']).toBe(first.outputs['container-id'])
  expect(page(jobs.bridge, second.outputs.url)).toBe('hello')
})
