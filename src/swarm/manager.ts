import { showEngine } from '../container/summarize.js'
import { findNetwork } from '../engine/api/networks.js'
import { readRole } from '../engine/api/tasks.js'
import type { Engine } from '../engine/transport/docker.js'
import { UserError } from '../error.js'
import { quoteText } from '../input/scalar.js'
import { connectEngine, type EngineInputs } from '../inputs/engine.js'
import type { Runner } from '../runner.js'
import { refuseRole } from './role.js'

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
