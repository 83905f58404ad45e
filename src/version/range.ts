import NpmRange from 'semver/classes/range.js'
import { UserError } from '../error.js'
import { shorten } from '../shown.js'
import { parseInterval } from './interval.js'
import { compareVersions, hasSameNumbers, parseVersion, type Version } from './version.js'

/** One side of a range. */
export interface Bound {
  operator: '<' | '<=' | '>' | '>=' | '='
  version: Version
}

/** Bounds that hold all together. */
export type Bounds = readonly Bound[]

/** Which versions are wanted. */
export interface Range {
  /** As the user wrote it; empty for any version. */
  text: string
  /** The only version wanted, if it is one; without build metadata the build is open. */
  exact?: Version
  /** Of which one must hold, where pre-releases are not wanted unless named. */
  narrow: readonly Bounds[]
  /** Of which one must hold, where pre-releases are wanted. */
  wide: readonly Bounds[]
}

/** The longest text that is read as a range. */
const longestText = 1000

/**
 * Parses a range of https://github.com/npm/node-semver, an exact version with its build metadata, or
 * an interval in brackets. Empty text is any version. A bound that excludes a release excludes its
 * pre-releases too.
 */
export function parseRange(text: string): Range {
  const word = text.trim()
  if (word.length > longestText) throw notRange(word)
  if (/^[[(]/.test(word)) return rangeOf(word, parseInterval(word))
  const exact = parseExact(word)
  if (exact !== undefined) return rangeOf(word, { exact, bounds: [{ operator: '=', version: exact }] })
  return { text: word, narrow: readNpm(word, false), wide: readNpm(word, true) }
}

function rangeOf(text: string, { exact, bounds }: { exact?: Version; bounds: Bounds }): Range {
  const alternatives = [excludePrereleases(bounds)]
  return { text, ...(exact !== undefined && { exact }), narrow: alternatives, wide: alternatives }
}

/** `=` and `v` may stand before it, as in npm; `_` may stand for `+`, as in a tag. */
function parseExact(word: string): Version | undefined {
  return parseVersion(word.replace(/^=?\s*v?/, '').replaceAll('_', '+'))
}

function readNpm(word: string, includePrerelease: boolean): Bounds[] {
  const { set } = npmRange(word, includePrerelease)
  return set.map((comparators) =>
    excludePrereleases(
      comparators.flatMap(({ operator, semver }) => {
        const version = parseVersion(`${semver.version ?? ''}`)
        return version === undefined ? [] : [{ operator: operator || '=', version } as const]
      }),
    ),
  )
}

function npmRange(word: string, includePrerelease: boolean): NpmRange {
  try {
    return new NpmRange(word, { includePrerelease })
  } catch (thrown) {
    throw notRange(word, thrown)
  }
}

/** Takes `<2.0.0` as `<2.0.0-0`, unless a pre-release of 2.0.0 is named beside it. */
function excludePrereleases(bounds: Bounds): Bounds {
  return bounds.map((bound) => {
    const { operator, version } = bound
    const isNamed = bounds.some((other) => namesPrerelease(other, version))
    if (operator !== '<' || version.prerelease !== '' || isNamed) return bound
    return { operator, version: { ...version, prerelease: '0' } }
  })
}

/** Whether the bounds hold for a version; build metadata counts only for an exact version. */
export function isInside(version: Version, bounds: Bounds): boolean {
  for (const bound of bounds) if (!holds(version, bound)) return false
  return true
}

/** Whether one of the bounds is a pre-release of the same major, minor and patch. */
export function isNamed(version: Version, bounds: Bounds): boolean {
  return bounds.some((bound) => namesPrerelease(bound, version))
}

function namesPrerelease({ version }: Bound, other: Version): boolean {
  return version.prerelease !== '' && hasSameNumbers(version, other)
}

function holds(version: Version, { operator, version: limit }: Bound): boolean {
  const order = compareVersions(version, limit)
  switch (operator) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
    case '=':
      return order === 0 && (limit.build === '' || limit.build === version.build)
  }
}

function notRange(word: string, cause?: unknown): UserError {
  const shown = JSON.stringify(shorten(word, 200))
  if (/^(latest|stable|edge|main|master|nightly|lts)$/i.test(word)) {
    return new UserError(
      `${shown} is a tag that moves, not a version`,
      'Leave "version" empty for the highest release, or write a range like ^1.2',
      { cause },
    )
  }
  if (/\d{16}/.test(word)) {
    return new UserError(
      `${shown} has a number too long for a range`,
      'Write an interval, whose numbers may have any length, like [20240101120000123456.0,)',
      { cause },
    )
  }
  const variant = /^v?\d+(?:\.\d+){0,2}-(?<variant>[a-z][\w.-]*)$/i.exec(word)?.groups?.variant
  return new UserError(
    `${shown} is not a range of versions`,
    variant === undefined
      ? 'Write a range like ^1.2, >=1.4 <2 or [1.0,2.0), or a version like 1.4.2'
      : `Write a range like ^1.2; for the variant set "tag-pattern" to ^(?<version>.+)-${variant.replaceAll('.', '\\.')}$`,
    { cause },
  )
}
