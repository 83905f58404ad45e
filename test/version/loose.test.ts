import fc from 'fast-check'
import semver from 'semver'
import { expect, test } from 'vitest'
import { compileTagPattern } from '../../src/input/pattern.js'
import { type Choice, tallyTags } from '../../src/version/pick.js'
import { parseRange } from '../../src/version/range.js'
import { compareTags, parseTag } from '../../src/version/tag.js'
import { compareVersions } from '../../src/version/version.js'

function loose(tag: string) {
  const version = parseTag(tag, { versioning: 'loose' })
  if (version === undefined) throw new Error(`${tag} is no loose version`)
  return version
}

test.each([
  ['2024.01.15', { major: '2024', minor: '1', patch: '15', more: [], prerelease: '' }],
  ['v1.9.8.2', { major: '1', minor: '9', patch: '8', more: ['2'], prerelease: '' }],
  ['20251130.3', { major: '20251130', minor: '3', patch: '0', prerelease: '' }],
  ['1.21', { major: '1', minor: '21', patch: '0' }],
  ['7', { major: '7', minor: '0', patch: '0' }],
  ['2024-01-15_2', { major: '2024', minor: '1', patch: '15', more: ['2'] }],
  ['007', { major: '7' }],
  ['0', { major: '0' }],
  ['1.2-rc1', { major: '1', minor: '2', patch: '0', prerelease: 'rc1' }],
  ['1.2.3.4-beta.2', { more: ['4'], prerelease: 'beta.2' }],
  ['1.21rc1', { major: '1', minor: '21', prerelease: 'rc1' }],
  ['1.4.2_b7', { patch: '2', more: [], prerelease: 'b7' }],
  ['3.0.0.RELEASE', { patch: '0', prerelease: 'RELEASE' }],
  ['99999999999999999999.1', { major: '99999999999999999999', minor: '1' }],
])('%s is a loose version', (tag, parts) => {
  expect(loose(tag)).toMatchObject({ tag, ...parts })
})

test.each([
  'latest',
  'main',
  'v',
  'vv1',
  'V1.0',
  '-1.0',
  '.1',
  '1.',
  '1..2',
  '1.0-',
  '1.0+b1',
  '4f9c2e1',
  '99999ab',
  '20251130-3fa1c2d',
  'release-1.2',
  '1.0 ',
  '1.0\n',
  'sha256-0123.sig',
  '1'.repeat(129),
])('%j is none', (tag) => {
  expect(parseTag(tag, { versioning: 'loose' })).toBeUndefined()
})

test.each([
  ['1', '<', '2'],
  ['9', '<', '10'],
  ['1.9', '<', '1.10'],
  ['1.20.2', '<', '1.21'],
  ['1.9.8.2', '<', '1.9.8.10'],
  ['1.9.8', '<', '1.9.8.1'],
  ['1.9.7.1', '<', '1.9.8'],
  ['1.9.8.2', '<', '1.9.9'],
  ['1', '=', '1.0'],
  ['1', '=', '1.0.0.0'],
  ['1.2', '=', '1.2.0'],
  ['1.2', '=', 'v1.2'],
  ['01.02', '=', '1.2'],
  ['2024.01.15', '=', '2024.1.15'],
  ['2024-01-15', '=', '2024.01.15'],
  ['2024_01_15', '=', '2024.01.15'],
  ['1.2.3-4', '=', '1.2.3.4'],
  ['2024.11.20', '<', '2025.01.07'],
  ['2025.01.07', '<', '2025.02.03'],
  ['2024.9.1', '<', '2024.10.1'],
  ['2024.09.30', '<', '2024.10.01'],
  ['20251128', '<', '20251130'],
  ['20251130', '<', '20251130.1'],
  ['20251130.3', '<', '20251130.12'],
  ['20251130.3', '<', '20251201'],
  ['99', '<', '100'],
  ['1.0', '<', '1.0.0.0.1'],
  ['1.0.0.0.1', '<', '1.0.0.1'],
  ['0', '<', '0.0.1'],
  ['9007199254740993', '<', '9007199254740994'],
  ['1.9007199254740993', '<', '1.9007199254740994'],
  ['1.0.0.9007199254740993', '<', '1.0.0.9007199254740994'],
  ['9.99999999999999999999', '<', '10'],
  ['1.0-rc1', '<', '1.0'],
  ['1.0-rc1', '<', '1.0.0.0'],
  ['0.9', '<', '1.0-rc1'],
  ['1.0', '<', '1.1-alpha'],
  ['1.0-rc9', '<', '1.0-rc10'],
  ['1.0-rc.9', '<', '1.0-rc.10'],
  ['1.0-rc1', '=', '1.0.0-rc1'],
  ['1.0-rc1', '=', '1.0_rc1'],
  ['1.0-rc1', '=', '1.0.rc1'],
  ['1.0-rc1', '=', '1.0rc1'],
  ['1.0-rc01', '=', '1.0-rc1'],
  ['1.0-alpha', '<', '1.0-beta'],
  ['1.0-beta.2', '<', '1.0-rc.1'],
  ['1.0-beta', '<', '1.0-beta.1'],
  ['1.0-beta2', '<', '1.0-beta10'],
  ['1.0-a9b10', '<', '1.0-a10b9'],
  ['1.0-a10b9', '<', '1.0-a10b10'],
  ['1.0-RC1', '<', '1.0-rc1'],
  ['1.0-rc', '<', '1.0-rc1'],
  ['1.0-rc1', '<', '1.0-rc1.1'],
  ['1.0-rc1', '<', '1.0-rca'],
  ['1.4.2_b7', '<', '1.4.2_b8'],
  ['1.4.2_b9', '<', '1.4.2_b10'],
  ['1.4.2_b8', '<', '1.4.2'],
  ['4.0.9-ls146', '<', '4.0.9'],
  ['7.0.5-debian-11-r9', '<', '7.0.5-debian-11-r12'],
  ['3.0.0.M1', '<', '3.0.0.RC1'],
  ['3.0.0.RC1', '<', '3.0.0.RELEASE'],
  ['1.2.3.4-rc1', '<', '1.2.3.4'],
  ['1.2.3', '<', '1.2.3.4-rc1'],
  ['2-rc1', '<', '2'],
  ['1.99', '<', '2-rc1'],
  ['1.0-rc99999999999999999998', '<', '1.0-rc99999999999999999999'],
])('%s %s %s', (left, order, right) => {
  const sign = order === '<' ? -1 : 0
  expect(Math.sign(compareVersions(loose(left), loose(right)))).toBe(sign)
  expect(Math.sign(compareVersions(loose(right), loose(left))) + sign).toBe(0)
})

