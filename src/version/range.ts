import NpmRange from 'semver/classes/range.js'
import { type Bounds, excludePrereleases } from './bounds.js'
import { parseInterval } from './interval.js'
import { parseLooseEnd, readLoose } from './loose-range.js'
import { notRange } from './not-range.js'
import { refuseVariant } from './variant.js'
import { parsePartialVersion, parseVersion, type Version } from './version.js'

/** How a tag is read as a version: by SemVer 2.0, or as numbers of any count. */
export type Versioning = 'semver' | 'loose'

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
 * Parses a range of https://github.com/npm/node-semver, or one like it of loose versions, an exact version with
 * its build metadata, or an interval in brackets. Empty text is any version. A bound that excludes a release excludes its
 * pre-releases too.
 */
export function parseRange(text: string, versioning: Versioning = 'semver'): Range {
  const word = text.trim()
  if (word.length > longestText) throw notRange(word, versioning)
  const isLoose = versioning === 'loose'
  if (/^[[(]/.test(word)) return rangeOf(word, parseInterval(word, isLoose ? parseLooseEnd : parseEnd))
  const mistake = refuseVariant(word, versioning)
  if (mistake !== undefined) throw mistake
  if (isLoose) return { text: word, ...readLoose(word) }
  const exact = parseExact(word)
  if (exact !== undefined) return rangeOf(word, { exact, bounds: [{ operator: '=', version: exact }] })
  return { text: word, narrow: readNpm(word, false), wide: readNpm(word, true) }
}

function rangeOf(text: string, { exact, bounds }: { exact?: Version; bounds: Bounds }): Range {
  const alternatives = [excludePrereleases(bounds)]
  return { text, ...(exact !== undefined && { exact }), narrow: alternatives, wide: alternatives }
}

/** An end of an interval; `_` may stand for `+`, as in a tag. */
function parseEnd(word: string): Version | undefined {
  return parsePartialVersion(word.replaceAll('_', '+'))
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
    throw notRange(word, 'semver', thrown)
  }
}
