import { isOwn } from '../../container/ownership.js'
import type { Container } from '../../engine/api/container.js'
import { findContainer } from '../../engine/api/containers.js'
import { findLostNetwork, holderIn } from '../../engine/api/network-holder.js'
import { isConnected } from '../../engine/api/networks.js'
import { isBuiltInNetwork } from '../../engine/api/spec.js'
import type { Engine } from '../../engine/transport/docker.js'
import { findDifferences, type Wish } from '../../release/fingerprint.js'
import type { Inputs } from './inputs.js'

/** Why a new container is needed before any gate; `undefined` where what runs is what is asked for. */
export async function whyReplaced(
  engine: Engine,
  old: Container | undefined,
  wish: Wish,
  { name, recreate, container }: Inputs,
): Promise<string | undefined> {
  if (old === undefined) return `nothing ran as ${name} before`
  const differences = findDifferences(old.Config.Labels?.['berth.spec'], wish)
  if (!(await isOwn(engine, old))) return 'Berth did not create it, and "take-over" is true'
  if (differences === undefined) return 'it does not tell what it was made from'
  if (differences.length > 0) return `it was made from other inputs: ${differences.join(', ')}`
  if (recreate) return '"recreate" is true'
  if (old.State.Status !== 'running') return `it was ${old.State.Status}`
  const lost = await findLostNetwork(engine, old)
  if (lost !== undefined) return lost
  for (const network of container.networks) {
    if (!(await isOn(engine, old, network))) return `it was not on the network ${network} any more`
  }
  return undefined
}

/** What uses another container's network loses it when that one is replaced. */
async function isOn(engine: Engine, old: Container, network: string): Promise<boolean> {
  const holder = holderIn(network)
  if (holder === undefined) return isBuiltInNetwork(network) || isConnected(old, network)
  const found = await findContainer(engine, holder)
  return found !== undefined && old.HostConfig.NetworkMode === `container:${found.Id}`
}
