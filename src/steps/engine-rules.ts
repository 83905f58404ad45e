import type { Engine } from '../engine/docker.js'
import { findForeignPaths } from '../engine/foreign-paths.js'
import type { UserError } from '../error.js'
import type { ConfigInputs } from './config-inputs.js'
import type { ContainerInputs } from './container-inputs.js'

interface Inputs {
  container: ContainerInputs
  config: Pick<ConfigInputs, 'workspace'>
}

/** A rule that only the engine's own kind and place decide; it returns the mistake it finds. */
type EngineRule = (engine: Engine, inputs: Inputs) => UserError | undefined

const rules: readonly EngineRule[] = [
  ({ home }, { container, config }) =>
    home && findForeignPaths(home, container.volumes, config.workspace.folder),
]

/** Throws every mistake that shows once the engine is known, before anything is touched. */
export function checkForEngine(engine: Engine, inputs: Inputs): void {
  const mistakes = rules.flatMap((rule) => rule(engine, inputs) ?? [])
  if (mistakes.length === 1) throw mistakes[0]
  if (mistakes.length > 1) throw new AggregateError(mistakes, `${mistakes.length} mistakes in the inputs`)
}
