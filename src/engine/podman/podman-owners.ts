import { UserError } from '../../error.js'
import { pathOf } from '../api/containers.js'
import type { PackedFile } from '../archive/archive.js'
import type { Site } from '../archive/archive-api.js'
import { type Layers, layerOf } from '../archive/shadows.js'
import { type Owner, paddingOf, readEntry, setOwner } from '../archive/tar.js'
import { byteReader } from '../transport/byte-reader.js'

/**
 * Gives files the owners that they have in the container. Podman hands every file out as if the container's
 * own user had it, and an export of the whole container is the only thing that tells the truth.
 */
export async function restoreOwners(
  site: Site & { container: Layers },
  files: ReadonlyMap<string, PackedFile>,
): Promise<Map<string, PackedFile>> {
  for (const path of files.keys()) {
    if (layerOf(path, site.container) !== undefined) throw unknownOwner(path)
  }
  const owners = await readOwners(site, new Set(files.keys()))
  return new Map(
    [...files].map(([path, file]) => {
      const owner = owners.get(path)
      if (owner === undefined) throw unknownOwner(path)
      return [path, { ...file, head: setOwner(file.head, owner) }]
    }),
  )
}

/** Reads the export no further than to the last file that is wanted. */
async function readOwners({ engine, container, signal }: Site, wanted: ReadonlySet<string>) {
  const path = `${pathOf(container.Id)}/export`
  const answer = await engine.send({ method: 'GET', path, signal, withinMs: 0 })
  const owners = new Map<string, Owner>()
  try {
    const bytes = byteReader(answer)
    while (owners.size < wanted.size) {
      const entry = await readEntry(bytes)
      if (entry === undefined) break
      const name = `/${entry.name.replace(/^\.?\//, '')}`
      if (wanted.has(name)) owners.set(name, entry.owner)
      await bytes.skip(entry.sizeBytes + paddingOf(entry.sizeBytes))
    }
  } finally {
    answer.destroy()
  }
  return owners
}

function unknownOwner(path: string): UserError {
  return new UserError(
    `Podman does not tell who owns ${path}, so it could not be written back as it was`,
    'Have the config file in the image and not on a volume, or use Docker',
  )
}
