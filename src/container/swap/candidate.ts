import { type CreateRequest, isBuiltInNetwork } from '../../engine/api/spec.js'
import { type Engine, statusOf } from '../../engine/transport/docker.js'
import { UserError } from '../../error.js'
import type { ContainerInputs } from '../../inputs/container.js'
import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import { createOnNetworks } from '../create.js'
import { type Furnishing, furnishContainer } from '../populate.js'
import { provideNetworks } from '../provide-networks.js'
import { connectAnew, type Endpoint } from './aliases.js'
import { repairDeployment, type Upkeep } from './repair.js'
import type { Candidate } from './replacement.js'
import type { Strategy } from './strategy.js'

/** What a new container is created from. */
export interface Creation {
  inputs: Furnishing & { container: ContainerInputs }
  request: CreateRequest
  upkeep: Upkeep
  strategy: Strategy
  section: Section
}

/** A new container as the candidate of a replacement. */
export function newCandidate(engine: Engine, creation: Creation, runner: Runner): Candidate {
  return {
    provide: (undo) => createCandidate(engine, creation, undo, runner),
    populate: (id) => furnishContainer(engine, id, creation, runner),
    takeAliases: (id) => connectAnew(engine, id, endpointsOf(engine, creation)),
  }
}

async function createCandidate(
  engine: Engine,
  creation: Creation,
  undo: AsyncDisposableStack,
  runner: Runner,
): Promise<string> {
  const { networks, createNetwork } = creation.inputs.container
  const wish = { names: networks, create: createNetwork, labels: creation.request.Labels }
  await provideNetworks(engine, wish, undo, runner)
  return await takeLock(engine, creation.upkeep, () => createOnce(engine, creation, runner), runner)
}

const maxAttempts = 5

/** Takes the candidate's name, which is the lock: who finds it taken takes over. */
export async function takeLock<T>(
  engine: Engine,
  upkeep: Upkeep,
  take: () => Promise<T>,
  runner: Runner,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await take()
    } catch (thrown) {
      const isTaken = statusOf(thrown instanceof UserError ? (thrown.cause ?? thrown) : thrown) === 409
      if (!isTaken || attempt === maxAttempts) throw thrown
      await repairDeployment(engine, upkeep, runner)
    }
  }
}

async function createOnce(engine: Engine, creation: Creation, runner: Runner): Promise<string> {
  const { inputs, request, upkeep, strategy } = creation
  await using undo = new AsyncDisposableStack()
  const placement = { ...inputs.container, name: upkeep.names.candidate, undo }
  const aliases = [...inputs.container.aliases, ...nameAsAlias(engine, creation)]
  const id =
    strategy === 'stop-first'
      ? await createOnNetworks(engine, withAliases(engine, creation), { ...placement, aliases }, runner)
      : await createOnNetworks(engine, withoutAliases(request), { ...placement, aliases: [] }, runner)
  undo.move()
  return id
}

/** Podman goes on knowing a renamed container by the name that it was created under. */
function nameAsAlias({ isPodman }: Engine, { upkeep }: Creation): string[] {
  return isPodman ? [upkeep.names.current] : []
}

function withAliases(engine: Engine, creation: Creation): CreateRequest {
  const { NetworkingConfig } = creation.request
  const first = Object.keys(NetworkingConfig?.EndpointsConfig ?? {})
  const endpoints = endpointsOf(engine, creation).filter(([network]) => first.includes(network))
  if (NetworkingConfig === undefined) return creation.request
  return {
    ...creation.request,
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

/** The endpoints that a deployment has in the end, by their networks. */
function endpointsOf(engine: Engine, creation: Creation): Endpoint[] {
  const { request, inputs } = creation
  const { networks, aliases } = inputs.container
  const later = networks.slice(1).filter((network) => !isBuiltInNetwork(network))
  const endpoints = {
    ...Object.fromEntries(later.map((network) => [network, { Aliases: [...aliases] }])),
    ...request.NetworkingConfig?.EndpointsConfig,
  }
  return Object.entries(endpoints).map(([network, endpoint]) => [
    network,
    { ...endpoint, Aliases: [...(endpoint.Aliases ?? []), ...nameAsAlias(engine, creation)] },
  ])
}
