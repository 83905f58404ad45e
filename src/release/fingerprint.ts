import { createHmac, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'

/** What is asked for, part by part; a part that says nothing (nothing, `false`, empty) counts as not there. */
export type Wish = Readonly<Record<string, unknown>>

/**
 * Fingerprints what is asked for, as `salt;part=hash;…`: of each part the first 16 bytes of HMAC-SHA-256 over its
 * name and canonical JSON, in base64url, under 16 random bytes, in hexadecimal. The salt keeps guesses at a secret
 * from being tried against a table; all secrets are one part, so that none can be guessed without the others, and
 * what nobody can read elsewhere takes scrypt in place of HMAC, so that each guess at it costs some 50 ms.
 */
export function fingerprint(wish: Wish, salt: string = randomBytes(16).toString('hex')): string {
  const parts = Object.keys(wish).filter((name) => !isNothing(wish[name]))
  return [salt, ...parts.map((name) => `${name}=${hashOf(name, wish[name], salt)}`)].join(';')
}

/** Names the parts in which a wish differs from the one of a fingerprint; `undefined` where that cannot be read. */
export function findDifferences(text: string | undefined, wish: Wish): string[] | undefined {
  const [salt = '', ...parts] = (text ?? '').split(';')
  const pairs = parts.map((part) => /^(?<name>[\w-]+)=(?<hash>[\w-]{22})$/.exec(part)?.groups)
  if (!/^[0-9a-f]{32}$/.test(salt) || pairs.includes(undefined)) return undefined
  const before = new Map(pairs.map((pair) => [pair?.name ?? '', pair?.hash ?? '']))
  const names = new Set([...Object.keys(wish), ...before.keys()])
  return [...names].filter((name) => {
    const [now, then] = [wish[name], before.get(name)]
    if (isNothing(now) || then === undefined) return !isNothing(now) || then !== undefined
    return !timingSafeEqual(Buffer.from(then), Buffer.from(hashOf(name, now, salt)))
  })
}

/** Tells whether a fingerprint is one of this wish; a malformed one is of none. */
export function isFingerprintOf(text: string | undefined, wish: Wish): boolean {
  return findDifferences(text, wish)?.length === 0
}

/** The parts that hold what the engine shows to nobody: secrets, and what goes into files. */
const hidden = new Set(['secrets', 'secret', 'config-variables'])

function hashOf(name: string, value: unknown, salt: string): string {
  const [key, text] = [Buffer.from(salt, 'hex'), `${name}=${canonicalJson(value)}`]
  const hash = hidden.has(name)
    ? scryptSync(text, key, 16, { N: 2 ** 14, r: 8, p: 1 })
    : createHmac('sha256', key).update(text).digest().subarray(0, 16)
  return hash.toString('base64url')
}

function isNothing(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
  return value === undefined || value === false
}

/** JSON with the keys of every object in order, so that equal wishes have equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
}
