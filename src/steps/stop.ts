import type { Container } from '../engine/container.js'
import { removeContainer, removeKeepingVolumes, waitForEnd } from '../engine/container-end.js'
import { findContainer, listContainers } from '../engine/containers.js'
import type { Engine } from '../engine/docker.js'
import { readTail } from '../engine/logs.js'
import { UserError } from '../error.js'
import { listOf, trimmed } from '../input/list.js'
import { oneOf, optional, parseBoolean, quoteText, wholeNumber } from '../input/scalar.js'
import type { Read, Rule, Runner } from '../runner.js'
import type { Section } from '../summary/section.js'
import { connectEngine, engineInputs, engineRules } from './engine-inputs.js'
import { rulesFor } from './rules-for.js'
import { stopAloud } from './stop-aloud.js'
import { showEngine, withSection } from './summary.js'
import { parseSeconds, parseSignal } from './workload-inputs.js'

type Inputs = ReturnType<typeof inputs>

export function inputs(read: Read) {
  return {
    containers: read.value('container', listOf(trimmed)),
    labels: read.value('label', listOf(parseLabelFilter)),
    services: read.value('service', listOf(trimmed)),
    graceSeconds: read.value('timeout', parseSeconds),
    signal: read.value('signal', optional(parseSignal)),
    remove: read.value('remove', parseBoolean),
    removeVolumes: read.value('remove-volumes', parseBoolean),
    missing: read.value('missing', oneOf('ignore', 'fail')),
    logsTail: read.value('logs-tail', wholeNumber(0)),
    summary: read.value('summary', parseBoolean),
    engine: engineInputs(read),
  }
}

export const rules: readonly Rule<Inputs>[] = [
  ...rulesFor(engineRules, ({ engine }: Inputs) => engine),
  ({ containers, labels, services }) =>
    containers.length + labels.length + services.length === 0
      ? new UserError(
          'Inputs "container", "label" and "service" are all empty',
          'Name containers in "container", labels in "label", or services of a Swarm in "service"',
        )
      : undefined,
  ({ remove, removeVolumes }) =>
    removeVolumes && !remove
      ? new UserError(
          'Input "remove-volumes": volumes go only with their container',
          'Set "remove: true" as well',
        )
      : undefined,
]

/** The engine takes a filter without a key, which matches nothing, in silence. */
function parseLabelFilter(entry: string): string {
  const label = entry.trim()
  if (/^[^=\s]/.test(label)) return label
  throw new UserError(`${quoteText(label)} is not a label`, 'Write it like team=web, or team for any value')
}

interface Stopped {
  id: string
  name: string
  exitCode: number | null
  removed: boolean
}

/** Stops containers side by side and, if asked, removes them. */
export async function stopContainers(inputs: Inputs, runner: Runner): Promise<void> {
  await withSection(inputs, 'Not stopped', runner, (section) => stopAndTell(inputs, section, runner))
}

async function stopAndTell(inputs: Inputs, section: Section, runner: Runner): Promise<void> {
  const engine = await connectEngine(inputs.engine, runner)
  const { found, missing } = await findAll(engine, inputs)
  for (const name of missing) runner.info(`There is no container ${name}`)
  if (missing.length > 0 && inputs.missing === 'fail') throw missingContainers(missing)
  const services = await prepareServices(engine, inputs, runner)
  if (found.length > 0) runner.info(announce(found, inputs))
  const ended = await Promise.allSettled(found.map((container) => stopOne(engine, container, inputs, runner)))
  tellStopped(
    ended.flatMap((end) => (end.status === 'fulfilled' && end.value !== undefined ? [end.value] : [])),
    section,
    runner,
  )
  section.facts.push(['Engine', showEngine(engine)])
  runner.cancelled.throwIfAborted()
  await services?.stop(section)
  const problems = ended.flatMap((end, index) =>
    end.status === 'rejected' ? [{ ...found[index], reason: end.reason }] : [],
  )
  if (problems.length > 0) throw notStopped(problems, found.length)
}

/** What concerns services is loaded only where one is named; all of them are found before anything is stopped. */
async function prepareServices(engine: Engine, inputs: Inputs, runner: Runner) {
  if (inputs.services.length === 0) return undefined
  const { findServices, stopServices, tellServices } = await import('./stop-services.js')
  const found = await findServices(engine, inputs, runner)
  return {
    async stop(section: Section) {
      tellServices(await stopServices(engine, found, inputs, runner), section, runner)
      if (inputs.containers.length + inputs.labels.length === 0)
        section.title = `Stopped ${found.length === 1 ? 'one service' : `${found.length || 'no'} services`}`
    },
  }
}

