import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify, stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { berth } from '../support/command.js'
import { inspect, ownName } from '../support/containers.js'
import { ownDeployment } from '../support/deployment.js'
import { type RunningRegistry, startRegistry } from '../support/registry.js'
import { pushShownImages, runBlock, shownBlock } from '../support/shown-blocks.js'

const run = promisify(execFile)
let registry: RunningRegistry

beforeAll(async () => {
  registry = await startRegistry()
  pushShownImages(registry.host)
})
afterAll(() => registry.stop())

function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'berth-docs-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** What a block says, with the command of this checkout and what only this machine has otherwise. */
function adapted(text: string, name: string): string {
  return text
    .replaceAll('npx --yes @OWNER/berth', `${process.execPath} ${berth}`)
    .replaceAll('ghcr.io/acme', `${registry.host}/acme`)
    .replaceAll('--name web', `--name ${name}`)
    .replaceAll('name: web', `name: ${name}\n      berth: ${process.execPath} ${berth}`)
    .replaceAll('8080:80', '80')
}

const sh = (script: string, cwd: string) =>
  execFileSync('sh', ['-c', script], { cwd, encoding: 'utf8', stdio: 'pipe' })

test('the workflow deploys, and its later job reads the version', async () => {
  const { results, log } = await runBlock('docs/command.md', 'needs.deploy.outputs.version', {
    registry: registry.host,
  })
  expect(results).toEqual({ deploy: 'success', verify: 'success' })
  expect(log).toContain('deployed 1.4.2')
})

test('the shell script does the same', () => {
  const name = ownDeployment(onTestFinished)
  expect(sh(adapted(shownBlock('docs/command.md', 'set -eu').text, name), ownFolder())).toBe(
    'deployed 1.4.2\n',
  )
  expect(inspect(name).State.Running).toBe(true)
})

test('the pipeline of GitLab does the same', async () => {
  const name = ownDeployment(onTestFinished)
  const folder = ownFolder()
  cpSync('ci/gitlab/templates', join(folder, 'templates'), { recursive: true })
  writeFileSync(
    join(folder, '.gitlab-ci.yml'),
    adapted(shownBlock('docs/command.md', 'local: /templates/deploy.yml').text, name),
  )
  sh(
    'git init -q && git add -A && git -c user.name=a -c user.email=a@b.c commit -qm example && git remote add origin https://gitlab.example.com/acme/shop.git',
    folder,
  )
  const tool = resolve('node_modules/.bin/gitlab-ci-local')
  const env = { ...process.env, HOME: folder }
  const { stdout } = await run(tool, ['--force-shell-executor'], { cwd: folder, env })
  expect(stripVTControlCharacters(stdout)).toContain('verify > deployed 1.4.2')
  expect(inspect(name).State.Running).toBe(true)
})

test('the lines about one command and one output are run as they stand', async () => {
  const name = ownDeployment(onTestFinished)
  sh(
    adapted(
      shownBlock(
        'docs/command.md',
        'deploy --image ghcr.io/acme/web --version ^1.4 --name web --ports 8080:80 --wait-http 80/healthz\n',
      ).text,
      name,
    ),
    ownFolder(),
  )
  expect(inspect(name).State.Running).toBe(true)
  const other = ownName('docs')
  const url = sh(`${adapted(shownBlock('docs/command.md', 'url=$(').text, other)}\necho "$url"`, ownFolder())
  expect((await fetch(url.trim())).status).toBe(200)
})

test('the template of Azure Pipelines takes what the page gives it', () => {
  const { text } = shownBlock('docs/command.md', 'template: deploy.yml')
  for (const parameter of ['image', 'version', 'name', 'options', 'env'])
    expect(text).toContain(`${parameter}:`)
})
