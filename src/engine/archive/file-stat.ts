import { posix, win32 } from 'node:path'
import { UserError } from '../../error.js'
import { odd } from '../transport/byte-reader.js'

/** What the engine says of a path: the header `X-Docker-Container-Path-Stat`. */
export interface FileStat {
  kind: 'file' | 'folder' | 'link' | 'device'
  /** Where a link leads to, inside the container's own tree; empty for anything else. */
  linkTarget: string
}

/** Bits of Go's `io/fs.FileMode`, which the engine hands out as it is. */
const folderBit = 2 ** 31
const linkBit = 2 ** 27
const otherBits = [2 ** 26, 2 ** 25, 2 ** 24, 2 ** 21, 2 ** 19]

/** Parses the header: base64 of JSON. Podman fills in `linkTarget` for every file, so only the mode counts. */
export function parseStat(header: string | string[] | undefined): FileStat {
  const { mode, linkTarget } = parseJson(String(header))
  if (typeof mode !== 'number') throw odd('does not say what the path is')
  const has = (bit: number) => Math.floor(mode / bit) % 2 === 1
  if (has(linkBit)) return { kind: 'link', linkTarget: String(linkTarget ?? '') }
  const kind = has(folderBit) ? 'folder' : otherBits.some(has) ? 'device' : 'file'
  return { kind, linkTarget: '' }
}

function parseJson(header: string): { mode?: unknown; linkTarget?: unknown } {
  try {
    return { ...JSON.parse(Buffer.from(header, 'base64').toString()) }
  } catch {
    return {}
  }
}

/** The rules for paths in a container of that system; a container of either may run on any runner. */
export function pathsOf(os: string): typeof posix {
  return os === 'windows' ? win32 : posix
}

/**
 * Writes an absolute path as the container's system does. Both slash kinds separate; of a drive
 * other than `C:` the engine hands out nothing, and none exists on Linux.
 */
export function containerPath(path: string, os: string): string {
  const drive = /^[A-Za-z]:/.exec(path)?.[0]
  if (drive !== undefined && (os !== 'windows' || drive.toUpperCase() !== 'C:')) {
    throw os === 'windows'
      ? new UserError(
          `"${path}" is on drive ${drive}, of which a Windows engine hands out no files`,
          'Write a path on C:',
        )
      : new UserError(
          `There is no drive ${drive} in a Linux container, but "${path}" names it`,
          'Write a path like /app/Web.config',
        )
  }
  return os === 'windows' ? win32.normalize(path) : posix.normalize(path.replaceAll('\\', '/'))
}
