import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Rebuilds `dist` in another folder and fails where it is not, byte for byte, what stands here. */
const root = resolve(import.meta.dirname, '..')
const copy = mkdtempSync(join(tmpdir(), 'berth-dist-'))
try {
  const left = new Set(['node_modules', 'dist', 'lib', '.git'])
  for (const name of readdirSync(root))
    if (!left.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true })
  copyPackages()
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: copy, stdio: 'inherit' })
  const [here, there] = [root, copy].map((folder) => readFolder(join(folder, 'dist')))
  const names = new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])])
  const stale = [...names].filter((name) => here?.get(name) !== there?.get(name))
  if (stale.length > 0) {
    console.error(`dist is stale: ${stale.toSorted().join(', ')}. Run npm run build and commit dist.`)
    process.exitCode = 1
  } else console.log(`dist: ${names.size} files, as a rebuild gives them`)
} finally {
  rmSync(copy, { recursive: true, force: true })
}

/** As hard links where that is possible: a link to the folder would change the paths that chunks are named by. */
function copyPackages(): void {
  const folders = [join(root, 'node_modules'), join(copy, 'node_modules')]
  try {
    execFileSync('cp', ['-al', ...folders], { stdio: 'ignore' })
  } catch {
    execFileSync('cp', ['-a', ...folders])
  }
}

function readFolder(folder: string): Map<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
}
