import { UserError } from '../../error.js'
import { showSome } from '../../input/list.js'
import type { Action, Outcome, OutputName, Stage } from '../../outcome.js'
import { type Deployment, findDrift, type ImageNews } from '../../release/drift.js'
import type { Runner } from '../../runner.js'
import { askEngine, type EngineAnswer } from './engines.js'
import { enginesOf, type Inputs, inputs, rules } from './inputs.js'
import { describeStatus } from './outputs.js'
import { headlineOf, type Row, type Silent, summarizeStatus } from './summary.js'

/** Tells what runs where, and in what it is not as it should be; nothing is changed anywhere. */
export const action: Action<Inputs, OutputName<'status'>> = {
  inputs,
  rules,
  unfinished: () => 'What runs where is not known',
  perform: tellStatus,
}

async function tellStatus(
  inputs: Inputs,
  stage: Stage<OutputName<'status'>>,
): Promise<Outcome<OutputName<'status'>>> {
  const answers = await askEngines(inputs, stage)
  const deployments = answers.flatMap((answer) => ('deployments' in answer ? answer.deployments : []))
  const news = await readNews(deployments, inputs, stage)
  const rows = deployments
    .map((deployment) => rowOf(deployment, news.get(deployment) ?? {}, deployments))
    .toSorted(compareRows)
  const silent = answers.flatMap((answer) => ('problem' in answer ? [answer] : []))
  for (const row of rows) stage.info(showRow(row))
  for (const { name, problem, remedy } of silent)
    stage.warning(
      `The engine ${name} does not tell what runs there: ${problem}${remedy === undefined ? '' : `. ${remedy}.`}`,
    )
  const status = { rows, silent, environments: inputs.environments }
  summarizeStatus(status, stage.section)
  const isDrifted = silent.length > 0 || rows.some(({ drift }) => drift.length > 0)
  return {
    result: isDrifted ? 'drifted' : 'in order',
    headline: headlineOf(status),
    outputs: await describeStatus(status, inputs.temp, stage),
    ...(inputs.strict && silent.length > 0 && { failure: incomplete(silent) }),
  }
}

async function askEngines(inputs: Inputs, runner: Runner): Promise<EngineAnswer[]> {
  const { labels, engineTimeoutMs, server, engine, history } = inputs
  const inquiry = {
    labels,
    withinMs: engineTimeoutMs,
    waitMs: engine.waitMs,
    server,
    history,
    cancelled: runner.cancelled,
  }
  const engines = await enginesOf(inputs)
  return await Promise.all(engines.map((named) => askEngine(named, inquiry)))
}

/** How long all registries together may take to tell what is new. */
const registriesMs = 30_000

async function readNews(
  deployments: readonly Deployment[],
  { checkImages, registryHost: registry, registry: access, version }: Inputs,
  runner: Runner,
): Promise<Map<Deployment, ImageNews>> {
  if (!checkImages || deployments.every(({ digest }) => digest === '')) return new Map()
  // The client of registries is loaded when there is something to ask.
  const { askRegistries } = await import('./registries.js')
  return await askRegistries(deployments, { registry, access, version, withinMs: registriesMs }, runner)
}

function rowOf(deployment: Deployment, news: ImageNews, all: readonly Deployment[]): Row {
  const { isUp: _isUp, ...shown } = deployment
  return { ...shown, drift: findDrift(deployment, news, all), newest: news.newer ?? '', problem: '' }
}

function compareRows(a: Row, b: Row): number {
  const byText = (key: 'name' | 'environment' | 'engine') =>
    a[key].localeCompare(b[key], 'en', { numeric: true })
  return byText('name') || byText('environment') || byText('engine')
}

function showRow({ environment, name, version, image, state, health, engine, drift, newest }: Row): string {
  const where = environment === '' ? engine : `${environment}, ${engine}`
  const how = health === 'none' ? state : `${state}, ${health}`
  const wrong =
    drift.length === 0
      ? ''
      : ` (${drift.map((one) => (one === 'behind' ? `behind ${newest}` : one)).join(', ')})`
  return `${name} on ${where}: ${version || image}, ${how}${wrong}`
}

function incomplete(silent: readonly Silent[]): UserError {
  const [first] = silent
  const engines = silent.length === 1 ? 'The engine' : `${silent.length} engines`
  return new UserError(
    `${engines} ${showSome(silent.map(({ name }) => name))} did not tell what runs there${first === undefined ? '' : ` (${first.name}: ${first.problem})`}, and "strict" is true`,
    'Bring them back, correct "docker-hosts", or leave "strict" out',
  )
}
