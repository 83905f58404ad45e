import { UserError } from '../error.js'
import { type RegistryInputs, registryCredentials } from '../inputs/registry.js'
import { prepareChoice, type VersionInputs } from '../inputs/version.js'
import { connectRegistry, type Registry } from '../registry/client.js'
import { type Found, findManifest } from '../registry/manifest.js'
import { type Platform, parsePlatform } from '../registry/platform.js'
import { proxyAgents } from '../registry/proxy.js'
import { formatReference, type Reference } from '../registry/reference.js'
import { listTags } from '../registry/tags.js'
import type { Runner } from '../runner.js'
import { judge } from '../version/judge.js'
import { type Choice, tallyTags } from '../version/pick.js'
import { explainChoice, noneFits, tellYamlTwin, warnOfNewer } from '../version/report.js'
import { parseTag, type TaggedVersion, tagsOf } from '../version/tag.js'
import { formatVersion } from '../version/version.js'

/** Which tag of which repository is wanted. */
export interface TagWish {
  /** A repository without tag and digest. */
  image: Reference
  version: VersionInputs
  registry: RegistryInputs
  platform: string | undefined
}

/** What a list of tags says, or a single tag that was found without one. */
export interface Chosen {
  version: TaggedVersion | undefined
  /** Every tag that fits, best first, at most 100. */
  tags: string[]
  matched: number
  /** How many tags were passed over; `undefined` without a list. */
  passedOver: number | undefined
  /** Why it is this one, in sentences without their full stops. */
  why: readonly string[]
}

/** A tag and the digest of its manifest. */
export interface Pinned {
  version: TaggedVersion
  digest: string
}

/**
 * Chooses the tag that a version means and pins it by digest; `tell` is told of the choice before its
 * digest is known. `undefined` if there is none and that is to be ignored.
 */
export async function chooseTag(
  { image, version, registry: access, platform }: TagWish,
  runner: Runner,
  tell: (chosen: Chosen) => void,
): Promise<Pinned | undefined> {
  const choice = await prepareChoice(version)
  const wanted = platform === undefined ? undefined : parsePlatform(platform)
  const registry = await connect(image, access, runner)
  const found = await findExact(registry, choice, wanted)
  if (found !== undefined) {
    const why = [`the exact version that is wanted; its tags were not listed`]
    runner.info(`${registry.name} has ${found.version.tag}, ${why}`)
    tell({ version: found.version, tags: [found.version.tag], matched: 1, passedOver: undefined, why })
    return found
  }
  const best = await chooseFromList(registry, choice, { ifNone: version.ifNone, tell, runner })
  return best && { version: best, digest: await pin(registry, best.tag, wanted) }
}

/** Finds the digest that a tag has in its registry now, or why it has none; `platform` must be there under it. */
export async function findDigest(
  { image, registry: access, platform }: Pick<TagWish, 'image' | 'registry' | 'platform'>,
  runner: Runner,
): Promise<Found> {
  const registry = await connect(image, access, runner)
  const wanted = platform === undefined ? undefined : parsePlatform(platform)
  return await findManifest(registry, image.tag ?? 'latest', wanted)
}

async function connect(image: Reference, inputs: RegistryInputs, runner: Runner): Promise<Registry> {
  return await connectRegistry({
    repository: image,
    credentials: await registryCredentials(inputs, image, runner),
    insecure: inputs.insecure,
    mask: (secret) => runner.mask(secret),
    log: (line) => runner.info(line),
    signal: runner.cancelled,
    agentOf: await proxyAgents(inputs.proxies),
  })
}

/** Asks for an exact version's own tags; a refusal may only mean that there is none, so the list decides. */
async function findExact(
  registry: Registry,
  choice: Choice,
  platform: Platform | undefined,
): Promise<Pinned | undefined> {
  const { exact } = choice.range
  if (exact === undefined || choice.versionText !== undefined || judge(exact, choice) !== 'fits')
    return undefined
  for (const tag of tagsOf(formatVersion(exact))) {
    const found = await findManifest(registry, tag, platform)
    const version = parseTag(tag, choice)
    if ('digest' in found && version !== undefined) return { version, digest: found.digest }
    if (!('digest' in found) && ![401, 403, 404].includes(found.status)) throw found.refusal
  }
  return undefined
}

async function chooseFromList(
  registry: Registry,
  choice: Choice,
  { ifNone, tell, runner }: { ifNone: 'fail' | 'ignore'; tell: (chosen: Chosen) => void; runner: Runner },
): Promise<TaggedVersion | undefined> {
  const { add, result } = tallyTags(choice)
  for await (const page of listTags(registry)) for (const tag of page) add(tag)
  const tally = result()
  const [best] = tally.best
  const { matched, passedOver } = tally
  const why = explainChoice(tally, choice)
  tell({ version: best, tags: tally.best.map(({ tag }) => tag), matched, passedOver, why })
  for (const line of why) runner.info(`${registry.name}: ${line}`)
  if (best !== undefined) {
    for (const warning of warnOfNewer(registry.name, best, tally)) runner.warning(warning)
    for (const notice of tellYamlTwin(tally, choice)) runner.notice(notice)
    return best
  }
  const mistake = noneFits(registry.name, tally, choice)
  if (ifNone === 'fail') throw mistake
  runner.info(`${mistake.problem}. It is ignored, because "if-none" is ignore`)
  return undefined
}

async function pin(registry: Registry, tag: string, platform: Platform | undefined): Promise<string> {
  const found = await findManifest(registry, tag, platform)
  if ('digest' in found) return found.digest
  if (found.status !== 404) throw found.refusal
  throw new UserError(
    `${registry.name} lists the tag ${tag} and has no manifest for it`,
    'It may have been removed meanwhile: run the step again, or push the image again',
    { cause: found.refusal },
  )
}

/** The reference that a later step runs: `repository:tag@digest`. */
export function pinnedReference({ registry, path }: Reference, { version, digest }: Pinned): string {
  return formatReference({ registry, path, tag: version.tag, digest })
}
