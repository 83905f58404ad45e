import { userInfo } from 'node:os'
import { expect, test } from 'vitest'
import { explainTrouble } from '../../../src/engine/transport/connection-errors.js'

const pipe = '//./pipe/docker_engine'
const socket = '/var/run/docker.sock'

const explain = (code: string, path: string, platform: NodeJS.Platform) =>
  explainTrouble(
    Object.assign(new Error(`connect ${code} ${path}`), { code }),
    { kind: 'socket', path, from: 'DOCKER_HOST' },
    undefined,
    platform,
  )

test.each(['EPERM', 'EACCES'])(
  'of a pipe that says %s the account and the group are told, and it is not asked again',
  async (code) => {
    expect(await explain(code, pipe, 'win32')).toMatchObject({
      isLasting: true,
      message: `The Docker engine at npipe:////./pipe/docker_engine (from DOCKER_HOST) refuses ${userInfo().username}, the account that the runner runs as. Add it to the group "docker-users" of Docker Desktop, or to the one that "group" names in the engine’s daemon.json, and restart the runner.`,
    })
  },
)

test.each(['EPERM', 'EACCES'])('a socket that says %s is closed to this user', async (code) => {
  expect(await explain(code, socket, 'linux')).toMatchObject({
    isLasting: true,
    message:
      'The Docker engine at unix:///var/run/docker.sock (from DOCKER_HOST) refuses this user. Add the runner’s user to the group "docker", or set "docker-host".',
  })
})

test('an engine at the place of another system is not waited for', async () => {
  expect(await explain('ENOENT', socket, 'win32')).toMatchObject({
    isLasting: true,
    message:
      'The Docker engine at unix:///var/run/docker.sock (from DOCKER_HOST) is a socket, and engines on Windows listen at pipes. Write it like npipe:////./pipe/docker_engine.',
  })
  expect(await explain('ENOENT', pipe, 'linux')).toMatchObject({
    isLasting: true,
    message:
      'The Docker engine at npipe:////./pipe/docker_engine (from DOCKER_HOST) is a pipe, which only Windows has. Write it like unix:///var/run/docker.sock, or use a runner of Windows.',
  })
})

test('a pipe that is not there may come', async () => {
  expect(await explain('ENOENT', pipe, 'win32')).toMatchObject({
    isLasting: false,
    message: expect.stringContaining('is not there. Start Docker on the runner'),
  })
})
