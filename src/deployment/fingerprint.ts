import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * Fingerprints what is asked for as `salt:hash`: HMAC-SHA-256 of its canonical JSON under 16 random bytes,
 * both in hexadecimal. The salt keeps guesses at a secret from being tried against a table.
 */
export function fingerprint(wish: unknown, salt: string = randomBytes(16).toString('hex')): string {
  const hash = createHmac('sha256', Buffer.from(salt, 'hex')).update(canonicalJson(wish)).digest('hex')
  return `${salt}:${hash}`
}

/** Tells whether a fingerprint is one of this wish; a malformed one is of none. */
export function isFingerprintOf(text: string | undefined, wish: unknown): boolean {
  const salt = /^(?<salt>[0-9a-f]{32}):[0-9a-f]{64}$/.exec(text ?? '')?.groups?.salt
  if (salt === undefined || text === undefined) return false
  return timingSafeEqual(Buffer.from(text), Buffer.from(fingerprint(wish, salt)))
}

/** JSON with the keys of every object in order, so that equal wishes have equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
}
