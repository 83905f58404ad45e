import { ask, type Engine, statusOf } from './docker.js'

/** The part of a Swarm service that Berth lists, https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Service. */
export interface ListedService {
  ID: string
  UpdatedAt: string
  Spec: {
    Name: string
    Labels: Record<string, string> | null
    TaskTemplate: { ContainerSpec?: { Image: string } }
  }
  ServiceStatus?: { RunningTasks: number; DesiredTasks: number }
}

/** Lists the services that carry every one of the labels; an engine that manages no swarm has none. */
export async function listServices(
  engine: Engine,
  labels: readonly string[],
  signal?: AbortSignal,
): Promise<ListedService[]> {
  const query = { status: true, filters: JSON.stringify({ label: labels }) }
  try {
    return (
      (await ask<ListedService[] | null>(engine, { method: 'GET', path: '/services', query, signal })) ?? []
    )
  } catch (thrown) {
    // 503 from Docker, 404 from Podman.
    if ([404, 406, 503].includes(statusOf(thrown) ?? 0)) return []
    throw thrown
  }
}
