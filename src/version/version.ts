/** A version of https://semver.org/spec/v2.0.0.html; numbers are their decimal digits, of any length. */
export interface Version {
  major: string
  minor: string
  patch: string
  /** The dot-separated identifiers of the pre-release label; a release has none. */
  prerelease: readonly string[]
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
  const [, v, major = '0', minor = '0', patch = '0', label, build = ''] = match
  if (v !== '' && !mayHaveV) return undefined
  return { major, minor, patch, prerelease: splitLabel(label), build }
}

const noLabel: readonly string[] = []

/** The identifiers of a label, of which a release has none. */
export function splitLabel(label: string | undefined): readonly string[] {
  return label === undefined ? noLabel : label.split('.')
}

/** Writes a version as SemVer does, build metadata included. */
export function formatVersion(version: Version): string {
  const { major, minor, patch, build } = version
  const label = version.prerelease.length === 0 ? '' : `-${labelOf(version)}`
  return `${major}.${minor}.${patch}${label}${build === '' ? '' : `+${build}`}`
}

/** The pre-release label, like `rc.1`; empty for a release. */
export function labelOf({ prerelease }: Version): string {
  return prerelease.join('.')
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

function compareLabels(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length
  for (const [index, one] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    const order = compareIdentifiers(one, other)
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** Numbers are lower than words. */
function compareIdentifiers(a: string, b: string): number {
  const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (aIsNumber && bIsNumber) return compareNumbers(a, b)
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1
  return compareText(a, b)
}
