import { describe, expect, test } from 'vitest'
import {
  beginWait,
  forever,
  gateName,
  removeAtEnd,
  startScript as start,
  waitFor as wait,
} from '../support/gate.js'
import { docker, shell } from '../support/images.js'

removeAtEnd()

/** A health check that looks every 300 ms, with the given command. */
function health(command: string, retries = 2): string[] {
  return ['--health-cmd', command, '--health-interval', '300ms', '--health-retries', String(retries)]
}

/** Ends at once on the signal that asks it to. */
const polite = 'trap "exit 143" TERM; while :; do busybox sleep 0.1; done'

/** Goes on once the test has made the file, which a restart keeps. */
const untilTold = 'until [ -e /told ]; do busybox sleep 0.1; done'

/** How often a probe was made depends on the machine. */
const withoutCount = (error: string) => error.replace(/, \d times\)/, ')')

describe.concurrent('a container with a health check', () => {
  test('passes the moment it becomes healthy', async () => {
    const name = start(`busybox sleep 2; busybox touch /ok; ${forever}`, ...health('busybox test -e /ok', 50))
    const result = await wait(name)
    expect(result.errors).toEqual([])
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({
      'container-name': name,
      ready: 'true',
      health: 'healthy',
      status: 'running',
      'exit-code': '',
    })
    expect(result.log).toContain('health starting')
  })

  test('that never becomes healthy ends at the deadline, with what its probe said last', async () => {
    const name = start(forever, ...health('busybox echo not yet; exit 9', 1000))
    const result = await wait(name, { 'wait-timeout': '2s' })
    expect(result.exitCode).toBe(1)
    expect(result.errors.map(withoutCount)).toEqual([
      `The container ${name} was not ready within 2s: it is still starting: its probe said "not yet" (exit code 9). Read its log; if it only needs more time, raise "wait-timeout".`,
    ])
    expect(result.outputs).toMatchObject({ ready: 'false', health: 'starting', status: 'running' })
    expect(result.log).toMatch(new RegExp(`^${name} \\|   not yet$`, 'm'))
    expect(result.summary).toContain('not yet')
  })

  test('that becomes unhealthy fails at once, with every probe of it in the log', async () => {
    const name = start(forever, ...health('busybox echo broken; exit 1'))
    const result = await wait(name)
    expect(result.errors.map(withoutCount)).toEqual([
      `The container ${name} is unhealthy: its probe said "broken" (exit code 1). Read its health probes and its log; if it heals by itself, use "on-unhealthy: wait".`,
    ])
    expect(result.outputs).toMatchObject({ ready: 'false', health: 'unhealthy' })
    expect(result.log.match(new RegExp(`^${name} \\|   broken$`, 'gm'))?.length).toBeGreaterThanOrEqual(2)
  })

  test('that is unhealthy and then heals passes with "on-unhealthy: wait"', async () => {
    const name = start(`busybox sleep 2; busybox touch /ok; ${forever}`, ...health('busybox test -e /ok'))
    const result = await wait(name, { 'on-unhealthy': 'wait' })
    expect(result.errors).toEqual([])
    expect(result.log).toContain('health unhealthy')
    expect(result.outputs).toMatchObject({ ready: 'true', health: 'healthy' })
  })

  test('that was paused is not ready, and says so', async () => {
    const name = start(forever, ...health('exit 0'))
    docker('pause', name)
    const result = await wait(name, { 'wait-timeout': '1s' })
    docker('unpause', name)
    expect(result.errors).toEqual([
      `The container ${name} was not ready within 1s: it is paused. Unpause it, or see what paused it.`,
    ])
    expect(result.outputs.status).toBe('paused')
  })

  test('that is unpaused in mid-wait passes', async () => {
    const name = start(forever, ...health('exit 0'))
    docker('pause', name)
    const waiting = await beginWait(name)
    docker('unpause', name)
    expect((await waiting.result).outputs).toMatchObject({ ready: 'true', status: 'running' })
  })

  test('that is not there cannot become healthy', async () => {
    const name = start(forever)
    const result = await wait(name, { 'wait-for': 'healthy' })
    expect(result.errors).toEqual([
      `The container ${name} has no health check, so it can never become healthy. Give it one with "health-cmd" or HEALTHCHECK, or use "wait-for: running" with "wait-http", "wait-tcp" or "wait-log".`,
    ])
  })
})

