import { type Bounds, isInside, isNamed } from './bounds.js'
import type { Range } from './range.js'
import type { Version } from './version.js'

/** Which pre-releases are wanted: none but those that the range names, all, or those whose label fits. */
export type Prereleases = 'named' | 'all' | ((label: string) => boolean)

/** What a version must be. */
export interface Wish {
  range: Range
  prereleases: Prereleases
}

/** What becomes of a version, and what kept it out. */
export type Judgement = 'fits' | 'outside the range' | 'a pre-release' | 'another pre-release label'

/** Judges one version. A release always qualifies for `prereleases`. */
export function judge(version: Version, { range, prereleases }: Wish): Judgement {
  if (version.prerelease === '') return isInOne(version, range.narrow) ? 'fits' : 'outside the range'
  if (!isInOne(version, range.wide)) return 'outside the range'
  if (prereleases === 'named') return isAdmitted(version, range) ? 'fits' : 'a pre-release'
  return prereleases === 'all' || prereleases(version.prerelease) ? 'fits' : 'another pre-release label'
}

function isInOne(version: Version, alternatives: readonly Bounds[]): boolean {
  for (const bounds of alternatives) if (isInside(version, bounds)) return true
  return false
}

/** npm's rule: the same bounds that hold also name a pre-release of the same major, minor and patch. */
function isAdmitted(version: Version, { narrow }: Range): boolean {
  return narrow.some((bounds) => isInside(version, bounds) && isNamed(version, bounds))
}
