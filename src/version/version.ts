/** A version of https://semver.org/spec/v2.0.0.html; numbers are their decimal digits, of any length. */
export interface Version {
  major: string
  minor: string
  patch: string
  /** The pre-release label, like `rc.1`; empty for a release. */
  prerelease: string
  /** Build metadata, which has no part in precedence; empty if there is none. */
  build: string
}

const number = '0|[1-9]\\d*'
const identifier = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)'
const label = `${identifier}(?:\\.${identifier})*`
const build = '[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*'
const numbers = `(${number})\\.(${number})\\.(${number})`
const wholePattern = new RegExp(`^(v?)${numbers}(?:-(${label}))?(?:\\+(${build}))?$`)
const partPattern = new RegExp(
  `^(v?)(${number})(?:\\.(${number})(?:\\.(${number}))?)?(?:-(${label}))?(?:\\+(${build}))?$`,
)

/** The tags that are versions: with or without a leading `v`, and `_` for `+`; by position v, the numbers, label, build. */
export const tagPattern = new RegExp(`^(v?)${numbers}(?:-(${label}))?(?:_(${build}))?$`)

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
  return { major, minor, patch, prerelease, build }
}

/** Writes a version as SemVer does, build metadata included. */
export function formatVersion({ major, minor, patch, prerelease, build }: Version): string {
  const label = prerelease === '' ? '' : `-${prerelease}`
  return `${major}.${minor}.${patch}${label}${build === '' ? '' : `+${build}`}`
}

/** Orders by precedence, SemVer 11; negative if `a` is lower. Equal does not mean the same: build metadata is ignored. */
export function compareVersions(a: Version, b: Version): number {
  return (
    compareNumbers(a.major, b.major) ||
    compareNumbers(a.minor, b.minor) ||
    compareNumbers(a.patch, b.patch) ||
    compareLabels(a.prerelease, b.prerelease)
  )
}

/** Whether two versions have the same major, minor and patch. */
export function hasSameNumbers(a: Version, b: Version): boolean {
  return a.major === b.major && a.minor === b.minor && a.patch === b.patch
}

/** Orders text by UTF-16 unit, which for ASCII is SemVer's order. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** Digits without leading zeros: the longer is the higher. */
function compareNumbers(a: string, b: string): number {
  return a.length - b.length || compareText(a, b)
}

/** A release is higher than all of its pre-releases; of labels the first identifier that differs decides. */
function compareLabels(a: string, b: string): number {
  if (a === '' || b === '') return b.length - a.length
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
