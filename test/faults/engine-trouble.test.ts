import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { openProxy } from '../support/engine-proxy.js'
import { shell } from '../support/images.js'
import { startSecondEngine } from '../support/second-engine.js'

type SecondEngine = Awaited<ReturnType<typeof startSecondEngine>>

const forever = JSON.stringify(['exec busybox sleep 1000'])
const quick = {
  command: forever,
  'wait-for': 'running',
  'stable-for': '50ms',
  'stop-timeout': '0s',
  'wait-timeout': '20s',
}

function loadImage(engine: SecondEngine): void {
  const image = execFileSync('docker', ['save', shell()], { maxBuffer: 64 * 1024 ** 2 })
  execFileSync('docker', ['-H', engine.address, 'load', '-q'], { input: image })
}

/** What the engine has of a name: each container with its state. */
const containers = (engine: SecondEngine) =>
  engine.docker('ps', '-a', '--format', '{{.Names}} {{.State}}').split('\n').filter(Boolean).toSorted()

/** Puts a proxy before an engine that is killed at the first request that matches. */
async function killAt(engine: SecondEngine, pattern: RegExp) {
  const proxy = await openProxy(engine.address.replace('unix://', ''))
  let killed: Promise<void> | undefined
  proxy.decide(({ method, path }) => {
    if (killed !== undefined || !pattern.test(`${method} ${path}`)) return 'pass'
    killed = engine.kill()
    return 'swallow'
  })
  return proxy
}

test('an engine that is killed under a run, and starts again, is cleaned up by the post phase', async () => {
  await using engine = await startSecondEngine()
  loadImage(engine)
  for (const at of [/^POST .*\/create/, /^POST .*\/start/, /^GET .*\/info/]) {
    await using proxy = await killAt(engine, at)
    const inputs = {
      image: shell(),
      name: 'web',
      'read-only': 'true',
      secrets: 'token=longer value',
      ...quick,
    }
    const { exitCode, errors, log, state } = await runAction('run', {
      with: { ...inputs, 'docker-host': proxy.address },
    })
    expect([exitCode, errors.length], log).toEqual([1, 1])
    expect(errors[0]).toContain(`The Docker engine at ${proxy.address}`)
    await engine.restart()
    await runAction('run', { with: { image: shell(), 'docker-host': engine.address }, state }, 'post')
    expect(containers(engine), String(at)).toEqual([])
    expect(engine.docker('volume', 'ls', '-q')).toBe('')
  }
})

test('an engine that is killed under a deployment, and starts again, has it put in order by the post phase', async () => {
  await using engine = await startSecondEngine()
  loadImage(engine)
  const inputs = { image: shell(), name: 'web', ...quick, 'keep-old': '0', 'docker-host': engine.address }
  await runAction('deploy', { with: inputs })
  for (const at of [/^POST .*\/create/, /^POST .*\/start/, /^POST .*\/rename/]) {
    await using proxy = await killAt(engine, at)
    const next = { ...inputs, env: `AT=${at}`, 'docker-host': proxy.address }
    const { exitCode, errors, state, log } = await runAction('deploy', { with: next })
    expect([exitCode, errors.length], log).toEqual([1, 1])
    await engine.restart()
    await runAction('deploy', { with: inputs, state }, 'post')
    expect(containers(engine), String(at)).toEqual(['web running'])
  }
  engine.docker('rm', '-f', 'web')
})

test('an engine whose disk is full says so, and nothing half-made is left', async () => {
  await using engine = await startSecondEngine([], '40m')
  loadImage(engine)
  const fill = 'busybox dd if=/dev/zero of=/full bs=64k; busybox dd if=/dev/zero of=/fuller bs=1'
  engine.docker('run', '-d', '--name', 'filler', shell(), fill)
  engine.docker('wait', 'filler')
  for (const action of ['run', 'deploy']) {
    const inputs = {
      image: shell(),
      name: 'web',
      ...quick,
      secrets: `token=${'x'.repeat(100_000)}`,
      'docker-host': engine.address,
    }
    const { exitCode, errors } = await runAction(action, { with: inputs })
    expect([exitCode, errors.length]).toEqual([1, 1])
    expect(errors[0]).toContain('The engine’s disk is full')
    expect(engine.docker('ps', '-a', '--format', '{{.Names}}')).toBe('filler')
  }
  engine.docker('rm', '-f', 'filler')
})
