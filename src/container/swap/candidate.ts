import { connectNetwork, disconnectNetwork } from '../../engine/api/networks.js'
import { type CreateRequest, isBuiltInNetwork } from '../../engine/api/spec.js'
import { type Engine, statusOf } from '../../engine/transport/docker.js'
import { UserError } from '../../error.js'
import type { Runner } from '../../runner.js'
import { createOnNetworks } from '../create.js'
import { provideNetworks } from '../provide-networks.js'
import { repairDeployment } from './repair.js'
import type { Replacement } from './replacement.js'

const mostAttempts = 5

/** Creates the candidate, whose name is the lock: who finds it taken takes over. `undo` takes new networks away. */
export async function createCandidate(
  engine: Engine,
  job: Replacement,
  undo: AsyncDisposableStack,
  runner: Runner,
): Promise<string> {
  const { networks, createNetwork } = job.inputs.container
  const wish = { names: networks, create: createNetwork, labels: job.request.Labels }
  await provideNetworks(engine, wish, undo, runner)
  for (let attempt = 1; ; attempt++) {
    try {
      return await createOnce(engine, job, runner)
    } catch (thrown) {
      const isTaken = thrown instanceof UserError && statusOf(thrown.cause) === 409
      if (!isTaken || attempt === mostAttempts) throw thrown
      await repairDeployment(engine, job.upkeep, runner)
    }
  }
}

async function createOnce(engine: Engine, job: Replacement, runner: Runner): Promise<string> {
  const { inputs, request, upkeep, strategy } = job
  await using undo = new AsyncDisposableStack()
  const placement = { ...inputs.container, name: upkeep.names.candidate, undo }
  const aliases = [...inputs.container.aliases, ...nameAsAlias(engine, job)]
  const id =
    strategy === 'stop-first'
      ? await createOnNetworks(engine, withAliases(engine, job), { ...placement, aliases }, runner)
      : await createOnNetworks(engine, withoutAliases(request), { ...placement, aliases: [] }, runner)
  undo.move()
  return id
}

/** Podman goes on knowing a renamed container by the name that it was created under. */
function nameAsAlias({ isPodman }: Engine, { upkeep }: Replacement): string[] {
  return isPodman ? [upkeep.names.current] : []
}

function withAliases(engine: Engine, job: Replacement): CreateRequest {
  const { NetworkingConfig } = job.request
  const first = Object.keys(NetworkingConfig?.EndpointsConfig ?? {})
  const endpoints = endpointsOf(engine, job).filter(([network]) => first.includes(network))
  if (NetworkingConfig === undefined) return job.request
  return {
    ...job.request,
    NetworkingConfig: { ...NetworkingConfig, EndpointsConfig: Object.fromEntries(endpoints) },
  }
}

/** A candidate beside the old container is known under its temporary name only, so nothing is sent there before its gate. */
function withoutAliases(request: CreateRequest): CreateRequest {
  const { NetworkingConfig } = request
  if (NetworkingConfig === undefined) return request
  const endpoints = Object.entries(NetworkingConfig.EndpointsConfig ?? {})
  const EndpointsConfig = Object.fromEntries(
    endpoints.map(([network, { Aliases: _aliases, ...endpoint }]) => [network, endpoint]),
  )
  return { ...request, NetworkingConfig: { ...NetworkingConfig, EndpointsConfig } }
}

/**
 * Gives the candidate its aliases by connecting it anew, because none can be added to a connected endpoint.
 * Networks without aliases stay as they are; tells whether there were others.
 */
export async function takeAliases(engine: Engine, id: string, job: Replacement): Promise<boolean> {
  const endpoints = endpointsOf(engine, job).filter(([, { Aliases }]) => Aliases.length > 0)
  for (const [network, endpoint] of endpoints) {
    await disconnectNetwork(engine, network, id)
    await connectNetwork(engine, network, id, endpoint)
  }
  return endpoints.length > 0
}

/** The endpoints that a deployment has in the end, by their networks. */
function endpointsOf(engine: Engine, job: Replacement): [network: string, { Aliases: string[] }][] {
  const { request, inputs } = job
  const { networks, aliases } = inputs.container
  const later = networks.slice(1).filter((network) => !isBuiltInNetwork(network))
  const endpoints = {
    ...Object.fromEntries(later.map((network) => [network, { Aliases: [...aliases] }])),
    ...request.NetworkingConfig?.EndpointsConfig,
  }
  return Object.entries(endpoints).map(([network, endpoint]) => [
    network,
    { ...endpoint, Aliases: [...(endpoint.Aliases ?? []), ...nameAsAlias(engine, job)] },
  ])
}
