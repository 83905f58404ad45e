import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Options, type Result, runAction } from '../support/action.js'
import { buildImage, docker, shell } from '../support/images.js'
import { startRegistry } from '../support/registry.js'
import { makeSecret, placesOf } from '../support/secret-search.js'

const quick = { 'wait-for': 'running', 'stable-for': '50ms', 'stop-timeout': '0s', 'wait-timeout': '20s' }
const forever = 'exec busybox sleep 1000'
const names: string[] = []
const folders: string[] = []

afterAll(() => {
  for (const name of names) {
    const ids = docker('ps', '-aq', '--filter', `name=${name}`).split('\n').filter(Boolean)
    if (ids.length > 0) docker('rm', '-f', '-v', ...ids)
  }
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function ownName(): string {
  const name = `berth-test-shown-${randomBytes(4).toString('hex')}`
  names.push(name)
  return name
}

function ownFolder(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'berth-shown-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** Every place where a container's inputs take a secret, as its author may put it there. */
const places: Record<string, (secret: string) => Options> = {
  secrets: (secret) => ({ with: { secrets: JSON.stringify({ token: secret }) } }),
  env: (secret) => ({ with: { env: `PASSWORD=${secret}` } }),
  'the runner’s variable': (secret) => ({ with: { env: 'PASSWORD' }, env: { PASSWORD: secret } }),
  'env-file': (secret) => ({
    with: { 'env-file': 'app.env' },
    workspace: ownFolder({ 'app.env': `PASSWORD=${secret}\n` }),
  }),
  command: (secret) => ({ with: { command: JSON.stringify([forever, secret]) } }),
  entrypoint: (secret) => ({ with: { entrypoint: JSON.stringify(['/bin/sh', '-c', forever, secret]) } }),
  'health-cmd': (secret) => ({
    with: {
      'health-cmd': JSON.stringify(['/bin/sh', '-c', 'exit 1', secret]),
      'health-interval': '100ms',
      'health-retries': '1',
    },
  }),
  'create-options': (secret) => ({
    with: {
      'create-options': JSON.stringify({
        Domainname: secret,
        HostConfig: { Tmpfs: { '/t': '' }, LogConfig: { Type: 'json-file', Config: { env: secret } } },
      }),
    },
  }),
  'config-variables': (secret) => ({
    with: { 'config-file': '/app.json', 'config-variables': JSON.stringify({ a: secret }) },
  }),
}

/** The same where the step fails. */
const failing: Record<string, (secret: string) => Options> = {
  'all of them, where the container ends': (secret) => ({
    with: {
      'on-unready': 'fail',
      command: JSON.stringify(['exit 3', secret]),
      env: `PASSWORD=${secret}`,
      secrets: JSON.stringify({ token: secret }),
      'health-cmd': JSON.stringify(['/bin/sh', '-c', 'exit 1', secret]),
      'create-options': JSON.stringify({ Labels: {}, Domainname: secret }),
    },
  }),
  'all of them, where the engine refuses': (secret) => ({
    with: {
      command: JSON.stringify([forever, secret]),
      env: `PASSWORD=${secret}`,
      secrets: JSON.stringify({ token: secret }),
      'create-options': JSON.stringify({ HostConfig: { Runtime: secret } }),
    },
  }),
  'a mistake elsewhere': (secret) => ({
    with: {
      secrets: `a=${secret}\n${secret}`,
      password: secret,
      username: 'me',
      env: `PASSWORD=${secret}`,
      init: 'perhaps',
    },
  }),
}

const withBoth = Object.keys({ ...places, ...failing }).flatMap((place) =>
  ['run', 'deploy'].map((action) => [action, place] as const),
)

/** A shell beside a config file. */
const image = () =>
  buildImage(
    'shell-config',
    `RUN ["/bin/sh", "-c", "echo '{ \\"a\\": \\"old\\" }' > /app.json"]\nENTRYPOINT ["/bin/sh", "-c"]`,
  )

async function runWith(action: string, place: string, secret: string): Promise<Result> {
  const { with: inputs, ...options } = (places[place] ?? failing[place])?.(secret) ?? {}
  const defaults = {
    image: image(),
    name: ownName(),
    command: JSON.stringify([forever]),
    'on-unready': 'continue',
    ...quick,
  }
  return await runAction(action, { ...options, with: { ...defaults, ...inputs } })
}

describe.concurrent('a secret shows nowhere', () => {
  test.each(withBoth)('that %s is given in %s', async (action, place) => {
    const secret = makeSecret()
    const result = await runWith(action, place, secret)
    expect(result.log).not.toContain('bug of Berth')
    if (place in failing) expect(result.exitCode).toBe(1)
    else expect([result.errors, result.outputs.inspect]).toEqual([[], expect.stringContaining('"Path":')])
    expect(placesOf(secret, result)).toEqual([])
  })

  test.each(['resolve-tag', 'run', 'deploy'])('that a registry refuses to %s', async (action) => {
    const registry = await startRegistry({ username: 'me', password: 'another' })
    try {
      const secret = makeSecret()
      const own = action === 'resolve-tag' ? {} : { name: ownName() }
      const result = await runAction(action, {
        with: {
          image: `${registry.host}/acme/web${action === 'run' ? ':1.0.0' : ''}`,
          username: 'me',
          password: secret,
          ...own,
        },
      })
      expect(result.exitCode).toBe(1)
      expect(placesOf(secret, result)).toEqual([])
    } finally {
      await registry.stop()
    }
  })

  test.each(['wait', 'stop', 'status', 'transform-config'])(
    'that a container has which %s is about',
    async (action) => {
      const secret = makeSecret()
      const name = ownName()
      const options = [
        '-e',
        `PASSWORD=${secret}`,
        '--health-cmd',
        `test '${secret}' = x`,
        '--label',
        `berth.name=${name}`,
        '--label',
        'berth.step=an-earlier-one',
      ]
      docker('create', '--name', name, '--label', 'berth.action=deploy', ...options, shell(), forever, secret)
      if (action !== 'transform-config') docker('start', name)
      const inputs: Record<string, Record<string, string>> = {
        wait: { container: name, ...quick, 'on-unready': 'continue' },
        stop: { container: name, timeout: '0s' },
        status: { label: `berth.name=${name}` },
        'transform-config': {
          container: name,
          'config-file': '/etc/passwd',
          'config-variables': JSON.stringify({ a: secret }),
        },
      }
      const { 'stop-timeout': _run, ...given } = inputs[action] ?? {}
      expect(placesOf(secret, await runAction(action, { with: given }))).toEqual([])
    },
  )

  test('that a config file of the workspace gets', async () => {
    const secret = makeSecret()
    const workspace = ownFolder({
      'app.json': '{"a": "old"}\n',
      'web.config': '<configuration><appSettings><add key="a" value="old"/></appSettings></configuration>\n',
    })
    const result = await runAction('transform-config', {
      workspace,
      with: { 'config-file': 'app.json\nweb.config', 'config-variables': JSON.stringify({ a: secret }) },
    })
    expect(result.errors).toEqual([])
    expect(JSON.parse(readFileSync(join(workspace, 'app.json'), 'utf8'))).toEqual({ a: secret })
    expect(placesOf(secret, result)).toEqual([])
  })

  test.each(['run', 'deploy', 'wait', 'stop', 'status', 'transform-config'])(
    'that is the key of %s',
    async (action) => {
      const folder = ownFolder()
      execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', join(folder, 'key.pem')], {
        stdio: 'ignore',
      })
      const key = readFileSync(join(folder, 'key.pem'), 'utf8')
      const secret = key.split('\n')[1] ?? ''
      const own: Record<string, Record<string, string>> = {
        run: { image: shell() },
        deploy: { image: shell(), name: ownName() },
        wait: { container: 'x' },
        stop: { container: 'x' },
        'transform-config': { container: 'x', 'config-file': '/a' },
      }
      const result = await runAction(action, {
        with: { 'docker-host': 'tcp://127.0.0.1:1', 'docker-tls-key': key, ...own[action] },
      })
      expect(result.exitCode).toBe(1)
      expect(result.log).toContain(`::add-mask::${secret}`)
      expect(placesOf(secret, result)).toEqual([])
    },
  )
})

test('no part of a secret shows that a container prints across the end of a long line, or in colours', async () => {
  const secret = randomBytes(24).toString('hex')
  const file = '/run/secrets/token'
  const script = [
    `busybox printf '%16360s'; busybox cat ${file}; busybox printf '%200s\\n'`,
    `busybox cut -c 1-20 ${file} | busybox tr -d '\\n'; busybox printf '\\033[31m'; busybox cut -c 21- ${file}`,
    'exit 3',
  ].join('\n')
  const inputs = { image: shell(), name: ownName(), command: JSON.stringify([script]), ...quick }
  const { log, summary, errors } = await runAction('run', {
    with: { ...inputs, secrets: `token=${secret}` },
  })
  expect(errors[0]).toContain('exit code 3')
  const shown = (log + summary).replace(/^::add-mask::.*$/gm, '')
  const parts = Array.from({ length: 43 }, (_, start) => secret.slice(start, start + 6))
  expect(parts.filter((part) => shown.includes(part))).toEqual([])
})

test('a key without the lines that make it PEM is taken for no path, and does not show', async () => {
  const key = 'MC4CAQAwBQYDK2VwBCIEIFq7hunter2hunter2hunter2hunter2hunter2hun'
  const inputs = { container: 'x', 'docker-host': 'tcp://127.0.0.1:1', 'docker-tls-key': key }
  const result = await runAction('wait', { with: inputs })
  expect(result.errors[0]).toContain('Input "docker-tls-key": *** is neither PEM text nor a file')
  expect(placesOf(key, result)).toEqual([])
})

/** What comes before anything else in the log of a step: masks, and nothing but masks. */
test.each(['run', 'deploy', 'resolve-tag'])(
  '%s masks before it prints anything, and each form by a command of its own',
  async (action) => {
    const password = 'p@ss"word'
    const { log } = await runAction(action, { with: { image: '!', username: 'me', password, nonsense: 'x' } })
    const lines = log.split('\n').filter(Boolean)
    const masks = lines.filter((line) => line.startsWith('::add-mask::'))
    expect(lines.slice(0, masks.length)).toEqual(masks)
    expect(masks).toEqual(
      expect.arrayContaining([
        '::add-mask::p@ss"word',
        '::add-mask::cEBzcyJ3b3Jk',
        '::add-mask::p%2540ss%2522word',
        '::add-mask::p@ss\\"word',
      ]),
    )
  },
)

test('no output holds a masked value, and the file of the inspection stays JSON', async () => {
  const result = await runAction('run', {
    with: {
      image: shell(),
      name: ownName(),
      command: JSON.stringify([forever]),
      ports: '127.0.0.1::80',
      labels: 'team=eighty',
      ...quick,
      secrets: 'a=eighty\nb=true\nc=running\nd=5432',
    },
  })
  expect(result.errors).toEqual([])
  expect(result.outputs).toMatchObject({ ready: '***', status: '***' })
  expect(JSON.parse(result.outputs.inspect ?? '')).toMatchObject({ State: { Status: '***', Running: '***' } })
  expect(JSON.parse(readFileSync(result.outputs['inspect-file'] ?? '', 'utf8')).Config.Labels.team).toBe(
    '***',
  )
  for (const value of Object.values(result.outputs)) expect(value).not.toMatch(/eighty|running|true/)
})

test('a step saves its random id and whether anything is left to do, and nothing else', async () => {
  const inputs = { image: shell(), command: JSON.stringify([forever]), ...quick }
  for (const action of ['run', 'deploy']) {
    const { state } = await runAction(action, { with: { ...inputs, name: ownName() } })
    expect(state).toEqual({ step: expect.stringMatching(/^[0-9a-f-]{36}$/), settled: 'true' })
  }
})
