import { findContainer } from '../engine/api/containers.js'
import { readTaskTail } from '../engine/api/logs.js'
import type { Task } from '../engine/api/tasks.js'
import type { Engine } from '../engine/transport/docker.js'
import { UserError } from '../error.js'
import { showExitCode } from '../readiness/exit-code.js'
import { showProbe } from '../readiness/failure.js'
import { snapshotOf } from '../readiness/snapshot.js'
import type { Runner } from '../runner.js'
import type { Section } from '../summary/section.js'
import type { Ending } from './follow.js'
import { failedTasks, isWaiting, type TaskFact } from './rollout.js'

/** As many tasks are told in full; more of them mostly fail for the same reason. */
const mostTold = 3

/** The manager fetches logs from the nodes, and a node may be gone. */
const logWithinMs = 10_000

/** What a report is made with. */
export interface Reporting {
  logsTail: number
  /** The engine's own node: containers on others cannot be looked at from here. */
  nodeId: string
  section: Section
}

/** Tells of every task that failed or could not start: node, error, exit code, health and the end of its log. */
export async function reportTasks(
  engine: Engine,
  { facts, sight }: Ending,
  reporting: Reporting,
  runner: Runner,
): Promise<void> {
  const waiting = facts.tasks.filter(isWaiting)
  const told = [...failedTasks(facts.tasks), ...waiting]
  const byId = new Map(sight.tasks.map((task) => [task.ID, task]))
  reporting.section.tables.push({
    title: 'Tasks that did not run',
    head: ['Task', 'Node', 'State', 'Error', 'Exit code'],
    rows: told.map((fact) => [
      fact.id.slice(0, 12),
      fact.node,
      fact.state,
      fact.error,
      fact.exitCode === undefined ? '' : showExitCode(fact.exitCode, engine.os),
    ]),
  })
  for (const fact of told.slice(0, mostTold)) {
    const task = byId.get(fact.id)
    if (task !== undefined) await reportTask(engine, { fact, task }, reporting, runner)
  }
  if (told.length > mostTold) runner.info(`… and ${told.length - mostTold} more tasks that did not run`)
}

async function reportTask(
  engine: Engine,
  { fact, task }: { fact: TaskFact; task: Task },
  { logsTail, nodeId, section }: Reporting,
  runner: Runner,
): Promise<void> {
  const short = fact.id.slice(0, 12)
  const probes = task.NodeID === nodeId ? await probesOf(engine, task) : []
  const { lines, note } = await logOf(engine, task, logsTail)
  await runner.group(
    `Task ${short}${fact.node === '' ? '' : ` on ${fact.node}`}: ${fact.state}`,
    async () => {
      if (fact.error !== '') runner.info(`Error: ${fact.error}`)
      if (fact.exitCode !== undefined) runner.info(`Exit code: ${showExitCode(fact.exitCode, engine.os)}`)
      if (probes.length > 0) {
        runner.info(`Health probes (the last ${probes.length}):`)
        runner.quote(`${short} | `, probes)
      }
      runner.info(`Log: ${note || (lines.length === 0 ? 'empty' : `its last ${lines.length} lines`)}`)
      if (lines.length > 0) runner.quote(`${short} | `, lines)
    },
  )
  if (lines.length === 0) return
  const title = `Log of task ${short} on ${fact.node}: its last ${lines.length} lines`
  section.folds.push({ title, language: 'text', lines, keep: 'end', mostBytes: 8 * 1024 })
}

async function probesOf(engine: Engine, { Status }: Task): Promise<string[]> {
  const id = Status.ContainerStatus?.ContainerID
  const container = id === undefined || id === '' ? undefined : await findContainer(engine, id)
  return container === undefined
    ? []
    : snapshotOf(container).probes.flatMap((probe) => showProbe(probe, engine.os))
}

async function logOf(
  engine: Engine,
  { ID, Spec, Status }: Task,
  count: number,
): Promise<{ lines: readonly string[]; note: string }> {
  if (count === 0) return { lines: [], note: 'not shown, because "logs-tail" is 0' }
  if (!Status.ContainerStatus?.ContainerID) return { lines: [], note: 'none, it never had a container' }
  const task = { id: ID, tty: Spec.ContainerSpec?.TTY ?? false }
  const late = AbortSignal.timeout(logWithinMs)
  try {
    return { lines: await readTaskTail(engine, task, count, late), note: '' }
  } catch (thrown) {
    if (late.aborted) return { lines: [], note: 'not shown, its node does not answer' }
    if (!(thrown instanceof UserError)) throw thrown
    return { lines: [], note: `not shown, ${thrown.problem}` }
  }
}
