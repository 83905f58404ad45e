import { posix } from 'node:path'
import { UserError } from '../../error.js'
import type { ContainerConfig } from './container.js'
import type { CreateRequest } from './spec.js'

/** Where secrets stand in a container of that system. */
export function secretsFolder(os: string): string {
  return os === 'windows' ? 'C:\\ProgramData\\Docker\\secrets' : '/run/secrets'
}

/** The label of the volume that holds secrets, its value the step's random id; it goes with its container. */
export const secretsLabel = 'berth.secrets'

/** Finds a mount of the user's own on the folder for secrets: they would outlive the container in it. */
export function findOwnMount({ HostConfig, Volumes }: CreateRequest): UserError | undefined {
  const mounts = listOf(HostConfig.Mounts).filter(isObject)
  const own = [
    ...mounts.filter(({ Type }) => Type !== 'tmpfs').map(({ Target }) => String(Target)),
    ...listOf(HostConfig.Binds).map((bind) => targetOf(String(bind))),
    ...keysOf(Volumes),
  ]
  const folder = [secretsFolder('linux'), secretsFolder('windows')].find((one) =>
    own.some((target) => isSameTarget(target, one)),
  )
  return folder === undefined ? undefined : ownMount(folder)
}

/**
 * Adds an anonymous volume for secrets where nothing written below `/run/secrets` before the start would
 * be there after it: the root is read-only, or a tmpfs or a volume covers the folder. A volume or bind
 * mount of the user's own on the folder is refused.
 */
export function mountSecrets(
  request: CreateRequest,
  image: Partial<ContainerConfig> | null,
  labels: Record<string, string>,
): CreateRequest {
  const folder = secretsFolder('linux')
  const refused = findOwnMount(request)
  if (refused !== undefined) throw refused
  const { HostConfig } = request
  const mounts = listOf(HostConfig.Mounts).filter(isObject)
  const tmpfs = isObject(HostConfig.Tmpfs) ? HostConfig.Tmpfs : {}
  const covers = [
    ...Object.keys(tmpfs),
    ...mounts.map(({ Target }) => String(Target)),
    ...listOf(HostConfig.Binds).map((bind) => targetOf(String(bind))),
    ...keysOf(request.Volumes),
    ...keysOf(image?.Volumes),
  ]
  if (HostConfig.ReadonlyRootfs !== true && !covers.some(isPartOf)) return request
  const volume = {
    Type: 'volume',
    Target: folder,
    VolumeOptions: { Labels: { ...labels, [secretsLabel]: '' } },
  }
  return {
    ...request,
    HostConfig: {
      ...HostConfig,
      Tmpfs: Object.fromEntries(Object.entries(tmpfs).filter(([target]) => !isSameTarget(target, folder))),
      Mounts: [...mounts.filter(({ Target }) => !isSameTarget(String(Target), folder)), volume],
    },
  }
}

/** Whether a mount's target is the folder or the one that it is in, as the text has it. */
export function isPartOf(target: string): boolean {
  const folder = secretsFolder('linux')
  return isSameTarget(target, folder) || isSameTarget(target, posix.dirname(folder))
}

function ownMount(folder: string): UserError {
  return new UserError(
    `A volume of yours is mounted on ${folder}, and secrets would outlive the container in it`,
    'Mount it elsewhere, or leave "secrets" out and provide the files in that volume yourself',
  )
}

/** The target of `source:target[:options]`, each of them perhaps with a drive; empty where there is no source. */
export function targetOf(bind: string): string {
  return /^(?:[A-Za-z]:[\\/])?[^:]*:(?<target>(?:[A-Za-z]:[\\/])?[^:]*)/.exec(bind)?.groups?.target ?? ''
}

/** Whether two paths in containers are one, as their texts have it; Windows takes no account of case. */
export function isSameTarget(target: string, folder: string): boolean {
  const [left, right] = [target, folder].map((path) => posix.normalize(`${path.replaceAll('\\', '/')}/`))
  return /^[a-z]:/i.test(folder) ? left?.toLowerCase() === right?.toLowerCase() : left === right
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
