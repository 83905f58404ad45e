import { UserError } from '../../error.js'
import { readStat, type Site } from './archive-api.js'
import { containerPath, type FileStat, pathsOf } from './file-stat.js'

/** What stands at a path, links followed; the links of its folders may still be in the path. */
export interface Found {
  path: string
  kind: FileStat['kind']
}

/** Linux follows as many. */
const mostLinks = 40

/** Finds what stands at a path; `undefined` where nothing is. Throws for a link that leads nowhere. */
export async function follow(site: Site, path: string): Promise<Found | undefined> {
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
export async function realPath(site: Site, path: string): Promise<string> {
  const paths = pathsOf(site.engine.os)
  const folder = paths.dirname(path)
  if (folder === path) return path
  const real = await follow(site, await realPath(site, folder))
  return paths.join(real?.path ?? folder, paths.basename(path))
}

/**
 * Finds out how much of a folder's path is there, links followed inside the container's own tree: the
 * real path of its deepest part that exists, and the parts that are missing below it.
 */
export async function findFolder(site: Site, path: string): Promise<{ existing: string; missing: string[] }> {
  const { existing, missing, obstacle } = await walkFolders(site, path)
  if (obstacle === undefined) return { existing, missing }
  throw new UserError(
    `${obstacle.path} is a ${obstacle.kind} in the image, not a folder`,
    'Correct the image',
  )
}

/** The real path of a folder, whether it is there or would have to be made; `undefined` where a file stands. */
export async function findRealFolder(site: Site, path: string): Promise<string | undefined> {
  const { existing, missing, obstacle } = await walkFolders(site, path)
  return obstacle === undefined ? pathsOf(site.engine.os).join(existing, ...missing) : undefined
}

async function walkFolders(
  site: Site,
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
