import { type Container, nameOf } from '../engine/api/container.js'
import { type Stop, stopContainer } from '../engine/api/container-end.js'
import type { Engine } from '../engine/transport/docker.js'
import type { Runner } from '../runner.js'

const everyMs = 3000

/** Stops a container as the engine does, and says every 3 s that it has not ended and what comes then. */
export async function stopAloud(
  engine: Engine,
  container: Pick<Container, 'Id' | 'Name' | 'Config'>,
  how: Omit<Stop, 'cancelled'>,
  runner: Runner,
): Promise<Awaited<ReturnType<typeof stopContainer>>> {
  const startedMs = performance.now()
  const graceSeconds = how.graceSeconds ?? container.Config.StopTimeout ?? engineGraceSeconds
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - startedMs) / 1000)
    const left = graceSeconds - seconds
    const then = left > 0 ? `killed in ${left} s` : 'being killed'
    runner.info(`${nameOf(container)}: still stopping after ${seconds} s; ${then}`)
  }, everyMs)
  try {
    return await stopContainer(engine, container.Id, { ...how, cancelled: runner.cancelled })
  } finally {
    clearInterval(timer)
  }
}

/** What the engine allows a container that says nothing else. */
const engineGraceSeconds = 10
