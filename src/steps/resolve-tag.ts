import { parsePlatform } from '../input/platform.js'
import { optional, parseBoolean, required } from '../input/scalar.js'
import { formatReference, parseRepository } from '../registry/reference.js'
import type { Read, Rule, Runner } from '../runner.js'
import type { Section } from '../summary/section.js'
import type { TaggedVersion } from '../version/tag.js'
import { formatVersion } from '../version/version.js'
import type { Chosen } from './choose-tag.js'
import { registryInputs, registryRules } from './inputs/registry.js'
import { rulesFor } from './inputs/rules-for.js'
import { versionInputs } from './inputs/version.js'
import { summarizeChoice, withSection } from './summary.js'

type Inputs = ReturnType<typeof inputs>

export function inputs(read: Read) {
  return {
    image: read.value('image', required(parseRepository, 'nginx or ghcr.io/acme/web')),
    platform: read.value('platform', optional(parsePlatform)),
    summary: read.value('summary', parseBoolean),
    version: versionInputs(read),
    registry: registryInputs(read),
  }
}

export const rules: readonly Rule<Inputs>[] = rulesFor(registryRules, ({ registry }: Inputs) => registry)

/** Finds the highest tag of a repository that the version means, and pins it by its digest. */
export async function resolveTag(inputs: Inputs, runner: Runner): Promise<void> {
  const title = `${formatReference(inputs.image)}: no version resolved`
  await withSection(inputs, title, runner, (section) => resolve(inputs, section, runner))
}

async function resolve(inputs: Inputs, section: Section, runner: Runner): Promise<void> {
  // The client of registries is loaded when there is something to ask.
  const { chooseTag, pinnedReference } = await import('./choose-tag.js')
  const repository = formatReference(inputs.image)
  const pinned = await chooseTag(inputs, runner, (chosen) => tellChoice(chosen, repository, section, runner))
  if (pinned === undefined) return
  const image = pinnedReference(inputs.image, pinned)
  runner.setOutput('digest', pinned.digest)
  runner.setOutput('image', image)
  runner.info(`Resolved to ${image}`)
  section.title = `${repository}: ${formatVersion(pinned.version)}`
  section.facts.push(['Image', { code: image }])
}

function tellChoice(chosen: Chosen, repository: string, section: Section, runner: Runner): void {
  const { version, tags, matched, passedOver } = chosen
  runner.setOutput('tags', JSON.stringify(tags))
  runner.setOutput('matched', String(matched))
  runner.setOutput('passed-over', passedOver === undefined ? '' : String(passedOver))
  summarizeChoice(chosen, section)
  if (version !== undefined) tellVersion(version, repository, runner)
}

function tellVersion(version: TaggedVersion, repository: string, runner: Runner): void {
  runner.setOutput('repository', repository)
  runner.setOutput('tag', version.tag)
  runner.setOutput('version', formatVersion(version))
  runner.setOutput('major', version.major)
  runner.setOutput('minor', version.minor)
  runner.setOutput('patch', version.patch)
  runner.setOutput('prerelease', version.prerelease)
}
