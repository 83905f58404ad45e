import { randomUUID } from 'node:crypto'
import { isFingerprintOf } from '../deployment/fingerprint.js'
import { namesOf } from '../deployment/names.js'
import { type Container, findContainer } from '../engine/containers.js'
import type { Engine } from '../engine/docker.js'
import { findImage, type Image } from '../engine/images.js'
import { UserError } from '../error.js'
import { oneOf, optional, parseBoolean, parseText, required, wholeNumber } from '../input/scalar.js'
import { formatReference, parseReference } from '../registry/reference.js'
import type { Read, Rule, Runner } from '../runner.js'
import type { Section } from '../summary/section.js'
import { type Asked, refuseTwoTags, resolveAsked } from './asked.js'
import { configInputs, containerConfigRules } from './config-inputs.js'
import { gatherEnv } from './container-env.js'
import { containerInputs, containerRules, parseName } from './container-inputs.js'
import { setContainerOutputs } from './container-outputs.js'
import { findDeployment, nameOf, refuseForeign, repairDeployment } from './deployment-containers.js'
import { type RecordFacts, type Result, recordDeployment } from './deployment-record.js'
import { deploymentLabels, wishOf } from './deployment-wish.js'
import { connectEngine, engineInputs, engineRules } from './engine-inputs.js'
import { gateInputs, gateRules } from './gate-inputs.js'
import { buildRequest } from './launch.js'
import { identity } from './own-labels.js'
import { digestOf, provideImage } from './provide-image.js'
import { registryInputs, registryRules } from './registry-inputs.js'
import { replaceContainer, settleStrategy } from './replace-container.js'
import type { Outcome } from './replacement.js'
import { imageCell, passUnready, summarizeContainer, timed, withSection } from './summary.js'
import { versionInputs } from './version-inputs.js'

export type Inputs = ReturnType<typeof inputs>

export function inputs(read: Read) {
  return {
    image: read.value('image', required(parseReference, 'ghcr.io/acme/web')),
    version: versionInputs(read),
    name: read.value('name', required(parseName, 'web')),
    strategy: read.value('strategy', oneOf('auto', 'start-first', 'stop-first')),
    recreate: read.value('recreate', parseBoolean),
    rollback: read.value('rollback', parseBoolean),
    keepOld: read.value('keep-old', wholeNumber(0, 1000)),
    environment: read.value('environment', optional(parseText)),
    keepFailed: read.value('keep-failed', parseBoolean),
    summary: read.value('summary', parseBoolean),
    engine: engineInputs(read),
    registry: registryInputs(read),
    container: containerInputs(read),
    gate: gateInputs(read),
    config: configInputs(read),
    identity: identity(read),
  }
}

export const rules: readonly Rule<Inputs>[] = [
  ...engineRules.map(
    (rule): Rule<Inputs> =>
      ({ engine }) =>
        rule(engine),
  ),
  ...containerRules.map(
    (rule): Rule<Inputs> =>
      ({ container }) =>
        rule(container),
  ),
  ...gateRules.map(
    (rule): Rule<Inputs> =>
      ({ gate, container }) =>
        rule(gate, container.restart),
  ),
  ...registryRules.map(
    (rule): Rule<Inputs> =>
      ({ registry }) =>
        rule(registry),
  ),
  ...containerConfigRules.map(
    (rule): Rule<Inputs> =>
      ({ config }) =>
        rule(config),
  ),
  ({ name }) =>
    /\.(?:next|old|failed)$/.test(name)
      ? new UserError(
          `Input "name": names that end with ".next", ".old" or ".failed" are those of a deployment's other containers`,
          'Choose another name, like web',
        )
      : undefined,
  refuseTwoTags,
  ({ gate }) =>
    gate.waitFor === 'exit'
      ? new UserError(
          'Input "wait-for": a deployment is to keep running',
          'Use the run action with "wait-for: exit"',
        )
      : undefined,
]

/** The whole deployment: resolve, pull, create, transform config, start, gate, replace; on failure, roll back. */
export async function deploy(inputs: Inputs, runner: Runner): Promise<void> {
  await withSection(inputs, `${inputs.name}: not deployed`, runner, (section) =>
    deployAndTell(inputs, section, runner),
  )
}

