import {
  type Container,
  findContainer,
  inspectContainer,
  listContainers,
  removeContainer,
  stopContainer,
} from '../engine/containers.js'
import type { Engine } from '../engine/docker.js'
import { readTail } from '../engine/logs.js'
import { UserError } from '../error.js'
import { listOf, trimmed } from '../input/list.js'
import { oneOf, optional, parseBoolean, parseText, quoteText, wholeNumber } from '../input/scalar.js'
import type { Read, Rule, Runner } from '../runner.js'
import { parseSeconds, parseSignal } from './container-inputs.js'
import { connectEngine, engineInputs } from './engine-inputs.js'

type Inputs = ReturnType<typeof inputs>

export function inputs(read: Read) {
  return {
    containers: read.value('container', listOf(trimmed)),
    labels: read.value('label', listOf(trimmed)),
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
  ({ containers, labels }) =>
    containers.length === 0 && labels.length === 0
      ? new UserError(
          'Inputs "container" and "label" are both empty',
          'Name containers in "container", or labels in "label"',
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

interface Stopped {
  id: string
  name: string
  exitCode: number | null
  removed: boolean
}

/** Stops containers side by side and, if asked, removes them. */
export async function stopContainers(inputs: Inputs, runner: Runner): Promise<void> {
  const engine = await connectEngine(inputs.engine, runner)
  const { found, missing } = await findAll(engine, inputs)
  for (const name of missing) runner.info(`There is no container ${name}`)
  if (missing.length > 0 && inputs.missing === 'fail') throw missingContainers(missing)
  const ended = await Promise.allSettled(found.map((container) => stopOne(engine, container, inputs, runner)))
  const stopped = ended.flatMap((end) =>
    end.status === 'fulfilled' && end.value !== undefined ? [end.value] : [],
  )
  const [only, ...others] = stopped
  runner.setOutput('stopped', JSON.stringify(stopped))
  runner.setOutput('count', String(stopped.length))
  runner.setOutput('exit-code', others.length === 0 && only?.exitCode != null ? String(only.exitCode) : '')
  const failures = ended.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))
  if (failures.length > 0) throw failures.length === 1 ? failures[0] : new AggregateError(failures)
}

/** Every container that is named or carries all the labels, once each. */
async function findAll(engine: Engine, { containers, labels }: Inputs) {
  const labelled = labels.length > 0 ? await listContainers(engine, labels) : []
  const names = [...new Set([...containers, ...labelled])]
  const all = await Promise.all(
    names.map(async (name) => ({ name, container: await findContainer(engine, name) })),
  )
  const byId = new Map(
    all.flatMap(({ container }) => (container ? [[container.Id, container] as const] : [])),
  )
  const missing = all
    .filter(({ name, container }) => !container && containers.includes(name))
    .map(({ name }) => name)
  return { found: [...byId.values()], missing }
}

/** Stops one container; one that goes away meanwhile is no failure and is not counted. */
async function stopOne(
  engine: Engine,
  container: Container,
  inputs: Inputs,
  runner: Runner,
): Promise<Stopped | undefined> {
  const { Id: id, Name } = container
  const name = Name.replace(/^\//, '')
  const { graceSeconds, signal } = inputs
  const outcome = await stopContainer(engine, id, { graceSeconds, signal })
  if (outcome === 'absent') {
    runner.info(`${name} was removed meanwhile`)
    return undefined
  }
  const { State } = await inspectContainer(engine, id)
  if (inputs.logsTail > 0) await showLog(engine, id, name, inputs.logsTail, runner)
  const removed = inputs.remove && (await removeContainer(engine, id, inputs.removeVolumes)) === 'removed'
  runner.info(
    `${name} ${outcome === 'stopped' ? 'stopped' : 'was stopped already'} with exit code ${State.ExitCode}${removed ? ', and is removed' : ''}`,
  )
  return { id, name, exitCode: State.StartedAt.startsWith('0001-') ? null : State.ExitCode, removed }
}
