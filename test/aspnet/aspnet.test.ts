import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect, ownName } from '../support/containers.js'
import { docker } from '../support/images.js'
import { runBlock, shownBlock } from '../support/shown-blocks.js'

const example = resolve(import.meta.dirname, '../../examples/aspnet')
const image = 'berth-test/aspnet'
let workspace = ''
let built = ''

/** What its page has typed, with the image under a name of the test's own. */
const [build = '', runIt = ''] = shownBlock('examples/aspnet/README.md', 'examples/aspnet/build shop')
  .text.replaceAll('shop', image)
  .split('\n')

beforeAll(() => {
  execFileSync('bash', ['-c', build], { stdio: ['ignore', 'ignore', 'pipe'] })
  built = docker('inspect', '--format', '{{.Id}}', image)
  workspace = mkdtempSync(join(tmpdir(), 'berth-aspnet-'))
  mkdirSync(join(workspace, 'deploy'))
  const transform = 'deploy/Web.Production.config'
  copyFileSync(join(example, transform), join(workspace, transform))
}, 300_000)

afterAll(() => {
  docker('rmi', image)
  rmSync(workspace, { recursive: true })
})

function start(name: string, config: Record<string, string>) {
  return runAction('run', {
    workspace,
    with: { image, name, pull: 'never', ports: '127.0.0.1::80', 'wait-http': '80/', ...config },
  })
}

async function pageAt(url: string | undefined): Promise<string> {
  return (await fetch(`${url}/`)).text()
}

test('an ASP.NET application answers with the settings of its image', async () => {
  const { exitCode, errors, outputs } = await start(ownName('aspnet'), {})
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] })
  expect(await pageAt(outputs.url)).toBe(
    '<!DOCTYPE html>\n<title>Shop</title>\n<h1>Hello, developer</h1>\n' +
      '<p>Server=localhost;Database=shop</p>\n<p>debug</p>\n',
  )
})

test('with a transform it starts once, and with the production settings', async () => {
  const name = ownName('aspnet')
  const { exitCode, errors, outputs } = await start(name, {
    'config-file': '/app/web.config',
    'config-transforms': 'deploy/Web.Production.config',
  })
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] })
  const production =
    '<!DOCTYPE html>\n<title>Shop</title>\n<h1>Hello, customer</h1>\n' +
    '<p>Server=db.example.com;Database=shop</p>\n<p>release</p>\n'
  expect(await pageAt(outputs.url)).toBe(production)
  expect(await pageAt(outputs.url)).toBe(production)
  expect(docker('logs', name).split('\n')).toEqual(['The application starts: Hello, customer'])
  expect(inspect(name)).toMatchObject({ Image: built, RestartCount: 0 })
})

test('the workflow of its page runs', async () => {
  const transform = 'examples/aspnet/deploy/Web.Production.config'
  const { results, log } = await runBlock('examples/aspnet/README.md', 'OWNER/berth/run@v1', {
    registry: 'ghcr.io',
    replaced: { 'image: shop': `image: ${image}` },
    files: { [transform]: readFileSync(transform, 'utf8') },
  })
  expect(results, log).toEqual({ job: 'success' })
  expect(log).toContain('<h1>Hello, customer</h1>')
})

test('the command of its page starts the application as the image has it', async () => {
  const name = ownName('aspnet')
  const command = runIt
    .replace('127.0.0.1:8080', '127.0.0.1:')
    .replace('--rm', `--rm --detach --name ${name}`)
  execFileSync('bash', ['-c', command], { stdio: 'pipe' })
  const url = `http://${docker('port', name, '80')}`
  await expect.poll(() => pageAt(url).catch(String), { timeout: 20_000 }).toContain('Hello, developer')
})
