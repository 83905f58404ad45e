import { type Container, nameOf } from '../../engine/api/container.js'
import { findContainer } from '../../engine/api/containers.js'
import { findImageOf, type Image } from '../../engine/api/images.js'
import { asReleased } from '../../engine/api/release.js'
import type { Engine } from '../../engine/transport/docker.js'
import { UserError } from '../../error.js'
import type { GateInputs } from '../../inputs/gate.js'
import { findLapse } from '../../readiness/last-look.js'
import type { Identity } from '../../release/own-labels.js'
import { type Result, recordDeployment } from '../../release/record.js'
import { takenOver } from '../../release/superseded.js'
import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import { setContainerOutputs } from '../describe.js'
import { isOwn } from '../ownership.js'
import { imageCell, summarizeContainer } from '../summarize.js'
import type { Ending } from './replacement.js'
import type { Strategy } from './strategy.js'

/** What a container runs, as outputs, labels and record call it. */
export interface Release {
  /** The reference, pinned as far as that is known. */
  reference: string
  version: string
  digest: string
  image: Image | undefined
}

/** What is known of a deployment so far: outputs, summary and record are made of it, however far it came. */
export interface Deployment {
  readonly name: string
  readonly gate: GateInputs
  readonly environment: string | undefined
  readonly identity: Identity
  /** What was given for `create-options`, which the outputs redact. */
  readonly createOptions: Record<string, unknown>
  readonly temp: string | undefined
  readonly section: Section
  engine?: Engine | undefined
  /** What was to run. */
  release: Release
  /** The container that was current before, as it was called by then. */
  old?: Container | undefined
  strategy?: Strategy | undefined
}

/** How a deployment is told that ended as it was to: in the title, and in the record. */
export interface Words {
  title: string
  record: string
}

/**
 * Looks at what runs now, and makes the record and every output of that look; returns the ending, which is a
 * failure where what was ready is not any more.
 */
export async function conclude(
  deployment: Deployment,
  attempted: Ending,
  runner: Runner,
  deployed: Words = { title: 'deployed', record: 'deployed' },
): Promise<Ending & { headline: string }> {
  const { name, old } = deployment
  const { ending, container } = await lookLast(deployment, attempted, runner)
  const { result } = ending
  runner.setOutput('changed', String(attempted.result === 'deployed' && result !== 'rolled back'))
  runner.setOutput('rolled-back', String(result === 'rolled back'))
  runner.setOutput('previous-container-id', old?.Id ?? '')
  runner.setOutput('previous-image', old?.Config.Image ?? '')
  writeRecord(deployment, result === 'deployed' ? deployed.record : result, runner)
  await describeLast(deployment, { ending, container }, runner)
  return { ...ending, headline: `${name}: ${result === 'deployed' ? deployed.title : result}` }
}

interface Last {
  ending: Ending
  container: Container | undefined
}

/** The last look: what was called ready must be there, the same, and ready still. */
async function lookLast(
  { engine, name, gate, old }: Deployment,
  attempted: Ending,
  runner: Runner,
): Promise<Last> {
  if (engine === undefined) return { ending: attempted, container: undefined }
  try {
    const container = await findContainer(engine, name)
    const isOther = container !== undefined && attempted.id !== undefined && container.Id !== attempted.id
    const ending = isOther
      ? { ...attempted, ...(await judgeOther(engine, container, name, old)) }
      : judgeLast(attempted, container, { name, gate })
    return { container, ending }
  } catch (failure) {
    if (attempted.failure === undefined)
      return { container: undefined, ending: { ...attempted, result: 'failed', failure } }
    // Where it has failed already, an engine that does not answer is no second failure.
    runner.info('The engine does not tell what runs now')
    return { container: undefined, ending: attempted }
  }
}

function judgeLast(
  attempted: Ending,
  container: Container | undefined,
  { name, gate }: Pick<Deployment, 'name' | 'gate'>,
): Ending {
  const { id, settled } = attempted
  if (id === undefined) return attempted
  const failure = findLapse(container, name, gate)
  return failure === undefined
    ? attempted
    : { result: 'failed', failure, isUnready: container !== undefined, settled }
}

/** Another container has the name by now: the old one, one of another run, or of somebody else. */
async function judgeOther(
  engine: Engine,
  container: Container,
  name: string,
  old: Container | undefined,
): Promise<Pick<Ending, 'result' | 'failure'>> {
  if (container.Id === old?.Id) return { result: 'rolled back', failure: lostName(container) }
  if (await isOwn(engine, container)) {
    const { Config } = await asReleased(engine, container)
    return { result: 'taken over', failure: takenOver(name, Config.Labels) }
  }
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

async function describeLast(
  deployment: Deployment,
  { ending, container }: Last,
  runner: Runner,
): Promise<void> {
  if (deployment.engine === undefined) return
  try {
    await describeCurrent(deployment.engine, deployment, { ending, container }, runner)
  } catch (thrown) {
    if (ending.failure === undefined) throw thrown
    runner.info('The engine does not tell what runs now')
  }
}

function writeRecord(deployment: Deployment, outcome: Result | string, runner: Runner): void {
  const { release, old, strategy = '', section } = deployment
  const previous = { version: old?.Config.Labels?.['berth.version'] ?? '', image: old?.Config.Image ?? '' }
  const { reference: image, version, digest } = release
  const { phases } = section
  recordDeployment(deployment, { outcome, image, version, digest, strategy, previous, phases }, runner)
}

async function describeCurrent(
  engine: Engine,
  deployment: Deployment,
  { ending: { result }, container }: Last,
  runner: Runner,
): Promise<void> {
  const { release, old, section, environment, createOptions, temp } = deployment
  const isAsked = result === 'deployed' || result === 'unchanged'
  if (!isAsked) section.facts.push(['Not deployed', imageCell(release.reference)])
  if (container === undefined) return
  const shown = isAsked ? release : await releaseOf(engine, container)
  await setContainerOutputs(engine, container, { ...shown, ready: isAsked, createOptions, temp }, runner)
  const more: Section['facts'] = [
    ['Version', shown.version],
    ['Environment', environment ?? ''],
    ['Before', isAsked ? imageCell(old?.Config.Image ?? '') : ''],
  ]
  const label = isAsked ? 'Image' : 'Runs'
  const { reference: image, digest } = shown
  summarizeContainer(engine, container, { label, image, digest, more }, section)
}

/** What a container of a deployment runs, as the last deployment that it served calls it. */
export async function releaseOf(engine: Engine, container: Container): Promise<Release> {
  const { Config } = await asReleased(engine, container)
  const { Image: reference, Labels } = Config
  return {
    reference,
    version: Labels?.['berth.version'] ?? '',
    digest: Labels?.['berth.digest'] ?? '',
    image: await findImageOf(engine, container),
  }
}
