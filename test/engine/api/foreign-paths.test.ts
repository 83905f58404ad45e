import { expect, test } from 'vitest'
import { findForeignPaths } from '../../../src/engine/api/foreign-paths.js'
import type { Home } from '../../../src/engine/api/home.js'
import type { Volume } from '../../../src/engine/api/volumes.js'

/** A job's container as the runner starts it: its work folder and the engine's socket come from the host. */
const home = {
  mounts: [
    { Type: 'bind', Source: '/home/runner/work', Destination: '/__w', RW: true },
    { Type: 'bind', Source: '/var/run/docker.sock', Destination: '/var/run/docker.sock', RW: true },
    {
      Type: 'volume',
      Name: 'cache',
      Source: '/var/lib/docker/volumes/cache/_data',
      Destination: '/cache',
      RW: true,
    },
  ],
} as unknown as Home

function find(...sources: string[]) {
  const volumes = sources.map((source) => ({ kind: 'bind', source }) as unknown as Volume)
  const mistake = findForeignPaths(home, volumes, '/__w/web/web')
  return mistake && [mistake.problem, mistake.remedy]
}

const remedy =
  'use a named volume, "secrets" or "config-variables" for what the container needs, or run the job without "container"'
const taken = 'is a path of this job’s container, and the engine takes it for one of its own machine'

test.each<[string, string[], [string, string] | undefined]>([
  ['a path of the host that this container does not have', ['/srv/data'], undefined],
  ['the engine’s socket, the same on both sides', ['/var/run/docker.sock'], undefined],
  [
    'a folder of the workspace',
    ['/__w/web/web/conf'],
    [
      `Input "volumes": "/__w/web/web/conf" ${taken}`,
      `Write /home/runner/work/web/web/conf, its path on the engine’s machine, or ${remedy}`,
    ],
  ],
  [
    'a folder of a volume',
    ['/cache/npm'],
    [
      `Input "volumes": "/cache/npm" ${taken}`,
      `Write /var/lib/docker/volumes/cache/_data/npm, its path on the engine’s machine, or ${remedy}`,
    ],
  ],
  [
    'two of them',
    ['/__w/a', '/srv', '/__w/b'],
    [
      `Input "volumes": "/__w/a", "/__w/b" ${taken}`,
      `Write /home/runner/work/a, /home/runner/work/b, its path on the engine’s machine, or ${remedy}`,
    ],
  ],
  ['a path that only begins like a mount', ['/__w2'], undefined],
  ['a folder around a mount', ['/'], undefined],
])('%s', (_what, sources, expected) => {
  expect(find(...sources)).toEqual(expected)
})

test('a workspace that is no mount is in this container alone', () => {
  const volumes = [{ kind: 'bind', source: '/work/conf' }] as unknown as Volume[]
  const mistake = findForeignPaths({ ...home, mounts: [] }, volumes, '/work')
  expect([mistake?.problem, mistake?.remedy]).toEqual([
    `Input "volumes": "/work/conf" ${taken}`,
    `U${remedy.slice(1)}`,
  ])
})

test('a named volume is the engine’s', () => {
  expect(
    findForeignPaths(home, [{ kind: 'volume', source: '/__w' }] as unknown as Volume[], '/'),
  ).toBeUndefined()
})
