import type { Container } from '../../engine/container.js'
import { findContainer } from '../../engine/containers.js'
import type { Engine } from '../../engine/docker.js'
import { findImage } from '../../engine/images.js'
import { formatReference } from '../../registry/reference.js'
import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import { setContainerOutputs } from '../container/outputs.js'
import { imageCell, summarizeContainer } from '../summary.js'
import { type Account, digestAsked } from './account.js'
import { type Result, recordDeployment } from './record.js'
import type { Outcome } from './replacement.js'

/** Writes the record and sets every output, of the container that runs now. */
export async function conclude(
  account: Account,
  { result, failure }: Outcome,
  runner: Runner,
): Promise<void> {
  const { inputs, engine, old, section } = account
  section.title = `${inputs.name}: ${result}`
  runner.setOutput('changed', String(result === 'deployed'))
  runner.setOutput('rolled-back', String(result === 'rolled back'))
  runner.setOutput('previous-container-id', old?.Id ?? '')
  runner.setOutput('previous-image', old?.Config.Image ?? '')
  writeRecord(account, result, runner)
  if (engine === undefined) return
  try {
    await describeCurrent(engine, account, result, runner)
  } catch (thrown) {
    // Where it has failed already, an engine that does not answer is no second failure.
    if (failure === undefined) throw thrown
    runner.info('The engine does not tell what runs now')
  }
}

function writeRecord(account: Account, result: Result, runner: Runner): void {
  const { inputs, asked, old, strategy = '', section } = account
  const image = formatReference(asked?.reference ?? inputs.image)
  const previous = { version: old?.Config.Labels?.['berth.version'] ?? '', image: old?.Config.Image ?? '' }
  const { version = '' } = asked ?? {}
  const digest = digestAsked(account)
  const { phases } = section
  recordDeployment(inputs, { result, image, version, digest, strategy, previous, phases }, runner)
}

async function describeCurrent(
  engine: Engine,
  account: Account,
  result: Result,
  runner: Runner,
): Promise<void> {
  const { inputs, asked, old, section } = account
  const isAsked = result === 'deployed' || result === 'unchanged'
  const reference = formatReference(asked?.reference ?? inputs.image)
  if (!isAsked) section.facts.push(['Not deployed', imageCell(reference)])
  const container = result === 'unchanged' ? old : await findContainer(engine, inputs.name)
  if (container === undefined) return
  const shown = isAsked ? describeAsked(account) : await describeOther(engine, container)
  const { createOptions, temp } = inputs.container
  await setContainerOutputs(engine, container, { ...shown, ready: isAsked, createOptions, temp }, runner)
  const more: Section['facts'] = [
    ['Version', shown.version],
    ['Environment', inputs.environment ?? ''],
    ['Before', isAsked ? imageCell(old?.Config.Image ?? '') : ''],
  ]
  const label = isAsked ? 'Image' : 'Runs'
  const { reference: image, digest } = shown
  summarizeContainer(engine, container, { label, image, digest, more }, section)
}

function describeAsked(account: Account) {
  const { inputs, asked, image } = account
  const reference = formatReference(asked?.reference ?? inputs.image)
  return { reference, version: asked?.version ?? '', digest: digestAsked(account), image }
}

async function describeOther(engine: Engine, { Image, Config: { Image: reference, Labels } }: Container) {
  return {
    reference,
    version: Labels?.['berth.version'] ?? '',
    digest: Labels?.['berth.digest'] ?? '',
    image: await findImage(engine, Image),
  }
}
