import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { ownName } from '../support/containers.js'
import { openProxy } from '../support/engine-proxy.js'
import { makeFileImage } from '../support/file-image.js'
import { docker } from '../support/images.js'

const web =
  '<configuration>\n  <appSettings>\n    <add key="Url" value="old"/>\n  </appSettings>\n</configuration>\n'
const json = '{"Url": "old"}\n'
let image = ''

beforeAll(() => {
  image = makeFileImage((root) => {
    mkdirSync(join(root, 'app'))
    mkdirSync(join(root, 'vol'))
    writeFileSync(join(root, 'app/web.config'), web, { mode: 0o600 })
    writeFileSync(join(root, 'app/appsettings.json'), json)
    writeFileSync(join(root, 'vol/web.config'), web)
    writeFileSync(join(root, 'app/BZh1.json'), json)
    symlinkSync('/app/web.config', join(root, 'link.config'))
  })
})

afterAll(() => {
  docker('rmi', image)
})

function created(...options: string[]): string {
  const name = ownName('config')
  docker('create', '--name', name, ...options, image)
  return name
}

/** The content of a file in a container, read by Docker's own command line. */
function contentOf(name: string, path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'config-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  docker('cp', '-L', `${name}:${path}`, folder)
  return docker('run', '--rm', '-v', `${folder}:/copy:ro`, image, 'cat', `/copy/${path.split('/').at(-1)}`)
}

const transform = (inputs: Record<string, string>) =>
  runAction('transform-config', { with: { 'config-variables': 'Url=new', ...inputs } })

test('rewrites files of a created container, which then starts with them', async () => {
  const name = created()
  const { exitCode, outputs } = await transform({
    container: name,
    'config-file': '/link.config\n/app/APPSETTINGS.json',
  })
  expect(exitCode).toBe(0)
  expect(JSON.parse(outputs.files ?? '')).toEqual([
    { path: '/app/web.config', changed: true, warnings: [] },
    { path: '/app/appsettings.json', changed: true, warnings: [] },
  ])
  expect(outputs.diff).toContain('--- a/app/web.config\n+++ b/app/web.config\n')
  docker('start', name)
  expect(docker('exec', name, 'cat', '/link.config')).toBe(web.replace('old', 'new').trimEnd())
  expect(docker('exec', name, 'cat', '/app/appsettings.json')).toBe(json.replace('old', 'new').trimEnd())
  expect(docker('exec', name, 'stat', '-c', '%a', '/app/web.config')).toBe('600')
})

test('rewrites nothing where one of the files cannot be', async () => {
  onTestFinished(() => void docker('volume', 'rm', '-f', 'berth-test-read-only'))
  const name = created('--mount', 'type=volume,source=berth-test-read-only,destination=/vol,readonly')
  const { exitCode, errors } = await transform({
    container: name,
    'config-file': '/app/web.config\n/vol/web.config',
  })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([
    '/vol/web.config cannot be rewritten: the volume at /vol is mounted read-only. Mount it read-write, or name a config file outside it.',
  ])
  expect(contentOf(name, '/app/web.config')).toBe(web.trimEnd())
})

test('warns where the file is on a volume that outlives the container', async () => {
  onTestFinished(() => void docker('volume', 'rm', '-f', 'berth-test-outlives'))
  const name = created('-v', 'berth-test-outlives:/vol')
  const { exitCode, warnings } = await transform({ container: name, 'config-file': '/vol/web.config' })
  expect(exitCode).toBe(0)
  expect(warnings).toEqual([
    expect.stringContaining('/vol/web.config is on the volume berth-test-outlives, which outlives'),
  ])
  expect(contentOf(name, '/vol/web.config')).toContain('value="new"')
})

test('refuses a running container, unless it is allowed', async () => {
  const name = created()
  docker('start', name)
  const inputs = { container: name, 'config-file': '/app/web.config' }
  const refused = await transform(inputs)
  expect(refused.errors).toEqual([expect.stringContaining(`The container ${name} is running`)])
  expect(docker('exec', name, 'cat', '/app/web.config')).toBe(web.trimEnd())
  const { exitCode } = await transform({ ...inputs, 'allow-running': 'true' })
  expect(exitCode).toBe(0)
  expect(docker('exec', name, 'cat', '/app/web.config')).toContain('value="new"')
})

test('says that there is no such container or no such file', async () => {
  const missing = await transform({ container: 'berth-test-nobody', 'config-file': '/app/web.config' })
  expect(missing.errors).toEqual([
    'There is no container "berth-test-nobody" on this engine. Correct "container".',
  ])
  const name = created()
  const { errors } = await transform({ container: name, 'config-file': '/app/nothing.config' })
  expect(errors).toEqual([expect.stringContaining('There is no file /app/nothing.config in the container')])
})

test('copies a rewritten file of a container into the workspace, and leaves the container as it is', async () => {
  const name = created()
  const workspace = mkdtempSync(join(tmpdir(), 'config-'))
  onTestFinished(() => rmSync(workspace, { recursive: true }))
  await runAction('transform-config', {
    workspace,
    with: {
      container: name,
      'config-file': '/app/web.config',
      'config-variables': 'Url=new',
      output: 'out/',
    },
  })
  expect(
    docker('run', '--rm', '-v', `${workspace}:/copy:ro`, image, 'cat', '/copy/out/web.config'),
  ).toContain('"new"')
  expect(contentOf(name, '/app/web.config')).toBe(web.trimEnd())
})

test('asks another way where the engine fails at saying what a path is', async () => {
  await using proxy = await openProxy()
  proxy.decide(({ method }) => (method === 'HEAD' ? 'refuse' : 'pass'))
  const inputs = { container: created(), 'config-file': '/link.config', 'docker-host': proxy.address }
  const { errors, outputs } = await transform(inputs)
  expect(errors).toEqual([])
  expect(outputs.diff).toContain('--- a/app/web.config\n')
})

test('rewrites a file whose name begins as a compressed archive does', async () => {
  const name = created()
  const { errors } = await transform({ container: name, 'config-file': '/app/BZh1.json' })
  expect(errors).toEqual([])
  docker('start', name)
  expect(docker('exec', name, 'cat', '/app/BZh1.json')).toBe('{"Url": "new"}')
})
