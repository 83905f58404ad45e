import { removeContainer } from '../engine/api/container-end.js'
import { createContainer } from '../engine/api/containers.js'
import type { Engine } from '../engine/transport/docker.js'
import type { Runner } from '../runner.js'
import { removeOrTell } from './remove-or-log.js'

/** The container through which an image is looked into; it never starts, and goes when it is disposed of. */
export async function createReader(
  engine: Engine,
  { image, user, labels }: { image: string; user: string | undefined; labels: Record<string, string> },
  runner: Runner,
): Promise<AsyncDisposable & { id: string }> {
  const { id } = await createContainer(engine, {
    Image: image,
    Labels: labels,
    HostConfig: { NetworkMode: 'none' },
    // An image without a command could not be created otherwise; it is never run.
    Cmd: ['never-started'],
    ...(user !== undefined && { User: user }),
  })
  return {
    id,
    async [Symbol.asyncDispose]() {
      await removeOrTell('container', () => removeContainer(engine, id), labels, runner)
    },
  }
}
