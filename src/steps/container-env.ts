import { readFile } from 'node:fs/promises'
import { UserError } from '../error.js'
import { parseEnvFile } from '../input/env-file.js'
import type { Runner } from '../runner.js'
import { resolveInWorkspace } from '../workspace/paths.js'
import { type ContainerInputs, checkVariableName } from './container-inputs.js'

/** Gathers the environment: the files in their order, a later one over an earlier, then `env` over all. */
export async function gatherEnv(inputs: ContainerInputs, runner: Runner): Promise<Map<string, string>> {
  for (const name of inputs.env.missing) {
    runner.warning(`Input "env": the runner has no variable ${name}, so the container does not get it`)
  }
  const files = await Promise.all(inputs.envFiles.map((path) => readEnvFile(path, inputs)))
  return new Map([...files.flatMap((file) => [...file]), ...inputs.env.values])
}

async function readEnvFile(
  path: string,
  { workspace, temp, variable }: ContainerInputs,
): Promise<Map<string, string>> {
  const file = await resolveInWorkspace(path, { workspace, temp })
  try {
    return parseEnvFile(await readFile(file, 'utf8'), variable, checkVariableName)
  } catch (thrown) {
    if (thrown instanceof UserError)
      throw new UserError(`Input "env-file": ${path}, ${thrown.problem}`, thrown.remedy)
    throw new UserError(
      `Input "env-file": ${path} cannot be read`,
      'See that it is a file in the workspace',
      { cause: thrown },
    )
  }
}
