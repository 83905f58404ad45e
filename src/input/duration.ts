import { UserError } from '../error.js'
import { quoteText } from './scalar.js'

const pattern = /^(?=\d)(?:(?<h>\d+)h)?(?:(?<m>\d+)m)?(?:(?<s>\d+)s)?(?:(?<ms>\d+)ms)?$/

/** Parses `500ms`, `30s`, `1m30s`, `1h`; a bare whole number is seconds. The result is milliseconds. */
export function parseDuration(text: string): number {
  const word = text.trim()
  const parts = pattern.exec(/^\d+$/.test(word) ? `${word}s` : word)?.groups
  if (parts === undefined) {
    throw new UserError(`${quoteText(word)} is not a duration`, 'Write it like 30s or 1m30s')
  }
  const { h = 0, m = 0, s = 0, ms = 0 } = parts
  const total = Number(h) * 3_600_000 + Number(m) * 60_000 + Number(s) * 1000 + Number(ms)
  if (total > longestMs) {
    throw new UserError(`${quoteText(word)} is longer than a workflow run may last`, 'Write at most 840h')
  }
  return total
}

/** A workflow run ends after 35 days; timers could not hold more than 24.8 days in one piece anyway. */
const longestMs = 35 * 24 * 3_600_000
