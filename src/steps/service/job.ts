import type { Engine } from '../../engine/docker.js'
import { findNetwork } from '../../engine/networks.js'
import type { Service } from '../../engine/services.js'
import { readRole } from '../../engine/tasks.js'
import { UserError } from '../../error.js'
import { quoteText } from '../../input/scalar.js'
import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import { isBerthsService } from '../../swarm/ownership.js'
import { refuseRole } from '../../swarm/role.js'
import { connectEngine, type EngineInputs } from '../inputs/engine.js'
import type { PinnedImage } from '../pin-image.js'
import { showEngine } from '../summary.js'
import type { Account } from './account.js'
import type { Inputs } from './inputs.js'
import type { Resolved } from './wish.js'

/** One deployment of a service: through which manager, what, and where it tells of itself. */
export interface Job {
  engine: Engine
  /** The manager's own node. */
  nodeId: string
  inputs: Inputs
  /** The random id that everything made by this run carries. */
  step: string
  pinned: PinnedImage
  resolved: Resolved
  section: Section
  account: Account
}

/** Connects to an engine that must be a manager of its swarm. */
export async function connectManager(
  inputs: EngineInputs,
  runner: Runner,
): Promise<{ engine: Engine; nodeId: string }> {
  const engine = await connectEngine(inputs, runner)
  return { engine, nodeId: await checkManager(engine) }
}

/** Throws unless the engine is a manager of its swarm; the result is the id of its node. */
export async function checkManager(engine: Engine): Promise<string> {
  if (engine.isPodman) {
    throw new UserError(
      `${showEngine(engine)} has no swarm, and so no services`,
      'Set "docker-host" to a manager of a Docker swarm, or deploy a container with Berth’s root action',
    )
  }
  const role = await readRole(engine)
  const refusal = refuseRole(role, showEngine(engine))
  if (refusal !== undefined) throw refusal
  return role.nodeId
}

/** Throws where the name is held by a service that is not Berth's, or that would have to change its kind. */
export function refuseOld(old: Service | undefined, { name, global }: Inputs): void {
  if (old === undefined) return
  if (!isBerthsService(name, old.Spec.Labels)) {
    throw new UserError(
      `The name "${name}" is held by a service that Berth did not create`,
      `Remove it ("docker service rm ${name}"), or choose another "name"`,
    )
  }
  const wasGlobal = old.Spec.Mode.Global !== undefined
  if (wasGlobal === global) return
  throw new UserError(
    `${name} is a ${wasGlobal ? 'global' : 'replicated'} service, and the cluster cannot make it ${global ? 'global' : 'replicated'}`,
    'Set "global" as before, or remove the service first with the stop action ("service", "remove: true")',
  )
}

/** Throws where a network is missing, or is one that the other nodes do not have. */
export async function checkNetworks(engine: Engine, names: readonly string[]): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      const network = await findNetwork(engine, name)
      if (network !== undefined && (network.Scope === 'swarm' || /^(?:host|bridge)$/.test(name))) return
      throw new UserError(
        network === undefined
          ? `The network ${quoteText(name)} does not exist in this cluster`
          : `The network ${quoteText(name)} is the manager’s own, and tasks on other nodes could not join it`,
        `Create it for all nodes: docker network create --driver overlay ${network === undefined ? name : 'NAME'}`,
      )
    }),
  )
}