describe.concurrent('a container that ends', () => {
  test('with 0 fails the wait for it to run', async () => {
    const name = start('busybox sleep 1; echo bye')
    const result = await wait(name, { 'stable-for': '5s' })
    expect(result.errors).toEqual([
      `The container ${name} ended with exit code 0 before it was ready; its log ends with "bye". Read its log; if it is meant to end, use "wait-for: exit".`,
    ])
    expect(result.outputs).toMatchObject({ ready: 'false', status: 'exited', 'exit-code': '0' })
    expect(result.log).toContain(`${name} | bye`)
  })

  test('with 3 fails the wait with that code', async () => {
    const name = start('busybox sleep 1; exit 3')
    const result = await wait(name, { 'stable-for': '5s' })
    expect(result.errors[0]).toContain('ended with exit code 3 before it was ready')
    expect(result.outputs['exit-code']).toBe('3')
  })

  test('by a signal from outside fails the wait and says what the code means', async () => {
    const name = start(forever)
    const waiting = await beginWait(name, { 'stable-for': '10s' })
    docker('kill', name)
    expect((await waiting.result).errors[0]).toBe(
      `The container ${name} ended with exit code 137 (SIGKILL: killed from outside, for memory or after a stop timeout), because somebody stopped or killed it, before it was ready. See what else stops containers on this engine.`,
    )
  })

  test('because it ran out of memory fails the wait and says so', async () => {
    const hog = 'busybox sleep 1; exec busybox tail -c 200m /dev/zero'
    const name = start(hog, '-m', '16m', '--memory-swap', '16m')
    const result = await wait(name, { 'stable-for': '10s' })
    expect(result.errors[0]).toContain('killed because it ran out of memory (its limit is 16 MiB)')
    expect(result.errors[0]).toContain('Raise "memory"')
    expect(result.log).toContain('Killed for memory: yes')
    expect(result.outputs['exit-code']).toBe('137')
  })

  test('before its first look fails at once', async () => {
    const name = start('exit 7')
    docker('wait', name)
    expect((await wait(name)).outputs).toMatchObject({ ready: 'false', 'exit-code': '7' })
  })

  test('but is restarted by hand passes', async () => {
    const name = start(`busybox test -e /once && echo again; busybox touch /once; ${polite}`)
    const waiting = await beginWait(name, { 'wait-log': 'again' })
    docker('restart', name)
    const result = await waiting.result
    expect(result.errors).toEqual([])
    expect(result.log).toMatch(/ready after \S+, restarted once/)
    expect(result.outputs.ready).toBe('true')
  })

  test('because it was removed fails the wait', async () => {
    const name = start(forever)
    const waiting = await beginWait(name, { 'stable-for': '10s' })
    docker('rm', '-f', name)
    const result = await waiting.result
    expect(result.exitCode).toBe(1)
    expect(result.errors[0]).toContain(`The container ${name} was removed while the gate waited for it`)
    expect(result.log).toContain('Exit code: 137 (SIGKILL')
    expect(result.outputs).toMatchObject({ ready: 'false', status: 'exited', 'exit-code': '137' })
  })

  test('and was created but never started says so', async () => {
    const name = gateName()
    docker('create', '--name', name, shell(), forever)
    expect((await wait(name, { 'wait-timeout': '1s' })).errors).toEqual([
      `The container ${name} was not ready within 1s: it was never started. Start it, or see what should have started it.`,
    ])
  })

  test('and was never to be started says what the engine said', async () => {
    const name = gateName()
    docker('create', '--name', name, '--entrypoint', '/no/such/program', shell())
    expect(() => docker('start', name)).toThrow()
    const result = await wait(name)
    expect(result.errors[0]).toContain(`The container ${name} could not be started`)
    expect(result.errors[0]).toContain('/no/such/program')
  })
})

describe.concurrent('a container with a restart policy', () => {
  test('that restarts in a loop fails after three restarts', async () => {
    const name = start('busybox sleep 0.2; exit 5', '--restart', 'always')
    const result = await wait(name, { 'stable-for': '10s' })
    expect(result.errors[0]).toMatch(/restarts in a loop: [34] restarts so far, its last exit code 5/)
    expect(result.outputs.ready).toBe('false')
  })

  test('that heals after one restart passes', async () => {
    const script = `${untilTold}; busybox mkdir /once && exit 1; echo healed; ${forever}`
    const name = start(script, '--restart', 'on-failure')
    const waiting = await beginWait(name, { 'wait-log': 'healed' })
    docker('exec', name, '/bin/busybox', 'touch', '/told')
    const result = await waiting.result
    expect(result.errors).toEqual([])
    expect(result.log).toContain('restarted once')
    expect(result.outputs.ready).toBe('true')
  })

  test('fails at the exit that the engine does not answer by a restart', async () => {
    const name = start(`${untilTold}; exit 5`, '--restart', 'on-failure:2')
    const waiting = await beginWait(name, { 'wait-log': 'never' })
    docker('exec', name, '/bin/busybox', 'touch', '/told')
    const result = await waiting.result
    expect(result.errors[0]).toContain('ended with exit code 5, after 2 restarts, before it was ready')
  })

  test('may restart more often where the policy says so', async () => {
    const script = 'n=$(busybox cat /n); echo $((n+1)) > /n; [ "$n" = 4 ] || exit 1; exec busybox sleep 1000'
    const name = start(script, '--restart', 'on-failure:10')
    const result = await wait(name, { 'stable-for': '1s' })
    expect(result.errors).toEqual([])
    expect(result.outputs.ready).toBe('true')
  })
})
