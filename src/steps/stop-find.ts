import type { Container } from '../engine/container.js'
import { findContainer, listContainers } from '../engine/containers.js'
import type { Engine } from '../engine/docker.js'
import { UserError } from '../error.js'
import { quoteText } from '../input/scalar.js'
import type { Inputs } from './stop-inputs.js'

/** Every container that is named or carries all the labels, once each; of services' tasks only those that are named. */
export async function findAll(engine: Engine, { containers, labels }: Inputs) {
  const labelled = labels.length > 0 ? await listContainers(engine, labels) : []
  const names = [...new Set([...containers, ...labelled])]
  const all = await Promise.all(
    names.map(async (name) => ({ name, container: await findContainer(engine, name) })),
  )
  const byId = new Map(
    all.flatMap(({ name, container }) =>
      container !== undefined && (containers.includes(name) || !isTask(container))
        ? [[container.Id, container] as const]
        : [],
    ),
  )
  const missing = all
    .filter(({ name, container }) => !container && containers.includes(name))
    .map(({ name }) => name)
  return { found: [...byId.values()], missing }
}

/** The cluster would start another one in its place at once: what ends tasks is the input "service". */
function isTask({ Config }: Container): boolean {
  return Config.Labels?.['com.docker.swarm.task.id'] !== undefined
}

/** A name or id that leads nowhere, where that is not to be ignored. */
export function missingContainers(names: readonly string[]): UserError {
  const shown = names.map(quoteText).join(', ')
  return new UserError(
    `There is no container ${shown} on this engine, and "missing" is fail; nothing was stopped`,
    'Correct "container", or set "missing: ignore"',
  )
}
