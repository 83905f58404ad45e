import { type Bounds, isInside, isNamed, type Range } from './range.js'
import { labelOf, type Version } from './version.js'

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
  const isInOne = (alternatives: readonly Bounds[]) =>
    alternatives.some((bounds) => isInside(version, bounds))
  if (version.prerelease.length === 0) return isInOne(range.narrow) ? 'fits' : 'outside the range'
  if (prereleases === 'named') {
    const isAdmitted = range.narrow.some((bounds) => isInside(version, bounds) && isNamed(version, bounds))
    if (isAdmitted) return 'fits'
    return isInOne(range.wide) ? 'a pre-release' : 'outside the range'
  }
  if (!isInOne(range.wide)) return 'outside the range'
  return prereleases === 'all' || prereleases(labelOf(version)) ? 'fits' : 'another pre-release label'
}
