import { rewriteInContainer } from '../../config/apply/in-container.js'
import { provideImage } from '../../container/provide-image.js'
import { createReader } from '../../container/reader.js'
import type { Container } from '../../engine/api/container.js'
import { inspectContainer } from '../../engine/api/containers.js'
import type { FileOwner, FileWish } from '../../engine/api/swarm-files.js'
import { ownerOf } from '../../engine/archive/archive.js'
import { readFile } from '../../engine/archive/files.js'
import { accountOf } from '../../engine/archive/secrets.js'
import type { Engine } from '../../engine/transport/docker.js'
import type { ConfigInputs } from '../../inputs/config.js'
import type { Reference } from '../../registry/reference.js'
import { formatReference } from '../../registry/reference.js'
import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import type { Inputs } from './inputs.js'

/**
 * Makes the files of a service: config files as they are in the image, rewritten, and secrets, owned by the
 * user that its containers run as. The image is looked into through a container that never starts.
 */
export async function prepareFiles(
  engine: Engine,
  { inputs, reference, labels, section }: Preparation,
  runner: Runner,
): Promise<FileWish[]> {
  const { config, workload, registry } = inputs
  const wish = { reference, pull: 'missing', platform: undefined, registry } as const
  await provideImage(engine, wish, runner)
  const { user } = workload
  const image = formatReference(reference)
  await using reader = await createReader(engine, { image, user, labels }, runner)
  const container = await inspectContainer(engine, reader.id)
  const configs = await rewriteFiles(engine, container, { config, section }, runner)
  return [...configs, ...(await ownSecrets(engine, container, workload.secrets))]
}

/** What files are made from: the image by its pinned reference, and the labels of what is created on the way. */
export interface Preparation {
  inputs: Inputs
  reference: Reference
  labels: Record<string, string>
  section: Section
}

/** Only what the rewriting changes becomes a file of its own, with the owner and mode that it has in the image. */
async function rewriteFiles(
  engine: Engine,
  container: Container,
  { config, section }: { config: ConfigInputs; section: Section },
  runner: Runner,
): Promise<FileWish[]> {
  const changed = await rewriteInContainer(engine, container, { config, section, isWritten: false }, runner)
  const site = { engine, container, signal: runner.cancelled }
  const wishes: FileWish[] = []
  for (const { real, content } of changed) {
    wishes.push({ kind: 'configs', target: real, content, owner: ownerOf(await readFile(site, real)) })
  }
  return wishes
}

async function ownSecrets(
  engine: Engine,
  container: Container,
  secrets: ReadonlyMap<string, string>,
): Promise<FileWish[]> {
  if (secrets.size === 0) return []
  const account = await accountOf(engine, container)
  const owner: FileOwner = { ...account, mode: 0o400 }
  return [...secrets].map(([target, value]) => ({
    kind: 'secrets',
    target,
    content: Buffer.from(value),
    owner,
  }))
}
