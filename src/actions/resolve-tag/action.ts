import { summarizeChoice } from '../../container/summarize.js'
import { parsePlatform } from '../../input/platform.js'
import { optional, parseBoolean, required } from '../../input/scalar.js'
import { registryInputs, registryRules } from '../../inputs/registry.js'
import { rulesFor } from '../../inputs/rules-for.js'
import { versionInputs } from '../../inputs/version.js'
import type { Action, Outcome, OutputName, Outputs, Stage } from '../../outcome.js'
import { formatReference, parseRepository } from '../../registry/reference.js'
import type { Chosen } from '../../release/choose-tag.js'
import type { Read } from '../../runner.js'
import type { TaggedVersion } from '../../version/tag.js'
import { formatVersion } from '../../version/version.js'

type Inputs = ReturnType<typeof inputs>

function inputs(read: Read) {
  return {
    image: read.value('image', required(parseRepository, 'nginx or ghcr.io/acme/web')),
    platform: read.value('platform', optional(parsePlatform)),
    summary: read.value('summary', parseBoolean),
    version: versionInputs(read),
    registry: registryInputs(read),
  }
}

/** Finds the highest tag of a repository that the version means, and pins it by its digest. */
export const action: Action<Inputs, OutputName<'resolve-tag'>> = {
  inputs,
  rules: rulesFor(registryRules, ({ registry }: Inputs) => registry),
  unfinished: ({ image }) => `${formatReference(image)}: no version resolved`,
  perform: resolveTag,
}

async function resolveTag(
  inputs: Inputs,
  stage: Stage<OutputName<'resolve-tag'>>,
): Promise<Outcome<OutputName<'resolve-tag'>>> {
  // The client of registries is loaded when there is something to ask.
  const { chooseTag, pinnedReference } = await import('../../release/choose-tag.js')
  const repository = formatReference(inputs.image)
  const pinned = await chooseTag(inputs, stage, (chosen) => {
    summarizeChoice(chosen, stage.section)
    stage.publish(describeChoice(chosen))
    if (chosen.version !== undefined) stage.publish(describeVersion(chosen.version, repository))
  })
  if (pinned === undefined)
    return { result: 'nothing matched', headline: action.unfinished(inputs), outputs: {} }
  const image = pinnedReference(inputs.image, pinned)
  stage.info(`Resolved to ${image}`)
  stage.section.facts.push(['Image', { code: image }])
  return {
    result: 'resolved',
    headline: `${repository}: ${formatVersion(pinned.version)}`,
    outputs: { digest: pinned.digest, image },
  }
}

/** How many tags there were, told also where none matched. */
type Tally = 'tags' | 'matched' | 'passed-over'

function describeChoice({ tags, matched, passedOver }: Chosen): Pick<Outputs<'resolve-tag'>, Tally> {
  return {
    tags: JSON.stringify(tags),
    matched: String(matched),
    'passed-over': passedOver === undefined ? '' : String(passedOver),
  }
}

function describeVersion(
  version: TaggedVersion,
  repository: string,
): Omit<Outputs<'resolve-tag'>, Tally | 'digest' | 'image'> {
  return {
    repository,
    tag: version.tag,
    version: formatVersion(version),
    major: version.major,
    minor: version.minor,
    patch: version.patch,
    prerelease: version.prerelease,
  }
}
