import { UserError } from '../error.js'
import { listFolder, type PackedFile, packFile, unpackFile } from './archive.js'
import { readArchive, readStat, type Site, writeArchive } from './archive-api.js'
import { containerPath, type FileStat, pathsOf } from './file-stat.js'
import { findBarrier, findShadow, findVolume, type Layers } from './shadows.js'

/** A container whose files are looked at, whether it runs or not. */
export type FileSite = Site & { container: Layers }

/** Linux follows as many. */
const mostLinks = 40

/** How much of a folder's archive may be read to list its names: the API has no other way. */
const mostListedBytes = 256 * 1024 * 1024

/**
 * Finds a regular file; the result is its real path, links followed inside the container's own tree.
 * Its name may be in another case where no file has it as written. `undefined` where there is none;
 * throws for what is no file, and for a file that the container will not see once it runs.
 */
export async function findFile(site: FileSite, path: string): Promise<string | undefined> {
  const wanted = containerPath(path, site.engine.os)
  const found = (await follow(site, wanted)) ?? (await findInAnyCase(site, wanted))
  if (found === undefined) return undefined
  if (found.kind !== 'file') {
    throw new UserError(`${path} is a ${found.kind}, not a file`, 'Name a config file')
  }
  const real = await realPath(site, found.path)
  const shadow = site.engine.os === 'windows' ? undefined : findShadow(real, site.container)
  if (shadow !== undefined) throw shadow
  return real
}

/** Lists the names in a folder; none where there is no such folder. */
export async function listNames(site: FileSite, folder: string): Promise<string[]> {
  const names = await searchFolder(site, containerPath(folder, site.engine.os))
  if (names !== 'too large') return names
  throw new UserError(
    `The folder ${folder} is too large to be searched, because the engine hands it out only whole`,
    'Write the names of its files exactly as they are, without "*"',
  )
}

/** Reads a file of at most 128 MiB by its real path. */
export async function readFile(site: FileSite, path: string): Promise<PackedFile> {
  const name = pathsOf(site.engine.os).basename(path)
  const file = await readArchive(site, path, (archive) => unpackFile(archive, name))
  if (file !== undefined) return file
  throw new UserError(`${path} has gone from the container`, 'See what else changes the container')
}

/** Writes a file back to its real path, with owner, group, mode and extended attributes as it was read. */
export async function writeFile(site: FileSite, path: string, file: PackedFile): Promise<void> {
  checkWritable(site, path)
  await writeArchive(site, pathsOf(site.engine.os).dirname(path), packFile(file))
}

/** Throws where the file at a real path cannot be rewritten, or would be one of the engine's host. */
export function checkWritable({ container }: FileSite, path: string): void {
  const barrier = findBarrier(path, container)
  if (barrier !== undefined) throw barrier
}

/** The name of the volume that a real path lies on, if it outlives the container. */
export function volumeOf({ container }: FileSite, path: string): string | undefined {
  return findVolume(path, container)
}

/**
 * Finds out how much of a folder's path is there, links followed inside the container's own tree: the
 * real path of its deepest part that exists, and the parts that are missing below it.
 */
export async function findFolder(
  site: FileSite,
  path: string,
): Promise<{ existing: string; missing: string[] }> {
  const { existing, missing, obstacle } = await walkFolders(site, path)
  if (obstacle === undefined) return { existing, missing }
  throw new UserError(
    `${obstacle.path} is a ${obstacle.kind} in the image, not a folder`,
    'Correct the image',
  )
}

/** The real path of a folder, whether it is there or would have to be made; `undefined` where a file stands. */
export async function findRealFolder(site: FileSite, path: string): Promise<string | undefined> {
  const { existing, missing, obstacle } = await walkFolders(site, path)
  return obstacle === undefined ? pathsOf(site.engine.os).join(existing, ...missing) : undefined
}

async function walkFolders(
  site: FileSite,
  path: string,
): Promise<{ existing: string; missing: string[]; obstacle?: Found }> {
  const paths = pathsOf(site.engine.os)
  const wanted = containerPath(path, site.engine.os)
  const { root } = paths.parse(wanted)
  let existing = root
  const parts = wanted.slice(root.length).split(paths.sep).filter(Boolean)
  for (const [index, part] of parts.entries()) {
    const at = paths.join(existing, part)
    const found = await follow(site, at)
    if (found === undefined) return { existing, missing: parts.slice(index) }
    if (found.kind !== 'folder')
      return { existing, missing: parts.slice(index), obstacle: { path: at, kind: found.kind } }
    existing = await realPath(site, found.path)
  }
  return { existing, missing: [] }
}

type Found = { path: string; kind: FileStat['kind'] }

async function follow(site: Site, path: string): Promise<Found | undefined> {
  const paths = pathsOf(site.engine.os)
  let at = path
  for (let links = 0; links <= mostLinks; links++) {
    const stat = await readStat(site, at)
    if (stat === undefined && at === path) return undefined
    if (stat === undefined) {
      throw new UserError(`${path} is a link to ${at}, which does not exist`, 'Name a file that is there')
    }
    if (stat.kind !== 'link') return { path: at, kind: stat.kind }
    at = paths.resolve(paths.dirname(at), stat.linkTarget)
  }
  throw new UserError(`${path} leads from link to link without end`, 'Name the file that it should lead to')
}

/** The path with the links of its folders followed: the engine follows them, but does not tell. */
async function realPath(site: Site, path: string): Promise<string> {
  const paths = pathsOf(site.engine.os)
  const folder = paths.dirname(path)
  if (folder === path) return path
  const real = await follow(site, await realPath(site, folder))
  return paths.join(real?.path ?? folder, paths.basename(path))
}

async function searchFolder(site: Site, folder: string): Promise<string[] | 'too large'> {
  const at = await follow(site, folder)
  if (at?.kind !== 'folder') return []
  return (await readArchive(site, at.path, (archive) => listFolder(archive, mostListedBytes))) ?? 'too large'
}

/** In a folder that is too large to be searched, only the very name counts. */
async function findInAnyCase(site: Site, path: string): Promise<Found | undefined> {
  const paths = pathsOf(site.engine.os)
  const folder = paths.dirname(path)
  const wanted = paths.basename(path).toLowerCase()
  const all = await searchFolder(site, folder)
  const names = all === 'too large' ? [] : all.filter((name) => name.toLowerCase() === wanted)
  const [name] = names
  if (name === undefined) return undefined
  if (names.length === 1) return follow(site, paths.join(folder, name))
  throw new UserError(
    `${path} could be any of ${names.join(', ')}`,
    'Write the name in the case of the one that is meant',
  )
}
