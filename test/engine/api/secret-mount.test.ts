import { expect, test } from 'vitest'
import { findOwnMount, secretsFolder } from '../../../src/engine/api/secret-mount.js'

const request = (HostConfig: Record<string, unknown>) => ({ Image: 'web', Labels: {}, HostConfig })

test('secrets of a Windows container stand where Docker’s own do', () => {
  expect(secretsFolder('windows')).toBe('C:\\ProgramData\\Docker\\secrets')
  expect(secretsFolder('linux')).toBe('/run/secrets')
})

test.each([
  ['a mount', { Mounts: [{ Type: 'bind', Source: 'C:\\s', Target: 'c:\\programdata\\docker\\secrets\\' }] }],
  ['a bind', { Binds: ['C:\\s:C:/ProgramData/Docker/secrets:ro'] }],
  ['a named volume', { Binds: ['mine:C:\\ProgramData\\Docker\\secrets'] }],
])('%s of the user’s own on that folder is refused', (_what, host) => {
  expect(findOwnMount(request(host))?.problem).toBe(
    'A volume of yours is mounted on C:\\ProgramData\\Docker\\secrets, and secrets would outlive the container in it',
  )
})

test.each([
  ['a mount beside it', { Mounts: [{ Type: 'volume', Target: '/run/secrets2' }] }],
  ['a mount below it', { Binds: ['/etc/token:/run/secrets/token:ro'] }],
  ['a tmpfs on it, which keeps nothing', { Mounts: [{ Type: 'tmpfs', Target: '/run/secrets' }] }],
])('%s is not refused', (_what, host) => {
  expect(findOwnMount(request(host))).toBeUndefined()
})
