import { rewriteInContainer } from '../config/apply/in-container.js'
import { inspectContainer } from '../engine/api/containers.js'
import { explainRefusal } from '../engine/api/errors.js'
import type { Engine } from '../engine/transport/docker.js'
import { type ConfigInputs, isConfigAsked } from '../inputs/config.js'
import type { ContainerInputs } from '../inputs/container.js'
import type { Runner } from '../runner.js'
import type { Section } from '../summary/section.js'

/** What is put into a container between its creation and its start. */
export interface Furnishing {
  container: Pick<ContainerInputs, 'secrets'>
  config: ConfigInputs
}

/** Rewrites the config files of a created container and writes its secrets; it must not start where this throws. */
export async function furnishContainer(
  engine: Engine,
  id: string,
  { inputs, section }: { inputs: Furnishing; section: Section },
  runner: Runner,
): Promise<void> {
  const { config } = inputs
  const { secrets } = inputs.container
  if (!isConfigAsked(config) && secrets.size === 0) return
  const container = await inspectContainer(engine, id)
  await rewriteInContainer(engine, container, { config, section, isWritten: true }, runner)
  if (secrets.size === 0) return
  const { writeSecrets } = await import('../engine/archive/secrets.js')
  await writeSecrets(engine, container, secrets).catch((thrown) => {
    throw explainRefusal(thrown)
  })
  runner.info(`Wrote ${secrets.size === 1 ? 'one secret' : `${secrets.size} secrets`} into the container`)
}
