import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { openProxy } from '../support/engine-proxy.js'
import { json, startServer } from '../support/fake-registry.js'
import { hostile, whatActs } from '../support/foreign.js'
import { docker, shell } from '../support/images.js'

const forever = 'exec busybox sleep 1000'
const names: string[] = []

afterAll(() => {
  for (const name of names) {
    const ids = docker('ps', '-aq', '--filter', `name=${name}`).split('\n').filter(Boolean)
    if (ids.length > 0) docker('rm', '-f', '-v', ...ids)
  }
})

function ownName(): string {
  const name = `berth-test-foreign-${randomBytes(4).toString('hex')}`
  names.push(name)
  return name
}

/** A script that prints the hostile text byte for byte, in octal. */
const printing = `busybox printf '${[...Buffer.from(hostile)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')}'`

const own: Record<string, () => Record<string, string>> = {
  run: () => ({ image: shell(), name: ownName(), 'wait-for': 'none' }),
  deploy: () => ({ image: shell(), name: ownName(), 'wait-for': 'none' }),
  wait: () => ({ container: 'web' }),
  stop: () => ({ container: 'web' }),
  status: () => ({}),
  'transform-config': () => ({ container: 'web', 'config-file': '/a.json', 'config-variables': 'a=1' }),
}

/** An error of the engine's API whose message is not ours. */
const refusal = () => {
  const body = JSON.stringify({ message: hostile })
  return `HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

describe.concurrent('nothing acts of what stands in', () => {
  test('a container’s log and what its health check prints', async () => {
    const name = ownName()
    const health = [
      '--health-cmd',
      `${printing}; exit 1`,
      '--health-interval',
      '200ms',
      '--health-retries',
      '2',
    ]
    docker('run', '-d', '--name', name, ...health, shell(), `${printing}; ${forever}`)
    const result = await runAction('wait', { with: { container: name, 'wait-timeout': '20s' } })
    expect(result.errors).toHaveLength(1)
    expect(result.log).toContain('::set-output name=evil')
    expect(whatActs(result)).toEqual([])
  })

  test('the log of a job, and the lines that stop shows', async () => {
    const name = ownName()
    const inputs = { image: shell(), name, command: JSON.stringify([printing]), 'wait-for': 'exit' }
    expect(whatActs(await runAction('run', { with: inputs }))).toEqual([])
    const stopped = await runAction('stop', { with: { container: name, 'logs-tail': '10' } })
    expect(stopped.log).toContain('::set-output name=evil')
    expect(whatActs(stopped)).toEqual([])
  })

  test.each(Object.keys(own))('an error of the engine that %s meets', async (action) => {
    for (const at of [1, 3, 5]) {
      await using proxy = await openProxy()
      proxy.decide((_call, index) => (index === at ? { answer: refusal() } : 'pass'))
      const result = await runAction(action, {
        with: { 'docker-host': proxy.address, ...own[action]?.() },
      })
      if (proxy.calls.length > at) expect(result.log).toContain('set-output name=evil')
      expect(whatActs(result)).toEqual([])
    }
  })

  test.each(['resolve-tag', 'deploy', 'run'])('an error of a registry that %s meets', async (action) => {
    const { host } = await startServer((_asked, response) =>
      json(
        response,
        { errors: [{ code: hostile, message: hostile }] },
        { 'Retry-After': hostile.replace(/[^ -~]/g, ' ') },
        403,
      ),
    )
    const result = await runAction(action, {
      with: { ...own[action]?.(), image: `${host}/acme/web${action === 'run' ? ':1' : ''}` },
    })
    expect(result.errors).toHaveLength(1)
    expect(whatActs(result)).toEqual([])
  })

  test.each(['1.0.0', hostile])('tags that a registry lists, beside %j', async (tag) => {
    const { host } = await startServer((_asked, response) =>
      json(response, { name: 'acme/web', tags: [tag, hostile, `v1.0.0-${hostile}`] }),
    )
    const result = await runAction('resolve-tag', { with: { image: `${host}/acme/web`, version: '2.x' } })
    expect(result.errors).toHaveLength(1)
    expect(whatActs(result)).toEqual([])
  })

  test('labels of the container that a deployment replaces, and status tells of', async () => {
    const name = ownName()
    const label = (key: string) => ['--label', `berth.${key}=${hostile}`]
    const labels = ['version', 'environment', 'digest', 'run-id', 'actor', 'repository', 'sha'].flatMap(label)
    docker(
      'run',
      '-d',
      '--name',
      name,
      '--stop-signal',
      'KILL',
      '--label',
      'berth.action=deploy',
      '--label',
      `berth.name=${name}`,
      '--label',
      'berth.step=an-earlier-one',
      ...labels,
      shell(),
      forever,
    )
    const told = await runAction('status', { with: { label: `berth.name=${name}` } })
    expect(told.outputs.deployments).toContain('octocat')
    expect(whatActs(told)).toEqual([])
    const inputs = {
      image: shell(),
      name,
      command: JSON.stringify([forever]),
      'stable-for': '50ms',
      'stop-timeout': '0s',
    }
    const deployed = await runAction('deploy', { with: inputs })
    expect(deployed.outputs.changed).toBe('true')
    expect(whatActs(deployed)).toEqual([])
  })

  test('names of files that a star finds, and their content', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'berth-foreign-'))
    const name = '::set-output name=evil:: ##[add-mask]evil `evil` <b> @octocat'
    const xml = `<configuration><appSettings><!-- ${name} --><add key="a" value="old"/></appSettings></configuration>`
    const transform =
      '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><appSettings><add key="a" value="new" xdt:Transform="SetAttributes" xdt:Locator="Match(key)"/></appSettings></configuration>'
    writeFileSync(join(workspace, `${name}.config`), xml)
    writeFileSync(join(workspace, `${name}.Release.config`), transform)
    const inputs = {
      'config-file': JSON.stringify([`${name}.config`]),
      'config-transforms': '*.Release.config => *.config',
    }
    const result = await runAction('transform-config', { workspace, with: inputs })
    rmSync(workspace, { recursive: true })
    expect([result.errors, result.outputs.changed]).toEqual([[], 'true'])
    expect(whatActs(result)).toEqual([])
  })
})
