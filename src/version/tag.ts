import { compareText, compareVersions, tagPattern, type Version } from './version.js'

/** A tag and the version that it means. */
export interface TaggedVersion extends Version {
  tag: string
  /** Whether the version is written with a leading `v`. */
  prefixed: boolean
}

/** Finds the version in a tag's text for one that is a version only in part; `undefined` passes the tag over. */
export type VersionText = (tag: string) => string | undefined

/** The longest tag, https://github.com/distribution/reference. */
const longestTag = 128
const tagCharacters = /^\w[\w.-]*$/

/**
 * Reads a tag as a version: a leading `v` is optional, and `_` stands for `+`, which no tag can hold.
 * `undefined` if it is none, or no tag at all.
 */
export function parseTag(tag: string, versionText?: VersionText): TaggedVersion | undefined {
  if (tag.length > longestTag) return undefined
  const text = versionText === undefined ? tag : tagCharacters.test(tag) ? versionText(tag) : undefined
  const match = text === undefined ? null : tagPattern.exec(text)
  if (match === null) return undefined
  // One object by position: named groups and copies take twice the time, and there may be 100,000 tags.
  const [, v, major = '', minor = '', patch = '', prerelease = '', build = ''] = match
  return { tag, prefixed: v !== '', major, minor, patch, prerelease, build }
}

/** The tags that a version may have without a pattern, in the order in which they are preferred. */
export function tagsOf(version: string): string[] {
  const tag = version.replaceAll('+', '_')
  return [tag, `v${tag}`].filter((candidate) => candidate.length <= longestTag)
}

/**
 * Orders tags, best first: the higher precedence; of equal ones plain, then with `v`, then with build
 * metadata by its text; of what is still equal the lower tag.
 */
export function compareTags(a: TaggedVersion, b: TaggedVersion): number {
  return (
    compareVersions(b, a) ||
    compareText(a.build, b.build) ||
    Number(a.prefixed) - Number(b.prefixed) ||
    compareText(a.tag, b.tag)
  )
}
