import type { Engine } from '../transport/docker.js'
import type { Mount } from './container.js'
import { findContainer } from './containers.js'
import type { CreateRequest } from './spec.js'

/** What a container mounts because others do: `VolumesFrom` of `create-options`, `name[:ro]` each. */
export async function mountsFrom(
  engine: Engine,
  { VolumesFrom }: CreateRequest['HostConfig'],
): Promise<Mount[]> {
  const names = Array.isArray(VolumesFrom) ? VolumesFrom.map(String) : []
  const mounts = names.map(async (entry) => {
    const [name = '', mode] = entry.split(':')
    const container = await findContainer(engine, name)
    return (container?.Mounts ?? []).map((mount) => ({ ...mount, RW: mount.RW && mode !== 'ro' }))
  })
  return (await Promise.all(mounts)).flat()
}
