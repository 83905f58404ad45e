import { describe, expect, test } from 'vitest'
import { SshFailure } from '../../../src/engine/transport/ssh.js'
import { explainSsh } from '../../../src/engine/transport/ssh-errors.js'

const destination = { hostname: '10.0.0.7', user: 'deploy', port: 2222 }
const where = '10.0.0.7 (user deploy, port 2222)'
const call = 'ssh -p 2222 deploy@10.0.0.7'

function explain(said: string, more: { exitCode?: number | null; hostKey?: SshFailure['hostKey'] } = {}) {
  const { exitCode = 255, hostKey } = more
  const failure = Object.assign(new SshFailure(said, exitCode), { destination, hostKey })
  const trouble = explainSsh(failure, { host: 'web-1' })
  return [...(trouble?.meaning ?? []), trouble?.isLasting]
}

describe('what a login says, and what it means', () => {
  test.each<[string, string, string, boolean]>([
    [
      'deploy@10.0.0.7: Permission denied (publickey).',
      `cannot be reached: the host ${where} refuses the login (deploy@10.0.0.7: Permission denied (publickey).)`,
      'Set "ssh-key" to a key without a passphrase whose public half stands in ~/.ssh/authorized_keys of deploy there, and see that the user of the address is right',
      true,
    ],
    [
      'Received disconnect from 10.0.0.7 port 2222:2: Too many authentication failures',
      `cannot be reached: the host ${where} refuses the login (Received disconnect from 10.0.0.7 port 2222:2: Too many authentication failures)`,
      'Set "ssh-key" to a key without a passphrase whose public half stands in ~/.ssh/authorized_keys of deploy there, and see that the user of the address is right',
      true,
    ],
    [
      'stdout: This account is currently not available.',
      `cannot be reached: the host ${where} lets that user in, but not work (stdout: This account is currently not available.)`,
      'Give deploy a shell there, or write another user into the address',
      true,
    ],
    [
      'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
      `is there, but the user of the login may not use its socket: the host ${where} (permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock)`,
      'Add deploy to the group "docker" on 10.0.0.7',
      true,
    ],
    [
      "docker: 'system dial-stdio' is not a docker command.",
      `cannot be reached: Docker on the host ${where} is too old (docker: 'system dial-stdio' is not a docker command.)`,
      'Install Docker 20.10 or later there',
      true,
    ],
    [
      'bash: line 1: docker: command not found',
      `cannot be reached: the host ${where} has no docker command, or not on the PATH of such a login (bash: line 1: docker: command not found)`,
      `Install Docker there, and see "${call} docker version"`,
      true,
    ],
    [
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock.',
      `does not run on the host ${where}, or not at that socket (Cannot connect to the Docker daemon at unix:///var/run/docker.sock.)`,
      'Start Docker there',
      false,
    ],
    [
      'ssh: Could not resolve hostname web-1: Name or service not known',
      `cannot be reached: there is no host ${where} (ssh: Could not resolve hostname web-1: Name or service not known)`,
      'Correct the address, or see the runner’s DNS',
      false,
    ],
    [
      'ssh: connect to host 10.0.0.7 port 2222: Connection refused',
      `cannot be reached: no ssh server listens at the host ${where} (ssh: connect to host 10.0.0.7 port 2222: Connection refused)`,
      'Start it there, or correct the port of the address',
      false,
    ],
    [
      'ssh: connect to host 10.0.0.7 port 2222: Connection timed out',
      `cannot be reached: the host ${where} does not answer (ssh: connect to host 10.0.0.7 port 2222: Connection timed out)`,
      'See that it runs, and the networks and firewalls on the way',
      false,
    ],
    [
      '',
      `cannot be reached: the login to the host ${where} ended with code 255`,
      `See whether "${call} docker version" works on the runner`,
      false,
    ],
  ])('%s', (said, problem, remedy, isLasting) => {
    expect(explain(said)).toEqual([problem, remedy, isLasting])
  })

  test('a greeting before the engine’s answer, of a login that goes on', () => {
    expect(explain('stdout: welcome', { exitCode: null })).toEqual([
      `cannot be reached: the host ${where} prints something of its own at the login (stdout: welcome)`,
      'Have its shell’s start files print only where a person logs in',
      true,
    ])
  })

  test('the lines of a refusal are shown, of many the last, and of a long one the beginning', () => {
    const [few] = explain('Ask ops@example.com\r\n\r\nfor access.\nPermission denied (publickey).\n')
    expect(few).toContain(' (Ask ops@example.com; for access.; Permission denied (publickey).)')
    const [many] = explain(`1\n2\n3\n4\n${'x'.repeat(400)}\nPermission denied (publickey).`)
    expect(many).toMatch(/ \(…; 2; 3; 4; x{299}…; Permission denied \(publickey\)\.\)$/)
  })

  test('a host at the usual port is called without it, and a user that nobody named is "the user"', () => {
    const failure = new SshFailure('docker: command not found', 127)
    expect(explainSsh(failure, { host: 'web-1' })?.meaning).toEqual([
      'cannot be reached: the host web-1 (port 22) has no docker command, or not on the PATH of such a login (docker: command not found)',
      'Install Docker there, and see "ssh web-1 docker version"',
    ])
  })
})

describe('a host that is not trusted', () => {
  const line = '[10.0.0.7]:2222 ssh-ed25519 AAAAC3Nza'
  const hostKey = { line, fingerprint: 'SHA256:abc', file: '/etc/ssh/ssh_host_ed25519_key.pub' }
  const unknown = 'No ED25519 host key is known for [10.0.0.7]:2222\nHost key verification failed.'
  const changed = '@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key verification failed.'

  test.each<[string, string, string, string]>([
    [
      'an unknown key',
      unknown,
      `cannot be trusted: the key of the host ${where} is not known (SHA256:abc)`,
      `Add the line "${line}" to "ssh-known-hosts" after seeing that "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub" prints SHA256:abc on the host itself`,
    ],
    [
      'a changed key',
      changed,
      `cannot be trusted: the key of the host ${where} is not the one that is known (SHA256:abc)`,
      `If the host was set up anew: add the line "${line}" to "ssh-known-hosts" in place of its old one after seeing that "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub" prints SHA256:abc on the host itself. If not, somebody may stand in between`,
    ],
    [
      'a revoked key',
      '@       WARNING: REVOKED HOST KEY DETECTED!               @\nHost key verification failed.',
      `cannot be trusted: the key of the host ${where} is marked as revoked (SHA256:abc)`,
      'Give the host a new key, and write that into "ssh-known-hosts"',
    ],
  ])('%s', (_what, said, problem, remedy) => {
    expect(explain(said, { hostKey })).toEqual([problem, remedy, true])
  })

  test('that does not show its key a second time', () => {
    expect(explain(unknown)).toEqual([
      `cannot be trusted: the key of the host ${where} is not known`,
      'Add what "ssh-keyscan -p 2222 10.0.0.7" prints to "ssh-known-hosts" after comparing its fingerprint with the host’s own',
      true,
    ])
  })
})

test('what is no trouble of ssh’s is left to others', () => {
  expect(explainSsh(new Error('socket hang up'), { host: 'web-1' })).toBeUndefined()
})
