import type { Engine } from '../transport/docker.js'
import type { Container } from './container.js'
import { isObject } from './merge.js'
import { isSameTarget, secretsLabel, targetOf } from './secret-mount.js'
import { secretVolumesOf } from './secret-volumes.js'
import type { CreateRequest } from './spec.js'
import { mountsFrom } from './volumes-from.js'

/** A volume that nobody named, and where it is mounted. */
export interface AnonymousVolume {
  name: string
  target: string
  readOnly: boolean
}

/** Lists the anonymous volumes that are a container's own: not those of its secrets, nor what others lend it. */
export async function anonymousVolumesOf(engine: Engine, container: Container): Promise<AnonymousVolume[]> {
  const found = container.Mounts.flatMap(({ Type, Name = '', Destination, RW }) =>
    Type === 'volume' && /^[0-9a-f]{64}$/.test(Name)
      ? [{ name: Name, target: Destination, readOnly: !RW }]
      : [],
  )
  if (found.length === 0) return []
  const [secret, lent] = await Promise.all([
    secretVolumesOf(engine, container),
    mountsFrom(engine, { ...container.HostConfig }),
  ])
  const others = new Set([...secret, ...lent.map(({ Name }) => Name)])
  return found.filter(({ name }) => !others.has(name))
}

/**
 * Mounts the anonymous volumes of a container at the same paths of its successor, as Compose does, but for the
 * paths where something else is mounted on purpose; `lent` are those of `VolumesFrom`. Tells which.
 */
export function carryVolumes(
  request: CreateRequest,
  volumes: readonly AnonymousVolume[],
  lent: readonly string[],
): { request: CreateRequest; carried: AnonymousVolume[] } {
  const { Mounts, Binds, Tmpfs } = request.HostConfig
  const mounts = listOf(Mounts).filter(isObject)
  const binds = listOf(Binds).map(String)
  const taken = [
    ...mounts.filter((mount) => !isAnonymous(mount)).map(({ Target }) => String(Target)),
    ...binds.map(targetOf).filter((target) => target !== ''),
    ...Object.keys(isObject(Tmpfs) ? Tmpfs : {}),
    ...lent,
  ]
  const carried = volumes.filter(({ target }) => !taken.some((other) => isSameTarget(other, target)))
  if (carried.length === 0) return { request, carried }
  const isCarried = (path: unknown) => carried.some(({ target }) => isSameTarget(String(path), target))
  const HostConfig = {
    ...request.HostConfig,
    Mounts: [
      ...mounts.filter((mount) => !isAnonymous(mount) || !isCarried(mount.Target)),
      ...carried.map((volume) => mountOf(volume, mounts)),
    ],
    ...(Binds !== undefined && { Binds: binds.filter((bind) => !isCarried(bind)) }),
  }
  return { request: { ...request, HostConfig }, carried }
}

/** As it is asked for now, or, where only the image asks for it or nobody does any more, as it was. */
function mountOf({ name, target, readOnly }: AnonymousVolume, mounts: readonly Record<string, unknown>[]) {
  const asked = mounts.find(({ Target }) => isSameTarget(String(Target), target))
  const isReadOnly = asked === undefined ? readOnly : asked.ReadOnly === true
  return { Type: 'volume', Source: name, Target: target, ...(isReadOnly && { ReadOnly: true }) }
}

function isAnonymous({ Type, Source, VolumeOptions }: Record<string, unknown>): boolean {
  const labels = isObject(VolumeOptions) && isObject(VolumeOptions.Labels) ? VolumeOptions.Labels : {}
  return Type === 'volume' && (Source ?? '') === '' && !(secretsLabel in labels)
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