const number = fc.constantFrom('0', '1', '2', '9', '10', '01', '007', '2025', '9007199254740993')
const label = fc.stringMatching(/^[a-cR][a-c0-9._-]{0,4}$/)
const tag = fc
  .tuple(
    fc.constantFrom('', 'v'),
    fc.array(fc.tuple(number, fc.constantFrom('.', '-', '_')), { minLength: 1, maxLength: 5 }),
    fc.option(label, { nil: '' }),
  )
  .map(
    ([v, numbers, text]) =>
      `${v}${numbers.map(([digits, by], index) => (index === 0 ? digits : `${by}${digits}`)).join('')}${text === '' ? '' : `-${text}`}`,
  )

test('loose versions are in a total order, and their tags in one without equals', () => {
  fc.assert(
    fc.property(tag, tag, tag, (one, two, three) => {
      const [a, b, c] = [loose(one), loose(two), loose(three)]
      for (const compare of [compareVersions, compareTags]) {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0)
        expect(compare(a, a)).toBe(0)
        const sorted = [a, b, c].sort(compare)
        const [low, middle, high] = sorted
        if (low && middle && high) {
          expect(compare(low, middle)).toBeLessThanOrEqual(0)
          expect(compare(middle, high)).toBeLessThanOrEqual(0)
          expect(compare(low, high)).toBeLessThanOrEqual(0)
        }
      }
      if (one !== two) expect(compareTags(a, b)).not.toBe(0)
    }),
    { numRuns: 2000 },
  )
})

const plain = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)).map((numbers) => numbers.join('.'))

test('plain versions of three numbers are ordered as SemVer has them', () => {
  fc.assert(
    fc.property(plain, plain, (a, b) => {
      expect(Math.sign(compareVersions(loose(a), loose(b)))).toBe(semver.compare(a, b))
    }),
  )
})

const part = fc.constantFrom('0', '1', '2', '3')
const operand = fc.oneof(
  fc.array(part, { minLength: 1, maxLength: 3 }).map((all) => all.join('.')),
  fc.constantFrom('1.x', '*', '2.1.x'),
)
const comparator = fc.tuple(fc.constantFrom('', '>=', '>', '<', '<='), operand).map((parts) => parts.join(''))
const small = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)).map((numbers) => numbers.join('.'))

test('plain versions are in a loose range where they are in npm’s', () => {
  fc.assert(
    fc.property(fc.array(comparator, { minLength: 1, maxLength: 2 }), small, (all, version) => {
      const range = all.join(' ')
      expect(fitting(range, [version]).length > 0, `${version} in ${range}`).toBe(
        semver.satisfies(version, range),
      )
    }),
    { numRuns: 1000 },
  )
})

function tally(range: string, tags: readonly string[], more: Partial<Choice> = {}) {
  const choice: Choice = {
    range: parseRange(range, 'loose'),
    versioning: 'loose',
    prereleases: 'named',
    ...more,
  }
  const { add, result } = tallyTags(choice)
  for (const one of tags) add(one)
  return result()
}

