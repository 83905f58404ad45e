import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionFile } from './actions.ts'

/** Every page of the repository, the actions' own included. */
export function markdownPages(actions: readonly ActionFile[]): string[] {
  const folders = [
    '.',
    ...actions.map(({ folder }) => folder),
    'docs',
    'stubs',
    'examples',
    'examples/aspnet',
  ]
  return [...new Set(folders), '.github'].filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  )
}
