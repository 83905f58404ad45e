import { randomUUID } from 'node:crypto'
import { buildRequest, type Launch, warnOfOwnLabels } from '../../container/create.js'
import { gatherEnv } from '../../container/env.js'
import type { Used } from '../../container/old-images.js'
import { timed } from '../../container/summarize.js'
import { newCandidate } from '../../container/swap/candidate.js'
import { carryOver } from '../../container/swap/carry-over.js'
import { conclude } from '../../container/swap/conclude.js'
import { findDeployment, refuseForeign } from '../../container/swap/containers.js'
import { repairDeployment, type Upkeep } from '../../container/swap/repair.js'
import type { Ending } from '../../container/swap/replacement.js'
import { refuseFleeting, settleStrategy } from '../../container/swap/settle-strategy.js'
import { warnSharers } from '../../container/warn-sharers.js'
import { type Container, nameOf } from '../../engine/api/container.js'
import { findContainer } from '../../engine/api/containers.js'
import { requestFootprint } from '../../engine/api/footprint.js'
import type { Image } from '../../engine/api/images.js'
import { asReleased, noteRelease } from '../../engine/api/release.js'
import { mountsFrom } from '../../engine/api/volumes-from.js'
import type { Engine } from '../../engine/transport/docker.js'
import { connectEngine } from '../../inputs/engine.js'
import { checkForEngine } from '../../inputs/engine-rules.js'
import type { Action, Outcome, OutputName, Stage } from '../../outcome.js'
import { formatReference } from '../../registry/reference.js'
import { namesOf } from '../../release/names.js'
import type { Pinned } from '../../release/pin-tag.js'
import { type Asked, resolveAsked } from '../../release/resolve.js'
import type { Runner } from '../../runner.js'
import { type Account, openAccount } from './account.js'
import { whyUnready } from './gate-unchanged.js'
import { pinAsked, provideAsked } from './image.js'
import { type Inputs, inputs, rules } from './inputs.js'
import { deploymentLabels, releaseLabels } from './labels.js'
import { wishOf } from './spec.js'
import { whyReplaced } from './why-replaced.js'

/** The whole deployment: resolve, pull, create, transform config, start, gate, replace; on failure, roll back. */
export const action: Action<Inputs, OutputName<'deploy'>> = {
  inputs,
  rules,
  unfinished: ({ name }) => `${name}: not deployed`,
  onUnready: ({ gate }) => gate.onUnready,
  perform: deploy,
}

async function deploy(
  inputs: Inputs,
  stage: Stage<OutputName<'deploy'>>,
): Promise<Outcome<OutputName<'deploy'>>> {
  const account = openAccount(inputs, stage.section)
  stage.publish({ changed: 'false', ready: 'false', 'rolled-back': 'false' })
  if (inputs.dryRun) return await lookAhead(account, stage)
  const attempted = await attempt(account, stage).catch(
    (failure): Ending => ({ result: 'failed', failure, settled: false }),
  )
  if (attempted === undefined) return nothingToDeploy(inputs)
  return { ...(await conclude(account, attempted, stage)), outputs: {} }
}

function nothingToDeploy({ name }: Inputs): Outcome<OutputName<'deploy'>> {
  return { result: 'nothing to deploy', headline: `${name}: nothing to deploy`, outputs: {} }
}

async function lookAhead(
  account: Account,
  stage: Stage<OutputName<'deploy'>>,
): Promise<Outcome<OutputName<'deploy'>>> {
  const begun = await begin(account, stage)
  if (begun === undefined) return nothingToDeploy(account.inputs)
  const { tellAhead } = await import('./dry-run.js')
  return await tellAhead(begun.engine, account, begun, stage)
}

/** What is known before anything is touched. */
interface Begun {
  engine: Engine
  asked: Asked
  env: ReadonlyMap<string, string>
  upkeep: Upkeep
}

/** Resolves what is asked for; `undefined` where no version fits and that is to be ignored. */
async function begin(account: Account, runner: Runner): Promise<Begun | undefined> {
  const { inputs, section } = account
  const { name, keepOld, rollback, takeOver, container } = inputs
  const env = gatherEnv(container, runner)
  warnOfOwnLabels(container, runner)
  const [engine, asked] = await Promise.all([
    connectEngine(inputs.engine, runner),
    timed(section, 'resolve', () =>
      resolveAsked({ ...inputs, platform: container.platform }, section, runner),
    ),
  ])
  account.engine = engine
  checkForEngine(engine, inputs)
  account.asked = asked
  if (asked === undefined) return undefined
  return { engine, asked, env, upkeep: { names: namesOf(name), takeOver, keepOld, rollback } }
}

