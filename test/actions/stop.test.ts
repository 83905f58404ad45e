import { describe, expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { exists, inspect, ownName } from '../support/containers.js'
import { docker, shell } from '../support/images.js'

/** Starts a container that runs a shell script, and returns its name. */
function started(script = 'trap "exit 7" TERM; while :; do sleep 0.1; done', ...options: string[]): string {
  const name = ownName('stop')
  docker('run', '-d', '--name', name, ...options, shell(), script)
  return name
}

const parse = (text: string | undefined) => JSON.parse(text ?? '')

test('stops a container by its stop signal and leaves it in place', async () => {
  const name = started()
  const { exitCode, outputs } = await runAction('stop', { with: { container: name } })
  expect(exitCode).toBe(0)
  expect(inspect(name).State).toMatchObject({ Status: 'exited', ExitCode: 7 })
  expect(parse(outputs.stopped)).toEqual([{ id: inspect(name).Id, name, exitCode: 7, removed: false }])
  expect(outputs).toMatchObject({ count: '1', 'exit-code': '7' })
})

test('kills one that does not stop in time, and at once with 0s', async () => {
  const stubborn = started('trap "" TERM; while :; do sleep 0.1; done')
  await runAction('stop', { with: { container: stubborn, timeout: '0s' } })
  expect(inspect(stubborn).State.ExitCode).toBe(137)
})

test('a stop that takes long says what it waits for', async () => {
  const stubborn = started('trap "" TERM; while :; do sleep 0.1; done')
  const { log } = await runAction('stop', { with: { container: stubborn, timeout: '4s' } })
  expect(log).toContain(`${stubborn}: still stopping after 3 s; killed in 1 s`)
})

test('a given signal comes instead of the container’s own', async () => {
  const name = started('trap "exit 5" USR1; trap "exit 7" TERM; while :; do sleep 0.1; done')
  const { outputs } = await runAction('stop', { with: { container: name, signal: 'usr1' } })
  expect(outputs['exit-code']).toBe('5')
})

test('a given signal that does nothing is followed by the kill', async () => {
  const name = started('trap "" USR1; while :; do sleep 0.1; done')
  const { outputs } = await runAction('stop', { with: { container: name, signal: 'SIGUSR1', timeout: '1s' } })
  expect(outputs['exit-code']).toBe('137')
})

test('a container that its restart policy would start again stays stopped', async () => {
  const name = started('trap "exit 7" TERM; while :; do sleep 0.1; done', '--restart', 'always')
  await runAction('stop', { with: { container: name, signal: 'TERM' } })
  expect(inspect(name).State.Running).toBe(false)
})

test('several are stopped side by side, named by name, by id and by labels, each once', async () => {
  const key = `berth.test-${Date.now()}`
  const [first, second, third] = [
    started(undefined, '--label', `${key}=a`, '--label', 'tier=web'),
    started(undefined, '--label', `${key}=a`),
    started(),
  ]
  const id = inspect(first).Id
  const { outputs } = await runAction('stop', {
    with: { container: `${third}\n${first}\n${id}`, label: `${key}=a\ntier=web`, remove: 'true' },
  })
  expect(outputs).toMatchObject({ count: '2', 'exit-code': '' })
  expect([exists(first), exists(third)]).toEqual([false, false])
  expect(inspect(second).State.Running).toBe(true)
})

test('a bare label key matches every value', async () => {
  const key = `berth.test-key-${Date.now()}`
  const name = started(undefined, '--label', `${key}=anything`)
  expect((await runAction('stop', { with: { label: key } })).outputs.count).toBe('1')
  expect(inspect(name).State.Running).toBe(false)
})

test('a stopped and a missing container are outcomes', async () => {
  const name = started('exit 3')
  docker('wait', name)
  const { exitCode, outputs, log } = await runAction('stop', {
    with: { container: `${name}\nberth-test-nowhere` },
  })
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ count: '1', 'exit-code': '3' })
  expect(log).toContain('There is no container berth-test-nowhere')
})

test('what no container can be called is a mistake, told before anything is stopped', async () => {
  const name = started()
  const { errors } = await runAction('stop', { with: { container: `${name}\nweb db\nweb,db` } })
  expect(errors).toEqual([
    'Input "container": line 2: "web db" is not the name or id of a container. Write one, like web-1 or 90e4a6a817e7.',
    'Input "container": line 3: "web,db" is a list with commas. Write one entry a line.',
  ])
  expect(inspect(name).State.Running).toBe(true)
})

