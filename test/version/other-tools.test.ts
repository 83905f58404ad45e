import { expect, test } from 'vitest'
import { tallyTags } from '../../src/version/pick.js'
import { parseRange } from '../../src/version/range.js'
import { compareTags, parseTag } from '../../src/version/tag.js'
import { formatVersion } from '../../src/version/version.js'

const fourParts = 'SemVer has three numbers, and a fourth would have no place in its order'
const freeForm =
  'a word or a single number says nothing of an order, and would pass for an old or a new version'
const leadingZero = 'SemVer forbids it, and two tags would mean the same version'
const plusInTag = 'no tag can hold it: registries write it as _'
const noTag = 'no tag can hold it'
const noLabel = 'a pre-release begins with a hyphen and has no empty part'

/** Tags of which other deployment tools make a version: what they read, what Berth reads, and why. */
test.each([
  ['0.0.4', '0.0.4', '0.0.4', 'SemVer'],
  ['1.2.3.4', '1.2.3.4', 'none', fourParts],
  ['1', '1.0.0', 'none', freeForm],
  ['1.2', '1.2.0', 'none', freeForm],
  ['01.1.1', '1.1.1', 'none', leadingZero],
  ['1.01.1', '1.1.1', 'none', leadingZero],
  ['1.1.01', '1.1.1', 'none', leadingZero],
  ['v1.0.0', '1.0.0', '1.0.0', 'the prefix is customary'],
  ['V0.0.1', '0.0.1', 'none', 'the customary prefix is small'],
  ['V0.0.0-foo', '0.0.0-foo', 'none', 'the customary prefix is small'],
  ['1.1.2-prerelease+meta', '1.1.2-prerelease+meta', 'none', plusInTag],
  ['1.1.2-prerelease_meta', '1.1.2-prerelease_meta', '1.1.2-prerelease+meta', plusInTag],
  ['1.1.2_meta-valid', '1.1.2-meta-valid', '1.1.2+meta-valid', plusInTag],
  ['1.0.0-alpha.1', '1.0.0-alpha.1', '1.0.0-alpha.1', 'SemVer'],
  ['10.2.3-DEV-SNAPSHOT', '10.2.3-DEV-SNAPSHOT', '10.2.3-DEV-SNAPSHOT', 'SemVer'],
  ['1.2.3----RC-SNAPSHOT.12.9.1--.12_788', '1.2.3…', '1.2.3----RC-SNAPSHOT.12.9.1--.12+788', 'SemVer'],
  ['1.1.01-9999999999999999999999999', '1.1.1-9999999999999999999999999', 'none', leadingZero],
  ['1.1.1-9999999999999999999999999', '1.1.1-9…', '1.1.1-9999999999999999999999999', 'any length'],
  ['19.0.0.Final', '19.0.0-Final', 'none', noLabel],
  ['284.0.0-debian_component_based', '284.0.0-debian_…', 'none', 'build metadata holds no second _'],
  ['latest', '0.0.0-latest', 'none', freeForm],
  ['stable', '0.0.0-stable', 'none', freeForm],
  ['1_0_alpha', '1.0.0-0_alpha', 'none', freeForm],
  ['1-2.3-SNAPSHOT', '1.0.0-2.3-SNAPSHOT', 'none', freeForm],
  ['1.0.2.3-rc1', '1.0.2.3-rc1', 'none', fourParts],
  ['1.0a1-SNAPSHOT', '1.0.0-a1-SNAPSHOT', 'none', freeForm],
  ['1.0.0-beta.', '1.0.0-beta.', 'none', noLabel],
  ['+invalid', '0.0.0+invalid', 'none', noTag],
  ['-invalid', '0.0.0-invalid', 'none', noTag],
  ['stable-\\hi_there.how-are+you+today', '0.0.0-stable-…', 'none', noTag],
  ['1.2.3-hi there', 'none', 'none', noTag],
  ["1.2.3-hi'there", 'none', 'none', noTag],
  ['1.2.3-hi/there', 'none', 'none', noTag],
  ['1.2.3-hi%there', 'none', 'none', noTag],
  ['1.2.3-hi#there', 'none', 'none', noTag],
  ['1.2.3-hi&there', 'none', 'none', noTag],
  ['', 'none', 'none', noTag],
  [' ', 'none', 'none', noTag],
  ['2147483648.1.1', 'none', '2147483648.1.1', 'any length'],
  ['1.1.9999999999', 'none', '1.1.9999999999', 'any length'],
  ['1.1.1.2147483648', 'none', 'none', fourParts],
  ['4f9c2e1', '4.0.0-f9c2e1', 'none', 'a commit’s hash is no version'],
  ['20240315', '20240315.0.0', 'none', 'a date would outrank every version'],
])('%j, elsewhere %s, is %s here: %s', (tag, _elsewhere, here) => {
  const version = parseTag(tag)
  expect(version === undefined ? 'none' : formatVersion(version)).toBe(here)
})

