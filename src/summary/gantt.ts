/** One phase of a step: its name, and when it began and ended, in milliseconds since the epoch. */
export interface Phase {
  name: string
  startedMs: number
  endedMs: number
  /** It ended in what failed the step. */
  failed?: boolean
}

/**
 * Draws phases in the order in which they began, as a Mermaid `gantt` in the reader's own time. What took
 * no time is left out, and fewer than two phases are no picture.
 */
export function formatGantt(all: readonly Phase[]): string[] {
  const phases = lasting(all)
  if (phases.length < 2) return []
  const inOrder = phases.toSorted((a, b) => a.startedMs - b.startedMs)
  const firstMs = Math.min(...phases.map(({ startedMs }) => startedMs))
  const spanMs = Math.max(...phases.map(({ endedMs }) => endedMs)) - firstMs
  const axis = spanMs < shortMs ? '%M:%S.%L' : '%H:%M:%S'
  const bars = inOrder.map(({ name, startedMs, endedMs, failed }) => {
    const tag = failed ? 'crit, ' : ''
    return `  ${name} (${showMs(endedMs - startedMs)}) :${tag}${startedMs}, ${endedMs}`
  })
  return ['```mermaid', 'gantt', '  dateFormat x', `  axisFormat ${axis}`, ...bars, '```', '']
}

/** How long the only phase took that took any time, as `gate 2.3 s`; of several the picture tells. */
export function tellLonePhase(all: readonly Phase[]): string {
  const [phase, ...others] = lasting(all)
  return phase === undefined || others.length > 0
    ? ''
    : `${phase.name} ${showMs(phase.endedMs - phase.startedMs)}`
}

function lasting(phases: readonly Phase[]): Phase[] {
  return phases.filter(({ startedMs, endedMs }) => endedMs > startedMs)
}

/** Below this the axis shows fractions of a second. */
const shortMs = 8000

function showMs(ms: number): string {
  if (ms < 1000) return `${ms} ms`
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`
  return `${Math.floor(ms / 60_000)} min ${Math.floor((ms % 60_000) / 1000)} s`
}
