import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Deployment, findDrift, type ImageNews } from '../deployment/drift.js'
import { UserError } from '../error.js'
import { showSome } from '../input/list.js'
import type { Runner } from '../runner.js'
import type { Section } from '../summary/section.js'
import { askEngine, type EngineAnswer } from './status-engines.js'
import { enginesOf, type Inputs } from './status-inputs.js'
import { type Row, type Silent, summarizeStatus } from './status-summary.js'
import { withSection } from './summary.js'

export { inputs, rules } from './status-inputs.js'

/** Tells what runs where, and in what it is not as it should be; nothing is changed anywhere. */
export async function tellStatus(inputs: Inputs, runner: Runner): Promise<void> {
  await withSection(inputs, 'What runs where is not known', runner, (section) =>
    askAndTell(inputs, section, runner),
  )
}

async function askAndTell(inputs: Inputs, section: Section, runner: Runner): Promise<void> {
  const answers = await askEngines(inputs, runner)
  const deployments = answers.flatMap((answer) => ('deployments' in answer ? answer.deployments : []))
  const news = await readNews(deployments, inputs, runner)
  const rows = deployments
    .map((deployment) => rowOf(deployment, news.get(deployment) ?? {}, deployments))
    .toSorted(compareRows)
  const silent = answers.flatMap((answer) => ('problem' in answer ? [answer] : []))
  for (const row of rows) runner.info(showRow(row))
  for (const { name, problem } of silent)
    runner.warning(`The engine ${name} does not tell what runs there: ${problem}`)
  await tellOutputs(rows, silent, inputs, runner)
  summarizeStatus({ rows, silent, environments: inputs.environments }, section)
  if (inputs.strict && silent.length > 0) throw incomplete(silent)
}

async function askEngines(inputs: Inputs, runner: Runner): Promise<EngineAnswer[]> {
  const { labels, engineTimeoutMs, server, engine } = inputs
  const inquiry = {
    labels,
    withinMs: engineTimeoutMs,
    waitMs: engine.waitMs,
    server,
    cancelled: runner.cancelled,
  }
  const engines = await enginesOf(inputs)
  return await Promise.all(engines.map((named) => askEngine(named, inquiry)))
}

/** How long one repository may take to list its tags. */
const repositoryMs = 30_000

async function readNews(
  deployments: readonly Deployment[],
  { checkImages, registryHost: registry, registry: access, version }: Inputs,
  runner: Runner,
): Promise<Map<Deployment, ImageNews>> {
  if (!checkImages || deployments.every(({ digest }) => digest === '')) return new Map()
  // The client of registries is loaded when there is something to ask.
  const { askRegistries } = await import('./status-images.js')
  return await askRegistries(deployments, { registry, access, version, withinMs: repositoryMs }, runner)
}

function rowOf(deployment: Deployment, news: ImageNews, all: readonly Deployment[]): Row {
  const { isUp: _isUp, ...shown } = deployment
  return { ...shown, drift: findDrift(deployment, news, all), newest: news.newer ?? '', problem: '' }
}

/** An engine that does not answer stands among the deployments, so that nobody takes the rest for all. */
function rowOfEngine({ name, problem }: Silent): Omit<Row, 'kind'> & { kind: 'engine' } {
  return {
    engine: name,
    kind: 'engine',
    name: '',
    environment: '',
    image: '',
    version: '',
    digest: '',
    state: 'unreachable',
    health: 'none',
    since: '',
    run: '',
    drift: [],
    newest: '',
    problem,
  }
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

/** A fifth of what a job may output in all, in UTF-16 units. */
const longestOutput = 100_000

async function tellOutputs(
  rows: readonly Row[],
  silent: readonly Silent[],
  { temp }: Inputs,
  runner: Runner,
): Promise<void> {
  const all = [...rows, ...silent.map(rowOfEngine)]
  const json = all.map((row) => JSON.stringify(row))
  const kept = fitting(json, longestOutput)
  runner.setOutput('deployments', `[${json.slice(0, kept).join(',')}]`)
  runner.setOutput('count', String(rows.length))
  runner.setOutput('drifted', String(rows.filter(({ drift }) => drift.length > 0).length))
  runner.setOutput('unreachable', String(silent.length))
  const rest = kept < json.length
  if (rest)
    runner.notice(
      `The output "deployments" has the first ${kept} of ${json.length}; "deployments-file" has all`,
    )
  runner.setOutput('deployments-file', temp === undefined ? '' : await writeAll(all, temp, runner))
}

/** How many of the texts fit, with a comma after each. */
function fitting(texts: readonly string[], most: number): number {
  let length = 2
  const end = texts.findIndex((text) => {
    length += text.length + 1
    return length > most
  })
  return end < 0 ? texts.length : end
}

async function writeAll(rows: readonly object[], temp: string, runner: Runner): Promise<string> {
  const file = join(temp, 'berth-deployments.json')
  await writeFile(file, runner.conceal(JSON.stringify(rows, null, 2)), { mode: 0o600 })
  await chmod(file, 0o600)
  return file
}

function incomplete(silent: readonly Silent[]): UserError {
  const [first] = silent
  const engines = silent.length === 1 ? 'The engine' : `${silent.length} engines`
  return new UserError(
    `${engines} ${showSome(silent.map(({ name }) => name))} did not tell what runs there${first === undefined ? '' : ` (${first.name}: ${first.problem})`}, and "strict" is true`,
    'Bring them back, correct "docker-hosts", or leave "strict" out',
  )
}
