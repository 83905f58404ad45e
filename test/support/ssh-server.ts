import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from './registry.js'

/**
 * Starts Debian's `sshd` on a port of the loopback interface, with a host key of its own, for the user of
 * the test. What finds `ssh` by the PATH of `env` gets the system's, with a configuration of the test's own
 * that knows the key and the host. `lines` are further ones of sshd's configuration.
 */
export async function startSshServer(lines: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'berth-ssh-'))
  const [file, port, { username }] = [(name: string) => join(folder, name), await freePort(), userInfo()]
  for (const name of ['host', 'user'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file(name)])
  copyFileSync(file('user.pub'), file('authorized'))
  writeFileSync(file('known_hosts'), `[127.0.0.1]:${port} ${readFileSync(file('host.pub'), 'utf8')}`)
  writeFileSync(
    file('sshd_config'),
    [
      `ListenAddress 127.0.0.1:${port}`,
      `HostKey ${file('host')}`,
      `AuthorizedKeysFile ${file('authorized')}`,
      'AuthenticationMethods publickey',
      'StrictModes no',
      'UsePAM no',
      'PidFile none',
      ...lines,
    ].join('\n'),
  )
  writeFileSync(
    file('ssh_config'),
    `Host alias\n  HostName 127.0.0.1\n  Port ${port}\nHost *\n  IdentityFile ${file('user')}\n  IdentitiesOnly yes\n  IdentityAgent none\n  UserKnownHostsFile ${file('known_hosts')}\n  GlobalKnownHostsFile /dev/null\n`,
  )
  mkdirSync(file('bin'))
  writeFileSync(file('bin/ssh'), `#!/bin/sh\nexec /usr/bin/ssh -F ${file('ssh_config')} "$@"\n`)
  chmodSync(file('bin/ssh'), 0o755)
  mkdirSync('/run/sshd', { recursive: true })
  const server = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', file('sshd_config')], { stdio: 'pipe' })
  let log = ''
  server.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    log += chunk
  })
  const ended = new Promise((done) => server.once('exit', done))
  await listens(port)
  return {
    /** `ssh://USER@127.0.0.1:PORT`. */
    address: `ssh://${username}@127.0.0.1:${port}`,
    username,
    port,
    env: { PATH: `${file('bin')}:${process.env.PATH}` },
    /** How many logins it has accepted so far. */
    logins: () => log.match(/^Accepted publickey/gm)?.length ?? 0,
    /** How many connections are open. */
    connections: () =>
      readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8').split(' ').filter(Boolean)
        .length,
    /** The path of one of its files: `known_hosts`, `authorized`, `ssh_config`, `user`, `bin`. */
    file,
    async [Symbol.asyncDispose]() {
      server.kill()
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

async function listens(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isOpen = await new Promise<boolean>((done) => {
      const socket = connect({ host: '127.0.0.1', port }, () => done(true)).on('error', () => done(false))
      socket.once('connect', () => socket.destroy())
    })
    if (isOpen) return
    await delay(50)
  }
  throw new Error('sshd does not come up')
}
