import { listOf, objectOf, text } from '../transport/answer.js'
import { ask, type Engine, statusOf, tell } from '../transport/docker.js'
import type { Container } from './container.js'
import { secretsFolder, secretsLabel } from './secret-mount.js'

/**
 * Lists the volumes that hold a container's secrets. Podman gives an anonymous volume no labels, but
 * nothing other than secrets has one of that name there.
 */
export async function secretVolumesOf(engine: Engine, { Mounts }: Container): Promise<string[]> {
  const volumes = Mounts.flatMap(({ Type, Name, Destination }) =>
    Type === 'volume' && Name !== undefined ? [{ Name, Destination }] : [],
  )
  if (volumes.length === 0) return []
  const labelled = engine.isPodman ? [] : await listVolumes(engine, { label: [secretsLabel] })
  const isSecret = ({ Name, Destination }: { Name: string; Destination: string }) =>
    engine.isPodman
      ? Destination === secretsFolder('linux') && /^[0-9a-f]{64}$/.test(Name)
      : labelled.includes(Name)
  return volumes.filter(isSecret).map(({ Name }) => Name)
}

/** Removes what containers that are gone, and whose removal was interrupted, have left of their secrets. */
export async function removeStraySecrets(engine: Engine, labels: readonly string[]): Promise<void> {
  const filters = { label: [secretsLabel, ...labels], dangling: ['true'] }
  for (const name of await listVolumes(engine, filters)) await removeVolume(engine, name)
}

/** Removes a volume; one that is gone, or that a container uses by now, is left as it is. */
export async function removeVolume(engine: Engine, name: string): Promise<void> {
  try {
    await tell(engine, { method: 'DELETE', path: `/volumes/${encodeURIComponent(name)}` })
  } catch (thrown) {
    if (![404, 409].includes(statusOf(thrown) ?? 0)) throw thrown
  }
}

async function listVolumes(engine: Engine, filters: Record<string, string[]>): Promise<string[]> {
  const { Volumes } = await ask(
    engine,
    {
      method: 'GET',
      path: '/volumes',
      query: { filters: JSON.stringify(filters) },
    },
    objectOf<{ Volumes: { Name: string }[] }>({
      Volumes: listOf(objectOf<{ Name: string }>({ Name: text })),
    }),
  )
  return Volumes.map(({ Name }) => Name)
}
