import { expect, test } from 'vitest'
import { compileLabelPattern, compileTagPattern } from '../../src/input/pattern.js'
import { type Choice, tallyTags } from '../../src/version/pick.js'
import { parseRange } from '../../src/version/range.js'

function tally(tags: string | string[], range = '', more: Partial<Choice> = {}) {
  const { add, result } = tallyTags({ range: parseRange(range), prereleases: 'named', ...more })
  for (const tag of typeof tags === 'string' ? tags.split(' ') : tags) add(tag)
  return result()
}

const tagsOf = (versions: { tag: string }[]) => versions.map(({ tag }) => tag).join(' ')

test('the highest comes first, whatever the order of the list', () => {
  const { best, matched, total, passedOver } = tally('1.9.0 latest 1.10.0 v1.2.0 1.25 1.11.0-rc.1', '^1')
  expect(tagsOf(best)).toBe('1.10.0 1.9.0 v1.2.0')
  expect({ matched, total, passedOver }).toEqual({ matched: 3, total: 6, passedOver: 2 })
})

test('between equal precedences: plain, then with v, then the highest build', () => {
  const { best } = tally('v1.0.0_b1 1.0.0_b2 v1.0.0 1.0.0_b1 1.0.0_b10 1.0.0 0.9.0')
  expect(tagsOf(best)).toBe('1.0.0 v1.0.0 1.0.0_b10 1.0.0_b2 1.0.0_b1 v1.0.0_b1 0.9.0')
})

test('only the best 100 are kept, and all are counted', () => {
  const tags = Array.from({ length: 1000 }, (_, index) => `1.0.${(index * 7) % 1000}`)
  const { best, matched } = tally(tags)
  expect(matched).toBe(1000)
  expect(best).toHaveLength(100)
  expect([best[0]?.tag, best[1]?.tag, best[99]?.tag]).toEqual(['1.0.999', '1.0.998', '1.0.900'])
})

test('what was kept out is counted by its reason, with the nearest', () => {
  const all = '0.1.0 0.8.0 0.9.0 1.0.0 2.0.0-rc.1 2.0.0-rc.2 3.0.0 4.0.0 5.0.0 6.0.0 latest'
  const { matched, keptOut, prereleases, below, above } = tally(all, '^2')
  expect(matched).toBe(0)
  expect(keptOut).toEqual({ 'outside the range': 8, 'a pre-release': 2, 'another pre-release label': 0 })
  expect(tagsOf(prereleases)).toBe('2.0.0-rc.2 2.0.0-rc.1')
  expect(tagsOf(below)).toBe('1.0.0 0.9.0 0.8.0')
  expect(tagsOf(above)).toBe('3.0.0 4.0.0 5.0.0')
})

test('a pattern picks a variant, and passes all others over', async () => {
  const versionText = await compileTagPattern('^(?<version>.+)-alpine$')
  const { best, passedOver, unmatched } = tally('1.2.0 1.2.0-alpine v1.3.0-alpine 1.2.0-slim x-alpine', '', {
    versionText,
  })
  expect(best.map(({ tag, minor, prerelease }) => ({ tag, minor, prerelease }))).toEqual([
    { tag: 'v1.3.0-alpine', minor: '3', prerelease: '' },
    { tag: '1.2.0-alpine', minor: '2', prerelease: '' },
  ])
  expect(passedOver).toBe(3)
  expect(tagsOf(unmatched)).toBe('1.2.0 1.2.0-slim')
})

test('of tags of one version under a pattern the highest build comes first', async () => {
  const versionText = await compileTagPattern('^(?<version>[^-]+)-(?:alpine|slim)$')
  expect(tagsOf(tally('1.0.0-slim 1.0.0-alpine', '', { versionText }).best)).toBe('1.0.0-slim 1.0.0-alpine')
  const builds = await compileTagPattern('^(?<version>v?\\d+\\.\\d+\\.\\d+)-(?:debian-11-r|ls)?\\d+$')
  const bitnami = Array.from({ length: 13 }, (_, build) => `7.0.5-debian-11-r${build}`)
  expect(
    tally(bitnami, '', { versionText: builds })
      .best.slice(0, 3)
      .map(({ tag }) => tag),
  ).toEqual(['7.0.5-debian-11-r12', '7.0.5-debian-11-r11', '7.0.5-debian-11-r10'])
  expect(
    tagsOf(tally('4.0.9-ls99 4.0.9-ls146 v4.0.9-ls146 4.0.9-ls100', '', { versionText: builds }).best),
  ).toBe('4.0.9-ls146 v4.0.9-ls146 4.0.9-ls100 4.0.9-ls99')
})

test('a label pattern may match anywhere in the label', async () => {
  const prereleases = await compileLabelPattern('rc')
  expect(tagsOf(tally('1.0.0-rc.1 1.0.0-src 1.0.0-beta.1 0.9.0', '', { prereleases }).best)).toBe(
    '1.0.0-src 1.0.0-rc.1 0.9.0',
  )
})
