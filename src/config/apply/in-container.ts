import type { Container } from '../../engine/api/container.js'
import type { Engine } from '../../engine/transport/docker.js'
import { type ConfigInputs, isConfigAsked } from '../../inputs/config.js'
import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import type { ConfigFile } from './apply.js'

/** What is rewritten in a container that has not started, and whether it is written there. */
export interface ContainerConfig {
  config: ConfigInputs
  section: Section
  isWritten: boolean
}

/**
 * Rewrites the config files of a container that was created and has not started, as far as the inputs ask for it;
 * nothing of it is loaded otherwise. All files are written, or it throws and none is. The result is what changed.
 */
export async function rewriteInContainer(
  engine: Engine,
  container: Container,
  { config, section, isWritten }: ContainerConfig,
  runner: Runner,
): Promise<ConfigFile[]> {
  if (!isConfigAsked(config)) return []
  const { rewriteConfig, writeConfig, showChanges } = await import('./apply.js')
  const { containerTree } = await import('./container-tree.js')
  const { workspaceTree } = await import('./workspace-tree.js')
  const trees = {
    target: containerTree(engine, container, runner),
    workspace: workspaceTree(config.workspace),
  }
  const write = isWritten ? writeConfig : showChanges
  const { files } = await rewriteConfig({ config, section, trees, write }, runner)
  return files.filter((file) => file.changed)
}
