import { UserError } from '../../error.js'
import { type PackedFile, packFile, unpackFile } from './archive.js'
import { readArchive, type Site, writeArchive } from './archive-api.js'
import { pathsOf } from './file-stat.js'
import { findBarrier, findVolume, type Layers } from './shadows.js'

/** A container whose files are looked at, whether it runs or not. */
export type FileSite = Site & { container: Layers }

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
