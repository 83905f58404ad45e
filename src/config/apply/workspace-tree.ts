import { UserError } from '../../error.js'
import { readWorkspaceFile, writeWorkspaceFiles } from '../../workspace/files.js'
import {
  findWorkspaceFile,
  globWorkspace,
  hasWorkspaceFolder,
  listWorkspaceFolder,
  showPath,
  type Workspace,
} from '../../workspace/paths.js'
import { folderOf } from '../file-name.js'
import type { FileTree } from './trees.js'

/** The files of the workspace. */
export function workspaceTree(workspace: Workspace): FileTree {
  return {
    kind: 'workspace',
    find: async (path) => findWorkspaceFile(workspace, path),
    list: async (folder) => listWorkspaceFolder(workspace, folder),
    read: async (path) => readWorkspaceFile(path),
    writeAll: async (files) => writeWorkspaceFiles(files),
    show: (path) => showPath(workspace, path),
    glob: (pattern) => findAll(workspace, pattern),
    advise: async (path) => advise(workspace, path),
  }
}

/** A job that checks nothing out has an empty workspace, which is the usual reason. */
function advise(workspace: Workspace, path: string): string {
  const checkout = 'check the repository out by actions/checkout in a step before this one'
  if (listWorkspaceFolder(workspace, '.').length === 0) return `The workspace is empty: ${checkout}`
  const folder = folderOf(path).replace(/(?<=.)[\\/]$/, '')
  if (folder !== '' && !hasWorkspaceFolder(workspace, folder))
    return `The workspace has no folder ${folder}: correct the path, or ${checkout}`
  return 'See whether an earlier step should have made it, or checked it out'
}

/** More files than these are no list of config files. */
const mostFound = 1000

async function findAll(workspace: Workspace, pattern: string): Promise<string[] | undefined> {
  if (!/[*?]/.test(pattern)) return undefined
  const found: string[] = []
  for await (const path of globWorkspace(workspace, pattern)) {
    if (found.length === mostFound)
      throw new UserError(`"${pattern}" stands for more than ${mostFound} files`, 'Write a narrower pattern')
    found.push(path)
  }
  return found.toSorted()
}
