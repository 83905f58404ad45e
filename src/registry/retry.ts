/** What is known of an answer that may be worth another try. */
export interface Answer {
  status: number
  retryAfter: string | undefined
  /** What time it is there: its own times are compared with that. */
  date?: string | undefined
}

/** The pauses between attempts. */
const pausesMs = [250, 500, 1000, 2000, 4000]

/**
 * How long to wait before the next attempt; `undefined` if there is to be none. `tries` counts those
 * made. What the server asks for in `Retry-After` counts more than our own pauses.
 */
export function pauseAfter(answer: Answer | 'no answer', tries: number): number | undefined {
  const pause = pausesMs[tries - 1]
  if (pause === undefined) return undefined
  if (answer === 'no answer') return pause
  if (!isTrouble(answer.status)) return undefined
  return Math.max(pause, parseRetryAfter(answer.retryAfter, Date.parse(answer.date ?? '')) ?? 0)
}

/** Whether a status tells of the server's trouble, which may pass. */
export function isTrouble(status: number): boolean {
  return status === 429 || status === 408 || (status >= 500 && status !== 501 && status !== 505)
}

/** Parses seconds or a date, RFC 9110 section 10.2.3; the result is milliseconds from now, by the clock of who said it. */
export function parseRetryAfter(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined
  if (/^\s*\d+\s*$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date - now) ? undefined : Math.max(0, date - now)
}
