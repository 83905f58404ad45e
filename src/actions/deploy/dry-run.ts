import { randomUUID } from 'node:crypto'
import { rewriteInContainer } from '../../config/apply/in-container.js'
import { buildRequest } from '../../container/create.js'
import { setContainerOutputs } from '../../container/describe.js'
import { findFor } from '../../container/provide-image.js'
import { createReader } from '../../container/reader.js'
import { summarizeContainer } from '../../container/summarize.js'
import { carryOver } from '../../container/swap/carry-over.js'
import { releaseOf } from '../../container/swap/conclude.js'
import { findDeployment } from '../../container/swap/containers.js'
import { findKept, planNext, type Upkeep } from '../../container/swap/repair.js'
import { settleStrategy } from '../../container/swap/settle-strategy.js'
import { type Container, nameOf } from '../../engine/api/container.js'
import { inspectContainer } from '../../engine/api/containers.js'
import { requestFootprint } from '../../engine/api/footprint.js'
import type { Image } from '../../engine/api/images.js'
import { asReleased } from '../../engine/api/release.js'
import { mountsFrom } from '../../engine/api/volumes-from.js'
import type { Engine } from '../../engine/transport/docker.js'
import { isConfigAsked } from '../../inputs/config.js'
import { isGated } from '../../inputs/gate.js'
import type { Outcome, OutputName, Stage } from '../../outcome.js'
import { formatReference } from '../../registry/reference.js'
import { ownLabels } from '../../release/own-labels.js'
import type { Asked } from '../../release/resolve.js'
import type { Account } from './account.js'
import { whyUnready } from './gate-unchanged.js'
import { pinAsked } from './image.js'
import { wishOf } from './spec.js'
import { whyReplaced } from './why-replaced.js'

type DeployStage = Stage<OutputName<'deploy'>>

/** What a deployment that is only looked at is made of. */
interface Look {
  asked: Asked
  env: ReadonlyMap<string, string>
  upkeep: Upkeep
}

/**
 * Says what a deployment would do, and does none of it. The one thing that is made is a container that never starts,
 * through which the config files of an image are read that the engine has; it is gone before the step ends.
 */
export async function tellAhead(
  engine: Engine,
  account: Account,
  { asked, env, upkeep }: Look,
  runner: DeployStage,
): Promise<Outcome<OutputName<'deploy'>>> {
  const { inputs, section } = account
  const stage = { ...runner, info: (text: string) => runner.info(`Dry run: ${text}`) }
  const found = await findDeployment(engine, upkeep)
  await tellRepairs(engine, found, upkeep, stage)
  const current = found.find((one) => nameOf(one) === inputs.name)
  account.old = current && (await asReleased(engine, current))
  const { reference, present } = await pinAsked(engine, account, asked, stage)
  const image = present ?? (await findFor(engine, formatReference(reference), inputs.container.platform))
  if (image !== undefined) account.image = image
  const known = image ?? notPulled(engine)
  const launch = { reference: formatReference(reference), image: known, env, labels: {} }
  const reason =
    (await whyReplaced(engine, account.old, wishOf(inputs, launch), inputs)) ??
    (account.old && (await whyUnready(engine, account.old, account, stage)))
  if (reason === undefined) tell(stage, 'Would leave', `${inputs.name} as it is, which is what is asked for`)
  else {
    tell(stage, current === undefined ? 'Would create' : 'Would replace', `${inputs.name}, because ${reason}`)
    if (image === undefined) tell(stage, 'Would pull', launch.reference)
    await tellReplacement(engine, account, buildRequest(inputs.container, launch), stage)
    await tellConfig(engine, account, image && launch.reference, stage)
    await tellRemovals(engine, current, upkeep, stage)
  }
  const isReady = reason === undefined && isGated(inputs.gate)
  if (current !== undefined) await describeCurrent(engine, account, current, { isReady, stage: runner })
  section.mark = '✅'
  return {
    result: 'dry run',
    headline: `${inputs.name}: ${reason === undefined ? 'unchanged' : `would be ${current === undefined ? 'created' : 'replaced'}`} (dry run)`,
    outputs: { changed: String(reason !== undefined), ready: String(isReady) },
  }
}

function tell({ info, section }: Pick<DeployStage, 'info' | 'section'>, what: string, how: string): void {
  info(`${what} ${how}`)
  section.decisions.push([what, how])
}

/** What an interrupted run left is brought into order first, which may change what is current. */
async function tellRepairs(
  engine: Engine,
  found: readonly Container[],
  upkeep: Upkeep,
  stage: DeployStage,
): Promise<void> {
  const calls = await planNext(engine, found, upkeep)
  if (calls.length === 0) return
  const shown = calls.map((call) => `${call.do} ${call.name}${call.do === 'rename' ? ` to ${call.to}` : ''}`)
  tell(stage, 'Would bring into order', `what another run left: ${shown.join(', ')}`)
}

/** Of an image that the engine does not have only its system is known. */
function notPulled({ os, architecture }: Engine): Image {
  const names = { Id: '', RepoDigests: null, RepoTags: null, Size: 0 }
  return { ...names, Os: os, Architecture: architecture, Config: null }
}

async function tellReplacement(
  engine: Engine,
  account: Account,
  asked: ReturnType<typeof buildRequest>,
  stage: DeployStage,
): Promise<void> {
  const { inputs, old, section } = account
  const request = await carryOver(engine, account, asked, stage)
  const candidate = requestFootprint(request, await mountsFrom(engine, request.HostConfig))
  await settleStrategy(engine, { wanted: inputs.strategy, old, candidate, section }, stage)
}

/** Shows how config files would change, from those of the image. */
async function tellConfig(
  engine: Engine,
  { inputs }: Account,
  image: string | undefined,
  stage: DeployStage,
): Promise<void> {
  const { config, container, identity } = inputs
  if (!isConfigAsked(config)) return
  if (image === undefined) {
    tell(stage, 'Would change', 'config files, which are seen once the image is there')
    return
  }
  const labels = ownLabels('dry-run', randomUUID(), identity)
  await using reader = await createReader(engine, { image, user: container.user, labels }, stage)
  const created = await inspectContainer(engine, reader.id)
  await rewriteInContainer(engine, created, { config, section: stage.section, isWritten: false }, stage)
}

async function tellRemovals(
  engine: Engine,
  current: Container | undefined,
  upkeep: Upkeep,
  stage: DeployStage,
): Promise<void> {
  const kept = await findKept(engine, upkeep.names)
  const removed = [...(current === undefined ? [] : [current]), ...kept].slice(upkeep.keepOld)
  if (removed.length === 0) return
  const shown = removed.map((one) => `${nameOf(one)} (${one.Id.slice(0, 12)})`)
  tell(stage, 'Would remove', `${shown.join(', ')}, which "keep-old" does not keep`)
}

/** Outputs and summary say what runs, which a dry run leaves as it is. */
async function describeCurrent(
  engine: Engine,
  { inputs, section }: Account,
  current: Container,
  { isReady, stage }: { isReady: boolean; stage: DeployStage },
): Promise<void> {
  const { createOptions, temp } = inputs.container
  const shown = await releaseOf(engine, current)
  await setContainerOutputs(engine, current, { ...shown, ready: isReady, createOptions, temp }, stage)
  const { reference: image, digest } = shown
  summarizeContainer(engine, current, { label: 'Runs', image, digest }, section)
}
