import { UserError } from '../error.js'
import { quoteText } from './scalar.js'

const pattern = /^(?<number>\d+(?:\.\d*)?|\.\d+) ?(?<unit>[kmgtp]?)(?:i?b)?$/i
const units = ['', 'k', 'm', 'g', 't', 'p']

/** Parses a size as Docker does (go-units `RAMInBytes`): `512m`, `2g`, `1.5GiB`; a bare number is bytes. */
export function parseSize(text: string): number {
  const word = text.trim()
  const { number, unit = '' } = pattern.exec(word)?.groups ?? {}
  const bytes = Math.floor(Number(number) * 1024 ** units.indexOf(unit.toLowerCase()))
  if (bytes <= Number.MAX_SAFE_INTEGER) return bytes
  throw new UserError(`${quoteText(word)} is not a size`, 'Write it like 512m or 2g')
}
