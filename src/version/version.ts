import { compareNatural, compareNumbers, compareText } from './natural.js'

/** A version of https://semver.org/spec/v2.0.0.html, or a loose one; numbers are their decimal digits, of any length. */
export interface Version {
  major: string
  minor: string
  patch: string
  /** The numbers after the third, which only loose versions have. */
  more: readonly string[]
  /** The pre-release label, like `rc.1`; empty for a release. */
  prerelease: string
  /** Build metadata, which has no part in precedence; empty if there is none. */
  build: string
  /** A loose version as it is written, without its `v`; `undefined` of SemVer's. */
  loose: string | undefined
}

/** A version of SemVer has three numbers. */
export const noMore: readonly string[] = []

const number = '0|[1-9]\\d*'
const identifier = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)'
const label = `${identifier}(?:\\.${identifier})*`
const build = '[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*'
const numbers = `(${number})\\.(${number})\\.(${number})`
const wholePattern = new RegExp(`^(v?)${numbers}(?:-(${label}))?(?:\\+(${build}))?$`)
const partPattern = new RegExp(
  `^(v?)(${number})(?:\\.(${number})(?:\\.(${number}))?)?(?:-(${label}))?(?:\\+(${build}))?$`,
)

/** The tags that are versions: with or without a leading `v`, and `_` for `+`; by position the numbers, label, build. */
export const tagPattern = new RegExp(`^v?${numbers}(?:-(${label}))?(?:_(${build}))?$`)

/** Parses a whole version; `undefined` if it is none. */
export function parseVersion(text: string): Version | undefined {
  return versionOf(wholePattern.exec(text))
}

/** Parses a version with or without a leading `v`, whose minor and patch may be missing, which are then 0. */
export function parsePartialVersion(text: string): Version | undefined {
  return versionOf(partPattern.exec(text), true)
}

function versionOf(match: RegExpExecArray | null, mayHaveV = false): Version | undefined {
  if (match === null) return undefined
  const [, v, major = '0', minor = '0', patch = '0', prerelease = '', build = ''] = match
  if (v !== '' && !mayHaveV) return undefined
  return { major, minor, patch, more: noMore, prerelease, build, loose: undefined }
}

/** Writes a version as SemVer does, build metadata included; a loose one as it was. */
export function formatVersion({ loose, major, minor, patch, prerelease, build }: Version): string {
  if (loose !== undefined) return loose
  const label = prerelease === '' ? '' : `-${prerelease}`
  return `${major}.${minor}.${patch}${label}${build === '' ? '' : `+${build}`}`
}

/**
 * Orders by precedence, SemVer 11, loose versions by all their numbers; negative if `a` is lower. Equal does not
 * mean the same: build metadata is ignored, and so are numbers that are 0 at the end.
 */
export function compareVersions(a: Version, b: Version): number {
  return (
    compareNumbers(a.major, b.major) ||
    compareNumbers(a.minor, b.minor) ||
    compareNumbers(a.patch, b.patch) ||
    compareMore(a.more, b.more) ||
    comparePrereleases(a, b)
  )
}

/** Whether two versions have the same numbers. */
export function hasSameNumbers(a: Version, b: Version): boolean {
  return (
    a.major === b.major && a.minor === b.minor && a.patch === b.patch && compareMore(a.more, b.more) === 0
  )
}

/** A number that is not there is 0. */
function compareMore(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = compareNumbers(a[index] ?? '0', b[index] ?? '0')
    if (order !== 0) return order
  }
  return 0
}

/** A release is higher than all of its pre-releases. */
function comparePrereleases({ prerelease: a, loose }: Version, { prerelease: b }: Version): number {
  if (a === '' || b === '') return b.length - a.length
  return loose === undefined ? compareLabels(a, b) : compareNatural(a, b)
}

/** Of labels the first identifier that differs decides. */
function compareLabels(a: string, b: string): number {
  const [ones, others] = [a.split('.'), b.split('.')]
  for (const [index, one] of ones.entries()) {
    const other = others[index]
    if (other === undefined) return 1
    const order = compareIdentifiers(one, other)
    if (order !== 0) return order
  }
  return ones.length - others.length
}

/** Numbers are lower than words. */
function compareIdentifiers(a: string, b: string): number {
  const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (aIsNumber && bIsNumber) return compareNumbers(a, b)
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1
  return compareText(a, b)
}
