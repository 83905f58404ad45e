import type { ImageWish } from '../container/provide-image.js'
import { findImage, type Image } from '../engine/api/images.js'
import type { Engine } from '../engine/transport/docker.js'
import { UserError } from '../error.js'
import type { Found } from '../registry/manifest.js'
import { formatReference, type Reference } from '../registry/reference.js'
import type { Runner } from '../runner.js'
import { digestOf } from './image-digest.js'

/** What a tag is pinned to; `present` is what the engine was just seen to have and is taken as it is. */
export interface Pinned {
  reference: Reference
  present?: Image | undefined
}

/**
 * Pins a tag by the digest that its registry has for it now, so that one that moved is another image. What is
 * not to be pulled and what the engine itself built stay as they are.
 */
export async function pinTag(engine: Engine, wish: ImageWish, runner: Runner): Promise<Pinned> {
  const { reference, pull } = wish
  const name = formatReference(reference)
  const image = pull === 'missing' ? await findImage(engine, name) : undefined
  const take = (why: string) => {
    runner.info(`${name} is taken as the engine has it, because ${why}`)
    return { reference, present: image }
  }
  if (pull === 'never') return take('"pull" is never')
  if (image !== undefined && digestOf(image, reference) === '') return take('it came from no registry')
  const found = await askRegistry(wish, runner)
  if ('digest' in found) {
    runner.info(`The registry has ${name} as ${found.digest}`)
    return { reference: { ...reference, digest: found.digest } }
  }
  const isUnknown = found.status === 404 && image !== undefined && (await isBuiltThere(image, wish, runner))
  if (isUnknown) return take('its registry has neither the tag nor that digest')
  throw orNever(found.refusal)
}

/** The containerd store gives what was built there a digest, too: only its registry tells that it never had that. */
async function isBuiltThere({ Id, Descriptor }: Image, wish: ImageWish, runner: Runner): Promise<boolean> {
  if (Descriptor === undefined) return false
  const found = await askRegistry({ ...wish, reference: { ...wish.reference, tag: Id } }, runner)
  return 'refusal' in found && found.status === 404
}

async function askRegistry({ reference, registry, platform }: ImageWish, runner: Runner): Promise<Found> {
  const { findDigest } = await import('./choose-tag.js')
  try {
    return await findDigest({ image: reference, registry, platform }, runner)
  } catch (thrown) {
    throw thrown instanceof UserError ? orNever(thrown) : thrown
  }
}

function orNever(cause: UserError): UserError {
  const remedy = `${cause.remedy}; or set "pull: never" to take the image as the engine has it`
  return new UserError(cause.problem, remedy, { cause })
}
