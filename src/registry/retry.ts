/** What is known of an answer that may be worth another try. */
export interface Answer {
  status: number
  retryAfter: string | undefined
}

/** The pauses between attempts. */
const pausesMs = [250, 500, 1000, 2000, 4000]

/**
 * How long to wait before the next attempt; `undefined` if there is to be none. `tries` counts those
 * made. What the server asks for in `Retry-After` counts more than our own pauses.
 */
export function pauseAfter(
  answer: Answer | 'no answer',
  tries: number,
  now = Date.now(),
): number | undefined {
  const pause = pausesMs[tries - 1]
  if (pause === undefined) return undefined
  if (answer === 'no answer') return pause
  if (answer.status !== 429 && answer.status !== 408 && answer.status < 500) return undefined
  if (answer.status === 501 || answer.status === 505) return undefined
  return Math.max(pause, parseRetryAfter(answer.retryAfter, now) ?? 0)
}

/** Parses seconds or a date, RFC 9110 section 10.2.3; the result is milliseconds from now. */
export function parseRetryAfter(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined
  if (/^\s*\d+\s*$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
