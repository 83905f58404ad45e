import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

test('a release of bundles that the sources do not give is stopped by the checks', () => {
  const copy = mkdtempSync(join(tmpdir(), 'berth-stale-'))
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }))
  const left = new Set(['node_modules', 'lib', '.git', 'artifacts'])
  for (const name of readdirSync('.').filter((entry) => !left.has(entry)))
    cpSync(name, join(copy, name), { recursive: true })
  execFileSync('cp', ['-a', 'node_modules', copy])
  appendFileSync(join(copy, 'dist/run.js'), '// more\n')
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'dist'], { cwd: copy, encoding: 'utf8' })
  expect([status, stderr]).toEqual([1, 'dist is stale: run.js. Run npm run build and commit dist.\n'])
})
