import { createHash } from 'node:crypto'
import { UserError } from '../../error.js'
import { shorten } from '../../shown.js'

/** A host’s key as a line of a known-hosts file, and what of it a person compares. */
export interface HostKey {
  line: string
  fingerprint: string
  /** The file on the host that has it, `/etc/ssh/ssh_host_ed25519_key.pub`. */
  file: string
}

/** Checks a line of a known-hosts file: a marker if there is one, names, the kind of the key, the key. */
export function parseKnownHost(entry: string): string {
  const line = entry.trim()
  if (findHostKey(line) !== undefined) return line
  // Who mistakes one input for the other writes a private key here.
  const isSecret = /^(?:-----.*|[A-Za-z0-9+/=]{44,})$/.test(line)
  const shown = isSecret ? 'what is not shown, because it may be of a private key,' : `"${shorten(line, 61)}"`
  const isLone = /^(?:ssh|ecdsa|sk)-\S+\s+AAAA/.test(line)
  throw new UserError(
    isLone ? `${shown} has no name of a host before the key` : `${shown} is not a line of a known-hosts file`,
    'Write it like web-1.example.com ssh-ed25519 AAAAC3…, as ssh-keyscan prints it; with another port than 22, like [web-1.example.com]:2222 ssh-ed25519 AAAAC3…',
  )
}

/** Reads the key of a line of a known-hosts file; `undefined` where it is none, or not whole. */
export function findHostKey(line: string): HostKey | undefined {
  const { kind = '', key = '' } =
    /^(?:@[\w-]+\s+)?[^\s@]\S*\s+(?<kind>[a-z][\w@.-]+)\s+(?<key>[A-Za-z0-9+/]+={0,2})(?:\s|$)/.exec(line)
      ?.groups ?? {}
  const blob = Buffer.from(key, 'base64')
  if (kind === '' || blob.toString('latin1', 4, 4 + kind.length) !== kind || !isWhole(blob)) return undefined
  const digest = createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')
  const family = /ed25519|ecdsa|rsa/.exec(kind)?.[0] ?? kind
  return { line, fingerprint: `SHA256:${digest}`, file: `/etc/ssh/ssh_host_${family}_key.pub` }
}

/** A key is strings behind their lengths, RFC 4253, 6.6. */
function isWhole(blob: Buffer): boolean {
  let at = 0
  while (at + 4 <= blob.length) at += 4 + blob.readUInt32BE(at)
  return at === blob.length
}
