import { describe, expect, test } from 'vitest'
import type { Check, Facts, Snapshot, Wish } from '../../src/readiness/facts.js'
import { judge } from '../../src/readiness/verdict.js'
import { running } from '../support/snapshot.js'

const fresh: Facts = {
  container: running,
  name: 'web',
  restarts: 0,
  lastExitCode: undefined,
  upMs: 0,
  steadyMs: 0,
  endedMs: 0,
  asked: undefined,
  checks: [],
  leftMs: 60_000,
}

const usual: Wish = {
  waitFor: 'auto',
  onUnhealthy: 'fail',
  exitCodes: [0],
  stableForMs: undefined,
  timeoutMs: 120_000,
  os: 'linux',
  isPodman: false,
}

const open: Check = { what: 'wait-tcp 80', passed: false, seen: undefined }
const passed: Check = { what: 'wait-tcp 80', passed: true, seen: 'accepts connections' }
const always = { name: 'always', most: 0 }
const onFailure = (most: number) => ({ name: 'on-failure', most })

type Case = [string, Partial<Wish>, Partial<Facts>, Partial<Snapshot> | 'removed']

function verdict(wish: Partial<Wish>, facts: Partial<Facts>, container: Partial<Snapshot> | 'removed') {
  const known = container === 'removed' ? undefined : { ...running, ...container }
  return judge({ ...usual, ...wish }, { ...fresh, ...facts, container: known })
}

describe('ready', () => {
  test.each<Case>([
    ['a healthy container', {}, {}, { health: 'healthy' }],
    ['one without a check that has run long enough', {}, { steadyMs: 3000 }, {}],
    [
      'one with a check that is only waited on to run',
      { waitFor: 'running' },
      { steadyMs: 3000 },
      { health: 'starting' },
    ],
    ['a healthy one whose checks have passed', {}, { checks: [passed] }, { health: 'healthy' }],
    ['anything if nothing is waited for', { waitFor: 'none' }, {}, { status: 'exited', exitCode: 1 }],
    ['one whose checks alone are waited for', { waitFor: 'none' }, { checks: [passed] }, {}],
    [
      'a job that ended with a wanted code',
      { waitFor: 'exit', exitCodes: [0, 3] },
      {},
      { status: 'exited', exitCode: 3 },
    ],
    ['a job that ended well and is gone', { waitFor: 'exit' }, { lastExitCode: 0 }, 'removed'],
    ['a healthy one at the very deadline', {}, { leftMs: 0 }, { health: 'healthy' }],
    ['a healthy one after two restarts', {}, { restarts: 2 }, { health: 'healthy', restart: always }],
    ['a healthy one that has stayed so', { stableForMs: 8000 }, { steadyMs: 8000 }, { health: 'healthy' }],
    [
      'one whose checks alone are waited for, and who stayed',
      { waitFor: 'none', stableForMs: 500 },
      { checks: [passed], steadyMs: 500 },
      {},
    ],
    [
      'one in a loop that is waited on to heal',
      { onUnhealthy: 'wait' },
      { restarts: 9, steadyMs: 3000 },
      { restart: always },
    ],
  ])('is %s', (_what, wish, facts, container) => {
    expect(verdict(wish, facts, container)).toEqual({ kind: 'ready' })
  })
})

