import { findImage, type Image, pullImage } from '../engine/api/images.js'
import { trackPull } from '../engine/api/pull-progress.js'
import type { Engine } from '../engine/transport/docker.js'
import { UserError } from '../error.js'
import { type RegistryInputs, registryAuth } from '../inputs/registry.js'
import { fitsPlatform, parsePlatform, readPlatform } from '../registry/platform.js'
import { formatReference, type Reference } from '../registry/reference.js'
import { outlastHiccups } from '../release/retry-pull.js'
import type { Runner } from '../runner.js'

/** Which image is wanted, and when it is pulled. */
export interface ImageWish {
  reference: Reference
  pull: 'missing' | 'always' | 'never'
  platform: string | undefined
  registry: RegistryInputs
  /** What the engine was just seen to have by that reference; it is not asked for that again. */
  present?: Image | undefined
}

/** Provides the image on the engine, pulling it where asked or needed, and returns what the engine knows of it. */
export async function provideImage(engine: Engine, wish: ImageWish, runner: Runner): Promise<Image> {
  const name = formatReference(wish.reference)
  const present = wish.pull === 'always' ? undefined : await findPresent(engine, name, wish)
  if (present !== undefined) return checkedOs(present, name, engine)
  if (wish.pull === 'never') throw absentImage(name, await findImage(engine, name), wish.platform)
  const told = await runner.group(`Pull ${name}`, () => pull(engine, name, wish, runner))
  runner.info(told)
  // Of another platform than was asked for it is what `create` refuses with a reason.
  const pulled = (await findFor(engine, name, wish.platform)) ?? (await findImage(engine, name))
  if (pulled === undefined)
    throw new UserError(`${name} is gone right after its pull`, 'See what else removes images on this engine')
  return checkedOs(pulled, name, engine)
}

async function pull(
  engine: Engine,
  name: string,
  { reference, platform, registry }: ImageWish,
  runner: Runner,
): Promise<string> {
  // Without a tag the engine would pull all of them.
  const pulled = reference.tag === undefined && reference.digest === undefined ? `${name}:latest` : name
  const auth = await registryAuth(registry, reference, runner)
  const { add, result } = trackPull(runner.progress)
  const startedMs = performance.now()
  const wish = { reference: pulled, platform, auth, onProgress: add, signal: runner.cancelled }
  await outlastHiccups(
    { name, registry: reference.registry, os: engine.os },
    () => pullImage(engine, wish),
    runner,
  )
  return `Pulled ${name}: ${result()} in ${((performance.now() - startedMs) / 1000).toFixed(1)} s`
}

async function findPresent(engine: Engine, name: string, wish: ImageWish): Promise<Image | undefined> {
  const { platform, present } = wish
  return platform === undefined && present !== undefined ? present : await findFor(engine, name, platform)
}

/** An image that the engine has for other platforms only counts as missing. */
export async function findFor(
  engine: Engine,
  name: string,
  platform: string | undefined,
): Promise<Image | undefined> {
  if (platform === undefined) return await findImage(engine, name)
  const wanted = parsePlatform(platform)
  const image = await findImage(engine, name, wanted)
  const { Os: os = '', OsVersion = '', Architecture: architecture = '', Variant = '' } = image ?? {}
  const own = { os, osVersion: OsVersion, architecture, variant: Variant || wanted.variant }
  if (image === undefined || fitsPlatform(own, wanted)) return image
  const isHeld = (image.Manifests ?? []).some(
    ({ Available, ImageData }) => Available && fitsPlatform(readPlatform(ImageData?.Platform), wanted),
  )
  // An engine that cannot be asked for a platform tells the configuration of its own one only.
  return isHeld ? { ...image, Os: wanted.os, Architecture: wanted.architecture, Config: null } : undefined
}

function checkedOs(image: Image, name: string, engine: Engine): Image {
  if (image.Os === engine.os || image.Os === '') return image
  throw new UserError(
    `${name} is an image for ${image.Os}, and this engine runs ${engine.os} containers`,
    `Use an image for ${engine.os}, or an engine for ${image.Os} (runs-on, "docker-host")`,
  )
}

function absentImage(name: string, present: Image | undefined, platform: string | undefined): UserError {
  const what =
    present === undefined
      ? `The engine has no image ${name}`
      : `The engine has ${name} for ${present.Os}/${present.Architecture} only, not for ${platform}`
  return new UserError(
    `${what}, and "pull" is never`,
    'Set "pull" to missing or always, or build the image in an earlier step',
  )
}
