import { timed } from '../container/summarize.js'
import { findContainer } from '../engine/api/containers.js'
import type { Engine } from '../engine/transport/docker.js'
import type { UserError } from '../error.js'
import type { GateInputs } from '../inputs/gate.js'
import type { Runner } from '../runner.js'
import type { Section } from '../summary/section.js'
import { openGate } from './gate.js'
import { reportFailure, summarizeReady } from './report.js'
import type { Watched } from './sources.js'

/** Waits until a container is ready, and tells why it is not; returns that. What `start` does is heard from the first moment. */
export async function passGate(
  engine: Engine,
  watched: Watched,
  {
    inputs,
    section,
    start,
  }: { inputs: { gate: GateInputs }; section: Section; start?: () => Promise<unknown> },
  runner: Runner,
): Promise<UserError | undefined> {
  await using gate = await openGate(engine, watched, inputs.gate, runner)
  if (start !== undefined) await timed(section, 'start', start)
  const live = await followJob(engine, watched.id, inputs.gate, runner)
  const verdict = await timed(
    section,
    'gate',
    () => gate.pass(),
    ({ ready }) => !ready,
  )
  await live?.end()
  if (!verdict.ready) return await reportFailure(verdict, section, runner, live !== undefined)
  summarizeReady(verdict, section)
  return undefined
}

/** What a job prints is shown while it is written. */
async function followJob(
  engine: Engine,
  id: string,
  { waitFor, logsTail }: GateInputs,
  runner: Runner,
): Promise<{ end(): Promise<void> } | undefined> {
  if (waitFor !== 'exit' || logsTail === 0) return undefined
  const [{ printLive }, container] = await Promise.all([import('./live-log.js'), findContainer(engine, id)])
  return container && printLive(engine, container, runner)
}
