import type { HostKey } from './known-hosts.js'
import type { Meaning } from './unreachable.js'

/** What `ssh` said of a host that it does not trust, and the key that the host shows. */
interface Distrust {
  message: string
  hostKey: HostKey | undefined
}

/** What to compare and what to write down before a host may be trusted; `undefined` where trust is not the trouble. */
export function explainHostKey({ message, hostKey }: Distrust): Meaning | undefined {
  const shown = hostKey === undefined ? '' : ` (${hostKey.fingerprint})`
  if (/REVOKED HOST KEY/.test(message))
    return [
      `cannot be trusted: the key of the host {} is marked as revoked${shown}`,
      'Give the host a new key, and write that into "ssh-known-hosts"',
    ]
  if (/REMOTE HOST IDENTIFICATION HAS CHANGED/.test(message))
    return [
      `cannot be trusted: the key of the host {} is not the one that is known${shown}`,
      `If the host was set up anew: ${howToAdd(hostKey, 'in place of its old one ')}. If not, somebody may stand in between`,
    ]
  if (/Host key verification failed|host key is known for/.test(message))
    return [`cannot be trusted: the key of the host {} is not known${shown}`, capital(howToAdd(hostKey, ''))]
  return undefined
}

function howToAdd(hostKey: HostKey | undefined, place: string): string {
  if (hostKey === undefined)
    return `add what "ssh-keyscan -p {port} {host}" prints to "ssh-known-hosts" ${place}after comparing its fingerprint with the host’s own`
  const { line, file, fingerprint } = hostKey
  return `add the line "${line}" to "ssh-known-hosts" ${place}after seeing that "ssh-keygen -lf ${file}" prints ${fingerprint} on the host itself`
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`
}
