import { showEngine } from '../../container/summarize.js'
import { warnSharers } from '../../container/warn-sharers.js'
import { type Container, nameOf } from '../../engine/api/container.js'
import type { Engine } from '../../engine/transport/docker.js'
import { UserError } from '../../error.js'
import { connectEngine } from '../../inputs/engine.js'
import type { Action, Outcome, OutputName, Outputs, Stage } from '../../outcome.js'
import type { Section } from '../../summary/section.js'
import { findAll } from './find.js'
import { type Inputs, inputs, rules } from './inputs.js'
import { type Stopped, stopOne } from './stop-container.js'
import { stopOrder } from './stop-order.js'

/** Stops containers side by side and, if asked, removes them; services of a Swarm likewise. */
export const action: Action<Inputs, OutputName<'stop'>> = {
  inputs,
  rules,
  unfinished: () => 'Not stopped',
  perform: stopAll,
}

type StopStage = Stage<OutputName<'stop'>>

/** A container that could not be stopped, and what was thrown. */
interface Problem {
  name: string
  reason: unknown
}

async function stopAll(inputs: Inputs, stage: StopStage): Promise<Outcome<OutputName<'stop'>>> {
  stage.publish(describe([]))
  const engine = await connectEngine(inputs.engine, stage)
  const found = await findAll(engine, inputs, stage.section, stage)
  const services = await prepareServices(engine, inputs, stage)
  if (found.length > 0) stage.info(announce(found, inputs))
  const ending = found.map(nameOf)
  for (const container of found) await warnSharers(engine, container, { what: 'stopped', ending }, stage)
  const { stopped, problems } = await stopInOrder(engine, found, inputs, stage)
  stage.publish(describe(stopped))
  summarizeStopped(stopped, stage.section)
  stage.section.facts.push(['Engine', showEngine(engine)])
  if (stage.cancelled.aborted && problems.length > 0)
    stage.info(`Asked to stop, but not seen to end: ${problems.map(({ name }) => name).join(', ')}`)
  stage.cancelled.throwIfAborted()
  const servicesOutputs = await services?.stop()
  return {
    result: problems.length > 0 ? 'failed' : 'stopped',
    headline: headlineOf(stopped.length, services?.count, inputs),
    outputs: servicesOutputs ?? {},
    ...(problems.length > 0 && { failure: notStopped(problems, found.length) }),
  }
}

async function stopInOrder(
  engine: Engine,
  found: readonly Container[],
  inputs: Inputs,
  stage: StopStage,
): Promise<{ stopped: Stopped[]; problems: Problem[] }> {
  const ended: (Stopped | Problem | undefined)[] = []
  for (const wave of stopOrder(found)) ended.push(...(await stopSideBySide(engine, wave, inputs, stage)))
  return {
    stopped: ended.flatMap((end) => (end !== undefined && 'id' in end ? [end] : [])),
    problems: ended.flatMap((end) => (end !== undefined && 'reason' in end ? [end] : [])),
  }
}

async function stopSideBySide(
  engine: Engine,
  found: readonly Container[],
  inputs: Inputs,
  stage: StopStage,
): Promise<(Stopped | Problem | undefined)[]> {
  return await Promise.all(
    found.map((container) =>
      stopOne(engine, container, inputs, stage).catch(
        (reason: unknown): Problem => ({ name: nameOf(container), reason }),
      ),
    ),
  )
}

/** What concerns services is loaded only where one is named; all of them are found before anything is stopped. */
async function prepareServices(engine: Engine, inputs: Inputs, stage: StopStage) {
  if (inputs.services.length === 0) return undefined
  const { findServices, stopServices, tabulateServices } = await import('./stop-services.js')
  const found = await findServices(engine, inputs, stage)
  return {
    count: found.length,
    async stop(): Promise<Partial<Outputs<'stop'>>> {
      const stopped = await stopServices(engine, found, inputs, stage)
      stage.section.tables.push(tabulateServices(stopped))
      return { services: JSON.stringify(stopped) }
    },
  }
}

function describe(stopped: readonly Stopped[]): Omit<Outputs<'stop'>, 'services'> {
  const [only, ...others] = stopped
  return {
    stopped: JSON.stringify(stopped),
    count: String(stopped.length),
    'exit-code': others.length === 0 && only?.exitCode != null ? String(only.exitCode) : '',
  }
}

/** Where only services are named nothing is said of containers. */
function headlineOf(
  stopped: number,
  services: number | undefined,
  { containers, labels, projects }: Inputs,
): string {
  const isAboutServices = services !== undefined && containers.length + labels.length + projects.length === 0
  return isAboutServices ? `Stopped ${count(services, 'service')}` : `Stopped ${count(stopped, 'container')}`
}

function count(number: number, noun: string): string {
  return number === 1 ? `one ${noun}` : `${number || 'no'} ${noun}s`
}

function summarizeStopped(stopped: readonly Stopped[], section: Section): void {
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

function notStopped(problems: readonly Problem[], count: number): UserError {
  const causes = problems.map(({ name, reason }) =>
    reason instanceof UserError
      ? { problem: `${name}: ${reason.problem}`, remedy: reason.remedy }
      : { problem: `${name}: ${String(reason)}`, remedy: 'See the engine’s log' },
  )
  return new UserError(
    `${problems.length} of ${count} containers could not be stopped. ${causes.map(({ problem }) => problem).join('; ')}`,
    [...new Set(causes.map(({ remedy }) => remedy))].join('. '),
  )
}
