import { randomBytes } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { type EventCursor, openEvents, readTraits } from '../../../src/engine/api/events.js'
import { connect } from '../../../src/engine/transport/connect.js'
import { docker, shell } from '../../support/images.js'

const name = `gate-${randomBytes(4).toString('hex')}`
afterAll(() => {
  docker('rm', '-f', name)
})

test('events arrive in order, and an open cursor hears what happened between two streams, once', async () => {
  const end = new AbortController()
  const { signal } = end
  const engine = await connect({ kind: 'socket', path: '/var/run/docker.sock', from: 'test' }, 0, signal)
  const id = docker('create', '--name', name, shell(), 'exec busybox sleep 1000')
  const filters = { type: ['container'], container: [id] }
  const cursor: EventCursor = { timeNano: 0n }

  const first = await openEvents(engine, { filters, cursor, signal })
  docker('start', name)
  const before: string[] = []
  for await (const { action } of first) {
    before.push(action)
    if (action === 'start') break
  }
  expect(before.at(-1)).toBe('start')

  docker('kill', name)
  const after: [string, string | undefined][] = []
  for await (const { action, attributes } of await openEvents(engine, { filters, cursor, signal })) {
    after.push([action, attributes.exitCode])
    if (action === 'die') break
  }
  expect(after).toEqual([
    ['kill', undefined],
    ['die', '137'],
  ])
  end.abort()
})

test('the engine tells its time and whether its containers outlive it', async () => {
  const { signal } = new AbortController()
  const engine = await connect({ kind: 'socket', path: '/var/run/docker.sock', from: 'test' }, 0, signal)
  const { keepsContainers, aheadMs } = await readTraits(engine, signal)
  expect(keepsContainers).toBe(docker('info', '-f', '{{.LiveRestoreEnabled}}') === 'true')
  const engineNow = performance.now() + (aheadMs ?? Number.NaN)
  expect(Math.abs(engineNow - Date.now())).toBeLessThan(60_000)
})
