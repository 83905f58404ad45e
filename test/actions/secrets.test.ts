import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { type Result, runAction } from '../support/action.js'
import { inspect } from '../support/containers.js'
import { openProxy } from '../support/engine-proxy.js'
import { buildImage, docker, shell } from '../support/images.js'
import { apiVersion, failsBehindLinks } from '../support/own-engine.js'

const secret = 'c0rrect horse "battery"\nstaple'
const listing = 'ls -ln /run/secrets | tail -n +2 | tr -s " " | cut -d" " -f1,3,4,9; cat /run/secrets/token'
const names: string[] = []
const volumes: string[] = []

afterAll(() => {
  for (const name of names) {
    const ids = docker('ps', '-aq', '--filter', `name=${name}`).split('\n').filter(Boolean)
    if (ids.length > 0) docker('rm', '-f', '-v', ...ids)
  }
  if (volumes.length > 0) docker('volume', 'rm', '-f', ...volumes)
})

function ownName(): string {
  const name = `berth-test-secret-${randomBytes(4).toString('hex')}`
  names.push(name)
  return name
}

function ownVolume(): string {
  const name = ownName()
  volumes.push(name)
  return name
}

/** Runs a script in a container with one secret. */
async function run(script: string, inputs: Record<string, string> = {}): Promise<Result & { name: string }> {
  const name = ownName()
  const result = await runAction('run', {
    with: {
      image: shell(),
      name,
      command: JSON.stringify([script]),
      'wait-for': 'exit',
      'logs-tail': '0',
      secrets: JSON.stringify({ token: secret }),
      ...inputs,
    },
  })
  return { ...result, name }
}

/** What the script of a container with one secret printed. */
async function printed(script: string, inputs: Record<string, string> = {}) {
  const { name, errors } = await run(script, inputs)
  expect(errors).toEqual([])
  return { lines: docker('logs', name), name }
}

/** An image whose root folder was prepared by a script, and whose command is a script again. */
const prepared = (name: string, script: string, more = '') =>
  buildImage(name, `RUN ${JSON.stringify(['/bin/sh', '-c', script])}\n${more}ENTRYPOINT ["/bin/sh", "-c"]`)

const accounts = (more = '') => prepared('accounts', 'echo staff:x:4711: > /etc/group', more)

describe.concurrent('a secret', () => {
  test('is a file that only the container’s user can read', async () => {
    const { lines } = await printed(listing, { user: 'app' })
    expect(lines).toBe(`-r-------- 1234 5678 token\n${secret}`)
  })

  test.each([
    ['root', '', '0 0'],
    ['a number', '77', '77 0'],
    ['a number of the image', '1234', '1234 5678'],
    ['two numbers', '77:88', '77 88'],
    ['a name and a group', 'app:staff', '1234 4711'],
    ['a number and a group', '77:staff', '77 4711'],
  ])('belongs to %s', async (_what, user, owner) => {
    expect((await printed(listing, { user, image: accounts() })).lines.split('\n')[0]).toBe(
      `-r-------- ${owner} token`,
    )
  })

  test('belongs to the user that the image names', async () => {
    const { lines } = await printed(listing, { image: accounts('USER app\n') })
    expect(lines).toBe(`-r-------- 1234 5678 token\n${secret}`)
  })

  test('of a user that the image does not know is told, and nothing is left', async () => {
    const { errors, name } = await run('true', { user: 'nobody-here' })
    expect(errors).toEqual([
      'The container\'s user "nobody-here" is not in the image\'s /etc/passwd or /etc/group, so nobody could own its secrets. Correct "user", or write numbers like 1000:1000.',
    ])
    expect(docker('ps', '-aq', '--filter', `name=${name}`)).toBe('')
  })

  test('may have a long name and many beside it', async () => {
    const long = 'n'.repeat(128)
    const many = Array.from({ length: 30 }, (_, i) => [`s${i}`, `value ${i}`])
    const { lines } = await printed(`cat /run/secrets/${long}; ls /run/secrets | wc -l`, {
      secrets: JSON.stringify(Object.fromEntries([[long, 'long-named'], ...many])),
    })
    expect(lines).toBe('long-named31')
  })
})

