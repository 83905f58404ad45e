import { number, objectOf } from '../transport/answer.js'
import { ask, type Engine, statusOf, tell } from '../transport/docker.js'
import type { Container } from './container.js'
import { pathOf } from './containers.js'
import { removeVolume, secretVolumesOf } from './secret-volumes.js'

/** How a container is asked to stop: `graceSeconds` before the kill (empty: its own), `signal` instead of its own. */
export interface Stop {
  graceSeconds?: number | undefined
  signal?: string | undefined
  cancelled: AbortSignal
}

/** Stops a container; one that is stopped or gone is an outcome, not a failure. */
export async function stopContainer(engine: Engine, id: string, { graceSeconds, signal, cancelled }: Stop) {
  try {
    if (signal !== undefined)
      await signalAndWait(engine, id, { graceSeconds: graceSeconds ?? 10, signal, cancelled })
    const query = { t: signal === undefined ? graceSeconds : 0 }
    const path = `${pathOf(id)}/stop`
    const call = { method: 'POST', path, query, signal: cancelled, withinMs: 0, repeatable: true } as const
    const answer = await engine.send(call).catch(async (thrown) => {
      if (!engine.isPodman || !/running or paused/.test(String(thrown))) throw thrown
      await tell(engine, { method: 'POST', path: `${pathOf(id)}/unpause` })
      return engine.send(call)
    })
    answer.resume()
    return answer.statusCode === 304 && signal === undefined ? 'already stopped' : 'stopped'
  } catch (thrown) {
    if (statusOf(thrown) === 404) return 'absent'
    throw thrown
  }
}

/** The stop call takes a signal only since API 1.42: so it is sent by itself, and the end awaited as long as it may take. */
async function signalAndWait(
  engine: Engine,
  id: string,
  { graceSeconds, signal, cancelled }: Required<Stop>,
): Promise<void> {
  await killContainer(engine, id, signal)
  const late = AbortSignal.timeout((graceSeconds ?? 0) * 1000)
  try {
    await waitForEnd(engine, id, AbortSignal.any([cancelled, late]))
  } catch (thrown) {
    if (!late.aborted || cancelled.aborted) throw thrown
  }
}

/** Waits until a container does not run and returns its exit code. */
export async function waitForEnd(engine: Engine, id: string, signal: AbortSignal): Promise<number> {
  const query = { condition: 'not-running' }
  const path = `${pathOf(id)}/wait`
  const { StatusCode } = await ask(
    engine,
    {
      method: 'POST',
      path,
      query,
      signal,
      withinMs: 0,
      repeatable: true,
    },
    objectOf<{ StatusCode: number }>({ StatusCode: number }),
  )
  return StatusCode
}

/** Sends a signal; a container that does not run or is gone is left as it is. */
export async function killContainer(engine: Engine, id: string, signal = 'KILL'): Promise<void> {
  try {
    const repeatable = signal === 'KILL'
    await tell(engine, { method: 'POST', path: `${pathOf(id)}/kill`, query: { signal }, repeatable })
  } catch (thrown) {
    if (![404, 409].includes(statusOf(thrown) ?? 0)) throw thrown
  }
}

/** Removes a container with its anonymous volumes, killing it if it runs. */
export function removeContainer(engine: Engine, id: string): Promise<'removed' | 'absent'> {
  return remove(engine, id, true)
}

/** Removes a container and leaves its volumes, but for the one that holds its secrets. */
export async function removeKeepingVolumes(
  engine: Engine,
  container: Container,
): Promise<'removed' | 'absent'> {
  // Asked before the container is gone, without which nothing would lead to them.
  const secret = await secretVolumesOf(engine, container)
  const outcome = await remove(engine, container.Id, false)
  for (const name of secret) await removeVolume(engine, name)
  return outcome
}

/** A removal that is under way elsewhere counts as done. */
async function remove(engine: Engine, id: string, volumes: boolean): Promise<'removed' | 'absent'> {
  try {
    await tell(engine, { method: 'DELETE', path: pathOf(id), query: { force: true, v: volumes } })
    return 'removed'
  } catch (thrown) {
    if (statusOf(thrown) === 404) return 'absent'
    if (statusOf(thrown) === 409 && /already in progress/.test(String(thrown))) return 'removed'
    throw thrown
  }
}
