import type { Image } from '../../engine/images.js'
import { formatReference, type Reference } from '../../registry/reference.js'

/** The registry's digest of the manifest that an image was pulled by, where the engine knows it. */
export function digestOf(image: Image, { registry, path, digest }: Reference): string {
  if (digest !== undefined) return digest
  const own = `${formatReference({ registry, path })}@`
  return image.RepoDigests?.find((entry) => entry.startsWith(own))?.slice(own.length) ?? ''
}
