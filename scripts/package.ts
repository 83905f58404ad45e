import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readActions } from './actions.ts'

/**
 * Puts the npm package of the command into `artifacts/npm`: the bundle as it is committed, which needs no other
 * package, and the `action.yml` files, from which it takes its help. Arguments: a tag, and OWNER/REPOSITORY.
 */
const [tag = 'v0.0.0', repository = 'owner/berth'] = process.argv.slice(2)
const folder = 'artifacts/npm'
const { description, license, type, bin } = JSON.parse(readFileSync('package.json', 'utf8'))
const own = {
  name: `@${repository.toLowerCase()}`,
  version: tag.replace(/^v/, ''),
  description,
  license,
  type,
  bin,
  engines: { node: '>=24' },
  repository: { type: 'git', url: `git+https://github.com/${repository}.git` },
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const file of [
  'dist',
  'README.md',
  'LICENSE',
  ...readActions().map((one) => join(one.folder, 'action.yml')),
])
  cpSync(file, join(folder, file), { recursive: true })
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(own, null, 2)}\n`)
console.log(`${own.name} ${own.version} stands in ${folder}`)
