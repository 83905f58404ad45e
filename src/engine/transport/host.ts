import { UserError } from '../../error.js'

/** What proves who is who over TLS, as PEM text; without `ca` the authorities that Node knows count. */
export interface Tls {
  ca?: string | undefined
  cert?: string | undefined
  key?: string | undefined
}

/** What `ssh` is told, as it stands in the URL; `socket` is the engine's on the far side. */
export interface Login extends SshFiles {
  host: string
  user?: string | undefined
  port?: number | undefined
  socket?: string | undefined
}

/** The files of a key and of known hosts, where `ssh` is not to look for its own. */
export interface SshFiles {
  keyFile?: string | undefined
  knownHostsFile?: string | undefined
}

/** Where an engine listens, and who said so, for messages; `host` is where its machine is reached. */
export type Address = { from: string } & (
  | { kind: 'socket'; path: string }
  | { kind: 'tcp'; host: string; port: number }
  | { kind: 'tls'; host: string; port: number; tls: Tls }
  | { kind: 'ssh'; host: string; login: Login }
)

/** What the text of an address says; whether `tcp` means TLS is decided by what else is given. */
export type Host =
  | { kind: 'socket'; path: string }
  | { kind: 'tcp' | 'http' | 'https'; host: string; port: number | undefined }
  | { kind: 'ssh'; login: Login }

/** Parses `unix:///path`, `npipe:////./pipe/name`, `tcp://host:port`, `http(s)://host:port` and `ssh://user@host:port/socket`. */
export function parseHost(text: string): Host {
  const { scheme, rest = '' } = /^(?<scheme>[a-z]+):\/\/(?<rest>.*)$/i.exec(text)?.groups ?? {}
  switch (scheme?.toLowerCase()) {
    case 'unix':
      if (rest.startsWith('/')) return { kind: 'socket', path: rest }
      break
    case 'npipe':
      if (!isPipe(rest)) throw wrongPipe(text)
      return { kind: 'socket', path: rest }
    case 'tcp':
      return { kind: 'tcp', ...parseHostPort(rest, text) }
    case 'http':
      return { kind: 'http', ...parseHostPort(rest, text) }
    case 'https':
      return { kind: 'https', ...parseHostPort(rest, text) }
    case 'ssh':
      return { kind: 'ssh', login: parseLogin(rest, text) }
  }
  throw wrongAddress(text)
}

/** Shows an address as a user would write it, and where it came from. */
export function showAddress(address: Address): { address: string; from: string } {
  return { address: showHost(address), from: address.from }
}

function showHost(address: Address): string {
  if (address.kind === 'socket') return `${isPipe(address.path) ? 'npipe' : 'unix'}://${address.path}`
  if (address.kind !== 'ssh') return `tcp://${urlHost(address.host)}:${address.port}`
  const { host, user, port, socket = '' } = address.login
  return `ssh://${user === undefined ? '' : `${user}@`}${urlHost(host)}${port === undefined ? '' : `:${port}`}${socket}`
}

/** Puts an IPv6 address in brackets, as URLs have it. */
export function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

const hostPort = /^(?:\[(?<v6>[\da-f:.]+)\]|(?<name>[^:/[\]@\s-][^:/[\]@\s]*))(?::(?<port>\d{1,5}))?$/i

function parseHostPort(rest: string, text: string): { host: string; port: number | undefined } {
  const parts = hostPort.exec(rest.replace(/\/$/, ''))?.groups
  const host = parts?.v6 ?? parts?.name
  const port = parts?.port === undefined ? undefined : Number(parts.port)
  if (host === undefined || (port !== undefined && (port < 1 || port > 65_535))) throw wrongAddress(text)
  return { host, port }
}

/** The socket's path becomes a word of a command line on the far side, so it is held to plain characters. */
function parseLogin(rest: string, text: string): Login {
  const {
    user,
    place = '',
    path = '',
  } = /^(?:(?<user>[^@/]*)@)?(?<place>[^@/]+)(?<path>\/.*)?$/.exec(rest)?.groups ?? {}
  if (user?.includes(':')) {
    throw new UserError(
      `"${withoutPassword(text)}" has a password, which ssh does not take from an address`,
      'Log in with a key, and write it like ssh://deploy@web-1.example.com',
    )
  }
  const isPlain = /^[\w./-]*$/.test(path) && /^(?:[^-\s][^\s]*)?$/.test(user ?? '') && user !== ''
  if (!isPlain) throw wrongAddress(text)
  return { ...parseHostPort(place, text), user, ...(path.length > 1 && { socket: path }) }
}

/** Whether a path is that of a named pipe of Windows, `//./pipe/NAME`, with either slash. */
export function isPipe(path: string): boolean {
  return /^[\\/]{2}[^\\/]+[\\/]pipe[\\/]./i.test(path)
}

function wrongPipe(text: string): UserError {
  return new UserError(`"${text}" names no pipe of Windows`, 'Write it like npipe:////./pipe/docker_engine')
}

function wrongAddress(text: string): UserError {
  return new UserError(
    `"${withoutPassword(text)}" is not the address of an engine`,
    'Write it like unix:///var/run/docker.sock, tcp://10.0.0.7:2376 or ssh://deploy@web-1.example.com',
  )
}

function withoutPassword(text: string): string {
  return text.replace(/^([a-z]+:\/\/[^/@:]*:)[^/]*(?=@)/i, '$1***')
}
