import { type Container, nameOf } from '../engine/api/container.js'
import { listSharers } from '../engine/api/network-holder.js'
import type { Engine } from '../engine/transport/docker.js'
import type { Runner } from '../runner.js'

/** Warns of the containers that lose their network where a container ends, but for those that end as well. */
export async function warnSharers(
  engine: Engine,
  container: Container,
  { what, ending = [] }: { what: 'replaced' | 'stopped'; ending?: readonly string[] },
  runner: Runner,
): Promise<void> {
  if (!container.State.Running) return
  const sharers = (await listSharers(engine, container)).filter((name) => !ending.includes(name))
  if (sharers.length === 0) return
  const name = nameOf(container)
  runner.warning(
    `${sharers.join(', ')} ${sharers.length === 1 ? 'uses' : 'use'} the network of ${name}, and ${sharers.length === 1 ? 'has' : 'have'} none once it is ${what}; deploy or create ${sharers.length === 1 ? 'it' : 'them'} anew after that`,
  )
}
