/** Timers hold 31 bits. */
const longestTimerMs = 2 ** 31 - 1

/** One sleeper that anybody may wake; being woken while awake ends the next sleep at once. */
export function makeWaker() {
  let isDue = false
  let end: (() => void) | undefined
  return {
    wake() {
      isDue = true
      end?.()
    },
    async pause(ms: number, signal: AbortSignal): Promise<void> {
      if (!isDue && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, Math.min(Math.ceil(ms), longestTimerMs))
          end = () => {
            clearTimeout(timer)
            resolve()
          }
          signal.addEventListener('abort', end, { once: true })
        })
        if (end !== undefined) signal.removeEventListener('abort', end)
        end = undefined
      }
      isDue = false
    },
  }
}
