import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const table = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:Who \||---)/.test(line))

const shown = /`(?<file>test\/[\w/-]+\.test\.ts)`: "(?<name>[^"]+)" \|$/

describe('the threat model', () => {
  test('has a row for each of those who may control something', () => {
    expect(table.filter((line) => !line.startsWith('| | |')).length).toBeGreaterThan(10)
  })

  test.each(table)('%s', (line) => {
    const { file = '', name = '' } = shown.exec(line)?.groups ?? {}
    expect(name, 'names a test').not.toBe('')
    expect(readFileSync(file, 'utf8')).toContain(name)
  })
})

test('every package that Berth is made of has an exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  )
  for (const [name, version] of Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  }))
    expect(version, name).toMatch(/^(?:\d+\.\d+\.\d+(?:-[\w.]+)?|file:\.\/stubs\/[\w-]+)$/)
})

interface Locked {
  integrity?: string
  resolved?: string
  /** A stub of this repository. */
  link?: boolean
  optional?: boolean
}

test('the lock file holds every package to its content, and none to a place', () => {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  )
  const foreign = Object.entries(packages).filter(
    ([path, { link }]) => path.startsWith('node_modules/') && !link,
  )
  // npm writes no hash for a program of another platform, which only developers there would install.
  for (const [path, { integrity, optional }] of foreign)
    if (!optional) expect(integrity, path).toMatch(/^sha512-/)
  expect(foreign.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
})

test('no package runs a script of its own when it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
})

test('known weaknesses of packages are looked for at every change, and every week', () => {
  const { on, jobs } = parse(readFileSync('.github/workflows/audit.yml', 'utf8'))
  expect(on).toMatchObject({
    push: { branches: ['main'] },
    pull_request: null,
    schedule: [{ cron: '23 5 * * 1' }],
  })
  expect(jobs.audit.steps.flatMap(({ run }: { run?: string }) => run ?? [])).toEqual([
    'npm audit --package-lock-only --omit=dev',
    'npm audit --package-lock-only',
  ])
})
