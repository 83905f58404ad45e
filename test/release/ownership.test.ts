import { expect, test } from 'vitest'
import { areInherited, type Bearer, isBerths } from '../../src/release/ownership.js'

const id = 'f'.repeat(64)
const deployed = {
  'berth.action': 'deploy',
  'berth.name': 'web',
  'berth.step': 'one',
  'berth.version': '1.4.2',
}
const ran = { 'berth.action': 'run', 'berth.step': 'one' }

function bearer(
  name: string,
  labels: Record<string, string>,
  imageLabels: Record<string, string> = {},
): Bearer {
  return { id, name, labels, imageLabels }
}

test.each<[string, Bearer]>([
  ['what was deployed', bearer('web', deployed)],
  ['a candidate', bearer('web.next', deployed)],
  ['a replaced one', bearer('web.old', deployed)],
  ['one that failed', bearer('web.failed', deployed)],
  ['a kept one, by its version', bearer('web.1.4.2', deployed)],
  ['a kept one, by its version and id', bearer('web.1.4.2-ffffffffffff', deployed)],
  [
    'a kept one without a version, by its id',
    bearer('web.ffffffffffff', { ...deployed, 'berth.version': '' }),
  ],
  ['what ran under its name', bearer('job', { ...ran, 'berth.name': 'job' })],
  ['what ran under a name of the engine', bearer('quirky_bell', ran)],
  [
    'what looked into the image of a service',
    bearer('quirky_bell', { ...deployed, 'berth.action': 'service' }),
  ],
  [
    'what was deployed from an image that was committed from another deployment',
    bearer('web', deployed, { ...deployed, 'berth.step': 'another' }),
  ],
])('Berth created %s', (_what, one) => {
  expect(isBerths(one)).toBe(true)
})

test.each<[string, Bearer]>([
  ['one without labels', bearer('web', {})],
  ['one of a committed image', bearer('backup', deployed, deployed)],
  ['one of a committed image under the very name', bearer('web', deployed, deployed)],
  [
    'one of an image whose author wrote such labels',
    bearer('web', { 'berth.action': 'deploy' }, { 'berth.action': 'deploy' }),
  ],
  ['one that somebody labelled by hand', bearer('web', { 'berth.action': 'deploy', 'berth.name': 'web' })],
  ['one with an empty id', bearer('web', { ...deployed, 'berth.step': '' })],
  ['one that its owner renamed', bearer('backup', deployed)],
  ['one whose owner gave it the look of a kept one', bearer('web.backup', deployed)],
  ['a kept one of another id', bearer('web.eeeeeeeeeeee', deployed)],
  ['what ran and was renamed', bearer('backup', { ...ran, 'berth.name': 'job' })],
  ['what runs of an image that was committed from what ran', bearer('quirky_bell', ran, ran)],
])('Berth did not create %s', (_what, one) => {
  expect(isBerths(one)).toBe(false)
})

test('labels are inherited where the image carries the same id, or without one the same value of any of ours', () => {
  expect(areInherited({ labels: deployed, imageLabels: deployed })).toBe(true)
  expect(areInherited({ labels: deployed, imageLabels: { ...deployed, 'berth.step': 'another' } })).toBe(
    false,
  )
  expect(
    areInherited({ labels: { 'berth.run-id': '1', a: 'b' }, imageLabels: { 'berth.run-id': '1' } }),
  ).toBe(true)
  expect(areInherited({ labels: { 'berth.run-id': '1', a: 'b' }, imageLabels: { a: 'b' } })).toBe(false)
})
