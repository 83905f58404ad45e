import { cancelledMs } from '../../clock.js'
import { UserError } from '../../error.js'

/** Ctrl-C, and what else ends a command. */
export interface Interruption {
  signal: AbortSignal
  /** Is fulfilled when a step that was interrupted has had its time. */
  outOfTime: Promise<void>
  /** Who is told: the first time what was begun is taken back, the second time the command leaves. */
  hear(tell: { first(): void; second(): void }): void
}

/** Listens for what interrupts a command. */
export function hearInterruption(): Interruption {
  const controller = new AbortController()
  let isOver = () => {}
  const outOfTime = new Promise<void>((resolve) => {
    isOver = resolve
  })
  return {
    signal: controller.signal,
    outOfTime,
    hear({ first, second }) {
      const interrupt = () => {
        if (controller.signal.aborted) return second()
        first()
        controller.abort(new UserError('The command was interrupted', 'Start it again when you are ready'))
        setTimeout(() => isOver(), cancelledMs).unref()
      }
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) process.on(name, interrupt)
    },
  }
}
