import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

test('the package runs by npx in an empty folder, and needs no other package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'berth-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const run = (program: string, args: string[], cwd = folder) =>
    execFileSync(program, args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, npm_config_cache: join(folder, '.npm') },
    })
  run(process.execPath, ['scripts/package.ts', 'v1.4.2', 'Acme/berth'], root)
  run('npm', ['pack', '--silent', join(root, 'artifacts/npm')])
  const packed = JSON.parse(readFileSync(join(root, 'artifacts/npm/package.json'), 'utf8'))
  expect(packed).toMatchObject({ name: '@acme/berth', bin: { berth: 'dist/berth.js' } })
  expect(packed.dependencies).toBeUndefined()
  const npx = (...args: string[]) => run('npx', ['--yes', './acme-berth-1.4.2.tgz', ...args])
  expect(npx('--version')).toBe('1.4.2\n')
  expect(npx('stop', '--help')).toContain('--container VALUE')
})
