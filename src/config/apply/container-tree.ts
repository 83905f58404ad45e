import type { Container } from '../../engine/api/container.js'
import type { PackedFile } from '../../engine/archive/archive.js'
import { checkWritable, type FileSite, readFile, volumeOf, writeFile } from '../../engine/archive/files.js'
import { findFileInAnyCase, listNames } from '../../engine/archive/find-file.js'
import type { Engine } from '../../engine/transport/docker.js'
import { UserError } from '../../error.js'
import type { Runner } from '../../runner.js'
import type { FileTree, NewFile } from './trees.js'

/** The files of a container; one is written back as it was read, but for its content. */
export function containerTree(engine: Engine, container: Container, runner: Runner): FileTree {
  const site = { engine, container, signal: runner.cancelled, listings: new Map() }
  const packed = new Map<string, PackedFile>()
  const spelling = onceSpelled(engine.os)
  return {
    kind: 'container',
    find: async (path) => spelling(await findFileInAnyCase(site, path)),
    list: (folder) => listNames(site, folder),
    async read(path) {
      const file = packed.get(path) ?? (await readFile(site, path))
      packed.set(path, file)
      return file.content
    },
    async writeAll(files) {
      for (const { path } of files) {
        checkWritable(site, path)
        const volume = volumeOf(site, path)
        if (volume !== undefined)
          runner.warning(
            `${path} is on the volume ${volume}, which outlives the container and what is written there with it`,
          )
      }
      await writeAllPacked(site, files, await ownedFiles(site, files, packed))
    },
    show: (path) => path,
    glob: async () => undefined,
    advise: async (path) =>
      /[*?]/.test(path)
        ? 'Patterns are for files of the workspace: write the path in the container without "*" and "?"'
        : 'See what the image holds: docker run --rm --entrypoint ls IMAGE',
  }
}

/** On Windows the engine finds a file in any case: its first spelling stands for all, or it would count as two. */
function onceSpelled(os: string): (path: string | undefined) => string | undefined {
  const seen = new Map<string, string>()
  return (path) => {
    if (path === undefined || os !== 'windows') return path
    const key = path.toLowerCase()
    const first = seen.get(key) ?? path
    seen.set(key, first)
    return first
  }
}

/** The files that are to be written, each as it was read and with the owner that it really has. */
async function ownedFiles(
  site: FileSite,
  files: readonly NewFile[],
  packed: ReadonlyMap<string, PackedFile>,
): Promise<ReadonlyMap<string, PackedFile>> {
  if (!site.engine.isPodman) return packed
  const { restoreOwners } = await import('../../engine/podman/podman-owners.js')
  const wanted = new Set(files.map(({ path }) => path))
  return await restoreOwners(site, new Map([...packed].filter(([path]) => wanted.has(path))))
}

/** A container that was there before keeps the files it had, where not all could be written. */
async function writeAllPacked(
  site: FileSite,
  files: readonly NewFile[],
  packed: ReadonlyMap<string, PackedFile>,
) {
  const written: [path: string, file: PackedFile][] = []
  try {
    for (const { path, content } of files) {
      const file = packed.get(path)
      if (file === undefined) throw new Error(`${path} was never read`)
      written.push([path, file])
      await writeFile(site, path, { ...file, content })
    }
  } catch (thrown) {
    const restored = await Promise.allSettled(
      written.map(([path, file]) => writeFile({ ...site, signal: undefined }, path, file)),
    )
    const left = written.filter((_, index) => restored[index]?.status === 'rejected').map(([path]) => path)
    if (left.length === 0) throw thrown
    const problem = thrown instanceof UserError ? thrown.problem : String(thrown)
    throw new UserError(
      `${problem}. What ${left.join(', ')} hold now is not known`,
      'Create the container anew before it is started',
      { cause: thrown },
    )
  }
}
