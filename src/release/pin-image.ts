import { askDistribution, encodeAuth } from '../engine/api/images.js'
import type { Engine } from '../engine/transport/docker.js'
import { type RegistryInputs, registryAuth } from '../inputs/registry.js'
import { formatReference, type Reference } from '../registry/reference.js'
import type { Runner } from '../runner.js'
import { outlastHiccups } from './retry-pull.js'

/** An image that every node can pull: pinned by digest, with what the registry asks for. */
export interface PinnedImage {
  reference: Reference & { digest: string }
  platforms: { Architecture: string; OS: string }[]
  /** The content of `X-Registry-Auth`. */
  auth: string
}

/** Pins an image by the digest that the registry has for it now, asked through the engine. */
export async function pinImage(
  engine: Engine,
  reference: Reference,
  registry: RegistryInputs,
  runner: Runner,
): Promise<PinnedImage> {
  const name = formatReference(reference)
  const auth = await registryAuth(registry, reference, runner)
  const { Descriptor, Platforms } = await outlastHiccups(
    { name, registry: reference.registry, os: engine.os },
    () => askDistribution(engine, name, auth, runner.cancelled),
    runner,
  )
  return {
    reference: { ...reference, digest: reference.digest ?? Descriptor.digest },
    platforms: (Platforms ?? []).map(({ architecture, os }) => ({
      // Which ARM a node has it says otherwise than registries do.
      Architecture: /^arm$/i.test(architecture) ? '' : architecture,
      OS: os,
    })),
    auth: encodeAuth(auth),
  }
}
