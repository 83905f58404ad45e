import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../error.js'
import { type Host, parseHost } from './host.js'
import type { TlsSources } from './tls.js'

/** Where a Docker context leads, and the TLS files that it stores. */
export interface Context {
  host: Host
  from: string
  stored: TlsSources
}

/**
 * Finds where a context leads, by its name or else by `currentContext` of the configuration, as Docker's
 * command line keeps them below its folder. `undefined` for the context `default`, and without any.
 */
export async function findContext(folder: string, name: string | undefined): Promise<Context | undefined> {
  const current = name ?? (await readCurrent(join(folder, 'config.json')))
  if (current === undefined || current === 'default') return undefined
  const shown = `the Docker context "${current}"`
  const id = createHash('sha256').update(current).digest('hex')
  const file = join(folder, 'contexts/meta', id, 'meta.json')
  const text = await readIfThere(file)
  if (text === undefined) {
    throw new UserError(
      `There is no Docker context "${current}" in ${folder}, and ${name === undefined ? 'the configuration there' : 'DOCKER_CONTEXT'} names it`,
      'See "docker context ls", or set "docker-host"',
    )
  }
  const { Host: address = '', SkipTLSVerify: isUnverified = false } =
    parse(text, file).Endpoints?.docker ?? {}
  if (address === '') return undefined
  const host = parseEndpoint(address, shown)
  if (isUnverified && host.kind !== 'socket' && host.kind !== 'ssh') throw unverified(shown)
  return { host, from: shown, stored: await findFiles(join(folder, 'contexts/tls', id, 'docker'), shown) }
}

/** What Docker's files say, as far as it says where the engine is. */
interface Stored {
  currentContext?: string
  Endpoints?: { docker?: { Host?: string; SkipTLSVerify?: boolean } }
}

async function readCurrent(file: string): Promise<string | undefined> {
  const text = (await readIfThere(file)) ?? ''
  return (text.trim() === '' ? undefined : parse(text, file).currentContext) || undefined
}

/** The parser's own message would quote the file, which may hold passwords. */
function parse(text: string, file: string): Stored {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    throw new UserError(`Docker’s configuration ${file} is not JSON`, 'Correct it, or set "docker-host"')
  }
}

function parseEndpoint(address: string, shown: string): Host {
  try {
    return parseHost(address)
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    throw new UserError(`The engine of ${shown}: ${thrown.problem}`, thrown.remedy, { cause: thrown })
  }
}

async function findFiles(folder: string, name: string): Promise<Context['stored']> {
  const files: string[] = await readdir(folder).catch(() => [])
  const source = (kind: 'ca' | 'cert' | 'key') =>
    files.includes(`${kind}.pem`) ? { [kind]: { name, text: join(folder, `${kind}.pem`) } } : {}
  return { ...source('ca'), ...source('cert'), ...source('key') }
}

function unverified(shown: string): UserError {
  return new UserError(
    `${shown[0]?.toUpperCase()}${shown.slice(1)} skips the verification of TLS, which Berth never does`,
    'Create it anew without skip-tls-verify and with the authority: docker context update --docker "host=…,ca=ca.pem"',
  )
}

/** Editors and shells of Windows put one before. */
const byteOrderMark = /^\uFEFF/

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    const text = await readFile(file, 'utf8')
    return text.replace(byteOrderMark, '')
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : ''
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new UserError(
      `Docker’s configuration ${file} cannot be read (${String(code)})`,
      'Make it readable for the runner, or point DOCKER_CONFIG to another folder',
      { cause: thrown },
    )
  }
}
