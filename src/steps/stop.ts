import type { Container } from '../engine/container.js'
import type { Engine } from '../engine/docker.js'
import { UserError } from '../error.js'
import type { Runner } from '../runner.js'
import type { Section } from '../summary/section.js'
import { connectEngine } from './engine-inputs.js'
import { findAll, missingContainers } from './stop-find.js'
import type { Inputs } from './stop-inputs.js'
import { nameOf, type Stopped, stopOne } from './stop-one.js'
import { showEngine, withSection } from './summary.js'

export { inputs, rules } from './stop-inputs.js'

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
