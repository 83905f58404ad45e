import { type Container, nameOf } from '../engine/api/container.js'
import type { Image } from '../engine/api/images.js'
import { formatReference, type Reference, readReference } from '../registry/reference.js'

/** The registry's digest of the manifest that an image was pulled by, where the engine knows it. */
export function digestOf(image: Image, { registry, path, digest }: Reference): string {
  if (digest !== undefined) return digest
  const own = `${formatReference({ registry, path })}@`
  return image.RepoDigests?.find((entry) => entry.startsWith(own))?.slice(own.length) ?? ''
}

/**
 * The same of a container's image, whose tag may have moved since: then the image's id tells, where the engine keeps
 * images as registries have them, or the label of a deployment.
 */
export function digestOfContainer(container: Container, image: Image | undefined): string {
  const { Image, ImageManifestDescriptor, Config } = container
  const asked = image && digestAsked(image, Config.Image)
  if (asked || ImageManifestDescriptor) return asked || Image
  const labels = Config.Labels ?? {}
  return labels['berth.name'] === nameOf(container) ? (labels['berth.digest'] ?? '') : ''
}

function digestAsked(image: Image, text: string): string {
  const reference = readReference(text)
  return reference === undefined ? '' : digestOf(image, reference)
}
