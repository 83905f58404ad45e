import { setTimeout as delay } from 'node:timers/promises'
import type { Container } from '../engine/api/container.js'
import { findContainer } from '../engine/api/containers.js'
import { runHealthCheck } from '../engine/podman/podman.js'
import type { View } from './sources.js'

/** How long a run may be without a probe before nobody else seems to make them. */
const patienceMs = 1000

/** The engine's own default. */
const defaultIntervalMs = 30_000

/**
 * Podman has systemd make its health probes, and a machine without it never makes any. Where none comes,
 * this makes them at the check's own interval until the view's signal is aborted; `begun` tells of the
 * first, `made` of each. It ends by itself where the engine cannot be asked for a probe.
 */
export async function driveHealth(view: View, begun: () => void, made: () => void): Promise<void> {
  const { engine, id, signal } = view
  let isOurs = false
  let before = ''
  for (let pauseMs = patienceMs; ; ) {
    await delay(pauseMs, undefined, { signal })
    const container = await findContainer(engine, id, signal)
    if (container === undefined) return
    const run = container.State.Running ? container.State.StartedAt : ''
    const isDue = run !== '' && run === before && hasCheck(container) && (isOurs || lacksProbes(container))
    before = run
    if (!isDue) continue
    if ((await runHealthCheck(engine, id, signal)) === 'unknown') return
    if (!isOurs) begun()
    isOurs = true
    pauseMs = intervalMsOf(container)
    made()
  }
}

function hasCheck({ Config }: Container): boolean {
  const [kind = 'NONE'] = Config.Healthcheck?.Test ?? []
  return kind !== 'NONE' && kind !== ''
}

/** What Podman keeps of earlier runs does not count. */
function lacksProbes({ State }: Container): boolean {
  const last = State.Health?.Log?.at(-1)
  return last === undefined || Date.parse(last.Start) < Date.parse(State.StartedAt)
}

function intervalMsOf({ Config }: Container): number {
  return (Config.Healthcheck?.Interval ?? 0) / 1e6 || defaultIntervalMs
}
