import { type ImageWish, provideImage } from '../../container/provide-image.js'
import { timed } from '../../container/summarize.js'
import type { Image } from '../../engine/api/images.js'
import { type Engine, tell } from '../../engine/transport/docker.js'
import { formatReference, type Reference } from '../../registry/reference.js'
import { type Pinned, pinTag } from '../../release/pin-tag.js'
import type { Asked } from '../../release/resolve.js'
import type { Runner } from '../../runner.js'
import type { Account } from './account.js'
import type { Inputs } from './inputs.js'

/** A tag that its registry has not told about yet is asked for now: it may have moved. */
export async function pinAsked(
  engine: Engine,
  account: Account,
  asked: Asked,
  runner: Runner,
): Promise<Pinned> {
  if (asked.reference.digest !== undefined) return { reference: asked.reference }
  const wish = imageWish(account.inputs, asked.reference)
  const pinned = await timed(account.section, 'pin', () => pinTag(engine, wish, runner))
  account.asked = { ...asked, reference: pinned.reference }
  return pinned
}

/** Provides the pinned image, and has the engine know it by the tag as well, where the digest is not the user's own. */
export async function provideAsked(
  engine: Engine,
  inputs: Inputs,
  { reference, present }: Pinned,
  runner: Runner,
): Promise<Image> {
  const image = await provideImage(engine, { ...imageWish(inputs, reference), present }, runner)
  if (inputs.image.digest === undefined) await keepTag(engine, image, reference)
  return image
}

function imageWish({ container, registry }: Inputs, reference: Reference): ImageWish {
  return { ...container, reference, registry }
}

/** As after `docker pull`: an engine drops a tag that stands beside a digest. */
async function keepTag(
  engine: Engine,
  { Id, RepoTags }: Image,
  { registry, path, tag }: Reference,
): Promise<void> {
  if (tag === undefined || RepoTags?.includes(formatReference({ registry, path, tag }))) return
  const query = { repo: formatReference({ registry, path }), tag }
  await tell(engine, { method: 'POST', path: `/images/${Id}/tag`, query, repeatable: true })
}
