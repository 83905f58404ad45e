import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { type Options, type Result, runAction } from '../support/action.js'
import { inspect, ownName } from '../support/containers.js'
import { docker, shell, web } from '../support/images.js'
import { placesOf } from '../support/secret-search.js'
import { startSshServer } from '../support/ssh-server.js'

let server: Awaited<ReturnType<typeof startSshServer>>

/** `ssh` without a key and without known hosts of its own, which notes how it was called and what lay in `RUNNER_TEMP`. */
beforeAll(async () => {
  server = await startSshServer()
  writeFileSync(
    server.file('ssh_config'),
    'Host *\n  IdentityFile none\n  UserKnownHostsFile /dev/null\n  GlobalKnownHostsFile /dev/null\n',
  )
  const script = `#!/bin/sh
echo "$@" >> ${server.file('calls')}
stat -c '%a %n' "$RUNNER_TEMP"/*ssh-* >> ${server.file('files')} 2>/dev/null
exec /usr/bin/ssh -F ${server.file('ssh_config')} "$@"
`
  writeFileSync(join(server.file('bin'), 'ssh'), script)
})
afterAll(() => server[Symbol.asyncDispose]())

beforeEach(() => {
  for (const name of ['calls', 'files']) writeFileSync(server.file(name), '')
})

function noted(name: 'calls' | 'files'): string {
  return readFileSync(server.file(name), 'utf8')
}

/** A folder for `RUNNER_TEMP`, in whose name a blank stands, as on a Mac. */
function ownTemp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'berth runner '))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

function sshFilesIn(temp: string): string[] {
  return readdirSync(temp).filter((name) => name.includes('ssh'))
}

/** The lines of the key that tell something: no other key has them. */
function ownLines(): string[] {
  return readFileSync(server.file('user'), 'utf8').split('\n').slice(2, -3)
}

async function runOverSsh(
  action: string,
  { with: inputs, env, ...options }: Options,
  phase?: 'post',
): Promise<Result> {
  return await runAction(
    action,
    {
      ...options,
      with: {
        'docker-host': server.address,
        'ssh-key': readFileSync(server.file('user'), 'utf8'),
        'ssh-known-hosts': readFileSync(server.file('known_hosts'), 'utf8'),
        ...inputs,
      },
      env: { ...server.env, ...env },
    },
    phase,
  )
}

describe('a key of the inputs', () => {
  test('is a file of mode 0600 for the time of the step, and shows nowhere', async () => {
    const [name, temp] = [ownName(), ownTemp()]
    const key = readFileSync(server.file('user'), 'utf8').trimEnd().replaceAll('\n', '\r\n')
    const result = await runOverSsh('run', {
      with: { image: web(), name, 'wait-for': 'none', 'ssh-key': key },
      env: { RUNNER_TEMP: temp },
    })
    expect(result.errors).toEqual([])
    expect(inspect(name).State.Status).toBe('running')
    expect(noted('files')).toMatch(/^600 .*berth-step-\d+-\w+-ssh-key$/m)
    expect(noted('files')).not.toMatch(/^(?!600 )./m)
    expect(sshFilesIn(temp)).toEqual([])
    for (const line of ownLines()) {
      expect(placesOf(line, result)).toEqual([])
      expect(noted('calls')).not.toContain(line)
    }
  })

  test.each<[string, Record<string, string>]>([
    ['run', { image: 'berth.invalid/none:1', pull: 'never' }],
    ['deploy', { image: 'berth.invalid/none:1', pull: 'never', name: 'nobody' }],
    ['service', { image: 'berth.invalid/none:1', name: 'nobody' }],
    ['wait', { container: 'nobody' }],
    ['stop', { container: 'nobody' }],
    ['transform-config', { container: 'nobody', 'config-file': '/a.json', 'config-variables': 'a=b' }],
    ['status', {}],
  ])('is what %s logs in with', async (action, inputs) => {
    const temp = ownTemp()
    const before = server.logins()
    const { log } = await runOverSsh(action, { with: inputs, env: { RUNNER_TEMP: temp } })
    expect(log).not.toMatch(/refuses the login|cannot be trusted/)
    expect(server.logins()).toBeGreaterThan(before)
    expect(sshFilesIn(temp)).toEqual([])
  })

  test('serves every engine of status from one file', async () => {
    const { outputs } = await runOverSsh('status', {
      with: { 'docker-host': '', 'docker-hosts': `a=${server.address}\nb=${server.address}` },
    })
    expect(outputs.unreachable).toBe('0')
    const files = new Set(noted('files').match(/\S+-ssh-key$/gm))
    expect(files.size).toBe(1)
  })

  test('a host of status that is not known: the warning says what to add, and added, lets in', async () => {
    const inputs = { 'docker-host': '', 'docker-hosts': `a=${server.address}` }
    const elsewhere = `elsewhere ${readFileSync(server.file('user.pub'), 'utf8')}`
    const unknown = await runOverSsh('status', { with: { ...inputs, 'ssh-known-hosts': elsewhere } })
    expect(unknown.outputs.unreachable).toBe('1')
    const [warning = ''] = unknown.warnings
    const [, line = ''] = /Add the line "([^"]+)" to "ssh-known-hosts" after /.exec(warning) ?? []
    const known = await runOverSsh('status', { with: { ...inputs, 'ssh-known-hosts': line } })
    expect(known.outputs.unreachable).toBe('0')
  })

  test.each<[string, Record<string, string>, string]>([
    ['run', { image: 'x:1', 'stop-after-job': 'true' }, 'step'],
    ['deploy', { image: 'x:1', name: 'nobody' }, 'step'],
    ['service', { image: 'x:1', name: 'nobody' }, 'step'],
  ])('is what the post phase of %s logs in with', async (action, inputs, state) => {
    const temp = ownTemp()
    const before = server.logins()
    const { log } = await runOverSsh(
      action,
      { with: inputs, state: { [state]: 'none' }, env: { RUNNER_TEMP: temp } },
      'post',
    )
    expect(log).toContain(` at ${server.address}, from input "docker-host"`)
    expect(server.logins()).toBeGreaterThan(before)
    expect(sshFilesIn(temp)).toEqual([])
  })

  test('that the host does not accept is refused', async () => {
    const { errors } = await runOverSsh('stop', {
      with: { container: 'nobody', 'ssh-key': readFileSync(server.file('host'), 'utf8') },
    })
    expect(errors).toEqual([expect.stringContaining(' refuses the login (')])
  })

  test('with a passphrase, and hosts that are none, are refused before anything is touched', async () => {
    const temp = ownTemp()
    const { errors, exitCode } = await runOverSsh('run', {
      with: {
        image: web(),
        'ssh-key': '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----',
        'ssh-known-hosts': '# from ssh-keyscan\nweb-1',
      },
      env: { RUNNER_TEMP: temp },
    })
    expect(exitCode).toBe(1)
    expect(errors).toEqual([
      'Input "ssh-key": the key has a passphrase, and nobody is there to type it. Make a key without one for this purpose: ssh-keygen -t ed25519 -N "" -f deploy_key.',
      expect.stringMatching(
        /^Input "ssh-known-hosts": line 2: "web-1" is not a line of a known-hosts file\. /,
      ),
    ])
    expect(noted('calls')).toBe('')
    expect(sshFilesIn(temp)).toEqual([])
  })

  test('is not written where no login needs it, which is said', async () => {
    const temp = ownTemp()
    const { errors, warnings } = await runOverSsh('stop', {
      with: { container: 'nobody', 'docker-host': 'unix:///var/run/docker.sock' },
      env: { RUNNER_TEMP: temp },
    })
    expect(errors).toEqual([])
    expect(warnings).toEqual([
      'The inputs "ssh-…" are not used: unix:///var/run/docker.sock is reached without ssh.',
    ])
  })

  test('does not go over a connection that ssh’s configuration shares', async () => {
    const control = server.file('control')
    appendFileSync(
      server.file('ssh_config'),
      `  ControlMaster auto\n  ControlPath ${control}\n  ControlPersist 600\n`,
    )
    const { errors } = await runOverSsh('stop', { with: { container: 'nobody' } })
    expect(errors).toEqual([])
    expect(readdirSync(server.file('.'))).not.toContain('control')
  })
})

