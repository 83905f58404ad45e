import fc from 'fast-check'
import semver from 'semver'
import { describe, expect, test } from 'vitest'
import { parseRange } from '../../src/version/range.js'
import { fitting } from '../support/fitting.js'

const releases =
  '0.9.0 1.0.0 1.0.1 1.1.0 1.2.0 1.2.3 1.4.0 1.5.0 1.5.1 1.10.0 2.0.0 2.0.1 3.0.0 9007199254740993.0.0'

describe('among releases', () => {
  test.each([
    ['', releases],
    ['*', releases],
    ['x', releases],
    ['^1.2', '1.2.0 1.2.3 1.4.0 1.5.0 1.5.1 1.10.0'],
    ['1.x', '1.0.0 1.0.1 1.1.0 1.2.0 1.2.3 1.4.0 1.5.0 1.5.1 1.10.0'],
    ['1.0', '1.0.0 1.0.1'],
    ['v1.0', '1.0.0 1.0.1'],
    ['1.10', '1.10.0'],
    ['~1.2', '1.2.0 1.2.3'],
    ['>=1.4 <2', '1.4.0 1.5.0 1.5.1 1.10.0'],
    ['1.4 - 1.5', '1.4.0 1.5.0 1.5.1'],
    ['1.0 || ^2', '1.0.0 1.0.1 2.0.0 2.0.1'],
    ['>2', '3.0.0 9007199254740993.0.0'],
    ['1.2.3', '1.2.3'],
    ['=v1.2.3', '1.2.3'],
    ['9007199254740993.0.0', '9007199254740993.0.0'],
    ['[1.0,2.0)', '1.0.0 1.0.1 1.1.0 1.2.0 1.2.3 1.4.0 1.5.0 1.5.1 1.10.0'],
    ['[ 1 , 1.2 ]', '1.0.0 1.0.1 1.1.0 1.2.0'],
    ['(1.0,1.2)', '1.0.1 1.1.0'],
    ['(,1.5]', '0.9.0 1.0.0 1.0.1 1.1.0 1.2.0 1.2.3 1.4.0 1.5.0'],
    ['[2,)', '2.0.0 2.0.1 3.0.0 9007199254740993.0.0'],
    ['(,)', releases],
    ['[1.2]', '1.2.0'],
    ['[v1.2]', '1.2.0'],
    ['[1.2,1.2]', '1.2.0'],
    ['[9007199254740992,9007199254740994)', '9007199254740993.0.0'],
  ])('%s takes %s', (range, expected) => {
    expect(fitting(range, releases)).toBe(expected)
  })
})

const mixed =
  '1.0.0-rc.1 1.0.0 1.2.0-rc.1 1.2.0 1.5.0-rc.1 1.5.0 2.0.0-0 2.0.0-rc.1 2.0.0-rc.2 2.0.0 2.0.1-rc.1 2.1.0-beta.1'

describe('with prerelease: false', () => {
  test.each([
    ['', '1.0.0 1.2.0 1.5.0 2.0.0'],
    ['^1.2', '1.2.0 1.5.0'],
    ['>=1.2.0-rc.1 <2', '1.2.0-rc.1 1.2.0 1.5.0'],
    ['>=2.0.0-rc.2', '2.0.0-rc.2 2.0.0'],
    ['^2.0.0-rc.1', '2.0.0-rc.1 2.0.0-rc.2 2.0.0'],
    ['<2.0.0', '1.0.0 1.2.0 1.5.0'],
    ['<=2.0.0', '1.0.0 1.2.0 1.5.0 2.0.0'],
    ['2.0.0-rc.1', '2.0.0-rc.1'],
    ['[2.0.0-rc.1]', '2.0.0-rc.1'],
    ['[2.0.0-rc.1,2.1)', '2.0.0-rc.1 2.0.0-rc.2 2.0.0'],
    ['[1.2,2.0.0-rc.2)', '1.2.0 1.5.0 2.0.0-0 2.0.0-rc.1'],
    ['>=2.0.0-rc.1 <2.0.0', '2.0.0-rc.1 2.0.0-rc.2'],
    ['2.1.0-beta.1 || 1.0', '1.0.0 2.1.0-beta.1'],
  ])('%s takes %s', (range, expected) => {
    expect(fitting(range, mixed)).toBe(expected)
  })
})

describe('with prerelease: true', () => {
  test.each([
    ['', mixed],
    ['^1.2', '1.2.0-rc.1 1.2.0 1.5.0-rc.1 1.5.0'],
    ['<2.0.0', '1.0.0-rc.1 1.0.0 1.2.0-rc.1 1.2.0 1.5.0-rc.1 1.5.0'],
    ['<2', '1.0.0-rc.1 1.0.0 1.2.0-rc.1 1.2.0 1.5.0-rc.1 1.5.0'],
    ['>=1.5.0 <2.0.0', '1.5.0'],
    ['>1.5.0 <=2.0.0', '2.0.0-0 2.0.0-rc.1 2.0.0-rc.2 2.0.0'],
    ['<2.0.0-rc.2 >1.5', '2.0.0-0 2.0.0-rc.1'],
    ['[1.0,2.0)', '1.0.0 1.2.0-rc.1 1.2.0 1.5.0-rc.1 1.5.0'],
    ['(1.5,2.0]', '2.0.0-0 2.0.0-rc.1 2.0.0-rc.2 2.0.0'],
    ['(,1.0)', ''],
    ['1.2.0', '1.2.0'],
  ])('%s takes %s', (range, expected) => {
    expect(fitting(range, mixed, 'all')).toBe(expected)
  })
})

