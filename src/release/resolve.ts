import { summarizeChoice } from '../container/summarize.js'
import { UserError } from '../error.js'
import { formatReference, type Reference } from '../registry/reference.js'
import type { Runner } from '../runner.js'
import type { Section } from '../summary/section.js'
import type { Versioning } from '../version/range.js'
import { parseTag } from '../version/tag.js'
import { formatVersion } from '../version/version.js'
import type { TagWish } from './choose-tag.js'

/** What was asked for, resolved: the pinned reference, and the version where the tag is one. */
export interface Asked {
  reference: Reference
  tag: string
  version: string
}

/** Refuses a version beside an image that has its tag or digest already. */
export function refuseTwoTags({ image, version }: Pick<TagWish, 'image' | 'version'>): UserError | undefined {
  const { range, prerelease, tagPattern } = version
  const isVersionGiven = range.text !== '' || prerelease !== 'named' || tagPattern !== undefined
  if (!isExact(image) || !isVersionGiven) return undefined
  return new UserError(
    'Inputs "version", "prerelease" and "tag-pattern" pick a tag, and "image" has one already',
    'Leave them empty, or write "image" without its tag and digest',
  )
}

/**
 * A tag or digest is taken as it is; a bare repository is resolved by `version`, and `undefined` if no tag
 * fits and that is to be ignored.
 */
export async function resolveAsked(
  wish: TagWish,
  section: Section,
  runner: Runner,
): Promise<Asked | undefined> {
  const { image } = wish
  if (isExact(image))
    return tellAsked(
      { reference: image, tag: image.tag ?? '', version: versionIn(image.tag, wish.version) },
      runner,
    )
  const { chooseTag } = await import('./choose-tag.js')
  const pinned = await runner.group(`Resolve ${formatReference(image)}`, () =>
    chooseTag(wish, runner, (chosen) => summarizeChoice(chosen, section)),
  )
  if (pinned === undefined) return undefined
  const { tag } = pinned.version
  const reference = { ...image, tag, digest: pinned.digest }
  runner.info(`Resolved to ${formatReference(reference)}`)
  return tellAsked({ reference, tag, version: formatVersion(pinned.version) }, runner)
}

function isExact({ tag, digest }: Reference): boolean {
  return tag !== undefined || digest !== undefined
}

function versionIn(tag: string | undefined, { versioning }: { versioning: Versioning }): string {
  const version = tag === undefined ? undefined : parseTag(tag, { versioning })
  return version === undefined ? '' : formatVersion(version)
}

function tellAsked(asked: Asked, runner: Runner): Asked {
  runner.setOutput('tag', asked.tag)
  runner.setOutput('version', asked.version)
  return asked
}
