import { isInside } from './bounds.js'
import { leadingNumbers, parseLoose } from './loose.js'
import type { Choice } from './pick.js'
import { parseRange, type Range } from './range.js'
import { parseTag, type TaggedVersion, versionTextOf } from './tag.js'
import type { Version } from './version.js'

/** A tag that was not chosen from, whose numbers may be above those of the one that was. */
export interface Overlooked {
  tag: string
  /** What the tag begins with, as a release. */
  numbers: Version
  /** What would take it, as the end of a sentence. */
  remedy: string
}

/** Labels that begin so tell of a pre-release, all others of a variant of the image. */
const prereleaseLabel =
  /^(?:alpha|beta|cr|rc|pre|preview|prerelease|dev|devel|develop|snapshot|nightly|canary|next|milestone|eap?|test|unstable|experimental|edge|insiders?|[abm])(?![a-z])/i

/**
 * Makes the function that looks at tags that are passed over, or left out as a pre-release, for a newer version
 * that nobody would miss: none outside the range, and no ordinary pre-release.
 */
export function findOverlooked(
  choice: Choice,
): (tag: string, version: TaggedVersion | undefined) => Overlooked | undefined {
  const range = looseRange(choice.range.text)
  return (tag, version) => {
    if (version !== undefined && (choice.prereleases !== 'named' || prereleaseLabel.test(version.prerelease)))
      return undefined
    const text = versionTextOf(tag, choice) ?? tag
    const numbers = leadingNumbers(text)
    if (numbers === undefined || !range.narrow.some((bounds) => isInside(numbers, bounds))) return undefined
    const remedy = remedyFor(tag, text, choice)
    return remedy === undefined ? undefined : { tag, numbers, remedy }
  }
}

function looseRange(text: string): Range {
  try {
    return parseRange(text, 'loose')
  } catch {
    return parseRange('')
  }
}

function remedyFor(tag: string, text: string, { versionText, ...reading }: Choice): string | undefined {
  const loose = parseLoose(text)
  const label = loose?.prerelease ?? text.replace(/^v?[\d._-]+/, '')
  if (prereleaseLabel.test(label)) return undefined
  if (versionText !== undefined && versionText(tag) === undefined)
    return 'another "tag-pattern" would take it'
  if (label === '') return reading.versioning === 'loose' ? undefined : '"versioning: loose" would take it'
  const isWhole = parseTag(text.slice(0, -label.length - 1), reading) !== undefined
  const alsoLoose = isWhole ? '' : ' and "versioning: loose"'
  return `"tag-pattern: ^(?<version>.+)-${label.replaceAll('.', '\\.')}$"${alsoLoose} would take it if it is a variant, "prerelease: true"${alsoLoose} if it is a pre-release`
}
