import { type Container, nameOf } from '../engine/api/container.js'
import { shorten } from '../shown.js'
import type { Snapshot } from './facts.js'

/** Takes from an inspection what the gate judges by. */
export function snapshotOf(container: Container): Snapshot {
  const { RestartCount, State, Config, HostConfig } = container
  const { Name: policy, MaximumRetryCount: most } = HostConfig.RestartPolicy
  return {
    name: nameOf(container),
    status: State.Status,
    exitCode: State.ExitCode,
    outOfMemory: State.OOMKilled,
    error: State.Error,
    startedAt: timeOf(State.StartedAt),
    finishedAt: timeOf(State.FinishedAt),
    restartCount: RestartCount,
    restart: { name: policy, most },
    health: healthOf(State.Health, Config.Healthcheck),
    isCalledUnhealthy: State.Health?.Status === 'unhealthy',
    probes: (State.Health?.Log ?? []).map(({ Start, ExitCode, Output }) => ({
      start: Start,
      exitCode: ExitCode,
      output: Output.length < leastCut ? Output : shorten(Output, Output.length + 1, true),
    })),
    memoryLimitBytes: HostConfig.Memory ?? 0,
  }
}

/** Docker cuts what a probe prints at 4096 bytes, Podman at 500 characters, and says nothing of it. */
const leastCut = 500

/** The engine writes year 1 where there is no time. */
function timeOf(time: string): string {
  return time.startsWith('0001-') ? '' : time
}

/** The engine's own default for a check that does not say. */
const defaultRetries = 3

/**
 * Before the first start there is no health yet, only the check. While the engine stops its probes, as
 * for a pause, it says `unhealthy` without a probe that failed: that is not known rather than unhealthy.
 */
function healthOf(
  health: Container['State']['Health'],
  check: Container['Config']['Healthcheck'],
): Snapshot['health'] {
  const isCounted = (health?.FailingStreak ?? 0) >= (check?.Retries || defaultRetries)
  if (health?.Status === 'unhealthy' && isCounted) return 'unhealthy'
  if (health?.Status === 'healthy') return 'healthy'
  const [kind = 'NONE'] = check?.Test ?? []
  const hasCheck = (kind !== 'NONE' && kind !== '') || /^(starting|unhealthy)$/.test(health?.Status ?? '')
  return hasCheck ? 'starting' : undefined
}