/** Tries it, and notes in the account what becomes known. */
async function attempt(account: Account, runner: Runner): Promise<Ending | undefined> {
  const { inputs, section } = account
  const begun = await begin(account, runner)
  if (begun === undefined) return undefined
  const { engine, asked, env } = begun
  const used: Used[] = []
  const upkeep = { ...begun.upkeep, ...collectImages(engine, inputs, used) }
  const found = await findDeployment(engine, upkeep)
  const current = found.find((one) => nameOf(one) === inputs.name)
  account.old = current && (await asReleased(engine, current))
  const pinned = await pinAsked(engine, account, asked, runner)
  const { reference } = pinned
  const step = randomUUID()
  const image = await prepare(engine, account, { pinned, upkeep, step }, runner)
  account.image = image
  const now = await findCurrent(engine, upkeep, runner)
  await refuseForeign(engine, now, upkeep)
  account.old = now && (await asReleased(engine, now))
  const launch = { reference: formatReference(reference), image, env, labels: {} }
  const ending = await replaceChanged(engine, account, { launch, upkeep, step }, runner)
  if (ending.failure === undefined && used.length > 0) {
    const { removeOldImages } = await import('../../container/old-images.js')
    await timed(section, 'images', () => removeOldImages(engine, used, reference, runner))
  }
  return ending
}

/** Notes the images of containers that this deployment removes, where they are to go as well. */
function collectImages(engine: Engine, { removeOldImages }: Inputs, used: Used[]): Pick<Upkeep, 'onRemoval'> {
  if (!removeOldImages) return {}
  return {
    async onRemoval(container) {
      const { findUsed } = await import('../../container/old-images.js')
      used.push(...(await findUsed(engine, container)))
    },
  }
}

/** Pulls the image while what serves goes on serving; where nothing does, what another run left is mended first. */
async function prepare(
  engine: Engine,
  account: Account,
  { pinned, upkeep, step }: { pinned: Pinned; upkeep: Upkeep; step: string },
  runner: Runner,
): Promise<Image> {
  const { inputs, section, old } = account
  runner.saveState('step', step)
  if (old?.State.Running !== true) await repairDeployment(engine, upkeep, runner)
  return await timed(section, 'pull', () => provideAsked(engine, inputs, pinned, runner))
}

/** Brings into order what another run left, and finds what is current then. */
async function findCurrent(engine: Engine, upkeep: Upkeep, runner: Runner): Promise<Container | undefined> {
  const { current } = upkeep.names
  const { done, seen } = await repairDeployment(engine, upkeep, runner)
  if (done.length > 0) return await findContainer(engine, current)
  return seen.find((one) => nameOf(one) === current)
}

/** Replaces the current container unless it is what is asked for and passes its gate. */
async function replaceChanged(
  engine: Engine,
  account: Account,
  { launch, ...job }: { launch: Launch; upkeep: Upkeep; step: string },
  runner: Runner,
): Promise<Ending> {
  const { inputs, old, section } = account
  const wish = wishOf(inputs, launch)
  const reason =
    (await whyReplaced(engine, old, wish, inputs)) ??
    (old && (await whyUnready(engine, old, account, runner)))
  if (reason === undefined) {
    await callAnew(engine, account, runner)
    return tellUnchanged(account, runner)
  }
  runner.info(`${old === undefined ? 'Creating' : 'Replacing'} ${inputs.name}, because ${reason}`)
  section.decisions.push([old === undefined ? 'Create' : 'Replace', reason])
  const labels = deploymentLabels(account, wish, job.step)
  const asked = buildRequest(inputs.container, { ...launch, labels })
  const request = await carryOver(engine, account, asked, runner)
  const candidate = requestFootprint(request, await mountsFrom(engine, request.HostConfig))
  const placing = { wanted: inputs.strategy, old, candidate, section }
  const strategy = await settleStrategy(engine, placing, runner)
  account.strategy = strategy
  if (inputs.rollback) refuseFleeting(inputs.name, old)
  if (old !== undefined) await warnSharers(engine, old, { what: 'replaced' }, runner)
  const { replaceContainer } = await import('../../container/swap/replace.js')
  const creation = { ...job, inputs, request, strategy, section }
  const { gate, keepFailed, drainMs } = inputs
  const replacement = { ...job, candidate: newCandidate(engine, creation, runner), gate, keepFailed, drainMs }
  return await replaceContainer(engine, { ...replacement, old, strategy, section }, runner)
}

/** What runs stays, and is called from now on what this deployment calls it. */
async function callAnew(engine: Engine, account: Account, runner: Runner): Promise<void> {
  const { inputs, asked, old } = account
  if (old === undefined || asked === undefined) return
  const image = formatReference(asked.reference)
  const labels = releaseLabels(account)
  const names = ['berth.version', 'berth.digest', 'berth.environment']
  const isSame = names.every((name) => labels[name] === old.Config.Labels?.[name])
  if (isSame && old.Config.Image === image) return
  runner.info(`${inputs.name} is ${image} from now on, which is the image that it runs`)
  await noteRelease(engine, old, image, labels)
}

function tellUnchanged({ inputs, old, section }: Account, runner: Runner): Ending {
  const since = `already running since ${old?.State.StartedAt}`
  runner.info(`Unchanged: ${inputs.name} is ${since}`)
  section.decisions.push(['Unchanged', `it ${since}`])
  return { result: 'unchanged', id: old?.Id, settled: true }
}
