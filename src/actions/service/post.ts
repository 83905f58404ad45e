import { findOwn } from '../../container/ownership.js'
import { removeContainer } from '../../engine/api/container-end.js'
import { listContainers } from '../../engine/api/containers.js'
import { findService } from '../../engine/api/services.js'
import { required } from '../../input/scalar.js'
import { connectEngine, engineInputs } from '../../inputs/engine.js'
import type { Read, Runner } from '../../runner.js'
import { sweepFiles } from '../../swarm/files.js'
import { parseServiceName } from './inputs.js'

/** The state that `service` saves before it makes anything. */
export const needs = 'step'

export function inputs(read: Read) {
  return {
    name: read.value('name', required(parseServiceName, 'web')),
    engine: engineInputs(read),
  }
}

/**
 * Takes away what an interrupted main phase left beside the service: the container that its image was
 * looked into with, and configs and secrets that nothing uses. The service itself is the cluster's affair.
 */
export async function cleanUp(
  { name, engine: where }: ReturnType<typeof inputs>,
  runner: Runner,
): Promise<void> {
  if (runner.state('settled') !== '') return
  const engine = await connectEngine(where, runner)
  for (const id of await listReaders(engine, runner.state('step'))) {
    await removeContainer(engine, id)
    runner.info(`Removed the container ${id.slice(0, 12)}, which this step had left`)
  }
  await sweepFiles(engine, name, await findService(engine, name), runner)
}

/** The containers of tasks carry the label of the step as well, and are the cluster's. */
async function listReaders(engine: Parameters<typeof listContainers>[0], step: string): Promise<string[]> {
  const [own, tasks] = await Promise.all([
    findOwn(engine, [`berth.step=${step}`]),
    listContainers(engine, [`berth.step=${step}`, 'com.docker.swarm.task.id']),
  ])
  return own.map(({ Id }) => Id).filter((id) => !tasks.includes(id))
}
