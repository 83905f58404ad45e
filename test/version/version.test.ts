import fc from 'fast-check'
import semver from 'semver'
import { expect, test } from 'vitest'
import { parseTag } from '../../src/version/tag.js'
import { compareVersions, formatVersion, parseVersion, type Version } from '../../src/version/version.js'

// The examples that https://semver.org links to (https://regex101.com/r/vkijKf/1/).
const valid = `0.0.4 1.2.3 10.20.30 1.1.2-prerelease+meta 1.1.2+meta 1.1.2+meta-valid 1.0.0-alpha 1.0.0-beta
1.0.0-alpha.beta 1.0.0-alpha.beta.1 1.0.0-alpha.1 1.0.0-alpha0.valid 1.0.0-alpha.0valid
1.0.0-alpha-a.b-c-somethinglong+build.1-aef.1-its-okay 1.0.0-rc.1+build.1 2.0.0-rc.1+build.123 1.2.3-beta
10.2.3-DEV-SNAPSHOT 1.2.3-SNAPSHOT-123 1.0.0 2.0.0 1.1.7 2.0.0+build.1848 2.0.1-alpha.1227 1.0.0-alpha+beta
1.2.3----RC-SNAPSHOT.12.9.1--.12+788 1.2.3----R-S.12.9.1--.12+meta 1.2.3----RC-SNAPSHOT.12.9.1--.12
1.0.0+0.build.1-rc.10000aaa-kk-0.1 99999999999999999999999.999999999999999999.99999999999999999
1.0.0-0A.is.legal`.split(/\s+/)

const invalid =
  `1 1.2 1.2.3-0123 1.2.3-0123.0123 1.1.2+.123 +invalid -invalid -invalid+invalid -invalid.01 alpha
alpha.beta alpha.beta.1 alpha.1 alpha+beta alpha_beta alpha. alpha.. beta 1.0.0-alpha_beta -alpha. 1.0.0-alpha..
1.0.0-alpha..1 1.0.0-alpha...1 1.0.0-alpha....1 1.0.0-alpha.....1 1.0.0-alpha......1 1.0.0-alpha.......1 01.1.1
1.01.1 1.1.01 1.2 1.2.3.DEV 1.2-SNAPSHOT 1.2.31.2.3----RC-SNAPSHOT.12.09.1--..12+788 1.2-RC-SNAPSHOT
-1.0.3-gamma+b7718 +justmeta 9.8.7+meta+meta 9.8.7-whatever+meta+meta
99999999999999999999999.999999999999999999.99999999999999999----RC-SNAPSHOT.12.09.1--------------------------------..12`.split(
    /\s+/,
  )

test.each(valid)('%s is a version, and is written as it was', (text) => {
  const version = parseVersion(text)
  expect(version && formatVersion(version)).toBe(text)
})

test.each(invalid)('%s is none', (text) => {
  expect(parseVersion(text)).toBeUndefined()
})

const version = (text: string): Version => {
  const parsed = parseVersion(text)
  if (parsed === undefined) throw new Error(`${text} is no version`)
  return parsed
}

// SemVer 11, and numbers beyond what a JavaScript number holds.
const ascending = `0.0.0-0 0.0.0 0.0.1 0.2.0 0.10.0 1.0.0-0 1.0.0-2 1.0.0-11 1.0.0-9007199254740993
1.0.0-9007199254740994 1.0.0-9999999999999999999999999 1.0.0-A 1.0.0-a 1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta
1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0-rc10 1.0.0-rc9 1.0.0 1.0.1 2.0.0-alpine 2.0.0 2.1.0 2.1.1
9007199254740993.0.0 9007199254740994.0.0 99999999999999999999999.0.0`.split(/\s+/)

test('versions are ordered by precedence', () => {
  const order = (a: string, b: string) => compareVersions(version(a), version(b))
  expect(ascending.toReversed().toSorted(order)).toEqual(ascending)
  expect(order('1.0.0+meta3', '1.0.0+meta2')).toBe(0)
})

const identifier = fc.stringMatching(/^(?:0|[1-9]\d{0,3}|[a-zA-Z-][0-9a-zA-Z-]{0,4})$/)
const ordinary = fc
  .tuple(
    fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)),
    fc.array(identifier, { maxLength: 3 }),
    fc.option(fc.stringMatching(/^[0-9a-z-]{1,5}$/), { nil: undefined }),
  )
  .map(
    ([numbers, labels, build]) =>
      `${numbers.join('.')}${labels.length > 0 ? `-${labels.join('.')}` : ''}${build === undefined ? '' : `+${build}`}`,
  )

test('ordinary versions are parsed and ordered as the package semver does', () => {
  fc.assert(
    fc.property(ordinary, ordinary, (a, b) => {
      expect(Math.sign(compareVersions(version(a), version(b)))).toBe(semver.compare(a, b))
      expect(formatVersion(version(a))).toBe(semver.parse(a)?.raw)
    }),
  )
})

test.each([
  ['1.2.3', { major: '1', minor: '2', patch: '3', prerelease: '', build: '' }],
  ['v1.2.3', { minor: '2' }],
  ['1.0.0_b1', { prerelease: '', build: 'b1' }],
  ['v1.0.0-rc.1_b.2', { prerelease: 'rc.1', build: 'b.2' }],
  ['1.1.1-9999999999999999999999999', { prerelease: '9999999999999999999999999' }],
  ['2147483648.1.1', { major: '2147483648' }],
  ['1.2.3----RC-SNAPSHOT.12.9.1--.12_788', { prerelease: '---RC-SNAPSHOT.12.9.1--.12', build: '788' }],
])('the tag %s is a version', (tag, parts) => {
  expect(parseTag(tag)).toMatchObject({ tag, ...parts })
})

// What other tools make a version of: free-form, four-part and date tags are passed over here.
test.each(
  `latest stable main jammy 1 1.2 1.25 1.25-alpine 3.19.0_rc1_x 1.2.3.4 01.1.1 1.1.01-9999999999999999999999999
V0.0.1 V0.0.0-foo vv1.0.0 v 1.0.0-beta. 19.0.0.Final 284.0.0-debian_component_based_1 1_0_alpha 1-2.3-SNAPSHOT
1.0.2.3-rc1 1.0a1-SNAPSHOT 20240315 4f9c2e1 sha256-0123456789abcdef.sig 1.0.0_ -1.0.0 .1.0.0 1.0.0+b1`.split(
    /\s+/,
  ),
)('the tag %s is passed over', (tag) => {
  expect(parseTag(tag)).toBeUndefined()
})

test('what is no tag is no version either', () => {
  expect(parseTag('1.0.0\n')).toBeUndefined()
  expect(parseTag(`1.0.0-${'x'.repeat(122)}`)).toBeDefined()
  expect(parseTag(`1.0.0-${'x'.repeat(123)}`)).toBeUndefined()
})