describe.concurrent('what is there', () => {
  test('keeps its owner and mode: the image’s /run', async () => {
    const image = prepared('own-run', 'mkdir /run && chown 1234:5678 /run && chmod 1711 /run')
    const { lines } = await printed('stat -c "%a %u %g" /run /run/secrets; cat /run/secrets/token', { image })
    expect(lines).toBe(`1711 1234 5678\n755 0 0\n${secret}`)
  })

  test('keeps its owner and mode: the image’s /run/secrets, and what stands in it', async () => {
    const script =
      'mkdir -p /run/secrets && echo old > /run/secrets/old && chown -R 1234:5678 /run && chmod 750 /run/secrets'
    const { lines } = await printed(
      'stat -c "%a %u %g" /run/secrets; cat /run/secrets/old /run/secrets/token',
      {
        image: prepared('own-secrets', script),
      },
    )
    expect(lines).toBe(`750 1234 5678\nold\n${secret}`)
  })

  test('stays a link where it is one, and the folder behind it keeps its mode', async () => {
    const image = prepared('linked-run', 'mkdir -p /var/run && chmod 1750 /var/run && ln -s /var/run /run')
    const script = 'readlink /run; stat -c "%a %u" /var/run /var/run/secrets; cat /run/secrets/token'
    const { lines } = await printed(script, { image })
    expect(lines).toBe(`/var/run\n1750 0\n755 0\n${secret}`)
  })

  test('cannot be reached over a link where the root is read-only, which is told', async () => {
    const image = prepared('linked-run', 'mkdir -p /var/run && chmod 1750 /var/run && ln -s /var/run /run')
    const { errors, name } = await run('true', { image, 'read-only': 'true' })
    expect(errors).toEqual([
      failsBehindLinks()
        ? lost('run/secrets')
        : 'In the image /run/secrets leads over a link to /var/run/secrets, and the container\'s root file system is read-only, so no secret can be written there. Leave out "read-only", or make /run a folder in the image.',
    ])
    expect(docker('ps', '-aq', '--filter', `name=${name}`)).toBe('')
  })

  test('stays a link where /run/secrets itself is one', async () => {
    const image = prepared(
      'linked-secrets',
      'mkdir -p /run /data/secrets && ln -s /data/secrets /run/secrets',
    )
    const { lines } = await printed('readlink /run/secrets; cat /data/secrets/token', { image })
    expect(lines).toBe(`/data/secrets\n${secret}`)
  })
})

const volumeOf = (name: string) =>
  inspect(name).Mounts.find(({ Destination }) => Destination === '/run/secrets')?.Name ?? ''
const isThere = (volume: string) => docker('volume', 'ls', '-q', '--filter', `name=${volume}`) !== ''

describe.concurrent('with what would hide or keep the secret it is there all the same, on a volume of its own:', () => {
  test.each([
    ['a read-only root', { 'read-only': 'true' }],
    ['a tmpfs on /run', { tmpfs: '/run' }],
    ['a tmpfs on /run/secrets', { tmpfs: '/run/secrets:size=1m' }],
    ['a tmpfs and a read-only root', { tmpfs: '/run', 'read-only': 'true' }],
    ['a tmpfs by create-options', { 'create-options': '{"HostConfig":{"Tmpfs":{"/run/":""}}}' }],
    ['a volume of the image on /run', { image: 'VOLUME /run' }],
    ['a volume of the image on /run/secrets', { image: 'VOLUME /run/secrets' }],
  ])('%s', async (_what, inputs: Record<string, string>) => {
    const image = inputs.image === undefined ? shell() : accounts(`${inputs.image}\n`)
    const { lines, name } = await printed(listing, { user: '1234:5678', ...inputs, image })
    expect(lines).toBe(`-r-------- 1234 5678 token\n${secret}`)
    const volume = volumeOf(name)
    expect(volume).toMatch(/^[0-9a-f]{64}$/)
    await runAction('stop', { with: { container: name, remove: 'true' } })
    expect(isThere(volume)).toBe(false)
  })

  test('a volume of the user’s own on /run, in which nothing of it stands', async () => {
    const volume = ownVolume()
    const { lines } = await printed(listing, { volumes: `${volume}:/run` })
    expect(lines).toContain(secret)
    expect(docker('run', '--rm', '-v', `${volume}:/v`, shell(), 'find /v -type f')).toBe('')
  })
})

const held = {
  'read-only': 'true',
  command: '["exec busybox sleep 1000"]',
  'wait-for': 'running',
  'stable-for': '50ms',
}

describe.concurrent('the volume of a secret', () => {
  test('goes with its container where other volumes stay', async () => {
    const { name } = await run('', { ...held, volumes: '/data' })
    const [secrets, data] = [
      volumeOf(name),
      inspect(name).Mounts.find(({ Destination }) => Destination === '/data')?.Name ?? '',
    ]
    volumes.push(data)
    await runAction('stop', { with: { container: name, timeout: '0s', remove: 'true' } })
    expect([isThere(secrets), isThere(data)]).toEqual([false, true])
  })

  test('goes with its container in the post phase', async () => {
    const { name, state } = await run('', { ...held, 'stop-after-job': 'true', 'stop-timeout': '0s' })
    const volume = volumeOf(name)
    await runAction('run', { with: { image: shell(), 'stop-after-job': 'true' }, state }, 'post')
    expect(isThere(volume)).toBe(false)
  })

  test('goes with a container that does not become ready', async () => {
    const { name, errors, state } = await run('exit 3', { 'read-only': 'true' })
    expect(errors).toHaveLength(1)
    expect(docker('ps', '-aq', '--filter', `name=${name}`)).toBe('')
    expect(docker('volume', 'ls', '-q', '--filter', `label=berth.step=${state.step}`)).toBe('')
  })

  test('goes with the container that a deployment replaces', async () => {
    const name = ownName()
    const deploy = (value: string) =>
      runAction('deploy', {
        with: {
          ...{ image: shell(), name, ...held, 'stop-timeout': '0s', 'keep-old': '0' },
          secrets: `token=${value}`,
        },
      })
    await deploy('first value')
    const volume = volumeOf(name)
    expect((await deploy('second value')).outputs.changed).toBe('true')
    expect(isThere(volume)).toBe(false)
    expect(docker('exec', name, '/bin/busybox', 'cat', '/run/secrets/token')).toBe('second value')
  })
})

