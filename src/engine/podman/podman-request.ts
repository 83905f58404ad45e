import { statSync } from 'node:fs'
import { UserError } from '../../error.js'
import type { ContainerConfig } from '../api/container.js'
import { findImage } from '../api/images.js'
import type { CreateRequest } from '../api/spec.js'
import type { Engine } from '../transport/docker.js'

type HealthCheck = NonNullable<ContainerConfig['Healthcheck']>

/**
 * Makes a create request mean to Podman what it means to Docker, or refuses it: Podman takes no health times
 * without a command, takes a command apart at its blanks, and makes host paths that do not exist.
 */
export async function podmanRequest(engine: Engine, request: CreateRequest): Promise<CreateRequest> {
  const { address, home } = engine
  const isHere = address.kind === 'socket' && home === undefined && process.platform === 'linux'
  if (isHere) refuseMissingSources(request)
  const wish = request.Healthcheck
  if (typeof wish !== 'object' || wish === null) return request
  const image = 'Test' in wish ? undefined : await findImage(engine, request.Image)
  const check: HealthCheck = { ...image?.Config?.Healthcheck, ...wish }
  refuseBlanks(check.Test ?? [])
  return { ...request, Healthcheck: check }
}

function refuseBlanks([kind, ...words]: readonly string[]): void {
  const torn = kind === 'CMD' ? words.find((word) => word === '' || /\s/.test(word)) : undefined
  if (torn === undefined) return
  throw new UserError(
    `Podman takes a health command apart at its blanks, so it would not get the word ${JSON.stringify(torn)} whole`,
    'Write "health-cmd" as one line, which runs in the container’s shell',
  )
}

/** Only what this machine says is missing: it may not let us look everywhere. */
function refuseMissingSources({ HostConfig }: CreateRequest): void {
  const mounts: unknown[] = Array.isArray(HostConfig.Mounts) ? HostConfig.Mounts : []
  const missing = mounts.flatMap((mount) => {
    const { Type, Source } = Object(mount)
    return Type === 'bind' && isMissing(String(Source)) ? [String(Source)] : []
  })
  if (missing.length === 0) return
  throw new UserError(
    `The host path ${missing.join(', ')} of a volume does not exist on the engine’s machine`,
    'Create it there, correct "volumes", or use a named volume',
  )
}

function isMissing(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined
  } catch {
    return false
  }
}
