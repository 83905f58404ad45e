import { expect, test } from 'vitest'
import type { Snapshot } from '../../src/readiness/facts.js'
import { hear, nothingHeard } from '../../src/readiness/heard.js'
import { knownFrom, nothingObserved, observe } from '../../src/readiness/observed.js'
import { running } from '../support/snapshot.js'

/** What is known at the end of events and looks, a second apart; an event is its action and its attributes. */
function known(...steps: (Partial<Snapshot> | undefined | [string, Record<string, string>?])[]) {
  let [observed, heard] = [nothingObserved('web'), nothingHeard]
  for (const [index, step] of steps.entries()) {
    if (Array.isArray(step)) heard = hear(heard, { action: step[0], attributes: step[1] ?? {}, atMs: 0 })
    else observed = observe(observed, step && { ...running, ...step }, index * 1000)
  }
  return knownFrom(observed, heard, steps.length * 1000, undefined)
}

test('a container that stays ended was not restarted, and one that runs again was', () => {
  expect(known({}, ['die'], { status: 'exited' }).restarts).toBe(0)
  expect(known({}, ['die'], ['start'], {}).restarts).toBe(1)
  expect(known({}, ['die'], { status: 'restarting' }).restarts).toBe(1)
})

test('restarts of before the first look do not count, and those that no event told do', () => {
  expect(known({ restartCount: 7 }, { restartCount: 9 }).restarts).toBe(2)
})

test('a run that the looks show is new was a restart, although no event told of it yet', () => {
  expect(known({}, { startedAt: '2026-01-01T00:00:09Z' }).restarts).toBe(1)
  expect(known({}, {}).restarts).toBe(0)
})

test('a run is dated from when it was first seen, a new one anew', () => {
  expect(known({}, {}, {}).upMs).toBe(3000)
  expect(known({}, {}, { startedAt: '2026-01-01T00:00:09Z' }).upMs).toBe(1000)
})

/** A container found in a run that the engine dates five seconds back, looked at at once. */
function foundRun(events: { action: string; agoMs: number }[], startedAgoMs = 5000, aheadMs?: number) {
  const now = performance.now()
  const startedAt = new Date(Date.now() - startedAgoMs + (aheadMs ?? 0)).toISOString()
  const heard = events.reduce(
    (before, { action, agoMs }) =>
      hear(before, { action, attributes: {}, atMs: Date.now() - agoMs + (aheadMs ?? 0) }),
    nothingHeard,
  )
  const observed = observe(nothingObserved('web', startedAt, now), { ...running, startedAt }, now)
  const ahead = aheadMs === undefined ? undefined : aheadMs + Date.now() - performance.now()
  return knownFrom(observed, heard, now, ahead).upMs / 1000
}

test('a run that was found counts from its start event, which Docker sends after the date that it gives', () => {
  expect(foundRun([{ action: 'start', agoMs: 4800 }], 5000, 0)).toBeCloseTo(4.8, 1)
  expect(foundRun([{ action: 'start', agoMs: 4800 }], 5000, 3_600_000)).toBeCloseTo(4.8, 1)
})

test('a run that was found, and whose start event is forgotten, counts from a second after its date', () => {
  expect(foundRun([], 5000, 0)).toBeCloseTo(4, 1)
  expect(foundRun([], 800, 0)).toBe(0)
})

test('a run that was found counts from now while the engine’s clock is not known', () => {
  expect(foundRun([{ action: 'start', agoMs: 4800 }])).toBe(0)
})

test('a run that began under our eyes counts from its first sight, whatever date the engine gives', () => {
  const first = observe(nothingObserved('web'), { ...running, startedAt: '2020-01-01T00:00:00Z' }, 0)
  expect(knownFrom(first, nothingHeard, 400, 0).upMs).toBe(400)
})

test('how long it has ended counts from when that was first seen, to the next run', () => {
  expect(known({}, { status: 'exited' }, { status: 'exited' })).toMatchObject({ endedMs: 2000, upMs: 0 })
  expect(known({ status: 'exited' }, {})).toMatchObject({ endedMs: 0 })
})

test('a container that is gone keeps its last name', () => {
  expect(known({ name: 'renamed' }, undefined)).toMatchObject({ container: undefined, name: 'renamed' })
})

test.each([
  ['stop', {}, 'stop'],
  ['kill', { signal: '15' }, 'kill'],
  ['kill', { signal: '1' }, undefined],
])('after %s %o its end is one that was asked for: %s', (action, attributes, asked) => {
  expect(known({}, [action, attributes]).asked).toBe(asked)
  expect(known({}, [action, attributes], ['start']).asked).toBeUndefined()
})

test.each([
  ['die', { exitCode: '3' }, 3],
  ['died', { containerExitCode: '4' }, 4],
  ['died', {}, undefined],
])('%s with %o tells the exit code %s', (action, attributes, code) => {
  expect(known({}, [action, attributes]).lastExitCode).toBe(code)
})
