import type { ChildProcess } from 'node:child_process'
import { expect, test } from 'vitest'
import { openProxy } from '../support/engine-proxy.js'
import { fileSwarm } from '../support/file-swarm.js'
import { containersOf, inspectService, ownService, patient, services } from '../support/services.js'

const { deploy, swarm } = fileSwarm(1)

/** Cancels the step, as the runner does, when its log says so. */
const cancelAt = (line: string) => ({
  onLog: (log: string, child: ChildProcess) => log.includes(line) && child.kill('SIGINT'),
})

/** An update that takes a while: one task after the other. */
const slow = { replicas: '2', 'update-delay': '2s' }

test('a cancelled update goes on in the cluster, which is told, and the next run picks it up', async () => {
  const name = ownService(swarm)
  await deploy({ name, version: '1.0.0', ...slow })
  const cancelled = await deploy({ name, version: '1.1.0', ...slow }, cancelAt('1 of 2 running'))
  expect(cancelled.exitCode).toBe(1)
  expect(cancelled.errors).toEqual(['The job was cancelled. Run it again when you are ready.'])
  expect(cancelled.log).toContain(
    `The cluster goes on with the update of ${name} by itself: it finishes it, or rolls it back if a task fails`,
  )
  expect(cancelled.outputs).toMatchObject({
    ready: 'false',
    changed: 'false',
    'service-name': name,
    'update-state': 'updating',
  })
  const next = await deploy({ name, version: '1.1.0', ...slow })
  expect(next.log).toContain('the cluster is updating it to what is asked for')
  expect(next.outputs).toMatchObject({ ready: 'true', changed: 'false', 'update-state': 'completed' })
})

test('a cancelled roll-back goes on in the cluster, which is told, and the next run follows it', async () => {
  const name = ownService(swarm)
  await deploy({ name, version: '1.0.0', ...slow })
  const cancelled = await deploy(
    { name, version: '2.0.0', ...slow, ...patient },
    cancelAt('The cluster rolls'),
  )
  expect(cancelled.log).toMatch(/The cluster (?:goes on rolling|has rolled) \S+ back/)
  expect(JSON.parse(cancelled.outputs.record ?? '')).toMatchObject({ outcome: 'failed', version: '2.0.0' })
  const next = await deploy({ name, version: '1.0.0', ...slow })
  expect(next.outputs).toMatchObject({
    ready: 'true',
    changed: 'false',
    'update-state': 'rollback_completed',
  })
})

test('a step that is cancelled before it sends anything says that nothing was changed', async () => {
  const name = ownService(swarm)
  const config = { 'config-file': '/app/appsettings.json', 'config-variables': 'Greeting=hello' }
  const cancelled = await deploy({ name, version: '1.0.0', ...config }, cancelAt('::group::Config files'))
  expect(cancelled.exitCode).toBe(1)
  expect(cancelled.log).toContain(`Nothing was changed: the deployment of ${name} had not been sent`)
  expect(services(swarm.manager.docker)).not.toContain(name)
})

test('an update whose answer is lost has reached the cluster, and is followed', async () => {
  const name = ownService(swarm)
  await deploy({ name, version: '1.0.0' })
  await using proxy = await openProxy(swarm.manager.socket)
  proxy.decide(({ method, path }) =>
    method === 'POST' && path.includes('/update') ? { cutAnswerAfterBytes: 0 } : 'pass',
  )
  const { exitCode, log, outputs } = await deploy({ name, version: '1.1.0', 'docker-host': proxy.address })
  expect(exitCode, log).toBe(0)
  expect(log).toContain('The manager’s answer was lost, and the change had reached it')
  expect(outputs).toMatchObject({ changed: 'true', version: '1.1.0', 'update-state': 'completed' })
  expect(
    proxy.calls.filter(({ method, path }) => method === 'POST' && path.includes('/update')),
  ).toHaveLength(1)
})

test('a service whose creation lost its answer is created once', async () => {
  const name = ownService(swarm)
  await using proxy = await openProxy(swarm.manager.socket)
  proxy.decide(({ path }) => (path.includes('/services/create') ? { cutAnswerAfterBytes: 0 } : 'pass'))
  const { exitCode, log, outputs } = await deploy({ name, version: '1.0.0', 'docker-host': proxy.address })
  expect(exitCode, log).toBe(0)
  expect(outputs).toMatchObject({ changed: 'true', 'service-id': inspectService(swarm, name).ID })
})

test('a manager that is away for a moment in mid-update is outlasted', async () => {
  const name = ownService(swarm)
  await deploy({ name, version: '1.0.0', ...slow })
  await using proxy = await openProxy(swarm.manager.socket)
  let away: Promise<void> | undefined
  const { exitCode, log } = await deploy(
    { name, version: '1.1.0', ...slow, 'docker-host': proxy.address },
    {
      onLog: (text: string) => {
        if (away === undefined && text.includes('1 of 2 running'))
          away = proxy
            .close()
            .then(() => new Promise((back) => setTimeout(back, 1000)))
            .then(() => proxy.reopen())
      },
    },
  )
  await away
  expect(exitCode, log).toBe(0)
})

test('a manager that is lost in mid-update is told, and the next run picks up where the cluster stands', async () => {
  const name = ownService(swarm)
  await deploy({ name, version: '1.0.0', ...slow })
  await using proxy = await openProxy(swarm.manager.socket)
  const lost = await deploy(
    { name, version: '1.1.0', ...slow, 'docker-host': proxy.address, 'wait-timeout': '3s' },
    { onLog: (text: string) => text.includes('updating') && proxy.close() },
  )
  expect(lost.exitCode).toBe(1)
  expect(lost.errors).toEqual([
    expect.stringMatching(
      /^The manager was lost while \S+ was deployed \(.*\); the cluster goes on with what it was sent\. Run the job again/,
    ),
  ])
  const next = await deploy({ name, version: '1.1.0', ...slow })
  expect(next.exitCode, next.log).toBe(0)
  expect(next.outputs).toMatchObject({ ready: 'true', changed: 'false', 'update-state': 'completed' })
  expect(containersOf(swarm.manager, name).length).toBeGreaterThanOrEqual(2)
})

test('of two deployments at once the later wins, and the earlier says so', async () => {
  const name = ownService(swarm)
  await deploy({ name, version: '1.0.0', ...slow })
  let later: ReturnType<typeof deploy> | undefined
  const earlier = await deploy(
    { name, version: '1.1.0', ...slow },
    {
      onLog: (text: string) => {
        if (text.includes('updating'))
          later ??= deploy(
            { name, version: '1.0.0', env: 'LATER=1', ...slow },
            { env: { GITHUB_RUN_ID: '4712' } },
          )
      },
    },
  )
  expect(earlier.errors).toEqual([
    `This deployment of "${name}" was taken over by run 4712, and changed nothing more. Queue deployments with "concurrency:" in the workflow if that is not what you want.`,
  ])
  expect(JSON.parse(earlier.outputs.record ?? '')).toMatchObject({ outcome: 'taken over' })
  expect((await later)?.outputs).toMatchObject({ ready: 'true', version: '1.0.0' })
})