describe('what a killed step leaves', () => {
  /** Kills `wait`, or `run` once it waits, and gives the folder in which its key then still lies. */
  async function killed(action: 'run' | 'wait', inputs: Record<string, string>) {
    const temp = ownTemp()
    const { signal, state } = await runOverSsh(action, {
      with: { 'stable-for': '60s', ...inputs },
      env: { RUNNER_TEMP: temp },
      onLog: (log, child) => log.includes(' left)') && child.kill('SIGKILL'),
    })
    expect(signal).toBe('SIGKILL')
    expect(sshFilesIn(temp)).toEqual([
      expect.stringMatching(/^berth-step-\d+-\w+-ssh-k/),
      expect.stringMatching(/^berth-step-\d+-\w+-ssh-k/),
    ])
    return { temp, state }
  }

  test('is removed by its post phase, also where that has nothing else to do', async () => {
    const { temp } = await killed('run', { image: web(), name: ownName() })
    const { log } = await runOverSsh('run', { with: { image: web() }, env: { RUNNER_TEMP: temp } }, 'post')
    expect(log).toBe('')
    expect(sshFilesIn(temp)).toEqual([])
  })

  test('is removed by the next step, whichever action that is', async () => {
    const name = ownName()
    docker('run', '-d', '--name', name, shell())
    const { temp } = await killed('wait', { container: name })
    await runAction('resolve-tag', { env: { RUNNER_TEMP: temp } })
    expect(sshFilesIn(temp)).toEqual([])
  })

  test('is not taken from a step that still runs', async () => {
    const [name, temp] = [ownName(), ownTemp()]
    docker('run', '-d', '--name', name, shell())
    const { promise: watching, resolve } = Promise.withResolvers<void>()
    const waiting = runOverSsh('wait', {
      with: { container: name, 'stable-for': '60s' },
      env: { RUNNER_TEMP: temp },
      onLog: (log) => log.includes(' left)') && resolve(),
      onStart: (child) => void watching.then(() => others().finally(() => child.kill('SIGINT'))),
    })
    let during: string[] = []
    const others = async () => {
      await runAction('stop', { with: { container: 'nobody' }, env: { RUNNER_TEMP: temp } })
      during = sshFilesIn(temp)
    }
    await waiting
    expect(during).toHaveLength(2)
    expect(sshFilesIn(temp)).toEqual([])
  })
})
