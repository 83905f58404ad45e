import { setContainerOutputs } from '../../container/describe.js'
import { isOwn } from '../../container/ownership.js'
import { imageCell, summarizeContainer } from '../../container/summarize.js'
import type { Outcome } from '../../container/swap/replacement.js'
import { type Container, nameOf } from '../../engine/api/container.js'
import { findContainer } from '../../engine/api/containers.js'
import { findImageOf } from '../../engine/api/images.js'
import { asReleased } from '../../engine/api/release.js'
import type { Engine } from '../../engine/transport/docker.js'
import { UserError } from '../../error.js'
import { findLapse } from '../../readiness/last-look.js'
import { formatReference } from '../../registry/reference.js'
import { type Result, recordDeployment } from '../../release/record.js'
import { takenOver } from '../../release/superseded.js'
import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import { type Account, digestAsked } from './account.js'
import type { Inputs } from './inputs.js'

/**
 * Looks at what runs now, and makes the record and every output of that look; returns the outcome, which is a
 * failure where what was ready is not any more.
 */
export async function conclude(account: Account, attempted: Outcome, runner: Runner): Promise<Outcome> {
  const { inputs, old, section } = account
  const { outcome, container } = await lookLast(account, attempted, runner)
  const { result } = outcome
  section.title = `${inputs.name}: ${result}`
  runner.setOutput('changed', String(attempted.result === 'deployed' && result !== 'rolled back'))
  runner.setOutput('rolled-back', String(result === 'rolled back'))
  runner.setOutput('previous-container-id', old?.Id ?? '')
  runner.setOutput('previous-image', old?.Config.Image ?? '')
  writeRecord(account, result, runner)
  await describeLast(account, { outcome, container }, runner)
  return outcome
}

/** The last look: what was called ready must be there, the same, and ready still. */
async function lookLast({ inputs, engine, old }: Account, attempted: Outcome, runner: Runner): Promise<Last> {
  if (engine === undefined) return { outcome: attempted, container: undefined }
  try {
    const container = await findContainer(engine, inputs.name)
    const isOther = container !== undefined && attempted.id !== undefined && container.Id !== attempted.id
    const outcome = isOther
      ? { ...attempted, ...(await judgeOther(engine, container, inputs, old)) }
      : judgeLast(attempted, container, inputs)
    return { container, outcome }
  } catch (failure) {
    if (attempted.failure === undefined)
      return { container: undefined, outcome: { ...attempted, result: 'failed', failure } }
    // Where it has failed already, an engine that does not answer is no second failure.
    runner.info('The engine does not tell what runs now')
    return { container: undefined, outcome: attempted }
  }
}

interface Last {
  outcome: Outcome
  container: Container | undefined
}

function judgeLast(attempted: Outcome, container: Container | undefined, inputs: Inputs): Outcome {
  const { id, settled } = attempted
  if (id === undefined) return attempted
  const { name, gate } = inputs
  const failure = findLapse(container, name, gate)
  return failure === undefined
    ? attempted
    : { result: 'failed', failure, mayPass: container !== undefined, settled }
}

/** Another container has the name by now: the old one, one of another run, or of somebody else. */
async function judgeOther(
  engine: Engine,
  container: Container,
  { name }: Inputs,
  old: Container | undefined,
): Promise<Pick<Outcome, 'result' | 'failure'>> {
  if (container.Id === old?.Id) return { result: 'rolled back', failure: lostName(container) }
  if (await isOwn(engine, container))
    return { result: 'taken over', failure: takenOver(name, container.Config.Labels) }
  const failure = new UserError(
    `The container ${name} was up, and is another one at the last look, which Berth did not create`,
    'See what else creates containers on this engine',
  )
  return { result: 'failed', failure }
}

function lostName(old: Container): UserError {
  return new UserError(
    `The new container was up, and lost its name before that was final; ${nameOf(old)} is the old one again, and is ${old.State.Status}`,
    'See what else renames containers on this engine',
  )
}

async function describeLast(account: Account, { outcome, container }: Last, runner: Runner): Promise<void> {
  if (account.engine === undefined) return
  try {
    await describeCurrent(account.engine, account, { outcome, container }, runner)
  } catch (thrown) {
    if (outcome.failure === undefined) throw thrown
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
  { outcome: { result }, container }: Last,
  runner: Runner,
): Promise<void> {
  const { inputs, asked, old, section } = account
  const isAsked = result === 'deployed' || result === 'unchanged'
  const reference = formatReference(asked?.reference ?? inputs.image)
  if (!isAsked) section.facts.push(['Not deployed', imageCell(reference)])
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

async function describeOther(engine: Engine, container: Container) {
  const { Config } = await asReleased(engine, container)
  const { Image: reference, Labels } = Config
  return {
    reference,
    version: Labels?.['berth.version'] ?? '',
    digest: Labels?.['berth.digest'] ?? '',
    image: await findImageOf(engine, container),
  }
}
