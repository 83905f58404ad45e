import { expect, test } from 'vitest'
import { judge } from '../../src/version/judge.js'
import { parseRange } from '../../src/version/range.js'
import { parseVersion } from '../../src/version/version.js'

/** Whether each version of a row fits a range. */
function judged(range: string, versions: string, prereleases: 'named' | 'all'): string {
  const wish = { range: parseRange(range), prereleases }
  const fits = (text: string) => {
    const version = parseVersion(text)
    return version !== undefined && judge(version, wish) === 'fits'
  }
  return versions.split(' ').filter(fits).join(' ')
}

/** Every form that https://github.com/npm/node-semver#ranges documents: what fits, and what just does not. */
test.each([
  // Hyphen ranges: what is missing below is 0, above it is anything.
  ['1.2.3 - 2.3.4', '1.2.3 2.0.0 2.3.4', '1.2.2 2.3.5 1.3.0-rc.1'],
  ['1.2 - 2.3.4', '1.2.0 2.3.4', '1.1.9 2.3.5'],
  ['1.2.3 - 2.3', '1.2.3 2.3.9', '1.2.2 2.4.0 2.4.0-rc.1'],
  ['1.2.3 - 2', '1.2.3 2.9.9', '3.0.0 3.0.0-rc.1'],
  ['x - 1.5.0', '0.0.0 1.5.0', '1.5.1'],
  ['1.5.0 - *', '1.5.0 99.0.0', '1.4.9'],
  ['1.2.3-b+x7 - 2.4.3-m+y8', '1.2.3-b 1.2.3-c 1.2.3 2.4.3-a 2.4.3-m', '1.2.3-a 2.0.0-b 2.4.3-n 2.4.3'],
  // X-ranges.
  ['*', '0.0.0 9.9.9', '1.0.0-rc.1'],
  ['>=*', '0.0.0 9.9.9', '1.0.0-rc.1'],
  ['||', '0.0.0 9.9.9', '1.0.0-rc.1'],
  ['1', '1.0.0 1.9.9', '0.9.9 2.0.0 1.0.0-rc.1'],
  ['1.x', '1.0.0 1.9.9', '0.9.9 2.0.0'],
  ['1.X.x', '1.0.0 1.9.9', '0.9.9 2.0.0'],
  ['1.2.*', '1.2.0 1.2.9', '1.1.9 1.3.0'],
  ['=0.7.x', '0.7.0 0.7.9', '0.7.0-a 0.8.0'],
  ['<0.7.x', '0.6.9', '0.7.0-a 0.7.0'],
  ['<=0.7.x', '0.6.9 0.7.9', '0.8.0-a 0.8.0'],
  ['>0.7.x', '0.8.0 1.0.0', '0.7.9 0.8.0-a'],
  ['>=0.7.x', '0.7.0 0.8.0', '0.6.9 0.7.0-a'],
  // Tilde ranges.
  ['~1.2.3', '1.2.3 1.2.9', '1.2.2 1.3.0 1.2.4-rc.1'],
  ['~1.2', '1.2.0 1.2.9', '1.1.9 1.3.0'],
  ['~1', '1.0.0 1.9.9', '0.9.9 2.0.0'],
  ['~0', '0.0.0 0.9.9', '1.0.0'],
  ['~0.2.3', '0.2.3 0.2.9', '0.2.2 0.3.0'],
  ['~x', '0.0.0 9.9.9', '1.0.0-rc.1'],
  ['~>3.2.1', '3.2.1 3.2.9', '3.2.0 3.3.0'],
  ['~ 1.0', '1.0.0 1.0.9', '1.1.0'],
  ['~v0.5.4-pre', '0.5.4-pre 0.5.4-q 0.5.4 0.5.9', '0.5.4-alpha 0.5.5-pre 0.6.0'],
  // Caret ranges: the first number that is not 0 stays.
  ['^1.2.3', '1.2.3 1.9.9', '1.2.2 2.0.0 2.0.0-rc.1 1.2.3-rc.1'],
  ['^0.2.3', '0.2.3 0.2.9', '0.2.2 0.3.0'],
  ['^0.0.3', '0.0.3', '0.0.2 0.0.4 0.0.4-rc.1'],
  ['^1.2.3-beta.2', '1.2.3-beta.2 1.2.3-rc.1 1.2.3 1.9.9', '1.2.3-beta.1 1.2.4-beta.2 2.0.0'],
  ['^0.0.3-beta', '0.0.3-beta 0.0.3-rc.1 0.0.3', '0.0.3-alpha 0.0.4'],
  ['^1.2.x', '1.2.0 1.9.9', '1.1.9 2.0.0'],
  ['^0.0.x', '0.0.0 0.0.9', '0.1.0'],
  ['^0.0', '0.0.0 0.0.9', '0.1.0'],
  ['^1.x', '1.0.0 1.9.9', '0.9.9 2.0.0'],
  ['^0.x', '0.0.0 0.9.9', '1.0.0'],
  ['^1.2.3+b7', '1.2.3 1.9.9', '1.2.2 2.0.0'],
  // Comparators, alone, together, either or; blanks count nowhere.
  ['<2', '1.9.9', '2.0.0 2.0.0-rc.1'],
  ['<=2', '2.9.9', '3.0.0'],
  ['>1', '2.0.0', '1.9.9 2.0.0-rc.1'],
  ['>=  1.2', '1.2.0', '1.1.9'],
  ['<\t2.0.0', '1.9.9', '2.0.0'],
  ['~1.2.1 =1.2.3', '1.2.3', '1.2.1 1.2.4'],
  ['>=1.2.1 1.2.3', '1.2.3', '1.2.1'],
  ['^1.2 ^1', '1.2.0 1.9.9', '1.1.9'],
  ['1.2.7 || >=1.2.9 <2', '1.2.7 1.2.9 1.9.9', '1.2.6 1.2.8 2.0.0'],
  ['<0.0.2||>=3', '0.0.1 3.0.0', '0.0.2 2.9.9'],
])('%j takes %s and not %s', (range, taken, left) => {
  expect(judged(range, `${taken} ${left}`, 'named')).toBe(taken)
})

test.each([
  ['*', '0.0.0-0 1.0.0-rc.1', ''],
  ['2.x', '2.0.0-pre 2.1.0-pre 2.9.9', '1.9.9 3.0.0-pre'],
  ['^1.0.0', '1.0.0 1.0.1-rc.1 1.9.0-rc.1', '1.0.0-rc.1 2.0.0-rc.1'],
  ['^1.0.0-rc.2', '1.0.0-rc.2 1.0.1-rc.1', '1.0.0-rc.1 2.0.0-rc.1 2.0.0'],
  ['~1.2', '1.2.0-rc.1 1.2.9-rc.1', '1.1.9 1.3.0-rc.1'],
  ['1.2 - 1.4', '1.2.0-rc.1 1.4.9', '1.5.0-rc.1'],
  ['>1.2', '1.3.0-rc.1 2.0.0-rc.1', '1.2.9 1.2.9-rc.1'],
])('with pre-releases %j takes %s and not %j', (range, taken, left) => {
  expect(judged(range, `${taken} ${left}`, 'all')).toBe(taken)
})

/** npm's loose mode, which nobody asked for here, would make something of these. */
test.each([
  '1.2.3beta',
  '~ 1.0.3alpha',
  '>1.2.3pre',
  '=1.2.3foo',
  '1.2.3.4',
  '01.02.03',
  'blerg',
  '^',
  '1..2',
])('%j is refused', (range) => {
  expect(() => parseRange(range)).toThrow('is not a range of versions')
})
