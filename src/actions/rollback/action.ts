import { randomUUID } from 'node:crypto'
import { isOwn } from '../../container/ownership.js'
import { conclude, type Deployment, releaseOf } from '../../container/swap/conclude.js'
import { keptCandidate, restartOf } from '../../container/swap/kept-candidate.js'
import { repairDeployment } from '../../container/swap/repair.js'
import type { Ending } from '../../container/swap/replacement.js'
import { settleStrategy } from '../../container/swap/settle-strategy.js'
import { warnSharers } from '../../container/warn-sharers.js'
import { type Container, nameOf } from '../../engine/api/container.js'
import { findContainer } from '../../engine/api/containers.js'
import { footprintOf } from '../../engine/api/footprint.js'
import { asReleased } from '../../engine/api/release.js'
import type { Engine } from '../../engine/transport/docker.js'
import { UserError } from '../../error.js'
import { connectEngine } from '../../inputs/engine.js'
import type { Action, Outcome, OutputName, Stage } from '../../outcome.js'
import { readReference } from '../../registry/reference.js'
import { namesOf } from '../../release/names.js'
import { type Inputs, inputs, rules, upkeep } from './inputs.js'
import { findReleases, pickRelease } from './kept.js'

type Name = OutputName<'rollback'>

/** Puts the release before the current one back: starts the container that was kept, gates, and swaps. */
export const action: Action<Inputs, Name> = {
  inputs,
  rules,
  unfinished: ({ name }) => `${name}: not rolled back`,
  onUnready: ({ gate }) => gate.onUnready,
  perform: rollBackByHand,
}

async function rollBackByHand(inputs: Inputs, stage: Stage<Name>): Promise<Outcome<Name>> {
  const { name, gate, environment, identity, temp } = inputs
  const deployment: Deployment = {
    ...{ name, gate, environment, identity, temp, createOptions: {}, section: stage.section },
    release: { reference: '', version: '', digest: '', image: undefined },
  }
  stage.publish({ changed: 'false', ready: 'false', 'rolled-back': 'false' })
  const attempted = await attempt(inputs, deployment, stage).catch(
    (failure): Ending => ({ result: 'failed', failure, settled: false }),
  )
  const { version, reference } = deployment.release
  const words = { title: `rolled back to ${version || reference}`, record: 'rolled-back-by-hand' }
  return { ...(await conclude(deployment, attempted, stage, words)), outputs: {} }
}

/** Tries it, and notes in the deployment what becomes known. */
async function attempt(inputs: Inputs, deployment: Deployment, stage: Stage<Name>): Promise<Ending> {
  const { name, to } = inputs
  const engine = await connectEngine(inputs.engine, stage)
  deployment.engine = engine
  const names = namesOf(name)
  await refuseForeign(engine, name)
  const step = randomUUID()
  stage.saveState('step', step)
  await repairDeployment(engine, { ...upkeep, names }, stage)
  const [current, kept] = await Promise.all([findCurrent(engine, name), findReleases(engine, names)])
  deployment.old = current
  const picked = pickRelease(kept, { name, to, current })
  deployment.release = await releaseOf(engine, picked)
  publishRelease(deployment, stage)
  return await putBack(engine, deployment, { picked, kept, step, drainMs: inputs.drainMs }, stage)
}

/** What runs under the name must be Berth's; anything else was never replaced by it. */
async function refuseForeign(engine: Engine, name: string): Promise<void> {
  const current = await findContainer(engine, name)
  if (current === undefined || (await isOwn(engine, current))) return
  throw new UserError(
    `The name "${name}" is held by container ${current.Id.slice(0, 12)}, which Berth did not create, so it has no release to go back to`,
    'Correct "name", or deploy it with the root action first ("take-over: true" replaces what runs)',
  )
}

async function findCurrent(engine: Engine, name: string): Promise<Container | undefined> {
  const current = await findContainer(engine, name)
  return current && (await asReleased(engine, current))
}

function publishRelease({ name, release, old }: Deployment, stage: Stage<Name>): void {
  const { reference, version } = release
  stage.publish({ tag: readReference(reference)?.tag ?? '', version })
  const from = old === undefined ? '' : ` from ${old.Config.Labels?.['berth.version'] || old.Config.Image}`
  stage.info(`Rolling ${name} back${from} to ${version || reference}`)
}

async function putBack(
  engine: Engine,
  deployment: Deployment,
  {
    picked,
    kept,
    step,
    drainMs,
  }: { picked: Container; kept: readonly Container[]; step: string; drainMs: number },
  stage: Stage<Name>,
): Promise<Ending> {
  const { name, gate, old, section, environment, identity } = deployment
  section.decisions.push(['Roll back', `to ${nameOf(picked)} (${picked.Id.slice(0, 12)}), as it was`])
  const placing = { wanted: 'auto', old, candidate: footprintOf(picked), section } as const
  const strategy = await settleStrategy(engine, placing, stage)
  deployment.strategy = strategy
  if (old !== undefined) await warnSharers(engine, old, { what: 'replaced' }, stage)
  const restart = restartOf(picked, [...(old ? [old] : []), ...kept]) ?? 'unless-stopped'
  const job = { upkeep: { ...upkeep, names: namesOf(name) }, step, old, strategy }
  const restoring = { ...job, kept: picked, restart, environment, identity }
  const candidate = keptCandidate(engine, restoring, stage)
  const { replaceContainer } = await import('../../container/swap/replace.js')
  const replacement = { ...job, candidate, gate, drainMs, keepFailed: false, section }
  return await replaceContainer(engine, replacement, stage)
}
