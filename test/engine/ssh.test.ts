import { expect, test } from 'vitest'
import { sshArguments } from '../../src/engine/ssh.js'

const quiet = ['-o', 'ConnectTimeout=30', '-o', 'BatchMode=yes', '-T']

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
  expect(sshArguments(login)).toEqual([...quiet, ...args])
})