/** Pairs that other tools order: the same here, or neither is a version. */
test.each([
  ['1.2.3', '<', '1.2.4'],
  ['1.2.3-pre-4', '<', '1.2.3-pre-5'],
  ['1.0.0-prerelease', '<', '1.0.0'],
  ['1.0.0-prerelease1', '<', '1.0.0-prerelease2'],
  ['1.0.0-alpha', '<', '1.0.0-alpha.1'],
  ['1.0.0-alpha.1', '<', '1.0.0-alpha.beta'],
  ['1.0.0-beta.2', '<', '1.0.0-beta.11'],
  ['1.0.0-rc.1', '<', '1.0.0'],
  // One label is text, where ten comes before nine; numbers by themselves are numbers.
  ['1.0.0-rc10', '<', '1.0.0-rc9'],
  ['1.0.0-rc.9', '<', '1.0.0-rc.10'],
  // Elsewhere capitals do not count; SemVer orders by ASCII.
  ['1.0.0-RC.1', '<', '1.0.0-alpha.1'],
  // Elsewhere _ is as good as a dot or a hyphen; here build metadata follows it.
  ['1.0.0-beta_2', '<', '1.0.0-beta-11'],
  ['1.0.0-prerelease_1', '<', '1.0.0-prerelease.1'],
  // Elsewhere equal in all; the precedence is equal here too, and the highest build decides.
  ['1.0.0_meta2', '<', '1.0.0_meta3'],
  ['1.0.0_meta9', '<', '1.0.0_meta10'],
  ['1.0.0_meta2', '<', '1.0.0'],
  ['v1.0.0', '<', '1.0.0'],
])('%s %s %s', (left, order, right) => {
  const [a, b] = [parseTag(left), parseTag(right)]
  expect(a && b && Math.sign(compareTags(a, b))).toBe(order === '<' ? 1 : -1)
})

test.each([
  ['1.1.1.2', '1.1.1.1'],
  ['1.0.0.1', '1.0.0-2_x_y'],
  ['1_2_3', '1_2_4'],
  ['latest', 'LATEST'],
])('%s and %s are ordered elsewhere, and are no versions here', (...tags) => {
  expect(tags.map((tag) => parseTag(tag))).toEqual([undefined, undefined])
})

/** Whole lists, best first: variants and release candidates are pre-releases, and words are passed over. */
test.each([
  [
    'latest main sha-4f9c2e1 stable 1.0.0-2 1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 1.0 1.0.0.1 v1.0.1 2.0.0-alpine 2.0.0',
    '2.0.0 v1.0.1 1.0.0',
    '2.0.0 2.0.0-alpine v1.0.1 1.0.0 1.0.0-rc.1 1.0.0-beta.11 1.0.0-beta.2 1.0.0-beta 1.0.0-alpha.beta 1.0.0-alpha.1 1.0.0-alpha 1.0.0-2',
  ],
  [
    'latest mainline stable 1.25-alpine 1.25 1.25.3-alpine 1.25.3-perl 1.25.3',
    '1.25.3',
    '1.25.3 1.25.3-perl 1.25.3-alpine',
  ],
  [
    'edge latest 3 3.18 3.18.4 3.19.0_rc1 3.19.1 20240315',
    '3.19.1 3.19.0_rc1 3.18.4',
    '3.19.1 3.19.0_rc1 3.18.4',
  ],
])('of %s: %s', (tags, releases, all) => {
  const best = (prereleases: 'named' | 'all') => {
    const { add, result } = tallyTags({ range: parseRange(''), prereleases })
    for (const tag of tags.split(' ')) add(tag)
    return result()
      .best.map(({ tag }) => tag)
      .join(' ')
  }
  expect([best('named'), best('all')]).toEqual([releases, all])
})
