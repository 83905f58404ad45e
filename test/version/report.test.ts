import { expect, test } from 'vitest'
import { compileTagPattern } from '../../src/input/pattern.js'
import { type Choice, tallyTags } from '../../src/version/pick.js'
import { parseRange } from '../../src/version/range.js'
import { explainChoice, noneFits } from '../../src/version/report.js'

const tags = '1.0.0 1.0.0_b1 1.1.0-rc.1 1.1.0-alpine latest'

/** What the log says of a choice among the tags, and what its mistake would. */
function told(range: string, more: Partial<Choice> = {}) {
  const choice: Choice = { range: parseRange(range), prereleases: 'named', ...more }
  const { add, result } = tallyTags(choice)
  for (const tag of tags.split(' ')) add(tag)
  return { log: explainChoice(result(), choice), mistake: noneFits('acme/web', result(), choice).message }
}

test('among releases', () => {
  expect(told('').log).toEqual([
    '5 tags, 4 of them versions, 2 of these releases',
    '2 pre-releases left out (1.1.0-rc.1, 1.1.0-alpine): "prerelease: true" takes them; for a variant of the image, which SemVer reads as one, set "tag-pattern" to one like ^(?<version>.+)-alpine$',
    '1 tag passed over: no version',
    'Picked 1.0.0, the first of equal ones among 2 (plain, then with v, then the highest build): 1.0.0, 1.0.0_b1',
  ])
})

test('among all versions', () => {
  expect(told('', { prereleases: 'all' }).log).toEqual([
    '5 tags, 4 of them versions, 4 of these wanted, pre-releases too',
    '1 tag passed over: no version',
    'Picked 1.1.0-rc.1, the highest of 4: 1.1.0-rc.1, 1.1.0-alpine, 1.0.0, 1.0.0_b1',
  ])
})

test('under a pattern', async () => {
  const versionText = await compileTagPattern('^(?<version>.+)-alpine$')
  const { log, mistake } = told('^2', { versionText })
  expect(log).toEqual([
    '5 tags, 1 of them versions, 0 of these inside ^2',
    '4 tags passed over: no version, or no match of "tag-pattern"',
  ])
  expect(mistake).toBe(
    'None of the 5 tags of acme/web is inside ^2; the nearest: 1.1.0-alpine is outside the range, 1.1.0-rc.1 does not match "tag-pattern", 1.0.0 does not match "tag-pattern", 1.0.0_b1 does not match "tag-pattern". Widen "version".',
  )
})

test('the mistake names the nearest and what kept each out', () => {
  expect(told('^1.1').mistake).toBe(
    'None of the 5 tags of acme/web is inside ^1.1; the nearest: 1.1.0-rc.1 is a pre-release, 1.1.0-alpine is a pre-release, 1.0.0 is outside the range, 1.0.0_b1 is outside the range. Set "prerelease" to true, set "tag-pattern" if these are variants of the image, or widen "version".',
  )
  expect(told('~1.1', { prereleases: (label) => label === 'beta' }).mistake).toBe(
    'None of the 5 tags of acme/web is inside ~1.1, pre-releases too; the nearest: 1.1.0-rc.1 has another pre-release label, 1.1.0-alpine has another pre-release label, 1.0.0 is outside the range, 1.0.0_b1 is outside the range. Set "prerelease" to true, or widen "version".',
  )
})

test('the mistake of an exact version speaks of no range', () => {
  expect(told('1.3.0').mistake).toBe(
    'None of the 5 tags of acme/web is 1.3.0; the nearest: 1.1.0-rc.1 is another version, 1.1.0-alpine is another version. Correct "version", or push that version.',
  )
  expect(told('[1.3]').mistake).toContain('is 1.3.0;')
})

test('the mistake of a range that may have lost a nought says how', () => {
  expect(told('1.3').mistake).toContain(
    'Widen "version"; if 1.30 was written there, quote it, because YAML reads it as the number 1.3.',
  )
  expect(told('1.30').mistake).toMatch(/ Widen "version"\.$/)
})

test('tags that are no versions, and patterns that find none, have a mistake of their own', async () => {
  const versionText = await compileTagPattern('^(?<version>\\d+\\.\\d+)-alpine$')
  const among = (choice: Partial<Choice>, ...tags: string[]) => {
    const whole: Choice = { range: parseRange(''), prereleases: 'named', ...choice }
    const { add, result } = tallyTags(whole)
    for (const tag of tags) add(tag)
    return noneFits('acme/web', result(), whole).message
  }
  expect(among({}, 'latest', 'jammy')).toBe(
    'None of the 2 tags of acme/web is a version. Tags must be SemVer versions like 1.4.2 or v1.4.2; for tags that hold one set "tag-pattern".',
  )
  expect(among({}, 'latest', '1.25')).toBe(
    'None of the 2 tags of acme/web is a SemVer version; the nearest: 1.25. "versioning: loose" would take it.',
  )
  expect(among({ versionText }, 'latest', '1.25-alpine')).toBe(
    'None of the 2 tags of acme/web is a SemVer version; the nearest: 1.25-alpine. "versioning: loose" would take it.',
  )
  expect(among({ versionText }, 'latest', 'stable-alpine')).toBe(
    '"tag-pattern" finds no version in the 2 tags of acme/web. Correct "tag-pattern": its group "version" must take in a whole version like 1.4.2.',
  )
})

test('the mistake of a repository with one tag speaks of that one', () => {
  const choice: Choice = { range: parseRange(''), prereleases: 'named' }
  const { add, result } = tallyTags(choice)
  add('latest')
  expect(noneFits('acme/web', result(), choice).problem).toBe('The only tag of acme/web is not a version')
})
