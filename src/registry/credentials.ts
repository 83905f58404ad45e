import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../error.js'

/** What proves to a registry who asks: an account, or a refresh token of `docker login` (OAuth2). */
export type Credentials = { username: string; password: string } | { identityToken: string }

/** Docker's configuration, as far as it says who somebody is; everything in it may be missing or wrong. */
interface DockerConfig {
  auths: Record<string, unknown>
  credHelpers: Record<string, unknown>
  credsStore: unknown
}

/** What finding credentials depends on: the folder of Docker's configuration, `DOCKER_CONFIG`, and who to tell. */
export interface Surroundings {
  folder: string | undefined
  warn(message: string): void
  signal: AbortSignal
}

/** What credentials are looked up for. */
export interface Repository {
  registry: string
  path: string
}

/**
 * Finds the credentials for a repository in Docker's configuration, which is read and never written: of
 * `auths` the longest entry that the repository lies under, then the host's entry of `credHelpers`, then
 * `credsStore`. A helper that fails is warned about and gives none.
 */
export async function findCredentials(
  repository: Repository,
  around: Surroundings,
): Promise<Credentials | undefined> {
  const config = await readConfig(join(around.folder ?? join(homedir(), '.docker'), 'config.json'))
  const { registry } = repository
  const key = serverKey(registry)
  const stored = readStored(config.auths, repository, around)
  if (stored !== undefined) return stored
  const helper = config.credHelpers[key] ?? config.credHelpers[registry] ?? config.credsStore
  if (typeof helper !== 'string' || helper === '') return undefined
  const { askHelper } = await import('./credential-helper.js')
  return await askHelper(helper, key, around)
}

/** The name that Docker's own tools keep a registry under: Docker Hub's is an address of its first version. */
export function serverKey(host: string): string {
  return host === 'docker.io' ? 'https://index.docker.io/v1/' : host
}

async function readConfig(file: string): Promise<DockerConfig> {
  const value = asObject(parseConfig(await readIfThere(file), file))
  return {
    auths: asObject(value.auths),
    credHelpers: asObject(value.credHelpers),
    credsStore: value.credsStore,
  }
}

/** Editors and shells of Windows put one before. */
const byteOrderMark = /^\uFEFF/

async function readIfThere(file: string): Promise<string> {
  try {
    const text = await readFile(file, 'utf8')
    return text.replace(byteOrderMark, '')
  } catch (thrown) {
    const { code } = asObject(thrown)
    if (code === 'ENOENT' || code === 'ENOTDIR') return ''
    throw new UserError(
      `Docker’s configuration ${file} cannot be read (${String(code)})`,
      'Make it readable for the runner, or point DOCKER_CONFIG to another folder',
      { cause: thrown },
    )
  }
}

/** The parser's own message would quote the file, which may hold passwords. */
function parseConfig(text: string, file: string): unknown {
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError(`Docker’s configuration ${file} is not JSON`, 'Correct it, or run docker login again')
  }
}

/** Of two entries as long, the one that Docker itself would take comes first. */
function readStored(
  auths: Record<string, unknown>,
  { registry, path }: Repository,
  { warn }: Surroundings,
): Credentials | undefined {
  const entries = Object.entries(auths)
    .map(([key, value]) => ({ key, scope: scopeOf(key), entry: asObject(value) }))
    .filter(({ scope }) => `${registry}/${path}/`.startsWith(`${scope}/`))
    .toSorted(
      (a, b) =>
        b.scope.length - a.scope.length ||
        Number(b.key === serverKey(registry)) - Number(a.key === serverKey(registry)),
    )
  for (const { entry } of entries) {
    const found = credentialsOf(entry)
    if (found !== undefined) return found
  }
  if (entries.some(({ entry: { auth } }) => isText(auth)))
    warn(`Docker’s configuration has a login for ${registry} that cannot be read; docker login makes it anew`)
  return undefined
}

/** What an entry is for: a host, or what lies under a path of it. It may be written as an address, of the API too. */
function scopeOf(key: string): string {
  const scope = key.replace(/^https?:\/\//, '').replace(/(?:\/v[12])?\/*$/, '')
  return scope.replace(/^(?:index|registry-1)\.docker\.io(?=\/|$)/, 'docker.io')
}

function credentialsOf(entry: Record<string, unknown>): Credentials | undefined {
  if (isText(entry.identitytoken)) return { identityToken: entry.identitytoken }
  if (isText(entry.auth)) return decodeAuth(entry.auth)
  const { username, password } = entry
  return isText(username) && isText(password) ? { username, password } : undefined
}

/** `auth` is the base64 of `user:password`. */
function decodeAuth(auth: string): Credentials | undefined {
  const text = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '')
  const colon = text.indexOf(':')
  return colon < 1 ? undefined : { username: text.slice(0, colon), password: text.slice(colon + 1) }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
