import { removeContainer } from '../engine/api/container-end.js'
import { createContainer, startOnce } from '../engine/api/containers.js'
import { explainRefusal } from '../engine/api/errors.js'
import type { Image } from '../engine/api/images.js'
import { connectNetwork } from '../engine/api/networks.js'
import { explainStart } from '../engine/api/port-holder.js'
import { mountSecrets } from '../engine/api/secret-mount.js'
import { type CreateRequest, createRequest, isBuiltInNetwork, isOwnLabel } from '../engine/api/spec.js'
import { podmanRequest } from '../engine/podman/podman-request.js'
import type { Engine } from '../engine/transport/docker.js'
import type { ContainerInputs } from '../inputs/container.js'
import type { Runner } from '../runner.js'
import { removeOrTell } from './remove-or-log.js'

/** What a container is created from, beside its inputs. */
export interface Launch {
  reference: string
  image: Image
  env: ReadonlyMap<string, string>
  labels: Record<string, string>
}

/** Builds the create request from the inputs. */
export function buildRequest(inputs: ContainerInputs, launch: Launch): CreateRequest {
  const { Os } = launch.image
  const words = { command: inputs.command?.(Os), entrypoint: inputs.entrypoint?.(Os) }
  const labels = { ...blankLabels(launch.image), ...launch.labels }
  const request = createRequest(launch.reference, { ...inputs, ...words, env: launch.env }, labels)
  const hasSecrets = inputs.secrets.size > 0 && launch.image.Os !== 'windows'
  return hasSecrets ? mountSecrets(request, launch.image.Config, launch.labels) : request
}

/** What an image brings under `berth.` says nothing about a container that Berth creates from it. */
function blankLabels({ Config }: Image): Record<string, string> {
  const brought = Object.keys(Config?.Labels ?? {}).filter(isOwnLabel)
  return Object.fromEntries(brought.map((key) => [key, '']))
}

/** Warns of labels that Berth keeps for itself: they do not reach the engine. */
export function warnOfOwnLabels({ labels, createOptions }: ContainerInputs, runner: Runner): void {
  const refused = [...labels.keys(), ...Object.keys(Object(createOptions.Labels))].filter(isOwnLabel)
  if (refused.length === 0) return
  runner.warning(`Labels under "berth." are Berth's own; left out: ${refused.join(', ')}`)
}

/** Under which name and on which networks a container is created; a create request holds the first network only. */
export interface Placement extends Pick<ContainerInputs, 'platform' | 'networks' | 'aliases'> {
  name: string | undefined
}

/** Creates the container on all its networks; `undo` removes it again, with its anonymous volumes. */
export async function createOnNetworks(
  engine: Engine,
  request: CreateRequest,
  { name, platform, networks, aliases, undo }: Placement & { undo: AsyncDisposableStack },
  runner: Runner,
): Promise<string> {
  try {
    const body = engine.isPodman ? await podmanRequest(engine, request) : request
    const { id, warnings } = await createContainer(engine, body, name, platform)
    undo.defer(() => removeOrTell('container', () => removeContainer(engine, id), request.Labels, runner))
    for (const warning of warnings) runner.warning(warning)
    for (const network of networks.slice(1)) {
      await connectNetwork(engine, network, id, isBuiltInNetwork(network) ? {} : { Aliases: [...aliases] })
    }
    return id
  } catch (thrown) {
    throw explainRefusal(thrown)
  }
}

/** Starts a created container; what keeps it from starting is told in a sentence. */
export async function startCreated(engine: Engine, id: string): Promise<undefined> {
  try {
    await startOnce(engine, id)
  } catch (thrown) {
    throw await explainStart(engine, thrown)
  }
}
