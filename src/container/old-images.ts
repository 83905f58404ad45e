import type { Container } from '../engine/api/container.js'
import { usesImage } from '../engine/api/containers.js'
import { findImageOf, type Image, removeImage } from '../engine/api/images.js'
import { showSize } from '../engine/api/pull-progress.js'
import { asReleased } from '../engine/api/release.js'
import type { Engine } from '../engine/transport/docker.js'
import { formatReference, type Reference, readReference } from '../registry/reference.js'
import type { Runner } from '../runner.js'

/** An image that a replaced container used, and by which references its deployments called it. */
export interface Used {
  image: Image
  references: readonly string[]
}

/** Finds what of the images of containers that are about to be removed could go with them. */
export async function findUsed(engine: Engine, container: Container): Promise<Used[]> {
  const called = await asReleased(engine, container)
  const image = await findImageOf(engine, container).catch(() => undefined)
  return image === undefined ? [] : [{ image, references: [container.Config.Image, called.Config.Image] }]
}

/**
 * Removes images of a repository that replaced containers used and no container uses any more: those that came from a
 * registry and have no tag but those that they were deployed by. Says which; what cannot be removed is a warning.
 */
export async function removeOldImages(
  engine: Engine,
  used: readonly Used[],
  repository: Pick<Reference, 'registry' | 'path'>,
  runner: Runner,
): Promise<void> {
  const byId = new Map<string, Used>()
  for (const { image, references } of used)
    byId.set(image.Id, { image, references: [...(byId.get(image.Id)?.references ?? []), ...references] })
  for (const one of byId.values()) {
    const names = namesToRemove(one, repository)
    if (names.length === 0 || runner.cancelled.aborted) continue
    try {
      if (await usesImage(engine, one.image.Id)) continue
      for (const name of names) await removeImage(engine, name)
      runner.info(
        `Removed the image ${names.join(', ')}, which nothing uses any more: up to ${showSize(one.image.Size)} are free`,
      )
    } catch (thrown) {
      runner.warning(
        `The image ${names.join(', ')}, which the replaced container used, could not be removed: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
      )
    }
  }
}

/** By which names an image is removed; none where it stays. */
export function namesToRemove(
  { image, references }: Used,
  repository: Pick<Reference, 'registry' | 'path'>,
): string[] {
  const own = references
    .map(readReference)
    .filter((reference) => reference !== undefined)
    .filter(({ digest }) => digest !== undefined)
    .filter(({ registry, path }) => registry === repository.registry && path === repository.path)
  // Without a digest it was taken as the engine had it: built there, or pulled by somebody else.
  if (own.length === 0) return []
  const deployed = own.flatMap(({ registry, path, tag }) =>
    tag === undefined ? [] : [formatReference({ registry, path, tag })],
  )
  const tags = image.RepoTags ?? []
  const name = formatReference({ registry: repository.registry, path: repository.path })
  const isElsewhere = (image.RepoDigests ?? []).some((digest) => !digest.startsWith(`${name}@`))
  if (isElsewhere || tags.some((tag) => !deployed.includes(tag))) return []
  return tags.length > 0 ? tags : (image.RepoDigests ?? [])
}
