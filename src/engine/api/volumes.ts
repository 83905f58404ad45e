import { posix } from 'node:path'
import { UserError } from '../../error.js'

/** One entry of `volumes`: a bind mount, a named volume, or an anonymous one (no source). */
export interface Volume {
  kind: 'bind' | 'named' | 'anonymous'
  source: string
  target: string
  /** As written after the last `:`, for example `ro` or `z`. */
  options: string[]
}

const drivePath = String.raw`(?:\\\\\?\\)?[A-Za-z]:(?:[\\/][^:]*)?`
const pipe = String.raw`[\\/]{2}\.[\\/]pipe[\\/][^:]+`
const target = `(?<target>${drivePath}|${pipe}|/[^:]*)`
const source = String.raw`(?<source>${drivePath}|${pipe}|(?![A-Za-z]:[\\/])[^:]+)`
const pattern = new RegExp(`^(?:${source}:)?${target}(?::(?<options>[A-Za-z,=-]+))?$`)

/** What may stand as an option; of each kind only one, as in the engine's own parser. */
const linuxOptions = [
  /^r[ow]$/,
  /^z$/i,
  /^r?(?:shared|slave|private)$/,
  /^nocopy$/,
  /^(?:consistent|cached|delegated)$/,
]
const windowsOptions = [/^r[ow]$/i]
const pipeOptions = [/^rw$/i]

/**
 * Parses an entry as `docker run -v` does, Windows paths and pipes included: `/host:/path:ro`,
 * `name:/path`, `/path`, `C:\host:C:\path`, `name:D:`, `./data:/data` (relative to `base`, an absolute path).
 */
export function parseVolume(entry: string, base: string): Volume {
  const parts = pattern.exec(entry.trim())?.groups
  if (parts?.target === undefined || isRoot(parts.target)) throw wrongVolume(entry, 'is not a volume')
  const target = normalizePipe(parts.target)
  const options = readOptions(parts.options, target, entry)
  if (parts.source !== undefined) return { ...readSource(parts.source, base, entry), target, options }
  if (options.length > 0)
    throw wrongVolume(entry, `has the option "${options[0]}" and no source to go with it`)
  return { kind: 'anonymous', source: '', target, options }
}

/** The root of a container, which nothing is mounted on. */
function isRoot(target: string): boolean {
  return /^(?:\/+|(?:\\\\\?\\)?C:[\\/]?)$/i.test(target)
}

function readOptions(text: string | undefined, target: string, entry: string): string[] {
  const options = text?.split(',') ?? []
  const isLinux = target.startsWith('/')
  const kinds = isLinux ? linuxOptions : isPipe(target) ? pipeOptions : windowsOptions
  const unknown = options.find((option) => !kinds.some((kind) => kind.test(option)))
  if (unknown !== undefined) throw wrongVolume(entry, `has the unknown option "${unknown}"`)
  const several = kinds.map((kind) => options.filter((option) => kind.test(option)))
  const clash = several.find(({ length }) => length > 1)
  if (clash !== undefined) throw wrongVolume(entry, `has ${clash.join(' and ')}, of which only one can be`)
  return isLinux ? options : options.map((option) => option.toLowerCase())
}

/** The engine takes a pipe with backslashes only. */
function normalizePipe(path: string): string {
  return isPipe(path) ? path.replaceAll('/', '\\') : path
}

function isPipe(path: string): boolean {
  return new RegExp(`^${pipe}$`).test(path)
}

/**
 * Puts volumes into the create request: what `docker run -v` would make, but for missing host paths. A
 * volume that the engine creates for it carries the labels; one that it has stays as it is.
 */
export function mountVolumes(volumes: readonly Volume[], labels: Record<string, string>) {
  return {
    Mounts: volumes
      .filter((volume) => !isBind(volume))
      .map((volume) => (volume.kind === 'bind' ? bindMount(volume) : volumeMount(volume, labels))),
    Binds: volumes
      .filter(isBind)
      .map(({ source, target, options }) => [source, target, options.join(',')].join(':')),
  }
}

/** A mount knows nothing of SELinux, and of propagation only where it is a host path. */
function isBind({ kind, options }: Volume): boolean {
  const unknown = kind === 'bind' ? /^z$/i : /^(z|r?shared|r?slave|r?private)$/i
  return kind !== 'anonymous' && options.some((option) => unknown.test(option))
}

function volumeMount({ source, target, options }: Volume, labels: Record<string, string>) {
  return {
    Type: 'volume',
    ...(source !== '' && { Source: source }),
    Target: target,
    ...(options.includes('ro') && { ReadOnly: true }),
    VolumeOptions: { Labels: labels, ...(options.includes('nocopy') && { NoCopy: true }) },
  }
}

function bindMount({ source, target, options }: Volume) {
  const propagation = options.find((option) => /shared|slave|private/.test(option))
  const consistency = options.find((option) => /^(consistent|cached|delegated)$/.test(option))
  return {
    Type: isPipe(source) ? 'npipe' : 'bind',
    Source: source,
    Target: target,
    ...(options.includes('ro') && { ReadOnly: true }),
    ...(consistency !== undefined && { Consistency: consistency }),
    ...(propagation !== undefined && { BindOptions: { Propagation: propagation } }),
  }
}

function readSource(source: string, base: string, entry: string): Pick<Volume, 'kind' | 'source'> {
  if (/^\.\.?(?:[\\/]|$)/.test(source)) return { kind: 'bind', source: joinPath(base, source) }
  if (/^[/\\]|^[A-Za-z]:/.test(source)) return { kind: 'bind', source: normalizePipe(source) }
  if (/^~/.test(source)) throw wrongVolume(entry, 'begins with "~", which only a shell replaces')
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]+$/.test(source)) return { kind: 'named', source }
  throw wrongVolume(entry, 'has a source that is neither a path nor the name of a volume')
}

function joinPath(base: string, relative: string): string {
  if (!base.includes('\\')) return posix.join(base, relative)
  return posix.join(base.replaceAll('\\', '/'), relative.replaceAll('\\', '/')).replaceAll('/', '\\')
}

function wrongVolume(entry: string, what: string): UserError {
  return new UserError(
    `"${entry.trim()}" ${what}`,
    'Write it like ./data:/data, /srv/data:/data:ro, name:/data, or C:\\data:C:\\data',
  )
}