function tellStopped(stopped: readonly Stopped[], section: Section, runner: Runner): void {
  const [only, ...others] = stopped
  runner.setOutput('stopped', JSON.stringify(stopped))
  runner.setOutput('count', String(stopped.length))
  runner.setOutput('exit-code', others.length === 0 && only?.exitCode != null ? String(only.exitCode) : '')
  section.title = `Stopped ${stopped.length === 1 ? 'one container' : `${stopped.length || 'no'} containers`}`
  const rows = stopped.map(({ name, id, exitCode, removed }) => [
    `${name} (${id.slice(0, 12)})`,
    exitCode === null ? '' : String(exitCode),
    removed ? 'removed' : 'kept',
  ])
  section.tables.push({ title: 'Containers', head: ['Container', 'Exit code', ''], rows })
}

function announce(found: readonly Container[], { graceSeconds, signal }: Inputs): string {
  const how = signal === undefined ? '' : ` with ${signal}`
  return `Stopping ${found.map(nameOf).join(', ')}${how}, each within ${graceSeconds} s before it is killed`
}

/** Every container that is named or carries all the labels, once each; of services' tasks only those that are named. */
async function findAll(engine: Engine, { containers, labels }: Inputs) {
  const labelled = labels.length > 0 ? await listContainers(engine, labels) : []
  const names = [...new Set([...containers, ...labelled])]
  const all = await Promise.all(
    names.map(async (name) => ({ name, container: await findContainer(engine, name) })),
  )
  const byId = new Map(
    all.flatMap(({ name, container }) =>
      container !== undefined && (containers.includes(name) || !isTask(container))
        ? [[container.Id, container] as const]
        : [],
    ),
  )
  const missing = all
    .filter(({ name, container }) => !container && containers.includes(name))
    .map(({ name }) => name)
  return { found: [...byId.values()], missing }
}

/** The cluster would start another one in its place at once: what ends tasks is the input "service". */
function isTask({ Config }: Container): boolean {
  return Config.Labels?.['com.docker.swarm.task.id'] !== undefined
}

/** Stops one container; one that goes away meanwhile is no failure and is not counted. */
async function stopOne(
  engine: Engine,
  container: Container,
  inputs: Inputs,
  runner: Runner,
): Promise<Stopped | undefined> {
  const name = nameOf(container)
  const { graceSeconds, signal, logsTail } = inputs
  const { cancelled } = runner
  // One that goes with its end (docker run --rm) takes its log along.
  const isPassing = container.HostConfig.AutoRemove === true
  if (logsTail > 0 && isPassing) await showTail(engine, container, logsTail, runner)
  const failed = new AbortController()
  const end = findExitCode(engine, container, AbortSignal.any([cancelled, failed.signal]))
  const outcome = await stopAloud(engine, container, { graceSeconds, signal }, runner).catch((thrown) => {
    failed.abort()
    throw thrown
  })
  const exitCode = await end
  if (outcome === 'absent') {
    runner.info(`${name} is gone, something else removed it meanwhile`)
    return undefined
  }
  if (logsTail > 0 && !isPassing) await showTail(engine, container, logsTail, runner)
  const removed = isPassing || (inputs.remove && (await removeAs(inputs, engine, container)) === 'removed')
  const how = outcome === 'stopped' ? 'stopped' : 'was stopped already'
  const code = exitCode === null ? '' : ` with exit code ${exitCode}`
  runner.info(`${name} ${how}${code}${removed ? ', removed' : ''}`)
  return { id: container.Id, name, exitCode, removed }
}

/** Awaited beside the stop: an inspection after it would wait until the engine has taken the network down. */
async function findExitCode(
  engine: Engine,
  { Id, State }: Container,
  cancelled: AbortSignal,
): Promise<number | null> {
  if (State.StartedAt.startsWith('0001-')) return null
  if (!State.Running) return State.ExitCode
  try {
    return await waitForEnd(engine, Id, cancelled)
  } catch {
    return null // it is gone, or the stop tells what is wrong
  }
}

function removeAs(
  { removeVolumes }: Inputs,
  engine: Engine,
  container: Container,
): Promise<'removed' | 'absent'> {
  return removeVolumes ? removeContainer(engine, container.Id) : removeKeepingVolumes(engine, container)
}

async function showTail(engine: Engine, container: Container, lines: number, runner: Runner): Promise<void> {
  const name = nameOf(container)
  const tail = await readTail(engine, container, lines)
  await runner.group(`Last lines of ${name}`, async () => runner.quote(`${name} | `, tail))
}

function nameOf({ Name }: Container): string {
  return Name.replace(/^\//, '')
}

function missingContainers(names: readonly string[]): UserError {
  const shown = names.map(quoteText).join(', ')
  return new UserError(
    `There is no container ${shown} on this engine, and "missing" is fail; nothing was stopped`,
    'Correct "container", or set "missing: ignore"',
  )
}

function notStopped(
  problems: readonly (Partial<Container> & { reason: unknown })[],
  count: number,
): UserError {
  const each = problems.map(({ Name = '', reason }) => {
    const problem = reason instanceof UserError ? reason.problem : String(reason)
    return `${Name.replace(/^\//, '')}: ${problem}`
  })
  return new UserError(
    `${problems.length} of ${count} containers could not be stopped. ${each.join('; ')}`,
    'See the engine’s log',
  )
}
