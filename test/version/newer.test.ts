import { expect, test } from 'vitest'
import { compileLabelPattern, compileTagPattern } from '../../src/input/pattern.js'
import { type Choice, tallyTags } from '../../src/version/pick.js'
import { parseRange } from '../../src/version/range.js'
import { tellYamlTwin, warnOfNewer } from '../../src/version/report.js'

/** What is warned and told of a choice among tags. */
function told(tags: string, range = '', more: Partial<Choice> = {}) {
  const choice: Choice = { range: parseRange(range, more.versioning), prereleases: 'named', ...more }
  const { add, result } = tallyTags(choice)
  for (const tag of tags.split(' ')) add(tag)
  const tally = result()
  const [best] = tally.best
  return best === undefined ? ['none'] : [...warnOfNewer('web', best, tally), ...tellYamlTwin(tally, choice)]
}

const loose = '"versioning: loose" would take it'
const variant = (label: string, more = '') =>
  `"tag-pattern: ^(?<version>.+)-${label}$"${more} would take it if it is a variant, "prerelease: true"${more} if it is a pre-release`

test.each([
  [
    '2024.10.15 2024.11.20 2025.01.07 2025.02.03',
    '',
    `2024.11.20 is chosen, and 2025.02.03 has a higher number: ${loose}`,
  ],
  ['1.9.6 1.9.7.1 1.9.8.2', '', `1.9.6 is chosen, and 1.9.8.2 has a higher number: ${loose}`],
  ['1.20.1 1.20.2 1.21', '', `1.20.2 is chosen, and 1.21 has a higher number: ${loose}`],
  ['1.20.1 1.20.2 v1.21', '^1', `1.20.2 is chosen, and v1.21 has a higher number: ${loose}`],
  ['1.2.3 1.2.3-4', '', `1.2.3 is chosen, and 1.2.3-4 has a higher number: ${loose}`],
  ['1.2.3 1.3.0-alpine', '', `1.2.3 is chosen, and 1.3.0-alpine has a higher number: ${variant('alpine')}`],
  [
    '1.2.3 1.3-alpine3.20',
    '',
    `1.2.3 is chosen, and 1.3-alpine3.20 has a higher number: ${variant('alpine3\\.20', ' and "versioning: loose"')}`,
  ],
])('of %s with %j: %s', (tags, range, warning) => {
  expect(told(tags, range)).toEqual([`web: ${warning}`])
})

test.each([
  ['what is outside the range', '1.20.1 1.20.2 1.21 2.0', '1.20'],
  ['what is lower, or the same', '1.20.1 1.20 1.19 1 v1.20.1-alpine latest', ''],
  ['ordinary pre-releases', '1.2.3 2.0.0-rc.1 2.0.0-beta2 2.0-rc1 3.0.0a1 2.1.0-SNAPSHOT', ''],
  ['hashes', '1.2.3 4f9c2e1 99999ab 9fa-3', ''],
  ['what does not begin with a number', '1.2.3 release-9.0 sha-9', ''],
])('no word is said of %s', (_what, tags, range) => {
  expect(told(tags, range)).toEqual([])
})

test('under a pattern another one is named for what does not match', async () => {
  const versionText = await compileTagPattern('^(?<version>.+)-alpine$')
  expect(told('1.2.0-alpine 1.3.0 1.2.0', '', { versionText })).toEqual([
    'web: 1.2.0-alpine is chosen, and 1.3.0 has a higher number: another "tag-pattern" would take it',
  ])
  expect(told('1.2.0-alpine 1.3-alpine', '', { versionText })).toEqual([
    `web: 1.2.0-alpine is chosen, and 1.3-alpine has a higher number: ${loose}`,
  ])
})

test('with loose versions only variants are left to tell of', () => {
  expect(told('1.20 1.21 1.22-alpine 1.23-rc1', '', { versioning: 'loose' })).toEqual([
    `web: 1.21 is chosen, and 1.22-alpine has a higher number: ${variant('alpine')}`,
  ])
})

test('who says which pre-releases are wanted is told of no others', async () => {
  const prereleases = await compileLabelPattern('^rc')
  expect(told('1.2.3 1.3.0-alpine', '', { prereleases })).toEqual([])
})

test.each([
  [
    '1.1',
    [
      '"version" is 1.1, and there is 1.10.4: if 1.10 was written, quote it, because YAML reads it as the number 1.1',
    ],
  ],
  ['1.10', []],
  ['1.1.x', []],
  ['^1.1', []],
])('version %s among 1.1.4 and 1.10.4', (range, notices) => {
  expect(told('1.1.4 1.10.4', range)).toEqual(notices)
})

test.each(['semver', 'loose'] as const)('a number that YAML cut is told of with %s', (versioning) => {
  expect(told('1.2.4 1.20.1', '1.2', { versioning })).toHaveLength(1)
})
