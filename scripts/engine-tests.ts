import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What tests that talk to an engine do so by, directly or through others. */
const talkers = ['images', 'engine-api', 'file-image', 'second-engine'].map(
  (name) => `test/support/${name}.ts`,
)

/** Suites of their own, each with an environment of its own. */
const others = /^test\/(?:faults|ways|swarm|browser|aspnet|docs|scripts)\//

/** Lists the test files of the main suite that talk to an engine. */
export function engineTests(): string[] {
  const seen = new Map<string, boolean>()
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((file) => join('test', file))
    .filter((file) => file.endsWith('.test.ts') && !others.test(file) && talks(file, seen))
    .toSorted()
}

function talks(file: string, seen: Map<string, boolean>): boolean {
  if (talkers.includes(file)) return true
  const known = seen.get(file)
  if (known !== undefined || !file.startsWith('test/')) return known ?? false
  seen.set(file, false)
  const imports = readFileSync(file, 'utf8').matchAll(/from '(?<path>\.[^']+)\.js'/g)
  const found = [...imports].some(({ groups }) =>
    talks(`${join(dirname(file), groups?.path ?? '')}.ts`, seen),
  )
  seen.set(file, found)
  return found
}