describe('pending', () => {
  test.each<[...Case, number, string[]]>([
    ['a starting check', {}, {}, { health: 'starting' }, 60_000, ['it is still starting']],
    ['a short run', {}, { steadyMs: 1200 }, {}, 1800, ['it has run for 1.2s of 3s']],
    [
      'a short run near the deadline',
      {},
      { steadyMs: 0, leftMs: 500 },
      {},
      500,
      ['it has run for 0ms of 3s'],
    ],
    [
      'a healthy one that is to stay so',
      { stableForMs: 8000 },
      { steadyMs: 1200 },
      { health: 'healthy' },
      6800,
      ['it has been ready for 1.2s of 8s'],
    ],
    [
      'one whose checks have just passed',
      {},
      { checks: [passed], steadyMs: 100 },
      {},
      2900,
      ['it has been ready for 100ms of 3s'],
    ],
    [
      'one that is only to run while the engine calls it unhealthy',
      { waitFor: 'running', onUnhealthy: 'wait' },
      { steadyMs: 3000 },
      { health: 'unhealthy', isCalledUnhealthy: true },
      60_000,
      ['it is unhealthy'],
    ],
    ['a container that nobody started yet', {}, {}, { status: 'created' }, 60_000, ['it was never started']],
    ['a paused container', {}, {}, { status: 'paused', health: 'healthy' }, 60_000, ['it is paused']],
    [
      'a paused container whose probes fail',
      {},
      {},
      { status: 'paused', health: 'unhealthy' },
      60_000,
      ['it is paused'],
    ],
    [
      'a restart under way',
      {},
      { restarts: 1 },
      { status: 'restarting', restart: always },
      60_000,
      ['it is restarting'],
    ],
    [
      'a check that was not tried',
      {},
      { checks: [open] },
      { health: 'healthy' },
      60_000,
      ['wait-tcp 80: no answer yet'],
    ],
    [
      'a kill that nobody asked for, until memory could be told as its cause',
      {},
      { endedMs: 50 },
      { status: 'exited', exitCode: 137 },
      200,
      ['it has stopped'],
    ],
    ['a job that runs', { waitFor: 'exit' }, {}, {}, 60_000, ['it has not ended']],
    [
      'a job that runs and is unhealthy',
      { waitFor: 'exit' },
      {},
      { health: 'unhealthy' },
      60_000,
      ['it has not ended'],
    ],
    [
      'a job that is restarted often',
      { waitFor: 'exit' },
      { restarts: 9 },
      { restart: onFailure(0) },
      60_000,
      ['it has not ended'],
    ],
    [
      'an unhealthy container that may heal',
      { onUnhealthy: 'wait' },
      {},
      { health: 'unhealthy' },
      60_000,
      ['it is unhealthy'],
    ],
    [
      'a stop that may be a restart',
      {},
      { asked: 'stop', endedMs: 400 },
      { status: 'exited' },
      600,
      ['it has stopped'],
    ],
    [
      'a kill that may be a stop',
      {},
      { asked: 'kill', endedMs: 40 },
      { status: 'exited' },
      60,
      ['it has stopped'],
    ],
    [
      'a job that ended before its log was read',
      { waitFor: 'exit' },
      { checks: [{ what: 'wait-log', passed: false, seen: 'no line matches "x"' }] },
      { status: 'exited' },
      60_000,
      ['wait-log: no line matches "x"'],
    ],
  ])('is %s', (_what, wish, facts, container, againMs, missing) => {
    expect(verdict(wish, facts, container)).toMatchObject({ kind: 'pending', againMs, missing })
  })
})

