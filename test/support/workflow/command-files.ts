import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseVariables } from '../action.js'

const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const

/** Makes the fresh files that one phase of a step writes its results to. */
export function makeCommandFiles(temp: string) {
  const folder = mkdtempSync(join(temp, 'commands-'))
  const env = Object.fromEntries(names.map((name) => [name, join(folder, name)]))
  for (const file of Object.values(env)) writeFileSync(file, '')
  const read = (name: (typeof names)[number]) => readFileSync(join(folder, name), 'utf8')
  return {
    env,
    /** Reads what was written, after the process has ended, however it ended. */
    results: () => ({
      outputs: parseVariables(read('GITHUB_OUTPUT')),
      state: parseVariables(read('GITHUB_STATE')),
      env: parseVariables(read('GITHUB_ENV')),
      paths: read('GITHUB_PATH').split('\n').filter(Boolean),
      summary: read('GITHUB_STEP_SUMMARY'),
    }),
  }
}
