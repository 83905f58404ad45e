import { createHash } from 'node:crypto'
import { type ConfigInputs, isConfigAsked } from '../inputs/config.js'
import type { Wish } from '../release/fingerprint.js'
import { readWorkspaceFile } from '../workspace/files.js'
import { findWorkspaceFile, listWorkspaceFolder } from '../workspace/paths.js'
import { environmentName, folderOf, matchStar, nameOf } from './file-name.js'

/**
 * What is asked of config files, by the names of the inputs, as it decides whether anything changed: nothing
 * where none is asked for, whatever stands in the other inputs.
 */
export function configWish(config: ConfigInputs): Wish {
  if (!isConfigAsked(config)) return {}
  const { files, transforms, environment, variables, token, strict } = config
  const lines = transforms.length > 0 ? { transforms, digests: transformDigests(config) } : undefined
  return {
    'config-file': files,
    'config-transforms': lines,
    'config-environment': environment,
    'config-variables': Object.fromEntries(variables),
    'config-tokens': token,
    'config-strict': strict,
  }
}

/** SHA-256 of every transform of the workspace, by path; those in the image change only with the image. */
function transformDigests({
  files,
  transforms,
  environment,
  workspace,
}: ConfigInputs): Record<string, string> {
  const listed = transforms.filter(({ place }) => place === 'workspace')
  const words = environment === undefined ? [] : ['Release', environment]
  const names = files.flatMap(({ path }) => words.map((word) => environmentName(path, word)))
  const paths = listed.flatMap(({ path }) =>
    path.includes('*') ? namesLike(path, workspace) : [path, ...names.map((name) => folderOf(path) + name)],
  )
  const found = paths.map((path) => [path, findWorkspaceFile(workspace, path)] as const)
  return Object.fromEntries(found.map(([path, file]) => [path, file === undefined ? '' : digestOf(file)]))
}

function namesLike(pattern: string, workspace: ConfigInputs['workspace']): string[] {
  const folder = folderOf(pattern)
  const names = listWorkspaceFolder(workspace, folder || '.')
  return names.filter((name) => matchStar(nameOf(pattern), name) !== undefined).map((name) => folder + name)
}

function digestOf(file: string): string {
  return createHash('sha256').update(readWorkspaceFile(file)).digest('hex')
}