test('a name may begin with the slash that docker inspect shows', async () => {
  const name = started()
  expect((await runAction('stop', { with: { container: inspect(name).Name } })).outputs.count).toBe('1')
})

test('the beginning of several ids stops nothing and says how to go on', async () => {
  const ids = Array.from({ length: 17 }, () => docker('create', '--name', ownName('stop'), shell()))
  const firsts = ids.map((id) => id.slice(0, 1))
  const shared = firsts.find((first, index) => firsts.indexOf(first) < index)
  const { errors } = await runAction('stop', { with: { container: shared ?? '' } })
  expect(errors).toEqual([
    `The ids of several containers begin with "${shared}". Write more of the id, or the name; "docker ps --all" shows both.`,
  ])
})

test('missing: fail stops nothing', async () => {
  const name = started()
  const { exitCode, errors, outputs } = await runAction('stop', {
    with: { container: `${name}\nberth-test-nowhere`, missing: 'fail' },
  })
  expect(exitCode).toBe(1)
  expect(outputs).toEqual({ stopped: '[]', count: '0', 'exit-code': '' })
  expect(errors).toEqual([
    'There is no container "berth-test-nowhere" on this engine, and "missing" is fail; nothing was stopped. Correct "container", or set "missing: ignore".',
  ])
  expect(inspect(name).State.Running).toBe(true)
})

test('nothing matching is fine, and is said', async () => {
  const { exitCode, outputs, log, summary } = await runAction('stop', {
    with: { container: 'berth-test-nowhere', label: 'berth.test=nowhere\ntier' },
  })
  expect(exitCode).toBe(0)
  expect(log).toContain('No container carries the labels berth.test=nowhere and tier')
  expect(summary).toContain('| Not there | berth-test-nowhere |')
  expect(outputs).toMatchObject({ stopped: '[]', count: '0', 'exit-code': '' })
})

describe('volumes', () => {
  const anonymous = (name: string) => inspect(name).Mounts[0]?.Name ?? ''

  test('go with their container where asked', async () => {
    const name = started(undefined, '-v', '/data')
    const volume = anonymous(name)
    await runAction('stop', {
      with: { container: name, remove: 'true', 'remove-volumes': 'true', timeout: '0s' },
    })
    expect(docker('volume', 'ls', '-q', '--filter', `name=${volume}`)).toBe('')
  })

  test('stay otherwise', async () => {
    const name = started(undefined, '-v', '/data')
    const volume = anonymous(name)
    await runAction('stop', { with: { container: name, remove: 'true', timeout: '0s' } })
    expect(docker('volume', 'ls', '-q', '--filter', `name=${volume}`)).toBe(volume)
    docker('volume', 'rm', volume)
  })
})

test('a stop longer than the HTTP client’s idle limits still ends by itself', async () => {
  const name = started('trap "sleep 7; exit 9" TERM; while :; do sleep 0.1; done')
  const { outputs } = await runAction('stop', { with: { container: name, timeout: '30s' } })
  expect(outputs['exit-code']).toBe('9')
})

test('a container that goes with its end is told as removed, its log before', async () => {
  const name = started('echo last words; trap "exit 7" TERM; while :; do sleep 0.1; done', '--rm')
  const id = inspect(name).Id
  const { exitCode, outputs, log } = await runAction('stop', { with: { container: name, 'logs-tail': '5' } })
  expect(exitCode).toBe(0)
  expect(parse(outputs.stopped)).toEqual([{ id, name, exitCode: 7, removed: true }])
  expect(log).toContain(`${name} | last words`)
})

test('a paused container is stopped', async () => {
  const name = started()
  docker('pause', name)
  expect((await runAction('stop', { with: { container: name, timeout: '2s' } })).exitCode).toBe(0)
  expect(inspect(name).State.Running).toBe(false)
})

test('cancellation ends the step within its time and tells what it leaves', async () => {
  const name = started('trap "" TERM; while :; do sleep 0.1; done')
  const { exitCode, errors, log } = await runAction('stop', {
    with: { container: name, timeout: '1h' },
    onLog: (log, child) => log.includes('Stopping') && child.kill('SIGINT'),
  })
  expect(exitCode).toBe(1)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain('cancelled')
  expect(log).toContain(`Asked to stop, but not seen to end: ${name}\n`)
  docker('kill', name)
})

