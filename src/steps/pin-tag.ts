import type { Engine } from '../engine/docker.js'
import { findImage } from '../engine/images.js'
import { UserError } from '../error.js'
import { formatReference, type Reference } from '../registry/reference.js'
import type { Runner } from '../runner.js'
import { digestOf } from './container/image-digest.js'
import type { ImageWish } from './container/provide-image.js'

/**
 * Pins a tag by the digest that its registry has for it now, so that one that moved is another image. What is
 * not to be pulled and what the engine itself built stay as they are.
 */
export async function pinTag(engine: Engine, wish: ImageWish, runner: Runner): Promise<Reference> {
  const { reference } = wish
  const why = await whyNotAsked(engine, wish)
  if (why !== undefined) {
    runner.info(`${formatReference(reference)} is taken as the engine has it, because ${why}`)
    return reference
  }
  const digest = await askRegistry(wish, runner)
  runner.info(`The registry has ${formatReference(reference)} as ${digest}`)
  return { ...reference, digest }
}

async function whyNotAsked(engine: Engine, { reference, pull }: ImageWish): Promise<string | undefined> {
  if (pull === 'never') return '"pull" is never'
  if (pull === 'always') return undefined
  const image = await findImage(engine, formatReference(reference))
  return image !== undefined && digestOf(image, reference) === '' ? 'it came from no registry' : undefined
}

async function askRegistry({ reference, registry, platform }: ImageWish, runner: Runner): Promise<string> {
  const { findDigest } = await import('./choose-tag.js')
  try {
    return await findDigest({ image: reference, registry, platform }, runner)
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    const { problem, remedy } = thrown
    throw new UserError(problem, `${remedy}; or set "pull: never" to take the image as the engine has it`, {
      cause: thrown,
    })
  }
}
