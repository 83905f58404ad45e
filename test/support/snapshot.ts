import type { Snapshot } from '../../src/readiness/facts.js'

/** A container without a health check that runs, and was never restarted. */
export const running: Snapshot = {
  name: 'web',
  status: 'running',
  exitCode: 0,
  outOfMemory: false,
  error: '',
  startedAt: '2026-01-01T00:00:00Z',
  finishedAt: '',
  restartCount: 0,
  restart: { name: 'no', most: 0 },
  health: undefined,
  isCalledUnhealthy: false,
  probes: [],
  memoryLimitBytes: 0,
}