test('a pattern on the label takes releases and the pre-releases that it fits', () => {
  expect(fitting('^2', mixed, (label) => label.startsWith('rc'))).toBe(
    '2.0.0-rc.1 2.0.0-rc.2 2.0.0 2.0.1-rc.1',
  )
  expect(fitting('2.1.0-beta.1', mixed, (label) => label.startsWith('rc'))).toBe('')
})

test('build metadata is open unless an exact version names it', () => {
  const builds = '1.0.0 1.0.0+b1 1.0.0+b2 1.0.1+b1'
  expect(fitting('1.0.0', builds)).toBe('1.0.0 1.0.0+b1 1.0.0+b2')
  expect(fitting('1.0.0+b1', builds)).toBe('1.0.0+b1')
  expect(fitting('1.0.0_b1', builds)).toBe('1.0.0+b1')
  expect(fitting('[1.0.0+b2]', builds)).toBe('1.0.0+b2')
  expect(fitting('>1.0.0', builds)).toBe('1.0.1+b1')
})

const releaseText = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)).map((numbers) => numbers.join('.'))
const labelText = fc.constantFrom('', '', '-0', '-alpha', '-alpha.1', '-rc.1', '-rc.2')
const versionText = fc.tuple(releaseText, labelText).map((parts) => parts.join(''))
const comparator = fc
  .tuple(fc.constantFrom('', '^', '~', '>=', '>', '<', '<='), versionText)
  .map((parts) => parts.join(''))
const rangeText = fc
  .array(
    fc.array(comparator, { minLength: 1, maxLength: 2 }).map((all) => all.join(' ')),
    {
      minLength: 1,
      maxLength: 2,
    },
  )
  .map((all) => all.join(' || '))

test('releases and named pre-releases fit as the package semver says', () => {
  fc.assert(
    fc.property(rangeText, versionText, (range, version) => {
      expect(fitting(range, version) !== '').toBe(semver.satisfies(version, range))
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['latest', '"latest" is a tag that moves, not a version. Leave "version" empty for the highest release'],
  [
    '1.25-alpine',
    '"1.25-alpine" is a range with "alpine" behind it, which no range can hold. Set "version" to 1.25, and "tag-pattern" to ^(?<version>.+)-alpine$.',
  ],
  ['1.27.x-alpine', 'Set "version" to 1.27.x, and "tag-pattern" to ^(?<version>.+)-alpine$.'],
  ['^1.2.x-alpine', 'Set "version" to ^1.2.x, and "tag-pattern" to ^(?<version>.+)-alpine$.'],
  ['1.2.*-alpine3.20', 'Set "version" to 1.2.*, and "tag-pattern" to ^(?<version>.+)-alpine3\\.20$.'],
  ['^1.2-alpine', 'Set "version" to ^1.2, and "tag-pattern" to ^(?<version>.+)-alpine$.'],
  ['^1.2.3-alpine', 'Set "version" to ^1.2.3, and "tag-pattern" to ^(?<version>.+)-alpine$.'],
  ['>= 1.2-slim <2', 'Set "version" to >=1.2, and "tag-pattern" to ^(?<version>.+)-slim$.'],
  ['1 || 2.x-alpine', 'Set "version" to 2.x, and "tag-pattern" to ^(?<version>.+)-alpine$.'],
  [
    '1.2.3*',
    '"1.2.3*" is a version with a star behind it, which is no range. Leave "version" empty, and set "tag-pattern" to ^(?<version>1\\.2\\.3)(?:\\D.*)?$.',
  ],
  [
    '1.0.0-beta*',
    'Leave "version" empty, and set "prerelease" to true and "tag-pattern" to ^(?<version>1\\.0\\.0-beta.*)$.',
  ],
  ['1.2.3.4', '"1.2.3.4" is not a range of versions. Write a range like'],
  ['01.2.3', 'is not a range of versions'],
  ['1,2', 'is not a range of versions'],
  ['>=99999999999999999999', 'has a number too long for a range. Write an interval'],
  ['^'.repeat(2000), 'is not a range of versions'],
  ['[1.0,2.0', 'is not one pair of brackets'],
  ['[1,2),[3,4)', 'is not one pair of brackets'],
  ['[1,2,3]', 'is not one pair of brackets'],
  ['[]', 'it is empty'],
  ['(1.2)', 'a single version is neither above nor below'],
  ['[1.2)', 'a single version is neither above nor below'],
  ['[1.x,2)', '"1.x" is not a version'],
  ['[1.2.3.4,2)', '"1.2.3.4" is not a version'],
  ['[2,1]', 'its first version is higher than its second'],
  ['(1,1]', 'nothing lies in it'],
])('%s is refused', (range, problem) => {
  expect(() => parseRange(range)).toThrow(problem)
})