async function deployAndTell(inputs: Inputs, section: Section, runner: Runner): Promise<void> {
  const env = gatherEnv(inputs.container, runner)
  const [engine, asked] = await Promise.all([
    connectEngine(inputs.engine, runner),
    timed(section, 'resolve', () =>
      resolveAsked({ ...inputs, platform: inputs.container.platform }, section, runner),
    ),
  ])
  if (asked === undefined) {
    section.title = `${inputs.name}: nothing to deploy`
    return runner.setOutput('changed', 'false')
  }
  const names = namesOf(inputs.name)
  const retirement = { name: inputs.name, keepOld: inputs.keepOld }
  const step = randomUUID()
  runner.saveState('step', step)
  const found = await findDeployment(engine, names)
  refuseForeign(found)
  // What serves can wait for the pull; another run's candidate is taken over when ours is about to be created.
  if (!isServing(found, inputs.name)) await repairDeployment(engine, names, { retirement }, runner)
  const { container, registry } = inputs
  const image = await timed(section, 'pull', () =>
    provideImage(engine, { ...container, reference: asked.reference, registry }, runner),
  )
  await repairDeployment(engine, names, { retirement }, runner)
  const old = await findContainer(engine, names.current)
  const digest = digestOf(image, asked.reference)
  const plain = {
    name: undefined,
    reference: formatReference(asked.reference),
    image,
    env,
    labels: {},
    aliases: container.aliases,
  }
  const wish = wishOf(inputs, image, buildRequest(container, plain, runner))
  const facts = { inputs, asked, image, digest, old, section }
  if (old !== undefined && !inputs.recreate && isUnchanged(old, wish)) {
    const why = `it runs what is asked for since ${old.State.StartedAt}`
    runner.info(`Unchanged: ${inputs.name}, ${why}`.replace(', it', ''))
    section.decisions.push(['Unchanged', why])
    runner.saveState('settled', 'true')
    return await conclude(engine, { ...facts, result: 'unchanged', strategy: '' }, runner)
  }
  const labels = deploymentLabels(inputs, { step, version: asked.version, digest, wish, old })
  const launch = { ...plain, labels }
  section.decisions.push([old === undefined ? 'Created' : 'Replaced', whyReplaced(old, wish, inputs)])
  const strategy = settleStrategy(inputs, launch, { old, section }, runner)
  const outcome = await replaceContainer(
    engine,
    { inputs, launch, names, step, old, strategy, retirement, section },
    runner,
  )
  await conclude(engine, { ...facts, result: resultOf(outcome), strategy }, runner)
  if (outcome.settled) runner.saveState('settled', 'true')
  if (outcome.failure !== undefined) fail(outcome, { inputs, section }, runner)
}

function isServing(found: readonly Container[], name: string): boolean {
  return found.some((container) => nameOf(container) === name && container.State.Running)
}

function resultOf({ failure, rolledBack }: Outcome): Result {
  if (failure === undefined) return 'deployed'
  return rolledBack ? 'rolled back' : 'failed'
}

function fail(
  { failure, unready, rolledBack }: Outcome,
  { inputs: { gate, name }, section }: { inputs: Inputs; section: Section },
  runner: Runner,
): void {
  if (!(failure instanceof UserError)) throw failure
  const state = rolledBack ? `; ${name} runs as before` : ''
  const error = new UserError(`${failure.problem}${state}`, failure.remedy, { cause: failure })
  if (!unready || gate.onUnready === 'fail') throw error
  passUnready(section, error)
  runner.warning(`${failure.problem}${state}. The step passes, because "on-unready" is continue.`)
}

function isUnchanged({ State, Config }: Container, wish: unknown): boolean {
  const isWell = State.Status === 'running' && (State.Health?.Status ?? 'healthy') === 'healthy'
  return isWell && isFingerprintOf(Config.Labels?.['berth.spec'], wish)
}

function whyReplaced(old: Container | undefined, wish: unknown, { name, recreate }: Inputs): string {
  if (old === undefined) return `nothing ran as ${name} before`
  if (!isFingerprintOf(old.Config.Labels?.['berth.spec'], wish))
    return 'what ran was made from another image or other inputs'
  return recreate ? '"recreate" is true' : `it was ${old.State.Health?.Status ?? old.State.Status}`
}

interface Conclusion {
  inputs: Inputs
  asked: Asked
  image: Image
  digest: string
  old: Container | undefined
  section: Section
  result: Result
  strategy: string
}

/** Sets every output, of the container that runs now, and writes the record. */
async function conclude(engine: Engine, conclusion: Conclusion, runner: Runner): Promise<void> {
  const { inputs, asked, digest, old, section, result, strategy } = conclusion
  runner.setOutput('changed', String(result === 'deployed'))
  runner.setOutput('rolled-back', String(result === 'rolled back'))
  runner.setOutput('previous-container-id', old?.Id ?? '')
  runner.setOutput('previous-image', old?.Config.Image ?? '')
  await describeCurrent(engine, conclusion, runner)
  const image = formatReference(asked.reference)
  recordDeployment(
    inputs,
    {
      result,
      image,
      version: asked.version,
      digest,
      strategy,
      previous: previousOf(old),
      phases: section.phases,
    },
    runner,
  )
}

function previousOf(old: Container | undefined): RecordFacts['previous'] {
  return { version: old?.Config.Labels?.['berth.version'] ?? '', image: old?.Config.Image ?? '' }
}

async function describeCurrent(
  engine: Engine,
  { inputs, asked, image, digest, result, old, section }: Conclusion,
  runner: Runner,
): Promise<void> {
  section.title = `${inputs.name}: ${result}`
  const container = await findContainer(engine, inputs.name)
  if (container === undefined) return runner.setOutput('ready', 'false')
  const isNew = result === 'deployed' || result === 'unchanged'
  const shown = isNew
    ? { image: formatReference(asked.reference), digest }
    : { image: container.Config.Image, digest: container.Config.Labels?.['berth.digest'] ?? '' }
  const { createOptions, temp } = inputs.container
  await setContainerOutputs(
    engine,
    container,
    {
      reference: shown.image,
      digest: shown.digest,
      image: isNew ? image : await findImage(engine, container.Image),
      ready: isNew,
      createOptions,
      temp,
    },
    runner,
  )
  if (!isNew) section.facts.push(['Not deployed', imageCell(formatReference(asked.reference))])
  const more: Section['facts'] = [
    ['Version', isNew ? asked.version : (container.Config.Labels?.['berth.version'] ?? '')],
    ['Environment', inputs.environment ?? ''],
    ['Before', isNew ? imageCell(old?.Config.Image ?? '') : ''],
  ]
  summarizeContainer(engine, container, { ...shown, more }, section)
}
