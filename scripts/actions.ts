import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** What Berth's scripts read of an `action.yml`. */
export interface ActionFile {
  /** The name that `uses:` ends with; `deploy` for the root action. */
  name: string
  /** The folder, relative to the root. */
  folder: string
  title: string
  description: string
  inputs: Record<string, { description: string; required?: boolean; default?: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string; post?: string; 'post-if'?: string }
}

/** Reads every action of the pack, the root first. */
export function readActions(root = '.'): ActionFile[] {
  const folders = ['.', ...readdirSync(root).toSorted()]
  return folders
    .filter((folder) => existsSync(join(root, folder, 'action.yml')))
    .map((folder) => {
      const {
        name: title,
        inputs = {},
        outputs = {},
        ...rest
      } = parse(readFileSync(join(root, folder, 'action.yml'), 'utf8'))
      return { name: folder === '.' ? 'deploy' : folder, folder, title, inputs, outputs, ...rest }
    })
}
