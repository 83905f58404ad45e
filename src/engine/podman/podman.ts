import type { Container, ContainerConfig, ContainerState } from '../api/container.js'
import { readHealthcheck } from '../api/container-answer.js'
import { objectOf, optional } from '../transport/answer.js'
import { type Engine, EngineError, statusOf, tell } from '../transport/docker.js'

/** Podman's own words for states that Docker calls otherwise. */
const statusWords: Readonly<Record<string, ContainerState['Status']>> = {
  configured: 'created',
  initialized: 'created',
  stopping: 'running',
  stopped: 'exited',
}

/**
 * Writes an inspection by Podman as Docker would: its words for states and images, no health without a check, and no
 * published ports of a container that does not run.
 */
export function asDocker(container: Container): Container {
  const { Health, ...state } = container.State
  const Status = statusWords[state.Status] ?? state.Status
  const isUp = Status === 'running' || Status === 'paused'
  const { NetworkSettings } = container
  return {
    ...container,
    Config: { ...container.Config, Image: familiarName(container.Config.Image) },
    State: { ...state, Status, ...(Health?.Status && { Health }) },
    NetworkSettings: { ...NetworkSettings, Ports: isUp ? NetworkSettings.Ports : {} },
  }
}

/** Podman writes Docker Hub's own names in full: `docker.io/library/nginx@…`. */
export function familiarName(reference: string): string {
  return reference.replace(/^docker\.io\/(?:library\/)?/, '')
}

/** A name that is taken is a conflict (409) as with Docker; Podman answers 500. */
export function asConflict(thrown: unknown): unknown {
  if (!(thrown instanceof EngineError) || !/name .* is already in use/.test(thrown.problem)) return thrown
  return new EngineError(thrown.problem, thrown.remedy, 409)
}

/** What only Podman's own API tells of an image. */
export interface PodmanImage {
  Healthcheck?: ContainerConfig['Healthcheck']
}

export const readPodmanImage = objectOf<PodmanImage>({ Healthcheck: optional(readHealthcheck) })

/**
 * Runs a container's health check once, however long that takes, and has Podman write the result down.
 * `unknown` where the engine has no such call.
 */
export async function runHealthCheck(
  engine: Engine,
  id: string,
  signal: AbortSignal,
): Promise<'done' | 'unknown'> {
  try {
    await tell(engine, { method: 'GET', path: `/libpod/containers/${id}/healthcheck`, signal, withinMs: 0 })
  } catch (thrown) {
    if (statusOf(thrown) === 404) return 'unknown'
    if (statusOf(thrown) !== 409) throw thrown // the container does not run just now
  }
  return 'done'
}
