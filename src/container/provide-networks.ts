import { findAbsentHolder } from '../engine/api/network-holder.js'
import { createNetwork, findNetwork, listNetworks, removeNetwork } from '../engine/api/networks.js'
import { isBuiltInNetwork } from '../engine/api/spec.js'
import type { Engine } from '../engine/transport/docker.js'
import { UserError } from '../error.js'
import type { Runner } from '../runner.js'
import { removeOrTell } from './remove-or-log.js'

/** Which networks are wanted, and whether the missing ones are created, with which labels. */
export interface NetworkWish {
  names: readonly string[]
  create: boolean
  labels: Record<string, string>
}

/** Sees that every network exists, creating missing ones where asked; `undo` takes those away again. */
export async function provideNetworks(
  engine: Engine,
  wish: NetworkWish,
  undo: AsyncDisposableStack,
  runner: Runner,
): Promise<void> {
  for (const name of wish.names) {
    const absent = await findAbsentHolder(engine, name)
    if (absent !== undefined) throw absent
  }
  const own = wish.names.filter((name) => !isBuiltInNetwork(name))
  const found = await Promise.all(
    own.map(async (name) => ({ name, network: await findNetwork(engine, name) })),
  )
  const missing = found.filter(({ network }) => network === undefined).map(({ name }) => name)
  if (missing.length > 0 && !wish.create) {
    throw new UserError(
      `The network ${missing.map((name) => `"${name}"`).join(', ')} does not exist`,
      'Create it, or set "create-network: true"',
    )
  }
  for (const name of missing) {
    const id = await createNetwork(engine, name, wish.labels)
    undo.defer(() => removeOrTell('network', () => removeNetwork(engine, id), wish.labels, runner))
  }
}

/** Removes the networks that carry the labels; one that others use by now stays. */
export async function removeNetworks(
  engine: Engine,
  labels: readonly string[],
  runner: Runner,
): Promise<void> {
  for (const id of await listNetworks(engine, labels)) {
    const outcome = await removeNetwork(engine, id)
    runner.info(
      `The network ${id.slice(0, 12)} is ${outcome === 'in use' ? 'in use by others, and stays' : 'removed'}`,
    )
  }
}
