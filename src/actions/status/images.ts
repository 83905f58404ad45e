import { type RegistryInputs, registryCredentials } from '../../inputs/registry.js'
import type { ChoiceInputs } from '../../inputs/version.js'
import { connectRegistry, type Registry } from '../../registry/client.js'
import { findManifest } from '../../registry/manifest.js'
import { proxyAgents } from '../../registry/proxy.js'
import type { Reference } from '../../registry/reference.js'
import { listTags } from '../../registry/tags.js'
import type { Deployment, ImageNews } from '../../release/drift.js'
import type { Runner } from '../../runner.js'
import { type Choice, tallyTags } from '../../version/pick.js'
import { warnOfNewer } from '../../version/report.js'
import { parseTag, type TaggedVersion } from '../../version/tag.js'
import { compareVersions, formatVersion } from '../../version/version.js'

/** What is asked of registries, and who asks. */
export interface ImageInquiry {
  /** The registry that the given login is for; others are asked by Docker's own configuration. */
  registry: string | undefined
  access: RegistryInputs
  version: ChoiceInputs
  /** How long all of them together may take. */
  withinMs: number
}

/** A deployment, and the image that its registry is asked about. */
export interface Asked {
  deployment: Deployment
  image: Reference
}

/** What is new of the images of deployments. */
export type News = [Deployment, ImageNews][]

/** What is asked, how long, and who is told. */
export interface Asker {
  inquiry: ImageInquiry
  choice: Choice | undefined
  log: (line: string) => void
  signal: AbortSignal
}

/** Asks for the digest of each tag that is deployed, and for the highest version that is wanted. */
export async function askRepository(asked: readonly Asked[], asker: Asker, runner: Runner): Promise<News> {
  const [first] = asked
  if (first === undefined) return []
  const { choice } = asker
  const registry = await connect(first.image, asker, runner)
  const tags = [...new Set(asked.flatMap(({ image }) => image.tag ?? []))]
  const [digests, highest] = await Promise.all([
    Promise.all(tags.map(async (tag) => [tag, await digestOf(registry, tag)] as const)),
    choice === undefined ? undefined : highestIn(registry, choice, runner),
  ])
  const byTag = new Map(digests)
  return asked.map(({ deployment, image }) => {
    const digest = image.tag === undefined ? undefined : byTag.get(image.tag)
    const newer =
      highest !== undefined && isBehind(deployment, image, highest) ? formatVersion(highest) : undefined
    return [deployment, { ...(digest !== undefined && { digest }), ...(newer !== undefined && { newer }) }]
  })
}

/** Connects to the repository of an image; the login of the inputs is for its registry only. */
export async function connect(
  image: Reference,
  { inquiry: { registry, access }, log, signal }: Asker,
  runner: Runner,
): Promise<Registry> {
  const isMeant = image.registry === registry
  const login = isMeant ? access : { ...access, username: undefined, password: undefined }
  return await connectRegistry({
    repository: image,
    credentials: await registryCredentials(login, image, runner),
    insecure: access.insecure,
    mask: (secret) => runner.mask(secret),
    log,
    signal,
    agentOf: await proxyAgents(access.proxies),
  })
}

/** A tag that is gone has no digest, which says nothing of what runs. */
async function digestOf(registry: Registry, tag: string): Promise<string | undefined> {
  const found = await findManifest(registry, tag, undefined)
  if ('digest' in found) return found.digest
  if (found.status === 404) return undefined
  throw found.refusal
}

async function highestIn(
  registry: Registry,
  choice: Choice,
  runner: Runner,
): Promise<TaggedVersion | undefined> {
  const { add, result } = tallyTags(choice)
  for await (const page of listTags(registry)) for (const tag of page) add(tag)
  const tally = result()
  const [best] = tally.best
  if (best !== undefined)
    for (const warning of warnOfNewer(registry.name, best, tally)) runner.warning(warning)
  return best
}

function isBehind({ version }: Deployment, { tag = '' }: Reference, highest: TaggedVersion): boolean {
  const deployed = parseTag(version === '' ? tag : version.replaceAll('+', '_'), {
    versioning: highest.loose === undefined ? 'semver' : 'loose',
  })
  return deployed !== undefined && compareVersions(deployed, highest) < 0
}
