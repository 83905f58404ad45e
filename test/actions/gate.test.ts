import { expect, test } from 'vitest'
import { connect } from '../../src/engine/transport/connect.js'
import type { GateInputs } from '../../src/inputs/gate.js'
import { openGate } from '../../src/readiness/gate.js'
import type { Runner } from '../../src/runner.js'
import { forever, removeAtEnd, startScript } from '../support/gate.js'
import { docker } from '../support/images.js'

removeAtEnd()

const inputs: GateInputs = {
  waitFor: 'auto',
  waitHttp: [],
  waitTcp: [],
  waitLog: [],
  waitTimeoutMs: 10_000,
  stableForMs: 300,
  onUnhealthy: 'fail',
  exitCodes: [0],
  onUnready: 'fail',
  logsTail: 10,
}

/** A runner that keeps what is printed. */
function quietRunner(): { runner: Runner; printed: string[] } {
  const printed: string[] = []
  const print = (text: string) => void printed.push(text)
  const none = () => {}
  const runner: Runner = {
    info: print,
    progress: print,
    notice: print,
    warning: print,
    quote: (prefix, lines) => void printed.push(...[...lines].map((line) => prefix + line)),
    group: (_title, work) => work(),
    setOutput: none,
    saveState: none,
    state: () => '',
    mask: none,
    writeFile: async () => '',
    conclude: () => {},
    conceal: (text) => text,
    summarize: none,
    cancelled: new AbortController().signal,
  }
  return { runner, printed }
}

async function openOn(name: string, more: Partial<GateInputs> = {}) {
  const { runner, printed } = quietRunner()
  const engine = await connect(
    { kind: 'socket', path: '/var/run/docker.sock', from: 'test' },
    0,
    runner.cancelled,
  )
  const id = docker('inspect', '-f', '{{.Id}}', name)
  return {
    gate: await openGate(
      engine,
      { id, foundRun: docker('inspect', '-f', '{{.State.StartedAt}}', name) },
      { ...inputs, ...more },
      runner,
    ),
    printed,
  }
}

test('a container that has passed is asked once more, without its log', async () => {
  const name = startScript(`echo ready; ${forever}`, '-p', '127.0.0.1::80')
  const { gate } = await openOn(name, { waitLog: ['ready'], stableForMs: 2000 })
  await using _ = gate
  expect(await gate.pass()).toEqual({ ready: true })
  expect(await gate.recheck()).toEqual({ ready: true })
})

test('a container that has passed and ended since does not pass again', async () => {
  const name = startScript(forever)
  const { gate } = await openOn(name)
  await using _ = gate
  expect(await gate.pass()).toEqual({ ready: true, only: 'still running after 300 ms' })
  docker('kill', name)
  expect(await gate.recheck()).toMatchObject({
    ready: false,
    cause: expect.stringContaining('was ready, and has ended since with exit code 137'),
    report: { name, state: expect.arrayContaining([['State', 'exited']]) },
  })
})

test('a container that has passed and answers no more does not pass again', async () => {
  const name = startScript(`busybox touch /up; busybox httpd -p 80 -h /; ${forever}`, '-p', '127.0.0.1::80')
  const { gate } = await openOn(name, { waitHttp: [{ port: 80, path: '/up' }], waitTimeoutMs: 1500 })
  await using _ = gate
  expect(await gate.pass()).toEqual({ ready: true })
  docker('exec', name, '/bin/busybox', 'rm', '/up')
  expect(await gate.recheck()).toMatchObject({
    ready: false,
    cause: expect.stringContaining('wait-http 80/up: answered 404 Not Found'),
  })
})

test('a container that has passed and was restarted since does not pass again', async () => {
  const name = startScript(forever)
  const { gate } = await openOn(name)
  await using _ = gate
  await gate.pass()
  docker('restart', '-t', '0', name)
  expect(await gate.recheck()).toMatchObject({
    ready: false,
    cause: `The container ${name} was ready and has been restarted since`,
  })
})

test('a container whose health check has passed must stay healthy for as long as is asked', async () => {
  const name = startScript(
    `busybox touch /ok; busybox sleep 1; busybox rm /ok; ${forever}`,
    ...['--health-cmd', 'busybox test -e /ok', '--health-interval', '100ms', '--health-retries', '1'],
  )
  const { gate } = await openOn(name, { stableForMs: 3000 })
  await using _ = gate
  expect(await gate.pass()).toMatchObject({ ready: false, cause: expect.stringContaining('is unhealthy') })
})

test('a page that has answered must go on answering for as long as is asked', async () => {
  const name = startScript(
    `busybox touch /up; busybox httpd -p 80 -h /; busybox sleep 1; busybox rm /up; ${forever}`,
    ...['-p', '127.0.0.1::80'],
  )
  const more = { waitHttp: [{ port: 80, path: '/up' }], stableForMs: 2500, waitTimeoutMs: 4000 }
  const { gate } = await openOn(name, more)
  await using _ = gate
  expect(await gate.pass()).toMatchObject({
    ready: false,
    cause: expect.stringContaining('wait-http 80/up: answered 404 Not Found'),
  })
})

test('a container without a health check passes with a hint, in one line', async () => {
  const { gate, printed } = await openOn(startScript(forever))
  await using _ = gate
  await gate.pass()
  expect(printed.filter((line) => line.includes('has no health check'))).toHaveLength(1)
})
