import { type ChildProcess, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { makeAuthority } from '../support/certificates.js'
import { inspect, ownName } from '../support/containers.js'
import { makeFileImage } from '../support/file-image.js'
import { docker, shell, web } from '../support/images.js'
import { freePort } from '../support/registry.js'
import { startSecondEngine } from '../support/second-engine.js'
import { startSshServer } from '../support/ssh-server.js'

type Server = Awaited<ReturnType<typeof startSshServer>>

let server: Server

beforeAll(async () => {
  // Refuses with certainty, at seven logins under way, what sshd as it comes refuses by chance at ten.
  server = await startSshServer(['MaxStartups 7:100:7'])
})
afterAll(() => server[Symbol.asyncDispose]())

/** A server with other settings, for one test. */
async function ownServer(...lines: string[]): Promise<Server> {
  const own = await startSshServer(lines)
  onTestFinished(() => own[Symbol.asyncDispose]())
  return own
}

/** The connections that are still open once a step has ended, given the moment that closing takes. */
async function leftConnections({ connections }: Server): Promise<number> {
  for (let tries = 0; connections() > 0 && tries < 50; tries++) await delay(100)
  return connections()
}

describe('a login', () => {
  test('serves many calls, and none is left behind', async () => {
    const own = await ownServer()
    const name = ownName()
    const { errors } = await runAction('run', {
      with: { image: web(), name, 'wait-for': 'none', 'docker-host': own.address },
      env: own.env,
    })
    expect(errors).toEqual([])
    expect(inspect(name).State.Status).toBe('running')
    expect(own.logins()).toBeLessThanOrEqual(2)
    expect(await leftConnections(own)).toBe(0)
  })

  test('is limited in number at a time, however many calls there are', async () => {
    const names = Array.from({ length: 10 }, () => ownName())
    for (const name of names) docker('run', '-d', '--name', name, shell())
    const { errors, outputs } = await runAction('stop', {
      with: { container: names.join('\n'), timeout: '0s', 'docker-host': server.address },
      env: server.env,
    })
    expect(errors).toEqual([])
    expect(outputs.count).toBe('10')
    for (const name of names) expect(inspect(name).State.Running).toBe(false)
  })

  test('by an alias of ssh’s configuration is a login to its host, where ports are reached', async () => {
    const name = ownName()
    const { errors, outputs, log } = await runAction('run', {
      with: { image: web(), name, ports: '80', 'wait-http': '80/', 'docker-host': 'ssh://alias' },
      env: server.env,
    })
    expect(errors).toEqual([])
    expect(log).toContain(' at ssh://alias, from input "docker-host"\n')
    expect(outputs.url).toBe(`http://127.0.0.1:${outputs.port}`)
    expect(await (await fetch(outputs.url ?? '')).text()).toBe('hello\n')
  })

  test.each(['SIGINT', 'SIGKILL'] as const)('ends with a step that gets %s', async (signal) => {
    const name = ownName()
    docker('run', '-d', '--name', name, shell())
    let child: ChildProcess | undefined
    await runAction('wait', {
      with: { container: name, 'stable-for': '60s', 'docker-host': server.address },
      env: server.env,
      onStart: (started) => {
        child = started
      },
      onLog: (log) => log.includes(' left)') && child?.kill(signal),
    })
    expect(await leftConnections(server)).toBe(0)
  })

  test('carries archives of some megabytes both ways', async () => {
    const filler = Array.from({ length: 200_000 }, (_, index) => `entry ${index}`)
    const big = (url: string) => JSON.stringify({ Url: url, Filler: filler })
    const image = makeFileImage((root) => writeFileSync(`${root}/big.json`, big('old')))
    onTestFinished(() => void docker('rmi', image))
    const name = ownName()
    docker('create', '--name', name, image, 'busybox', 'sha256sum', '/big.json')
    const { errors } = await runAction('transform-config', {
      with: {
        container: name,
        'config-file': '/big.json',
        'config-variables': 'Url=new',
        'docker-host': server.address,
      },
      env: server.env,
    })
    expect(errors).toEqual([])
    const hash = createHash('sha256').update(big('new')).digest('hex')
    expect(docker('start', '-a', name)).toBe(`${hash}  /big.json`)
  })

  test('is made anew where the engine restarts', async () => {
    await using engine = await startSecondEngine()
    const image = mkdtempSync(join(tmpdir(), 'berth-image-'))
    docker('save', '-o', join(image, 'shell.tar'), shell())
    engine.docker('load', '-q', '-i', join(image, 'shell.tar'))
    rmSync(image, { recursive: true })
    const script = 'until [ -e /ok ]; do busybox sleep 0.1; done; echo ready; exec busybox sleep 1000'
    engine.docker('run', '-d', '--name', 'web', shell(), script)
    try {
      const { promise: watching, resolve } = Promise.withResolvers<void>()
      const waiting = runAction('wait', {
        with: {
          container: 'web',
          'wait-log': 'ready',
          'stable-for': '500ms',
          'docker-host': `${server.address}${engine.address.replace('unix://', '')}`,
        },
        env: server.env,
        onLog: (log) => log.includes(' left)') && resolve(),
      })
      await Promise.race([watching, waiting])
      await engine.stop()
      await engine.restart()
      engine.docker('exec', 'web', '/bin/busybox', 'touch', '/ok')
      const { errors, outputs } = await waiting
      expect(errors).toEqual([])
      expect(outputs).toMatchObject({ ready: 'true', status: 'running' })
    } finally {
      engine.docker('rm', '-f', 'web')
    }
  })

  test('may share a connection that ssh’s configuration keeps, and does not wait for its end', async () => {
    const own = await ownServer()
    const control = own.file('control')
    appendFileSync(
      own.file('ssh_config'),
      `  ControlMaster auto\n  ControlPath ${control}\n  ControlPersist 600\n`,
    )
    const stop = (host: string) =>
      runAction('stop', { with: { container: 'nobody', 'docker-host': host }, env: own.env })
    expect((await stop(`${own.address}/nowhere.sock`)).errors).toEqual([
      expect.stringContaining('does not run on the host 127.0.0.1 ('),
    ])
    expect((await stop(own.address)).errors).toEqual([])
    expect(own.logins()).toBe(1)
    execFileSync(join(own.file('bin'), 'ssh'), ['-O', 'exit', 'alias'], { stdio: 'ignore' })
  })

  test('carries TLS inputs of no use, and says so', async () => {
    using authority = makeAuthority()
    const { errors, warnings } = await runAction('stop', {
      with: { container: 'nobody', 'docker-host': server.address, 'docker-tls-ca': authority.ca },
      env: server.env,
    })
    expect(errors).toEqual([])
    expect(warnings).toEqual([
      `The inputs "docker-tls-…" are not used: ${server.address} is reached without TLS.`,
    ])
  })
})

/** The one error of a step that is led to a host, without what differs from run to run. */
async function refused({ address, env, port }: Pick<Server, 'address' | 'env' | 'port'>) {
  const { errors, exitCode } = await runAction('stop', {
    // An engine that is waited for: none of these is cured by that.
    with: { container: 'nobody', 'docker-host': address, 'docker-wait': '1s' },
    env,
  })
  expect(exitCode).toBe(1)
  expect(errors).toHaveLength(1)
  const shown = errors[0]?.replaceAll(String(port), 'PORT').replace(/ssh:\/\/\w+@/, 'ssh://USER@')
  return shown?.replace(/\(user \w+, port PORT\)/, '(user USER, port PORT)')
}

const asked = 'The Docker engine at ssh://USER@127.0.0.1:PORT (from input "docker-host")'

describe('trouble', () => {
  test('a host whose key is not known: what to add is shown, and added, lets in', async () => {
    const own = await ownServer()
    writeFileSync(own.file('known_hosts'), '')
    const problem = await refused(own)
    const [, line = '', fingerprint] =
      /Add the line "([^"]+)" to "ssh-known-hosts" after seeing that "ssh-keygen -lf \/etc\/ssh\/ssh_host_ed25519_key\.pub" prints (SHA256:\S+) on the host itself\.$/.exec(
        problem ?? '',
      ) ?? []
    expect(problem).toContain(
      `${asked} cannot be trusted: the key of the host 127.0.0.1 (user USER, port PORT) is not known (${fingerprint}).`,
    )
    expect(execFileSync('ssh-keygen', ['-lf', own.file('host.pub')], { encoding: 'utf8' })).toContain(
      ` ${fingerprint} `,
    )
    const { errors } = await runAction('stop', {
      with: {
        container: 'nobody',
        'docker-host': own.address,
        'ssh-known-hosts': line.replace('PORT', String(own.port)),
      },
      env: own.env,
    })
    expect(errors).toEqual([])
    expect(readFileSync(own.file('known_hosts'), 'utf8')).toBe('')
  })

  test('a host whose key is not known, though ssh’s configuration would take any', async () => {
    const own = await ownServer()
    writeFileSync(own.file('known_hosts'), '')
    const config = readFileSync(own.file('ssh_config'), 'utf8')
    writeFileSync(own.file('ssh_config'), `StrictHostKeyChecking no\n${config}`)
    expect(await refused(own)).toContain('cannot be trusted: the key of the host 127.0.0.1 ')
    expect(own.logins()).toBe(0)
  })

  test('a host whose key has changed', async () => {
    const own = await ownServer()
    const other = readFileSync(own.file('user.pub'), 'utf8')
    writeFileSync(own.file('known_hosts'), `[127.0.0.1]:${own.port} ${other}`)
    const [kind, key] = readFileSync(own.file('host.pub'), 'utf8').split(' ')
    expect((await refused(own))?.replaceAll(/SHA256:[\w+/]+/g, 'SHA256:…')).toBe(
      `${asked} cannot be trusted: the key of the host 127.0.0.1 (user USER, port PORT) is not the one that is known (SHA256:…). If the host was set up anew: add the line "[127.0.0.1]:PORT ${kind} ${key}" to "ssh-known-hosts" in place of its old one after seeing that "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub" prints SHA256:… on the host itself. If not, somebody may stand in between.`,
    )
    expect(own.logins()).toBe(0)
  })

  test('a login that the host refuses', async () => {
    const own = await ownServer()
    writeFileSync(own.file('authorized'), '')
    expect(await refused(own)).toBe(
      `${asked} cannot be reached: the host 127.0.0.1 (user USER, port PORT) refuses the login (${own.username}@127.0.0.1: Permission denied (publickey).). Set "ssh-key" to a key without a passphrase whose public half stands in ~/.ssh/authorized_keys of ${own.username} there, and see that the user of the address is right.`,
    )
  })

  test('a login whose shared connection, in an old ssh, goes on holding what it was started with', async () => {
    const own = await ownServer()
    const script =
      '#!/bin/sh\n[ "$1" = -G ] && exit\nbusybox sleep 30 </dev/null >/dev/null &\necho "Permission denied (publickey)." >&2\nexit 255\n'
    writeFileSync(join(own.file('bin'), 'ssh'), script)
    expect(await refused(own)).toContain('refuses the login (Permission denied (publickey).)')
  })

  test('no ssh on the runner', async () => {
    expect(await refused({ ...server, env: { PATH: '/nowhere' } })).toBe(
      `${asked} needs the program ssh, which the runner does not have. Install OpenSSH’s client on the runner.`,
    )
  })

  test('a host without Docker', async () => {
    const own = await ownServer('SetEnv PATH=/nowhere')
    expect(await refused(own)).toMatch(
      /cannot be reached: the host 127\.0\.0\.1 \(user USER, port PORT\) has no docker command, or not on the PATH of such a login \(.*docker.*not found\)\. Install Docker there, and see "ssh -p PORT \w+@127\.0\.0\.1 docker version"\.$/,
    )
  })

  test('a host where the user may not use Docker', async () => {
    const own = await ownServer(
      'ForceCommand setpriv --reuid=65534 --clear-groups sh -c "$SSH_ORIGINAL_COMMAND"',
    )
    expect(await refused(own)).toMatch(
      /is there, but the user of the login may not use its socket: the host 127\.0\.0\.1 \(user USER, port PORT\) \(.*permission denied.*\)\. Add \w+ to the group "docker" on 127\.0\.0\.1\.$/,
    )
  })

  test('a host where Docker does not run', async () => {
    const address = `${server.address}/nowhere/docker.sock`
    expect(await refused({ ...server, address })).toMatch(
      /^The Docker engine at ssh:\/\/USER@127\.0\.0\.1:PORT\/nowhere\/docker\.sock \(from input "docker-host"\) does not run on the host 127\.0\.0\.1 \(user USER, port PORT\), or not at that socket \(.*\)\. Start Docker there\.$/,
    )
  })

  test('a host that is not there', async () => {
    const port = await freePort()
    const address = server.address.replace(/\d+$/, String(port))
    expect(await refused({ ...server, address, port })).toMatch(
      /cannot be reached: no ssh server listens at the host 127\.0\.0\.1 \(user USER, port PORT\) \(.*Connection refused\)\./,
    )
  })

  test('a name that leads nowhere', async () => {
    expect(await refused({ ...server, address: 'ssh://berth.invalid' })).toMatch(
      /cannot be reached: there is no host berth\.invalid \(user \w+, port 22\) \(.*Could not resolve hostname.*\)\. Correct the address/,
    )
  })

  test('a host that greets whoever logs in', async () => {
    const own = await ownServer('ForceCommand echo welcome; sh -c "$SSH_ORIGINAL_COMMAND"')
    expect(await refused(own)).toBe(
      `${asked} cannot be reached: the host 127.0.0.1 (user USER, port PORT) prints something of its own at the login (stdout: welcome). Have its shell’s start files print only where a person logs in.`,
    )
  })

  test('a host that lets nobody work, and says so', async () => {
    const own = await ownServer('ForceCommand echo "This account is currently not available."; exit 1')
    expect(await refused(own)).toContain(
      'cannot be reached: the host 127.0.0.1 (user USER, port PORT) lets that user in, but not work (stdout: This account is currently not available.).',
    )
  })

  test('a host that says why it refuses is quoted, as one line without commands, and masked', async () => {
    const own = await ownServer()
    const key = readFileSync(own.file('user'), 'utf8')
    const secret = key.split('\n')[2] ?? ''
    writeFileSync(own.file('banner'), `Ask ops@example.com\n::set-output name=x::y\n${secret}\n`)
    const strict = await ownServer(`Banner ${own.file('banner')}`)
    writeFileSync(strict.file('authorized'), '')
    const { errors, log, outputs } = await runAction('stop', {
      with: { container: 'nobody', 'docker-host': strict.address, 'ssh-key': key },
      env: strict.env,
    })
    expect(errors[0]).toContain(
      ` refuses the login (Ask ops@example.com; ::set-output name=x::y; ***; ${strict.username}@127.0.0.1: Permission denied (publickey).). `,
    )
    expect(outputs.x).toBeUndefined()
    expect(log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(secret)
  })
})
