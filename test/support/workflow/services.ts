import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { docker } from '../images.js'
import { fillText, fillValues, type JobRun } from './job-run.js'
import type { Service } from './load.js'

/**
 * Starts the containers of `services:` as the runner does (ContainerOperationProvider.cs): on a network of the
 * job's own, each under its alias, and where one has a health check, until that passes.
 */
export async function startServices(job: JobRun, services: Record<string, Service>) {
  await using ending = new AsyncDisposableStack()
  const network = `github_network_${randomUUID().replaceAll('-', '')}`
  const contexts: Record<string, { id: string; network: string; ports: Record<string, string> }> = {}
  if (Object.keys(services).length > 0) {
    docker('network', 'create', network)
    ending.defer(() => void docker('network', 'rm', network))
  }
  for (const [alias, service] of Object.entries(services)) {
    const id = docker('create', '--network', network, '--network-alias', alias, ...flagsOf(job, service))
    ending.defer(() => void docker('rm', '--force', '--volumes', id))
    docker('start', id)
    contexts[alias] = { id, network, ports: portsOf(id) }
  }
  await Promise.all(Object.values(contexts).map(({ id }) => becomesHealthy(id)))
  const ended = ending.move()
  /** With what `job.services` is to expressions. */
  return { contexts, [Symbol.asyncDispose]: () => ended.disposeAsync() }
}

function flagsOf(job: JobRun, { image, env, ports = [] }: Service): string[] {
  const variables = Object.entries(fillValues(job, env)).map(([name, value]) => `${name}=${value}`)
  return [
    ...ports.flatMap((port) => ['--publish', String(port)]),
    ...[...variables, 'GITHUB_ACTIONS=true', 'CI=true'].flatMap((variable) => ['--env', variable]),
    fillText(job, image),
  ]
}

/** Host ports of IPv4 by container port, as `docker port` prints them: `5432/tcp -> 0.0.0.0:32768`. */
function portsOf(id: string): Record<string, string> {
  const lines = docker('port', id).matchAll(/^(\d+)\/\w+ -> [\d.]+:(\d+)$/gm)
  return Object.fromEntries(Array.from(lines, ([, port, host]) => [port, host]))
}

async function becomesHealthy(id: string): Promise<void> {
  const format = '{{if .Config.Healthcheck}}{{.State.Health.Status}}{{end}}'
  while (docker('inspect', '--format', format, id) === 'starting') await delay(500)
}
