import { UserError } from '../error.js'
import { parseEnvFile } from '../input/env-file.js'
import { placeMistakes } from '../input/every.js'
import type { Read, Runner } from '../runner.js'
import { readWorkspaceFile } from '../workspace/files.js'
import { findWorkspaceFile } from '../workspace/paths.js'
import { readUnicode } from '../workspace/unicode.js'

/** Where the environment of a container comes from: values, and names that the runner does not have. */
export interface EnvWish {
  values: ReadonlyMap<string, string>
  missing: readonly string[]
}

/** Gathers the environment: the files in their order, a later one over an earlier, then `env` over all. */
export function gatherEnv(
  { env, envFiles }: { env: EnvWish; envFiles: readonly ReadonlyMap<string, string>[] },
  runner: Runner,
): Map<string, string> {
  for (const name of env.missing) {
    runner.warning(`Input "env": the runner has no variable ${name}, so the container does not get it`)
  }
  const all = new Map([...envFiles.flatMap((file) => [...file]), ...env.values])
  for (const [name, value] of all) {
    if (!/^(["']).*\1$/s.test(value) || value.length < 2) continue
    const where = env.values.has(name) ? 'env' : 'env-file'
    runner.warning(
      `Input "${where}": the value of ${name} stands in quotes, and keeps them, as with "docker run --env-file"; leave them out if they are not part of it`,
    )
  }
  return all
}

/** The same variables by their names: in which order they were written says nothing. */
export function inOrder(env: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...env].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Makes the parser of one entry of `env-file`: it reads the file, so that what is wrong in it is told with all else. */
export function envFileReader({
  env,
  variable,
}: Pick<Read, 'env' | 'variable'>): (entry: string) => Map<string, string> {
  const workspace = { folder: env('GITHUB_WORKSPACE') ?? '.', temp: env('RUNNER_TEMP') }
  return (entry) => {
    const path = entry.trim()
    const file = findWorkspaceFile(workspace, path)
    if (file === undefined)
      throw new UserError(`"${path}" does not exist`, 'Correct the path, or check the repository out before')
    return placeMistakes(path, () => parseEnvFile(readUnicode(readWorkspaceFile(file), path), variable, path))
  }
}
