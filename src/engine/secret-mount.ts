import { UserError } from '../error.js'
import type { ContainerConfig } from './containers.js'
import type { CreateRequest } from './spec.js'

/** Where secrets stand in a container of that system. */
export function secretsFolder(os: string): string {
  return os === 'windows' ? 'C:\\ProgramData\\Docker\\secrets' : '/run/secrets'
}

/** The label of the volume that holds secrets, its value the step's random id; it goes with its container. */
export const secretsLabel = 'berth.secrets'

/**
 * Adds an anonymous volume for secrets where nothing written below `/run/secrets` before the start would
 * be there after it: the root is read-only, or a tmpfs or a volume covers the folder. A volume or bind
 * mount of the user's own on the folder is refused, because secrets would outlive the container in it.
 */
export function mountSecrets(
  request: CreateRequest,
  image: Partial<ContainerConfig> | null,
  labels: Record<string, string>,
): CreateRequest {
  const folder = secretsFolder('linux')
  const { HostConfig } = request
  const mounts = listOf(HostConfig.Mounts).filter(isObject)
  const tmpfs = isObject(HostConfig.Tmpfs) ? HostConfig.Tmpfs : {}
  const volatile = [
    ...Object.keys(tmpfs),
    ...mounts.filter(({ Type }) => Type === 'tmpfs').map(({ Target }) => String(Target)),
  ]
  const kept = mounts.filter(({ Type }) => Type !== 'tmpfs').map(({ Target }) => String(Target))
  const own = [
    ...kept,
    ...listOf(HostConfig.Binds).map((bind) => targetOf(String(bind))),
    ...keysOf(request.Volumes),
  ]
  if (own.some((target) => isSame(target, folder))) throw ownMount(folder)
  const covers = [...volatile, ...own, ...keysOf(image?.Volumes)]
  if (
    HostConfig.ReadonlyRootfs !== true &&
    !covers.some((target) => isSame(target, folder) || isSame(target, '/run'))
  )
    return request
  const volume = {
    Type: 'volume',
    Target: folder,
    VolumeOptions: { Labels: { ...labels, [secretsLabel]: '' } },
  }
  return {
    ...request,
    HostConfig: {
      ...HostConfig,
      Tmpfs: Object.fromEntries(Object.entries(tmpfs).filter(([target]) => !isSame(target, folder))),
      Mounts: [...mounts.filter(({ Target }) => !isSame(String(Target), folder)), volume],
    },
  }
}

function ownMount(folder: string): UserError {
  return new UserError(
    `A volume of yours is mounted on ${folder}, and secrets would outlive the container in it`,
    'Mount it elsewhere, or leave "secrets" out and provide the files in that volume yourself',
  )
}

function targetOf(bind: string): string {
  return bind.split(':')[1] ?? ''
}

function isSame(target: string, folder: string): boolean {
  return target.replace(/\/+$/, '') === folder
}

function keysOf(value: unknown): string[] {
  return isObject(value) ? Object.keys(value) : []
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
