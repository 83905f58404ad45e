import { isOwn } from '../../container/ownership.js'
import { previousOf } from '../../container/swap/containers.js'
import { findKept } from '../../container/swap/repair.js'
import { type Container, nameOf } from '../../engine/api/container.js'
import { allAsReleased } from '../../engine/api/release.js'
import type { Engine } from '../../engine/transport/docker.js'
import { UserError } from '../../error.js'
import { quoteText } from '../../input/scalar.js'
import { readReference } from '../../registry/reference.js'
import type { Names } from '../../release/names.js'

/** Finds the containers of a deployment that are kept, as they were called last; the one that ran last comes first. */
export async function findReleases(engine: Engine, names: Names): Promise<Container[]> {
  const kept = await findKept(engine, names)
  const own = await Promise.all(kept.map((container) => isOwn(engine, container)))
  return await allAsReleased(
    engine,
    kept.filter((_container, index) => own[index]),
  )
}

/**
 * Picks what is gone back to: of those that `to` means, or of all, the one that the current container replaced, else
 * the one that ran last. Throws where there is none.
 */
export function pickRelease(
  kept: readonly Container[],
  { name, to, current }: { name: string; to: string | undefined; current: Container | undefined },
): Container {
  const before = current && previousOf(current)
  if (kept.length === 0) throw nothingKept(name, before)
  const meant = to === undefined ? kept : kept.filter((container) => isMeant(container, to))
  const found = meant.find(({ Id }) => Id === before?.id) ?? meant[0]
  if (found !== undefined) return found
  throw new UserError(
    `No kept release of ${name} is ${quoteText(to ?? '')}; there ${kept.length === 1 ? 'is' : 'are'} ${kept.map(showKept).join(', ')}`,
    'Set "to" to a version, tag, digest or container id of these, or leave it empty for the one before the current one',
  )
}

/** By its version, its tag, its digest, its name, or at least the first 4 characters of its id. */
function isMeant(container: Container, to: string): boolean {
  const { Id, Config } = container
  const { 'berth.version': version, 'berth.digest': digest } = Config.Labels ?? {}
  const { tag, digest: pinned } = readReference(Config.Image) ?? {}
  return (
    [version, tag, digest, pinned, nameOf(container)].includes(to) ||
    (/^[\da-f]{4,64}$/.test(to) && Id.startsWith(to))
  )
}

function showKept(container: Container): string {
  const { 'berth.version': version = '' } = container.Config.Labels ?? {}
  return `${version || container.Config.Image} (${nameOf(container)}, ${container.Id.slice(0, 12)})`
}

function nothingKept(name: string, before: { image: string; version: string } | undefined): UserError {
  const earlier =
    before === undefined
      ? 'and what ran before is not known'
      : `and before the current container it ran ${before.image}${before.version === '' ? '' : ` (version ${before.version})`}`
  const how =
    before === undefined
      ? ''
      : `: ${before.version === '' ? `image: ${before.image}` : `version: ${quoteText(before.version)}`}`
  return new UserError(
    `No release of ${name} is kept to go back to, ${earlier}`,
    `Deploy the one that you want with the root action${how}; there "keep-old: 1" (the default) keeps the replaced container for the next time`,
  )
}
