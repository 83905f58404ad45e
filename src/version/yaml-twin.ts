import type { Version } from './version.js'

/** Finds versions that a number of YAML may have been meant for: unquoted, 1.10 is 1.1. */
export function findYamlTwin(text: string): (version: Version) => boolean {
  const { major, minor } = /^(?<major>\d+)\.(?<minor>\d*[1-9])$/.exec(text)?.groups ?? {}
  if (major === undefined) return () => false
  return (version) => version.major === major && version.minor === `${minor}0`
}
