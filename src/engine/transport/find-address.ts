import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../error.js'
import { type Address, type Host, parseHost, type Tls } from './host.js'
import type { TlsSources } from './tls.js'

/** What decides where the engine is and how it is spoken to; unset where not given. */
export interface Wish {
  /** An address, as in the input "docker-host". */
  host?: string | undefined
  /** What gave the host, for messages, if not that input. */
  from?: string
  /** PEM text or the path of a file, as in the inputs "docker-tls-…". */
  tls?: Tls | undefined
  /** The variables that Docker's own command line honours. */
  environment?: Environment | undefined
  platform?: NodeJS.Platform
}

/** Docker's variables by their names in the environment. */
export type Environment = Partial<
  Record<
    | 'DOCKER_HOST'
    | 'DOCKER_CONTEXT'
    | 'DOCKER_CONFIG'
    | 'DOCKER_TLS'
    | 'DOCKER_TLS_VERIFY'
    | 'DOCKER_CERT_PATH'
    | 'XDG_RUNTIME_DIR',
    string | undefined
  >
>

/**
 * Finds where the engine listens: the wish's host, then `DOCKER_HOST`, then the current Docker context,
 * then the platform's default. TLS is what the wish gives, completed from the context, or else from
 * `DOCKER_CERT_PATH` where `DOCKER_TLS_VERIFY` is set; whoever asks for it gets it or an error.
 */
export async function findAddress(wish: Wish): Promise<Address> {
  const { environment = {} } = wish
  const { host, from, stored } = await findHost(wish)
  if (host.kind === 'socket') return { ...host, from }
  if (host.kind === 'ssh') return { kind: 'ssh', host: host.login.host, login: host.login, from }
  const sources = { ...variableSources(environment), ...stored, ...inputSources(wish.tls ?? {}) }
  const isAsked = Object.values(sources).some((source) => source !== undefined)
  if (host.kind === 'http' && isAsked) throw plainAgainstTls(sources)
  if (host.kind === 'https' || isAsked) {
    const { readTls } = await import('./tls.js')
    return { kind: 'tls', host: host.host, port: host.port ?? 2376, tls: readTls(sources), from }
  }
  return { kind: 'tcp', host: host.host, port: host.port ?? 2375, from }
}

interface Found {
  host: Host
  from: string
  stored?: TlsSources
}

async function findHost({
  host,
  from: said,
  environment = {},
  platform = process.platform,
}: Wish): Promise<Found> {
  if (host !== undefined) return { host: parseHost(host), from: said ?? 'input "docker-host"' }
  const { DOCKER_HOST, DOCKER_CONFIG, DOCKER_CONTEXT } = environment
  if (DOCKER_HOST !== undefined) return { host: parseVariable(DOCKER_HOST), from: 'DOCKER_HOST' }
  const { findContext } = await import('./context.js')
  const context = await findContext(DOCKER_CONFIG ?? join(homedir(), '.docker'), DOCKER_CONTEXT)
  const from = platform === 'win32' ? 'the default pipe' : 'the default socket'
  return context ?? { host: await findDefault(platform, environment), from }
}

function parseVariable(text: string): Host {
  try {
    return parseHost(text)
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    throw new UserError(`DOCKER_HOST: ${thrown.problem}`, thrown.remedy, { cause: thrown })
  }
}

/** The engine of the machine, or else of this user: rootless Docker, Docker Desktop, Colima. */
async function findDefault(platform: NodeJS.Platform, { XDG_RUNTIME_DIR }: Environment): Promise<Host> {
  if (platform === 'win32') return { kind: 'socket', path: '//./pipe/docker_engine' }
  const usual = '/var/run/docker.sock'
  const paths = [
    usual,
    ...(XDG_RUNTIME_DIR === undefined ? [] : [join(XDG_RUNTIME_DIR, 'docker.sock')]),
    ...['.docker/run', '.docker/desktop', '.colima/default', '.config/colima/default'].map((folder) =>
      join(homedir(), folder, 'docker.sock'),
    ),
  ]
  const usable = await Promise.all(paths.map(isUsable))
  return { kind: 'socket', path: paths[usable.indexOf(true)] ?? usual }
}

async function isUsable(path: string): Promise<boolean> {
  return await access(path, constants.R_OK | constants.W_OK).then(
    () => true,
    () => false,
  )
}

/** Names what the inputs give, for messages. */
export function inputSources({ ca, cert, key }: Tls): TlsSources {
  return {
    ...(ca !== undefined && { ca: { name: 'Input "docker-tls-ca"', text: ca } }),
    ...(cert !== undefined && { cert: { name: 'Input "docker-tls-cert"', text: cert } }),
    ...(key !== undefined && { key: { name: 'Input "docker-tls-key"', text: key } }),
  }
}

/**
 * As Docker's command line has it: any value asks for TLS, and the files of a client may be missing. What
 * asks for TLS without verification gets it with.
 */
function variableSources({ DOCKER_TLS, DOCKER_TLS_VERIFY, DOCKER_CERT_PATH }: Environment): TlsSources {
  if (DOCKER_TLS_VERIFY === undefined && DOCKER_TLS === undefined) return {}
  const folder = DOCKER_CERT_PATH ?? join(homedir(), '.docker')
  const name = DOCKER_TLS_VERIFY === undefined ? 'DOCKER_TLS' : 'DOCKER_TLS_VERIFY'
  const source = (file: string) => ({ name, text: join(folder, file) })
  return {
    ca: source('ca.pem'),
    cert: { ...source('cert.pem'), mayLack: true },
    key: { ...source('key.pem'), mayLack: true },
  }
}

function plainAgainstTls(sources: TlsSources): UserError {
  const names = new Set(Object.values(sources).map((source) => source?.name))
  return new UserError(
    `The engine’s address begins with http://, which is without TLS, and ${[...names].join(', ')} asks for TLS`,
    'Write it with https:// or tcp://, or leave TLS out on a network that you trust',
  )
}
