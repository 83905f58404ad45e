import { expect, test } from 'vitest'
import { sshArguments } from '../../../src/engine/transport/ssh-call.js'

const quiet = ['-o', 'ConnectTimeout=30', '-o', 'BatchMode=yes']
const checked = ['-o', 'StrictHostKeyChecking=yes', '-o', 'NoHostAuthenticationForLocalhost=no']

test.each([
  [{ host: 'web-1' }, ['--', 'web-1', 'docker', 'system', 'dial-stdio']],
  [
    { host: 'fd00::7', user: 'deploy', port: 2222 },
    ['-l', 'deploy', '-p', '2222', '--', 'fd00::7', 'docker', 'system', 'dial-stdio'],
  ],
  [
    { host: 'web-1', socket: '/run/user/1000/docker.sock' },
    ['--', 'web-1', 'docker', '--host=unix:///run/user/1000/docker.sock', 'system', 'dial-stdio'],
  ],
])('%o is called as Docker’s command line calls it', (login, args) => {
  expect(sshArguments(login)).toEqual([...quiet, ...checked, '-T', ...args])
})

test('a key and known hosts of its own are the only ones, and no shared connection stands in for them', () => {
  expect(sshArguments({ host: 'web-1', keyFile: '/t/a key', knownHostsFile: '/t/hosts' })).toEqual([
    ...[...quiet, ...checked],
    ...['-o', 'IdentityFile="/t/a key"', '-o', 'IdentitiesOnly=yes', '-o', 'IdentityAgent=none'],
    ...['-o', 'UserKnownHostsFile="/t/hosts"', '-o', 'GlobalKnownHostsFile="/t/hosts"'],
    ...['-o', 'ControlMaster=no', '-o', 'ControlPath=none', '-T'],
    ...['--', 'web-1', 'docker', 'system', 'dial-stdio'],
  ])
})
