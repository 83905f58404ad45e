import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify, stripVTControlCharacters } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { berth } from '../support/command.js'
import { inspect } from '../support/containers.js'
import { ownDeployment } from '../support/deployment.js'
import { web } from '../support/images.js'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../..')

/** The example project as a repository of its own, with the command from this checkout. */
async function exampleProject(name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'berth-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(join(root, 'ci/gitlab'), folder, { recursive: true })
  const file = join(folder, '.gitlab-ci.yml')
  const text = readFileSync(file, 'utf8')
    .replace('name: web', `name: ${name}\n      berth: ${process.execPath} ${berth}`)
    .replace('--ports 80 ', '--ports 80 --pull never ')
  writeFileSync(file, text)
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: folder })
  await git('init', '-q')
  await git('add', '-A')
  await git('commit', '-qm', 'example')
  await git('remote', 'add', 'origin', 'https://gitlab.example.com/acme/shop.git')
  return folder
}

test('the example project deploys by the component, and its later job goes on with the outputs', async () => {
  const name = ownDeployment(onTestFinished)
  const folder = await exampleProject(name)
  const { stdout, stderr } = await run(
    join(root, 'node_modules/.bin/gitlab-ci-local'),
    ['--force-shell-executor', '--variable', `IMAGE=${web()}`],
    { cwd: folder, env: { ...process.env, HOME: folder } },
  )
  const log = stripVTControlCharacters(stdout + stderr)
  expect(log).toContain(` ${name}: deployed`)
  expect(log).toMatch(new RegExp(`deployed \\S* ?as ${name} at http://127\\.0\\.0\\.1:\\d+, ready true`))
  expect(log).toContain('verify > hello')
  expect(inspect(name).Config.Labels).toMatchObject({
    'berth.repository': 'acme/shop',
    'berth.job': 'deploy',
    'berth.sha': (await run('git', ['rev-parse', 'HEAD'], { cwd: folder })).stdout.trim(),
  })
})