test('mistakes are told at once', async () => {
  const { errors } = await runAction('stop', {
    with: { timeout: 'long', 'remove-volumes': 'true', signal: 'SIGFOO' },
  })
  const label = await runAction('stop', { with: { label: 'team=web\n=web' } })
  expect(label.errors).toEqual([
    'Input "label": line 2: "=web" is not a label. Write it like team=web, or team for any value.',
  ])
  expect(errors).toEqual([
    'Input "timeout": "long" is not a duration. Write it like 30s or 1m30s.',
    'Input "signal": "SIGFOO" is not a signal. Write it like SIGTERM or SIGQUIT.',
    'Inputs "container", "label", "project" and "service" are all empty. Name containers in "container", labels in "label", Compose projects in "project", or services of a Swarm in "service".',
    'Input "remove-volumes": volumes go only with their container. Set "remove: true" as well.',
  ])
})

test('a sweep of a run leaves what a deployment put in place', async () => {
  const run = `sweep-${Date.now()}`
  const ran = started(undefined, '--label', `berth.run-id=${run}`, '--label', 'berth.action=run')
  const deployed = started(undefined, '--label', `berth.run-id=${run}`, '--label', 'berth.action=deploy')
  await runAction('stop', {
    with: { label: `berth.run-id=${run}\nberth.action=run`, remove: 'true', timeout: '0s' },
  })
  expect(exists(ran)).toBe(false)
  expect(inspect(deployed).State.Running).toBe(true)
})

test('who loses the network with a container that is stopped is named, unless it is stopped as well', async () => {
  const holder = started()
  const sharer = started(undefined, '--network', `container:${holder}`)
  const other = started(undefined, '--network', `container:${holder}`)
  const { warnings } = await runAction('stop', { with: { container: `${holder}\n${other}`, timeout: '0s' } })
  expect(warnings).toEqual([
    `${sharer} uses the network of ${holder}, and has none once it is stopped; deploy or create it anew after that`,
  ])
})

test('a Compose project stops as a whole, who depends on another first', async () => {
  const project = `shop-${Date.now()}`
  const member = (service: string, dependsOn = '') =>
    started(
      // Side by side, who takes a second to end would end last.
      `trap "sleep ${dependsOn === '' ? 0 : 1}; exit 0" TERM; while :; do sleep 0.1; done`,
      ...['--label', `com.docker.compose.project=${project}`],
      ...['--label', `com.docker.compose.service=${service}`],
      ...['--label', `com.docker.compose.depends_on=${dependsOn}`],
    )
  const [db, web] = [member('db'), member('web', 'db:service_started:false')]
  const other = started(undefined, '--label', 'com.docker.compose.project=shop-other')
  const { exitCode, outputs } = await runAction('stop', { with: { project } })
  expect(exitCode).toBe(0)
  expect(outputs.count).toBe('2')
  expect(inspect(other).State.Running).toBe(true)
  const [webEnded, dbEnded] = [web, db].map((name) => Date.parse(inspect(name).State.FinishedAt))
  expect(webEnded).toBeLessThan(dbEnded ?? 0)
})

test('a project that is not there is an outcome, or with "missing: fail" stops nothing', async () => {
  const name = started()
  const { exitCode, log } = await runAction('stop', { with: { project: 'nowhere' } })
  expect(exitCode).toBe(0)
  expect(log).toContain('There is no container of the project nowhere')
  const failing = await runAction('stop', { with: { container: name, project: 'nowhere', missing: 'fail' } })
  expect(failing.errors).toEqual([
    'There is no container of the Compose project "nowhere" on this engine, and "missing" is fail; nothing was stopped. Correct "project", or set "missing: ignore".',
  ])
  expect(inspect(name).State.Running).toBe(true)
  const wrong = await runAction('stop', { with: { project: 'My Shop' } })
  expect(wrong.errors).toEqual([
    'Input "project": line 1: "My Shop" is not the name of a Compose project. Write lower-case letters, digits, "_" and "-", beginning with a letter or digit, like shop.',
  ])
})
