import { expect, test } from 'vitest'
import { isBerthsFile, isBerthsService } from '../../src/swarm/ownership.js'

const labels = { 'berth.action': 'service', 'berth.name': 'web', 'berth.step': 'one' }

test.each([
  [true, 'that carries its own name', 'web', labels],
  [false, 'without labels', 'web', null],
  [false, 'with the labels of another', 'shop', labels],
  [false, 'with the labels of a container', 'web', { ...labels, 'berth.action': 'deploy' }],
  [false, 'that no step created', 'web', { ...labels, 'berth.step': '' }],
])('it is %s that Berth created a service %s', (expected, _what, name, given) => {
  expect(isBerthsService(name, given)).toBe(expected)
})

test.each([
  [
    true,
    'of the name that its content gave it',
    'web-token-01b09d11fffeffef',
    's;file=AbCdEf_-_-_-_-Zz019__-',
  ],
  [false, 'of another name', 'web-token', 's;file=AbCdEf_-_-_-_-Zz019__-'],
  [false, 'without a fingerprint', 'web-', ''],
])('it is %s that Berth made a config %s', (expected, _what, name, spec) => {
  expect(isBerthsFile(name, { 'berth.spec': spec })).toBe(expected)
})
