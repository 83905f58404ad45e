import { describe, expect, test } from 'vitest'
import { carryVolumes } from '../../../src/engine/api/anonymous-volumes.js'

const data = { name: 'a'.repeat(64), target: '/data', readOnly: false }
const carry = (HostConfig: Record<string, unknown>, volumes = [data], lent: string[] = []) =>
  carryVolumes({ Image: 'web', Labels: {}, HostConfig }, volumes, lent)
const mounted = { Type: 'volume', Source: data.name, Target: '/data' }

describe('an anonymous volume is carried over', () => {
  test.each<[string, Record<string, unknown>, object]>([
    ['where the image asks for it', {}, { Mounts: [mounted] }],
    ['where a mount asks for it', { Mounts: [{ Type: 'volume', Target: '/data' }] }, { Mounts: [mounted] }],
    [
      'where it is to be read-only by now',
      {
        Mounts: [{ Type: 'volume', Target: '/data/', ReadOnly: true, VolumeOptions: { Labels: { a: 'b' } } }],
      },
      { Mounts: [{ ...mounted, ReadOnly: true }] },
    ],
    ['where a bind without a source asks for it', { Binds: ['/data'] }, { Mounts: [mounted], Binds: [] }],
    [
      'beside what is mounted elsewhere',
      {
        Mounts: [{ Type: 'volume', Source: 'db', Target: '/db' }],
        Binds: ['/srv:/srv'],
        Tmpfs: { '/tmp': '' },
      },
      {
        Mounts: [{ Type: 'volume', Source: 'db', Target: '/db' }, mounted],
        Binds: ['/srv:/srv'],
        Tmpfs: { '/tmp': '' },
      },
    ],
  ])('%s', (_what, HostConfig, expected) => {
    const { request, carried } = carry(HostConfig)
    expect(request.HostConfig).toEqual(expected)
    expect(carried).toEqual([data])
  })

  test('read-only as it was, where nobody asks for it any more', () => {
    const { request } = carry({}, [{ ...data, readOnly: true }])
    expect(request.HostConfig.Mounts).toEqual([{ ...mounted, ReadOnly: true }])
  })

  test('of Windows, whatever the case', () => {
    const volume = { ...data, target: 'c:\\data' }
    const { request } = carry({ Mounts: [{ Type: 'volume', Target: 'C:\\Data' }] }, [volume])
    expect(request.HostConfig.Mounts).toEqual([{ ...mounted, Target: 'c:\\data' }])
  })
})

describe('what is mounted there on purpose stays, and nothing is carried over:', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a named volume', { Mounts: [{ Type: 'volume', Source: 'db', Target: '/data/' }] }],
    ['a host path', { Mounts: [{ Type: 'bind', Source: '/srv', Target: '/data' }] }],
    ['a bind', { Binds: ['db:/data:z'] }],
    ['a tmpfs', { Tmpfs: { '/data': 'size=1m' } }],
    ['a tmpfs by a mount', { Mounts: [{ Type: 'tmpfs', Target: '/data' }] }],
    [
      'the volume of secrets',
      { Mounts: [{ Type: 'volume', Target: '/data', VolumeOptions: { Labels: { 'berth.secrets': '' } } }] },
    ],
  ])('%s', (_what, HostConfig) => {
    const { request, carried } = carry(HostConfig)
    expect(request.HostConfig).toEqual(HostConfig)
    expect(carried).toEqual([])
  })

  test('what another container lends', () => {
    expect(carry({ VolumesFrom: ['other'] }, [data], ['/data']).carried).toEqual([])
  })
})
