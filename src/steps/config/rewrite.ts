import type { Engine } from '../../engine/docker.js'
import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import { type ConfigInputs, isConfigAsked } from './inputs.js'

/**
 * Rewrites the config files of a container that was created and has not started, as far as the inputs ask
 * for it; nothing of it is loaded otherwise. All files are written, or it throws and none is.
 */
export async function rewriteConfig(
  engine: Engine,
  id: string,
  { config, section }: { config: ConfigInputs; section: Section },
  runner: Runner,
): Promise<void> {
  if (!isConfigAsked(config)) return
  const { applyConfigInContainer } = await import('./apply.js')
  await applyConfigInContainer(engine, id, { config, section }, runner)
}
