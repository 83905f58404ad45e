import { parseLoose } from './loose.js'
import { compareNatural, compareText } from './natural.js'
import type { Versioning } from './range.js'
import { compareVersions, formatVersion, noMore, tagPattern, type Version } from './version.js'

/** A tag and the version that it means. */
export interface TaggedVersion extends Version {
  tag: string
}

/** Finds the version in a tag's text for one that is a version only in part; `undefined` passes the tag over. */
export type VersionText = (tag: string) => string | undefined

/** How tags are read: by SemVer if not told otherwise. */
export interface Reading {
  versioning?: Versioning
  versionText?: VersionText
}

/** The longest tag, https://github.com/distribution/reference. */
const longestTag = 128
const tagCharacters = /^\w[\w.-]*$/

/** The part of a tag that is to be its version; `undefined` if it is no tag at all, or has none. */
export function versionTextOf(tag: string, { versionText }: Reading): string | undefined {
  if (tag.length > longestTag) return undefined
  if (versionText === undefined) return tag
  return tagCharacters.test(tag) ? versionText(tag) : undefined
}

/** Reads a tag as a version; `undefined` if it is none, or no tag at all. */
export function parseTag(tag: string, reading: Reading = {}): TaggedVersion | undefined {
  const text = versionTextOf(tag, reading)
  if (text === undefined) return undefined
  return reading.versioning === 'loose' ? readLoose(tag, text) : readSemver(tag, text)
}

/** A leading `v` is optional, and `_` stands for `+`, which no tag can hold. */
function readSemver(tag: string, text: string): TaggedVersion | undefined {
  const match = tagPattern.exec(text)
  if (match === null) return undefined
  // One object by position: named groups and copies take twice the time, and there may be 100,000 tags.
  const [, major = '', minor = '', patch = '', prerelease = '', build = ''] = match
  return { tag, major, minor, patch, more: noMore, prerelease, build, loose: undefined }
}

function readLoose(tag: string, text: string): TaggedVersion | undefined {
  const version = parseLoose(text)
  return version && Object.assign(version, { tag })
}

/** The tags that a version may have without a pattern, in the order in which they are preferred. */
export function tagsOf(version: string): string[] {
  const tag = version.replaceAll('+', '_')
  return [tag, `v${tag}`].filter((candidate) => candidate.length <= longestTag)
}

/**
 * Orders tags, best first: the higher precedence; of equal ones the newest build: plain, then with `v`, then the
 * tag whose text is highest in natural order.
 */
export function compareTags(a: TaggedVersion, b: TaggedVersion): number {
  return compareVersions(b, a) || compareBuilds(a, b)
}

function compareBuilds(a: TaggedVersion, b: TaggedVersion): number {
  return (
    rankOf(a) - rankOf(b) ||
    compareNatural(withoutV(b.tag), withoutV(a.tag)) ||
    a.tag.length - b.tag.length ||
    compareText(a.tag, b.tag)
  )
}

/** 0 is a plain version, 1 one with `v`, 2 one with more around it. */
function rankOf(version: TaggedVersion): number {
  const { tag, build } = version
  if (build !== '') return 2
  const text = formatVersion(version)
  return tag === text ? 0 : tag === `v${text}` ? 1 : 2
}

function withoutV(tag: string): string {
  return tag.replace(/^v(?=\d)/, '')
}