describe('failed', () => {
  test.each<[...Case, string]>([
    [
      'an exit',
      {},
      {},
      { status: 'exited', exitCode: 3 },
      'The container web ended with exit code 3 before it was ready',
    ],
    [
      'an exit with 0',
      {},
      {},
      { status: 'exited' },
      'The container web ended with exit code 0 before it was ready',
    ],
    [
      'an exit though only a check is waited for',
      { waitFor: 'none' },
      { checks: [open] },
      { status: 'exited', exitCode: 1 },
      'The container web ended with exit code 1 before it was ready',
    ],
    [
      'a missing command',
      {},
      {},
      { status: 'exited', exitCode: 127 },
      'The container web ended with exit code 127 (its command was not found) before it was ready',
    ],
    [
      'an end for memory',
      {},
      {},
      { status: 'exited', exitCode: 137, outOfMemory: true, memoryLimitBytes: 67_108_864 },
      'The container web ended with exit code 137 (SIGKILL: killed from outside, for memory or after a stop timeout), killed because it ran out of memory (its limit is 64 MiB), before it was ready',
    ],
    [
      'a stop that was one',
      {},
      { asked: 'stop', endedMs: 1000 },
      { status: 'exited', exitCode: 143 },
      'The container web ended with exit code 143 (SIGTERM, asked to stop), because somebody stopped or killed it, before it was ready',
    ],
    [
      'the last exit of a policy',
      {},
      { restarts: 2 },
      { status: 'exited', exitCode: 1, restart: onFailure(2) },
      'The container web ended with exit code 1, after 2 restarts, before it was ready',
    ],
    ['a removal', {}, {}, 'removed', 'The container web was removed while the gate waited for it'],
    [
      'a removal after an end',
      {},
      { lastExitCode: 4 },
      'removed',
      'The container web was removed while the gate waited for it, after it had ended with exit code 4',
    ],
    [
      'ill health',
      {},
      {},
      { health: 'unhealthy', probes: [{ start: '', exitCode: 9, output: '' }] },
      'The container web is unhealthy: its probe ended with exit code 9',
    ],
    [
      'ill health of which its probes speak',
      {},
      {},
      {
        health: 'unhealthy',
        probes: [
          { start: '', exitCode: 1, output: 'starting' },
          { start: '', exitCode: 1, output: 'curl: (7) connection refused\n' },
          { start: '', exitCode: 1, output: 'curl: (7) connection refused\n' },
          { start: '', exitCode: 1, output: 'curl: (7) connection refused\n' },
        ],
      },
      'The container web is unhealthy: its probe said "curl: (7) connection refused" (exit code 1, 3 times)',
    ],
    [
      'ill health of one that is only to run',
      { waitFor: 'running' },
      { steadyMs: 9000 },
      { health: 'unhealthy' },
      'The container web is unhealthy',
    ],
    [
      'a check that does not exist',
      { waitFor: 'healthy' },
      {},
      {},
      'The container web has no health check, so it can never become healthy',
    ],
    [
      'the third restart',
      {},
      { restarts: 3 },
      { restart: always, exitCode: 5 },
      'The container web restarts in a loop: 3 restarts so far, its last exit code 5',
    ],
    [
      'the third restart without a number in the policy',
      {},
      { restarts: 3 },
      { restart: onFailure(0) },
      'The container web restarts in a loop: 3 restarts so far, its last exit code 0',
    ],
    [
      'an end of one that was ready',
      { restartsWhenReady: 1 },
      { restarts: 1 },
      { status: 'exited', exitCode: 3 },
      'The container web was ready, and has ended since with exit code 3, after 1 restart',
    ],
    [
      'a restart of one that was ready',
      { restartsWhenReady: 0 },
      { restarts: 1, steadyMs: 9000 },
      { restart: always },
      'The container web was ready and has been restarted since',
    ],
    [
      'a start that the engine refused',
      {},
      {},
      { status: 'created', error: 'no such file' },
      'The container web could not be started: no such file',
    ],
    [
      'a wrong code',
      { waitFor: 'exit', exitCodes: [0, 3] },
      {},
      { status: 'exited', exitCode: 4 },
      'The container web ended with exit code 4; success would be 0 or 3',
    ],
    [
      'a wrong code of one that is gone',
      { waitFor: 'exit' },
      { lastExitCode: 4 },
      'removed',
      'The container web ended with exit code 4; success would be 0',
    ],
    [
      'a job that is started for ever',
      { waitFor: 'exit' },
      {},
      { restart: always },
      'The container web has the restart policy "always", so it never ends by itself',
    ],
    [
      'the deadline',
      {},
      { leftMs: 0, checks: [open] },
      { health: 'starting' },
      'The container web was not ready within 2m: it is still starting; wait-tcp 80: no answer yet',
    ],
    [
      'the deadline after restarts',
      { onUnhealthy: 'wait' },
      { leftMs: -1, restarts: 7 },
      { health: 'starting', restart: always },
      'The container web was not ready within 2m: it is still starting; it was restarted 7 times',
    ],
    [
      'a check that cannot pass',
      {},
      { checks: [{ ...open, impossible: { why: 'no port', remedy: 'Publish it' } }] },
      { health: 'healthy' },
      'wait-tcp 80 can never pass: no port',
    ],
    [
      'a log that ended without the line',
      { waitFor: 'exit' },
      { checks: [{ what: 'wait-log', passed: false, seen: 'no line matches "x"', isOver: true }] },
      { status: 'exited' },
      'web ended with exit code 0, but wait-log: no line matches "x"',
    ],
  ])('is %s', (_what, wish, facts, container, cause) => {
    expect(verdict(wish, facts, container)).toMatchObject({ kind: 'failed', cause })
  })

  test.each<[string, string | undefined, string]>([
    ['wait-http 80/up', 'answered 404 Not Found: nothing here', 'Correct the path in "wait-http"'],
    ['wait-http 80/up', 'answered 410 Gone', 'Correct the path in "wait-http"'],
    ['wait-http 80/', 'answered 401 Unauthorized', 'Ask for a path that needs no login'],
    ['wait-http 80/', 'answered 503 Service Unavailable', 'Read its log'],
    ['wait-tcp 80', 'refuses connections', 'See which port the application listens on'],
    ['wait-http 80/', 'closes the connection at once', 'See which port the application listens on'],
    ['wait-log', 'no line matches "ready"', 'Compare its log with "wait-log"'],
    ['wait-tcp 80', undefined, 'Read its log'],
  ])('of %s at the deadline, that %s, has a remedy that fits', (what, seen, remedy) => {
    const checks = [passed, { what, seen, passed: false }]
    const judgement = verdict({}, { leftMs: 0, checks }, { health: 'healthy' })
    expect(judgement).toMatchObject({ kind: 'failed', remedy: expect.stringMatching(`^${remedy}`) })
  })

  test('is no loop while "on-failure:n" allows more', () => {
    expect(verdict({}, { restarts: 9 }, { health: 'starting', restart: onFailure(10) }).kind).toBe('pending')
    expect(verdict({}, { restarts: 3 }, { health: 'starting', restart: onFailure(3) }).kind).toBe('failed')
  })
})
