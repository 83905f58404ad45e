import type { Deployment, ImageNews } from '../../deployment/drift.js'
import { UserError } from '../../error.js'
import { connectRegistry, type Registry } from '../../registry/client.js'
import { findManifest } from '../../registry/manifest.js'
import { proxyAgents } from '../../registry/proxy.js'
import { formatReference, parseReference, type Reference } from '../../registry/reference.js'
import { listTags } from '../../registry/tags.js'
import type { Runner } from '../../runner.js'
import { type RegistryInputs, registryCredentials } from '../../steps/inputs/registry.js'
import { type ChoiceInputs, prepareChoice } from '../../steps/inputs/version.js'
import { type Choice, tallyTags } from '../../version/pick.js'
import { parseTag, type TaggedVersion } from '../../version/tag.js'
import { compareVersions, formatVersion } from '../../version/version.js'

/** What is asked of registries, and who asks. */
export interface ImageInquiry {
  /** The registry that the given login is for; others are asked by Docker's own configuration. */
  registry: string | undefined
  access: RegistryInputs
  version: ChoiceInputs
  /** How long one repository may take. */
  withinMs: number
}

/** Asks every repository once, side by side; tells what is new of the image of each deployment. */
export async function askRegistries(
  deployments: readonly Deployment[],
  inquiry: ImageInquiry,
  runner: Runner,
): Promise<Map<Deployment, ImageNews>> {
  const choice = inquiry.version.range.text === '' ? undefined : await prepareChoice(inquiry.version)
  const images = deployments.flatMap((deployment) => {
    const image = referenceOf(deployment)
    return image === undefined ? [] : [{ deployment, image }]
  })
  const repositories = Map.groupBy(images, ({ image }) => formatReference(repositoryOf(image)))
  const answers = await Promise.all(
    [...repositories].map(async ([name, asked]) => {
      try {
        return await askRepository(asked, { inquiry, choice }, runner)
      } catch (thrown) {
        runner.cancelled.throwIfAborted()
        runner.warning(`${name} was not asked for news: ${problemIn(thrown, inquiry.withinMs)}`)
        return []
      }
    }),
  )
  return new Map(answers.flat())
}

interface Asked {
  deployment: Deployment
  image: Reference
}

async function askRepository(
  asked: readonly Asked[],
  { inquiry, choice }: { inquiry: ImageInquiry; choice: Choice | undefined },
  runner: Runner,
): Promise<[Deployment, ImageNews][]> {
  const [first] = asked
  if (first === undefined) return []
  const registry = await connect(first.image, inquiry, runner)
  const tags = [...new Set(asked.flatMap(({ image }) => image.tag ?? []))]
  const [digests, highest] = await Promise.all([
    Promise.all(tags.map(async (tag) => [tag, await digestOf(registry, tag)] as const)),
    choice === undefined ? undefined : highestIn(registry, choice),
  ])
  const byTag = new Map(digests)
  return asked.map(({ deployment, image }) => {
    const digest = image.tag === undefined ? undefined : byTag.get(image.tag)
    const newer =
      highest !== undefined && isBehind(deployment, image, highest) ? formatVersion(highest) : undefined
    return [deployment, { ...(digest !== undefined && { digest }), ...(newer !== undefined && { newer }) }]
  })
}

async function connect(
  image: Reference,
  { registry, access, withinMs }: ImageInquiry,
  runner: Runner,
): Promise<Registry> {
  const isMeant = image.registry === registry
  const login = isMeant ? access : { ...access, username: undefined, password: undefined }
  return await connectRegistry({
    repository: image,
    credentials: await registryCredentials(login, image.registry, runner),
    insecure: access.insecure,
    mask: (secret) => runner.mask(secret),
    log: (line) => runner.info(line),
    signal: AbortSignal.any([runner.cancelled, AbortSignal.timeout(withinMs)]),
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

async function highestIn(registry: Registry, choice: Choice): Promise<TaggedVersion | undefined> {
  const { add, result } = tallyTags(choice)
  for await (const page of listTags(registry)) for (const tag of page) add(tag)
  return result().best[0]
}

function isBehind({ version }: Deployment, { tag = '' }: Reference, highest: TaggedVersion): boolean {
  const deployed = parseTag(version === '' ? tag : version.replaceAll('+', '_'))
  return deployed !== undefined && compareVersions(deployed, highest) < 0
}

/** An image that was given by its id, or was never in a registry, has none to be asked. */
function referenceOf({ image, digest }: Deployment): Reference | undefined {
  if (digest === '') return undefined
  try {
    return parseReference(image)
  } catch {
    return undefined // an id is no reference
  }
}

function repositoryOf({ registry, path }: Reference): Reference {
  return { registry, path }
}

function problemIn(thrown: unknown, withinMs: number): string {
  if (thrown instanceof UserError) return thrown.problem
  if (thrown instanceof DOMException && thrown.name === 'TimeoutError')
    return `it did not answer within ${withinMs / 1000} s`
  throw thrown
}
