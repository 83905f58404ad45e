import { stopAloud } from '../../container/stop.js'
import { type Container, nameOf } from '../../engine/api/container.js'
import { removeContainer, removeKeepingVolumes, waitForEnd } from '../../engine/api/container-end.js'
import { readTail } from '../../engine/api/logs.js'
import { forgetRelease } from '../../engine/api/release.js'
import type { Engine } from '../../engine/transport/docker.js'
import type { Runner } from '../../runner.js'
import type { Inputs } from './inputs.js'

/** What became of a container, as the output `stopped` has it; `exitCode` is `null` where it never ran. */
export interface Stopped {
  id: string
  name: string
  exitCode: number | null
  removed: boolean
}

/** Stops one container; one that goes away meanwhile is no failure and is not counted. */
export async function stopOne(
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
  if (inputs.remove && !isPassing) await removeAs(inputs, engine, container)
  if (inputs.remove) await forgetRelease(engine, container)
  const removed = isPassing || inputs.remove
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

/** One that is gone by then is removed, whoever did it. */
function removeAs({ removeVolumes }: Inputs, engine: Engine, container: Container) {
  return removeVolumes ? removeContainer(engine, container.Id) : removeKeepingVolumes(engine, container)
}

async function showTail(engine: Engine, container: Container, lines: number, runner: Runner): Promise<void> {
  const name = nameOf(container)
  const tail = await readTail(engine, container, lines)
  await runner.group(`Last lines of ${name}`, async () => runner.quote(`${name} | `, tail))
}
