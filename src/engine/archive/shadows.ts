import { UserError } from '../../error.js'
import type { Container, Mount } from '../api/container.js'

/** What of a container's set-up lies over its files. */
export type Layers = Pick<Container, 'Mounts'> & {
  HostConfig: Pick<Container['HostConfig'], 'ReadonlyRootfs' | 'Tmpfs' | 'Mounts'>
}

/** What the engine mounts over every Linux container as it starts. */
const systemFolders = ['/proc', '/sys', '/dev']
const systemFiles = ['/etc/hosts', '/etc/hostname', '/etc/resolv.conf']

/** Finds why the file at a real path is not the one that the container will see once it runs. */
export function findShadow(path: string, { Mounts, HostConfig }: Layers): UserError | undefined {
  const tmpfs = [
    ...Object.keys(HostConfig.Tmpfs ?? {}),
    ...Mounts.filter(({ Type }) => Type === 'tmpfs').map(({ Destination }) => Destination),
  ].find((folder) => isInside(path, folder))
  if (tmpfs !== undefined) {
    return new UserError(
      `${path} is hidden by the tmpfs on ${tmpfs} as soon as the container runs`,
      'Mount the tmpfs elsewhere, or name a config file outside it',
    )
  }
  if (!systemFolders.some((folder) => isInside(path, folder)) && !systemFiles.includes(path)) return undefined
  return new UserError(
    `${path} is hidden by what the engine mounts there as the container starts`,
    'Name a config file of the image',
  )
}

/** Finds why the file at a real path cannot be rewritten. */
export function findBarrier(path: string, { Mounts, HostConfig }: Layers): UserError | undefined {
  const mount = layerOf(path, { Mounts })
  if (mount === undefined) return HostConfig.ReadonlyRootfs ? readOnlyRoot(path) : undefined
  if (isWindowsPath(mount.Destination)) return laterMount(path, mount)
  if (mount.Type !== 'volume') {
    return new UserError(
      `${path} is not a file of the container: ${mount.Source || mount.Type} of the engine's host is mounted at ${mount.Destination}`,
      'Change the file where it stands, with the action transform-config, before the container is created; or do not mount it',
    )
  }
  if (mount.RW) return undefined
  return new UserError(
    `${path} cannot be rewritten: the volume at ${mount.Destination} is mounted read-only`,
    'Mount it read-write, or name a config file outside it',
  )
}

/** The innermost mount that a real path lies on. */
export function layerOf(path: string, { Mounts }: Pick<Layers, 'Mounts'>): Mount | undefined {
  const [mount] = Mounts.filter(({ Destination }) => isInside(path, Destination)).toSorted(
    (a, b) => b.Destination.length - a.Destination.length,
  )
  return mount
}

/** The name of the volume that a real path lies on, if it outlives the container: it was named, or carried over. */
export function findVolume(path: string, { Mounts, HostConfig }: Layers): string | undefined {
  const mount = Mounts.find(({ Type, Destination }) => Type === 'volume' && isInside(path, Destination))
  const { Name } = mount ?? {}
  const isAskedFor = HostConfig.Mounts?.some(({ Source }) => Source === Name)
  return Name === undefined || (/^[0-9a-f]{64}$/.test(Name) && !isAskedFor) ? undefined : Name
}

function readOnlyRoot(path: string): UserError {
  return new UserError(
    `${path} cannot be rewritten: the container's root file system is read-only`,
    'Leave out "read-only", or have the config file on a volume',
  )
}

/** The engine's own source: on Windows nothing is mounted for its archive calls (moby, `daemon/archive_windows.go`). */
function laterMount(path: string, { Type, Name, Source, Destination }: Mount): UserError {
  const what =
    Type === 'volume' ? `the volume ${Name ?? ''}`.trimEnd() : `${Source || Type} of the engine's host`
  return new UserError(
    `${path} is hidden as soon as the container runs: ${what} is mounted at ${Destination}, which on Windows happens only then`,
    'Name a config file outside it, or change the file where it stands before the container is created',
  )
}

/** Windows has drives, and the same path in any case. */
function isWindowsPath(path: string): boolean {
  return /^(?:\\\\\?\\)?[A-Za-z]:/.test(path)
}

function isInside(path: string, folder: string): boolean {
  const fold = (one: string) => (isWindowsPath(one) ? one.replace(/^\\\\\?\\/, '').toLowerCase() : one)
  const [inner, outer] = [path, folder].map((one) => fold(one).replaceAll('\\', '/').replace(/\/+$/, ''))
  return inner === outer || inner?.startsWith(`${outer}/`) === true
}
