import { UserError } from '../../error.js'
import { listFolder } from './archive.js'
import { readArchive } from './archive-api.js'
import { containerPath, pathsOf } from './file-stat.js'
import type { FileSite } from './files.js'
import { type Found, follow, realPath } from './follow.js'
import { findBarrier, findShadow } from './shadows.js'

/** A container in which files are searched for, and what its folders were found to hold: nobody adds files meanwhile. */
export type SearchSite = FileSite & { listings: Map<string, Listing> }

type Listing = string[] | 'too large'

/** How much of a folder's archive may be read to list its names: the API has no other way. */
const mostListedBytes = 256 * 1024 * 1024

/**
 * Finds a regular file; the result is its real path, links followed inside the container's own tree.
 * `undefined` where there is none; throws for what is no file, and for a file that the container will not
 * see once it runs.
 */
export async function findFile(site: FileSite, path: string): Promise<string | undefined> {
  const whole = containerPath(path, site.engine.os)
  checkMounts(site, whole)
  return visibleFile(site, path, await follow(site, whole))
}

/** The same, but any part of the path may be in another case where nothing has it as written. */
export async function findFileInAnyCase(site: SearchSite, path: string): Promise<string | undefined> {
  const whole = containerPath(path, site.engine.os)
  checkMounts(site, whole)
  return visibleFile(site, path, await followInAnyCase(site, whole))
}

/** On Windows what is found below a mount before the start is another file than the one that the container will see. */
function checkMounts({ engine, container }: FileSite, path: string): void {
  const barrier = engine.os === 'windows' ? findBarrier(path, container) : undefined
  if (barrier !== undefined) throw barrier
}

/** Lists the names in a folder; none where there is no such folder. */
export async function listNames(site: SearchSite, folder: string): Promise<string[]> {
  const found = await followInAnyCase(site, containerPath(folder, site.engine.os))
  const names = await listingOf(site, found)
  if (names !== 'too large') return names
  throw new UserError(
    `The folder ${folder} is too large to be searched, because the engine hands it out only whole`,
    'Write the names of its files exactly as they are, without "*"',
  )
}

async function visibleFile(
  site: FileSite,
  path: string,
  found: Found | undefined,
): Promise<string | undefined> {
  if (found === undefined) return undefined
  if (found.kind !== 'file') {
    throw new UserError(`${path} is a ${found.kind}, not a file`, 'Name a config file')
  }
  const real = await realPath(site, found.path)
  const shadow = site.engine.os === 'windows' ? undefined : findShadow(real, site.container)
  if (shadow !== undefined) throw shadow
  return real
}

/** In a folder that is too large to be searched, only the very name counts. */
async function followInAnyCase(site: SearchSite, path: string): Promise<Found | undefined> {
  const paths = pathsOf(site.engine.os)
  const found = await follow(site, path)
  if (found !== undefined || paths.dirname(path) === path) return found
  const folder = await followInAnyCase(site, paths.dirname(path))
  const listing = await listingOf(site, folder)
  const wanted = paths.basename(path).toLowerCase()
  const names = listing === 'too large' ? [] : listing.filter((name) => name.toLowerCase() === wanted)
  const [name] = names
  if (folder === undefined || name === undefined) return undefined
  if (names.length === 1) return follow(site, paths.join(folder.path, name))
  throw new UserError(
    `${path} could be any of ${names.join(', ')}`,
    'Write the name in the case of the one that is meant',
  )
}

async function listingOf(site: SearchSite, found: Found | undefined): Promise<Listing> {
  if (found?.kind !== 'folder') return []
  const known = site.listings.get(found.path)
  if (known !== undefined) return known
  const listing =
    (await readArchive(site, found.path, (archive) => listFolder(archive, mostListedBytes))) ?? 'too large'
  site.listings.set(found.path, listing)
  return listing
}
