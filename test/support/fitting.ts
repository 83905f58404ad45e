import { judge, type Prereleases } from '../../src/version/judge.js'
import { parseRange } from '../../src/version/range.js'
import { parseVersion } from '../../src/version/version.js'

/** Of versions in a row, which fit. */
export function fitting(range: string, versions: string, prereleases: Prereleases = 'named'): string {
  const wish = { range: parseRange(range), prereleases }
  return versions
    .split(' ')
    .filter((text) => {
      const version = parseVersion(text)
      return version !== undefined && judge(version, wish) === 'fits'
    })
    .join(' ')
}
