import { expect, test } from 'vitest'
import { findBarrier, findVolume } from '../../../src/engine/archive/shadows.js'

type Mounts = Parameters<typeof findBarrier>[1]['Mounts']
type Mount = Mounts[number]

const mount = (Type: string, Source: string, Destination: string, RW = true): Mount => ({
  Type,
  ...(Type === 'volume' && { Name: Source }),
  Source,
  Destination,
  RW,
})
const layers = (...Mounts: Mount[]) => ({ Mounts, HostConfig: { ReadonlyRootfs: false, Tmpfs: {} } })
const problem = (path: string, ...mounts: Mount[]) => findBarrier(path, layers(...mounts))?.problem

test.each(['C:\\App\\Conf', 'c:\\app\\conf', 'C:/app/conf/', '\\\\?\\C:\\App\\conf'])(
  'on Windows a file below the mount at %s is hidden, in whatever case',
  (target) => {
    expect(problem('c:\\app\\CONF\\web.config', mount('bind', 'C:\\host', target))).toBe(
      `c:\\app\\CONF\\web.config is hidden as soon as the container runs: C:\\host of the engine's host is mounted at ${target}, which on Windows happens only then`,
    )
  },
)

test('on Windows a volume that could be written hides a file as well', () => {
  expect(problem('C:\\conf\\web.config', mount('volume', 'conf', 'c:\\conf'))).toContain(
    'the volume conf is mounted at c:\\conf',
  )
})

test('a file beside a mount is not hidden, nor one on Linux whose folder differs in case', () => {
  expect(problem('C:\\app\\conf2\\web.config', mount('bind', 'C:\\host', 'C:\\app\\conf'))).toBeUndefined()
  expect(problem('/app/conf/web.config', mount('bind', '/host', '/App/conf'))).toBeUndefined()
  expect(problem('/app/conf/web.config', mount('bind', '/host', '/app/conf'))).toContain('/host')
})

test('a volume of Linux that outlives the container is named, and no barrier', () => {
  const data = mount('volume', 'data', '/app')
  expect(problem('/app/web.config', data)).toBeUndefined()
  expect(findVolume('/app/web.config', layers(data))).toBe('data')
})

test('a volume without a name outlives the container only where it was carried over', () => {
  const name = 'a'.repeat(64)
  const fresh = layers(mount('volume', name, '/app'))
  expect(findVolume('/app/web.config', fresh)).toBeUndefined()
  const carried = { ...fresh, HostConfig: { ...fresh.HostConfig, Mounts: [{ Source: name }] } }
  expect(findVolume('/app/web.config', carried)).toBe(name)
})
