import { UserError } from '../error.js'
import { shorten } from '../shown.js'

/** The mistake of a text that is no range, with what to write where that can be told. */
export function notRange(word: string, versioning: 'semver' | 'loose', cause?: unknown): UserError {
  const shown = JSON.stringify(shorten(word, 200))
  if (/^(latest|stable|edge|main|master|nightly|lts)$/i.test(word)) {
    return new UserError(
      `${shown} is a tag that moves, not a version`,
      'Leave "version" empty for the highest release, or write a range like ^1.2',
      { cause },
    )
  }
  if (versioning === 'semver' && /\d{16}/.test(word)) {
    return new UserError(
      `${shown} has a number too long for a range`,
      'Write an interval, whose numbers may have any length, like [20240101120000123456.0,)',
      { cause },
    )
  }
  const example = versioning === 'semver' ? '1.4.2' : '2024.10.15'
  return new UserError(
    `${shown} is not a range of versions`,
    `Write a range like ^1.2, >=1.4 <2 or [1.0,2.0), or a version like ${example}`,
    { cause },
  )
}
