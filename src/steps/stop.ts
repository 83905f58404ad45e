import { type Container, nameOf } from '../engine/container.js'
import type { Engine } from '../engine/docker.js'
import { UserError } from '../error.js'
import type { Runner } from '../runner.js'
import type { Section } from '../summary/section.js'
import { connectEngine } from './inputs/engine.js'
import { findAll } from './stop/find.js'
import type { Inputs } from './stop/inputs.js'
import { type Stopped, stopOne } from './stop/one.js'
import { showEngine, withSection } from './summary.js'

export { inputs, rules } from './stop/inputs.js'

/** A container that could not be stopped, and what was thrown. */
interface Problem {
  name: string
  reason: unknown
}

/** Stops containers side by side and, if asked, removes them. */
export async function stopContainers(inputs: Inputs, runner: Runner): Promise<void> {
  setStopped([], runner)
  await withSection(inputs, 'Not stopped', runner, (section) => stopAndTell(inputs, section, runner))
}

async function stopAndTell(inputs: Inputs, section: Section, runner: Runner): Promise<void> {
  const engine = await connectEngine(inputs.engine, runner)
  const found = await findAll(engine, inputs, section, runner)
  const services = await prepareServices(engine, inputs, runner)
  if (found.length > 0) runner.info(announce(found, inputs))
  const ended = await Promise.all(
    found.map((container) =>
      stopOne(engine, container, inputs, runner).catch(
        (reason: unknown): Problem => ({ name: nameOf(container), reason }),
      ),
    ),
  )
  const stopped = ended.flatMap((end) => (end !== undefined && 'id' in end ? [end] : []))
  const problems = ended.flatMap((end) => (end !== undefined && 'reason' in end ? [end] : []))
  setStopped(stopped, runner)
  summarizeStopped(stopped, section)
  section.facts.push(['Engine', showEngine(engine)])
  if (runner.cancelled.aborted && problems.length > 0)
    runner.info(`Asked to stop, but not seen to end: ${problems.map(({ name }) => name).join(', ')}`)
  runner.cancelled.throwIfAborted()
  await services?.stop(section)
  if (problems.length > 0) throw notStopped(problems, found.length)
}

/** What concerns services is loaded only where one is named; all of them are found before anything is stopped. */
async function prepareServices(engine: Engine, inputs: Inputs, runner: Runner) {
  if (inputs.services.length === 0) return undefined
  const { findServices, stopServices, tellServices } = await import('./stop/services.js')
  const found = await findServices(engine, inputs, runner)
  return {
    async stop(section: Section) {
      tellServices(await stopServices(engine, found, inputs, runner), section, runner)
      if (inputs.containers.length + inputs.labels.length === 0)
        section.title = `Stopped ${found.length === 1 ? 'one service' : `${found.length || 'no'} services`}`
    },
  }
}

function setStopped(stopped: readonly Stopped[], runner: Runner): void {
  const [only, ...others] = stopped
  runner.setOutput('stopped', JSON.stringify(stopped))
  runner.setOutput('count', String(stopped.length))
  runner.setOutput('exit-code', others.length === 0 && only?.exitCode != null ? String(only.exitCode) : '')
}

function summarizeStopped(stopped: readonly Stopped[], section: Section): void {
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