function fitting(range: string, tags: readonly string[], more: Partial<Choice> = {}): string[] {
  return tally(range, tags, more).best.map(({ tag: one }) => one)
}

const all = ['0.9', '1', '1.2', '1.2.3.4', '1.3.0.1', '1.10', '2-rc1', '2', '2.0.0.1', '2.1', '3']

test.each([
  ['', '3 2.1 2.0.0.1 2 1.10 1.3.0.1 1.2.3.4 1.2 1 0.9'],
  ['*', '3 2.1 2.0.0.1 2 1.10 1.3.0.1 1.2.3.4 1.2 1 0.9'],
  ['1', '1.10 1.3.0.1 1.2.3.4 1.2 1'],
  ['1.x', '1.10 1.3.0.1 1.2.3.4 1.2 1'],
  ['1.2', '1.2.3.4 1.2'],
  ['1.2.*', '1.2.3.4 1.2'],
  ['1.2.3.x', '1.2.3.4'],
  ['1.2.3.4', '1.2.3.4'],
  ['=v1.2.3.4', '1.2.3.4'],
  ['1.2.3', ''],
  ['^1.2', '1.10 1.3.0.1 1.2.3.4 1.2'],
  ['^1.2.3.5', '1.10 1.3.0.1'],
  ['^0.5', '0.9'],
  ['~1.2', '1.2.3.4 1.2'],
  ['~1.2.3.4', '1.2.3.4'],
  ['~1', '1.10 1.3.0.1 1.2.3.4 1.2 1'],
  ['>=1.3 <2', '1.10 1.3.0.1'],
  ['>= 1.3 < 2', '1.10 1.3.0.1'],
  ['>1.2', '3 2.1 2.0.0.1 2 1.10 1.3.0.1'],
  ['<=1.2', '1.2.3.4 1.2 1 0.9'],
  ['<1.2.3.4', '1.2 1 0.9'],
  ['>2.0.0.0', '3 2.1 2.0.0.1'],
  ['1.2 - 1.3', '1.3.0.1 1.2.3.4 1.2'],
  ['^1.3 || 3', '3 1.10 1.3.0.1'],
  ['[1.2,2.0)', '1.10 1.3.0.1 1.2.3.4 1.2'],
  ['(1.2,1.3]', '1.2.3.4'],
  ['[2.0.0.1]', '2.0.0.1'],
  ['(,1]', '1 0.9'],
  ['>=2-rc1 <2.1', '2.0.0.1 2 2-rc1'],
  ['2-rc1', '2-rc1'],
])('%j takes of loose versions: %s', (range, expected) => {
  expect(fitting(range, all).join(' ')).toBe(expected)
})

test('pre-releases are taken where they are wanted, and a bound excludes those of what it excludes', () => {
  expect(fitting('^2', all, { prereleases: 'all' }).join(' ')).toBe('2.1 2.0.0.1 2 2-rc1')
  expect(fitting('<2', ['1.9', '2-rc1'], { prereleases: 'all' })).toEqual(['1.9'])
  expect(fitting('[1,2)', ['1.9', '2-rc1'], { prereleases: 'all' })).toEqual(['1.9'])
})

test.each([
  'latest',
  '1.2.3.y!',
  '>',
  '>=',
  '1.2 -',
  '|| x y',
  '1,2',
  '1.27.x-alpine',
  '^1.2-alpine',
  '1.2.3*',
  '1.0.0-beta*',
  '[1.x,2)',
])('%s is no loose range', (range) => {
  expect(() => parseRange(range, 'loose')).toThrow(/^"/)
})

test('a label behind an exact loose version is its own', () => {
  expect(fitting('1.2-alpine', ['1.2-alpine', '1.2'])).toEqual(['1.2-alpine'])
})

test.each([
  ['2024.10.15 2024.11.20 2025.01.07 2025.02.03', '', '2025.02.03'],
  ['2024.10.15 2024.11.20 2025.01.07 2025.02.03', '2024', '2024.11.20'],
  ['1.9.6 1.9.7.1 1.9.8.2', '', '1.9.8.2'],
  ['1.20.1 1.20.2 1.21', '', '1.21'],
  ['20251128 20251130 latest', '', '20251130'],
  ['1.21 1.21.0 v1.21', '', '1.21.0'],
])('of %s a loose %j takes %s', (tags, range, expected) => {
  expect(fitting(range, tags.split(' '))[0]).toBe(expected)
})

test('a build number under a pattern is a loose version', async () => {
  const versionText = await compileTagPattern('^main-[0-9a-f]+-(?<version>\\d+)$')
  expect(fitting('', ['main-3fa1-99', 'main-77b2-100', 'main'], { versionText })).toEqual([
    'main-77b2-100',
    'main-3fa1-99',
  ])
})
