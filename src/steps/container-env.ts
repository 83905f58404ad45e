import { UserError } from '../error.js'
import { parseEnvFile } from '../input/env-file.js'
import type { Runner } from '../runner.js'
import { readWorkspaceFile } from '../workspace/files.js'
import { findWorkspaceFile } from '../workspace/paths.js'
import { type ContainerInputs, checkVariableName } from './container-inputs.js'

/** Gathers the environment: the files in their order, a later one over an earlier, then `env` over all. */
export function gatherEnv(inputs: ContainerInputs, runner: Runner): Map<string, string> {
  for (const name of inputs.env.missing) {
    runner.warning(`Input "env": the runner has no variable ${name}, so the container does not get it`)
  }
  const files = inputs.envFiles.map((path) => readEnvFile(path, inputs))
  return new Map([...files.flatMap((file) => [...file]), ...inputs.env.values])
}

function readEnvFile(
  path: string,
  { workspace: folder, temp, variable }: ContainerInputs,
): Map<string, string> {
  try {
    const file = findWorkspaceFile({ folder, temp }, path)
    if (file === undefined)
      throw new UserError(`"${path}" does not exist`, 'Correct the path, or check the repository out before')
    return parseEnvFile(readWorkspaceFile(file).toString('utf8'), variable, checkVariableName)
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    throw new UserError(`Input "env-file": ${path}: ${thrown.problem}`, thrown.remedy, { cause: thrown })
  }
}
