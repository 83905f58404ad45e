/** One phase of a step: its name, and when it began and ended, in milliseconds since the epoch. */
export interface Phase {
  name: string
  startedMs: number
  endedMs: number
}

/** Times the phases of a step; a phase that fails is timed as well. */
export function startClock() {
  const phases: Phase[] = []
  return {
    phases,
    async time<T>(name: string, work: () => Promise<T>): Promise<T> {
      const startedMs = Date.now()
      try {
        return await work()
      } finally {
        phases.push({ name, startedMs, endedMs: Date.now() })
      }
    },
  }
}

export type Clock = ReturnType<typeof startClock>
