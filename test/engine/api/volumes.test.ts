import { expect, test } from 'vitest'
import { mountVolumes, parseVolume } from '../../../src/engine/api/volumes.js'

const base = '/home/runner/work'
const volume = (kind: string, source: string, target: string, ...options: string[]) => ({
  kind,
  source,
  target,
  options,
})

test.each([
  ['/srv/data:/data', volume('bind', '/srv/data', '/data')],
  ['/srv/data:/data:ro', volume('bind', '/srv/data', '/data', 'ro')],
  ['/srv/my data:/data', volume('bind', '/srv/my data', '/data')],
  ['./data:/data:ro,z', volume('bind', '/home/runner/work/data', '/data', 'ro', 'z')],
  ['../data:/data', volume('bind', '/home/runner/data', '/data')],
  ['db:/var/lib/db', volume('named', 'db', '/var/lib/db')],
  ['db:/var/lib/db:nocopy', volume('named', 'db', '/var/lib/db', 'nocopy')],
  ['/data', volume('anonymous', '', '/data')],
  [String.raw`C:\a:C:\b:ro`, volume('bind', String.raw`C:\a`, String.raw`C:\b`, 'ro')],
  ['C:/a:C:/b', volume('bind', 'C:/a', 'C:/b')],
  [String.raw`db:C:\data`, volume('named', 'db', String.raw`C:\data`)],
  [String.raw`\\.\pipe\x:\\.\pipe\x`, volume('bind', String.raw`\\.\pipe\x`, String.raw`\\.\pipe\x`)],
  ['//./pipe/x://./pipe/x', volume('bind', String.raw`\\.\pipe\x`, String.raw`\\.\pipe\x`)],
  ['C:/data', volume('anonymous', '', 'C:/data')],
  [String.raw`C:\data:D:`, volume('bind', String.raw`C:\data`, 'D:')],
  ['cache:d:', volume('named', 'cache', 'd:')],
  ['E:', volume('anonymous', '', 'E:')],
  [String.raw`C:\a:C:\b:RO`, volume('bind', String.raw`C:\a`, String.raw`C:\b`, 'ro')],
  [String.raw`\\?\C:\a:\\?\D:\b:rw`, volume('bind', String.raw`\\?\C:\a`, String.raw`\\?\D:\b`, 'rw')],
  [String.raw`C:\a:/data:ro,z`, volume('bind', String.raw`C:\a`, '/data', 'ro', 'z')],
])('reads %s', (entry, expected) => {
  expect(parseVolume(entry, base)).toEqual(expected)
})

test.each([
  ...['data', 'a:b', '/a:/b:rx', '~/a:/b', '/a:/', '', 'x/y:/z', ':/data', '/a:/b:RO', 'db:/b:'],
  ...['cache:C:', 'C:/a:c:/', String.raw`C:\a:C:\b:z`, 'C:/a:ro', '/data:ro'],
  ...['/a:/b:ro,rshared,rslave', '/a:/b:ro,rw', '/a:/b:z,Z', '/a:/b:ro,ro', '//./pipe/x://./pipe/x:ro'],
])('refuses %j', (entry) => {
  expect(() => parseVolume(entry, base)).toThrow('Write it like ./data:/data')
})

test('of an option without a source, and of two of a kind, it says which', () => {
  expect(() => parseVolume('/data:ro', base)).toThrow('has the option "ro" and no source to go with it')
  expect(() => parseVolume('/a:/b:rshared,rslave', base)).toThrow(
    'has rshared and rslave, of which only one can be',
  )
})

test('a pipe is handed on with the backslashes that the engine wants', () => {
  const pipe = parseVolume('//./pipe/x://./pipe/x', base)
  expect(mountVolumes([pipe], {}).Mounts).toEqual([
    { Type: 'npipe', Source: String.raw`\\.\pipe\x`, Target: String.raw`\\.\pipe\x` },
  ])
})

test('a relative source on Windows keeps its backslashes', () => {
  expect(parseVolume(String.raw`.\data:C:\data`, String.raw`D:\a\web`).source).toBe(String.raw`D:\a\web\data`)
})

test('volumes are mounts, labelled where the engine creates them, but for what only a bind can say', () => {
  const entries = ['/a:/x:ro', '/b:/y:Z', 'db:/z:ro,nocopy', '/anonymous', 'db:/w:z', 'db:/v:rslave']
  const volumes = entries.map((entry) => parseVolume(entry, base))
  const labels = { 'berth.action': 'run' }
  expect(mountVolumes(volumes, labels)).toEqual({
    Mounts: [
      { Type: 'bind', Source: '/a', Target: '/x', ReadOnly: true },
      {
        Type: 'volume',
        Source: 'db',
        Target: '/z',
        ReadOnly: true,
        VolumeOptions: { Labels: labels, NoCopy: true },
      },
      { Type: 'volume', Target: '/anonymous', VolumeOptions: { Labels: labels } },
    ],
    Binds: ['/b:/y:Z', 'db:/w:z', 'db:/v:rslave'],
  })
})
