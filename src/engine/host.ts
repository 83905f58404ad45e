import { UserError } from '../error.js'

/** Where an engine listens, and who said so, for messages. */
export type Address = { from: string } & (
  | { kind: 'socket'; path: string }
  | { kind: 'tcp'; host: string; port: number }
)

/** What decides where the engine is, the first that is set wins. */
export interface HostSources {
  input: string | undefined
  variable: string | undefined
  platform: NodeJS.Platform
}

/** Finds where the engine listens: the input, then `DOCKER_HOST`, then the platform's default. */
export function chooseAddress({ input, variable, platform }: HostSources): Address {
  if (input !== undefined) return parseAddress(input, 'input "docker-host"')
  if (variable !== undefined) return parseAddress(variable, 'DOCKER_HOST')
  const path = platform === 'win32' ? '//./pipe/docker_engine' : '/var/run/docker.sock'
  return { kind: 'socket', path, from: 'the default' }
}

/** Parses `unix:///path`, `npipe:////./pipe/name`, `tcp://host:port` and `http://host:port`. */
export function parseAddress(text: string, from: string): Address {
  const { scheme, rest = '' } = /^(?<scheme>[a-z]+):\/\/(?<rest>.*)$/.exec(text)?.groups ?? {}
  if (scheme === 'unix' && rest.startsWith('/')) return { kind: 'socket', path: rest, from }
  if (scheme === 'npipe' && rest !== '') return { kind: 'socket', path: rest.replaceAll('\\', '/'), from }
  if (scheme === 'tcp' || scheme === 'http') return { kind: 'tcp', ...parseHostPort(rest, text), from }
  if (scheme === 'https' || scheme === 'ssh') {
    throw new UserError(
      `"${text}" needs ${scheme}, which Berth does not speak yet`,
      'Use unix://, npipe:// or tcp://',
    )
  }
  throw wrongAddress(text)
}

/** Shows an address as a user would write it, and where it came from. */
export function showAddress(address: Address): { address: string; from: string } {
  const { from } = address
  if (address.kind === 'tcp') return { address: `tcp://${urlHost(address.host)}:${address.port}`, from }
  return { address: `${address.path.startsWith('//./pipe/') ? 'npipe' : 'unix'}://${address.path}`, from }
}

/** Puts an IPv6 address in brackets, as URLs have it. */
export function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

function parseHostPort(rest: string, text: string): { host: string; port: number } {
  const parts = /^(?:\[(?<v6>[\da-f:.]+)\]|(?<name>[^:/[\]@]+))(?::(?<port>\d{1,5}))?\/?$/i.exec(rest)?.groups
  const host = parts?.v6 ?? parts?.name
  const port = Number(parts?.port ?? 2375)
  if (host === undefined || port > 65_535) throw wrongAddress(text)
  return { host, port }
}

function wrongAddress(text: string): UserError {
  return new UserError(
    `"${text}" is not the address of an engine`,
    'Write it like unix:///var/run/docker.sock or tcp://10.0.0.7:2375',
  )
}