/** What is said where the engine fails at a mount behind an absolute link of the image. */
const lost = (target: string) =>
  `The engine cannot write into the container: what is mounted on or in /${target} stands behind a link of the image to an absolute path, over which this version of Docker fails (as "docker cp" does). Mount it at the path that the link leads to (/run/docker.sock for /var/run/docker.sock), or replace the link by a folder in the image.`

describe.concurrent('a mount of the user’s own', () => {
  const refused =
    'A volume of yours is mounted on /run/secrets, and secrets would outlive the container in it. Mount it elsewhere, or leave "secrets" out and provide the files in that volume yourself.'

  test.each([
    ['a volume', { volumes: 'mine:/run/secrets' }],
    ['an anonymous volume', { volumes: '/run/secrets/' }],
    ['a bind mount', { volumes: '/tmp:/run//secrets:ro' }],
    ['a bind of create-options', { 'create-options': '{"HostConfig":{"Binds":["/tmp:/run/secrets:z"]}}' }],
    [
      'a mount of create-options',
      { 'create-options': '{"HostConfig":{"Mounts":[{"Type":"volume","Target":"/run/./secrets"}]}}' },
    ],
  ])('on /run/secrets is refused before anything is touched: %s', async (_what, inputs) => {
    await using proxy = await openProxy()
    const { errors } = await run('true', { ...inputs, 'docker-host': proxy.address })
    expect(errors).toEqual([refused])
    expect(proxy.calls).toEqual([])
  })

  test.each([
    ['a tmpfs', { tmpfs: '/var/run' }],
    ['a volume', { volumes: '/var/run' }],
    ['a volume on the folder', { volumes: '/var/run/secrets' }],
  ])('that covers the secrets over a link of the image is refused: %s', async (_what, inputs) => {
    const image = prepared('linked-var-run', 'mkdir -p /run /var && ln -s /run /var/run')
    const { errors, name } = await run('true', { ...inputs, image })
    const [target = ''] = Object.values(inputs)
    expect(errors).toEqual([
      failsBehindLinks() && !('tmpfs' in inputs)
        ? lost(target.slice(1))
        : `What is mounted on ${target} covers /run/secrets, where the secrets of the container would stand. Mount it elsewhere, or on /run by that name.`,
    ])
    expect(docker('ps', '-aq', '--filter', `name=${name}`)).toBe('')
  })

  test.each([
    ['the engine’s socket', '/var/run/docker.sock:/var/run/docker.sock', '/var/run/docker.sock'],
    ['a file over one of the image', '/etc/hostname:/etc/passwd:ro', '/etc/passwd'],
    ['a folder over a link of the image', '/tmp:/var/log', '/var/log'],
  ])('elsewhere is no hindrance: %s', async (_what, volumes, target) => {
    const image = prepared(
      'linked-log',
      'mkdir -p /run /data/log /var && ln -s /run /var/run && ln -s /data/log /var/log',
    )
    const linked = /^\/var\/(?:run|log)/.exec(target)?.[0]
    if (failsBehindLinks() && linked !== undefined) {
      expect((await run('true', { volumes, image })).errors).toEqual([lost(linked.slice(1))])
      // What is mounted at the place itself is no hindrance there either.
      if (linked === '/var/log') return
    }
    const there = linked === '/var/run' ? volumes.replace(/:\/var\/run/, ':/run') : volumes
    const { lines } = await printed(`test -e ${target} && cat /run/secrets/token`, { volumes: there, image })
    expect(lines).toBe(secret)
  })

  test('beside the secrets stays what it is', async () => {
    const volume = ownVolume()
    const { lines } = await printed('cat /run/secrets/token; stat -c %F /run/secrets/more', {
      volumes: `${volume}:/run/secrets/more`,
    })
    expect(lines).toBe(`${secret}directory`)
  })
})

test('nothing of a secret is in what the engine is asked for, but the archive that carries it', async () => {
  await using proxy = await openProxy()
  const { name, log, outputs, state, summary, env } = await run('true', {
    'docker-host': proxy.address,
    'read-only': 'true',
  })
  const shown = /c0rrect|battery|staple/
  const withSecret = proxy.calls.filter(({ sent }) => shown.test(sent))
  expect(
    withSecret.map(
      ({ method, path }) => `${method} ${path.replace(/[0-9a-f]{64}/, 'ID').replace(/\?.*/, '')}`,
    ),
  ).toEqual([`PUT /v${apiVersion()}/containers/ID/archive`])
  const printedLog = log.replace(/^::add-mask::.*$/gm, '')
  for (const text of [docker('inspect', name), summary, env, printedLog, JSON.stringify([outputs, state])])
    expect(text).not.toMatch(shown)
})
