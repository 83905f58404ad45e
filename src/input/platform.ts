import { UserError } from '../error.js'
import { parseText, quoteText } from './scalar.js'

/** Takes `os/arch[/variant]` as it stands. */
export function parsePlatform(text: string): string {
  const platform = parseText(text)
  if (/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?$/i.test(platform)) return platform
  throw new UserError(
    `${quoteText(platform)} is not a platform`,
    'Write it like linux/amd64 or linux/arm64/v8',
  )
}
