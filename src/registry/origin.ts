import { isIP } from 'node:net'

/** The API of a registry that is known by another name. */
const apiHosts: Readonly<Record<string, string>> = { 'docker.io': 'registry-1.docker.io' }

/**
 * The origins at which a registry may answer, in the order to try them: HTTPS, then plain HTTP where
 * the user allows it; on the loopback interface, where nobody listens, plain HTTP comes first.
 */
export function originsOf(host: string, insecure: boolean): URL[] {
  const secure = new URL(`https://${apiHosts[host] ?? host}`)
  const plain = new URL(`http://${apiHosts[host] ?? host}`)
  if (isLoopback(secure)) return [plain, secure]
  return insecure ? [secure, plain] : [secure]
}

/** Whether an address is on this machine: `localhost`, 127.0.0.0/8, also as `::ffff:127.0.0.1`, and ::1. */
export function isLoopback({ hostname }: URL): boolean {
  const name = hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase()
  if (isIP(name) === 4) return name.startsWith('127.')
  return name === '::1' || name === 'localhost' || /^::ffff:7f[0-9a-f]{2}:/.test(name)
}

/**
 * Whether what is said there, where `from` leads to, stays between the two: HTTPS, or it never leaves this
 * machine. Who is on another machine leads nobody to what listens on this one.
 */
export function isPrivate(url: URL, from: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url) && isLoopback(from))
}
