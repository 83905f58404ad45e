import { expect, test } from 'vitest'
import { parseStat } from '../../../src/engine/archive/file-stat.js'

const header = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64')

test.each([
  ['a file', { mode: 0o644 }, { kind: 'file', linkTarget: '' }],
  ['a folder', { mode: 2 ** 31 + 0o755 }, { kind: 'folder', linkTarget: '' }],
  ['a link', { mode: 2 ** 27 + 0o777, linkTarget: '/run' }, { kind: 'link', linkTarget: '/run' }],
  ['a device', { mode: 2 ** 26 + 0o600 }, { kind: 'device', linkTarget: '' }],
  ['a file that Podman gives a target', { mode: 0o644, linkTarget: '/a' }, { kind: 'file', linkTarget: '' }],
])('%s is told by its mode', (_what, stat, told) => {
  expect(parseStat(header(stat))).toEqual(told)
})

test.each([undefined, '', 'e30=', 'bnVsbA==', '{'])(
  'a header of %j says nothing, and that is told',
  (text) => {
    expect(() => parseStat(text)).toThrow("The engine's answer does not say what the path is")
  },
)
