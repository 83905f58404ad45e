import { compareVersions, hasSameNumbers, type Version } from './version.js'

/** One side of a range. */
export interface Bound {
  operator: '<' | '<=' | '>' | '>=' | '='
  version: Version
}

/** Bounds that hold all together. */
export type Bounds = readonly Bound[]

/** Takes `<2.0.0` as `<2.0.0-0`, unless a pre-release of 2.0.0 is named beside it. */
export function excludePrereleases(bounds: Bounds): Bounds {
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
