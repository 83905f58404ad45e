import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { inspect, labelled } from '../support/containers.js'
import { buildImage, docker, forgetRepository } from '../support/images.js'
import { push, type RunningRegistry, startRegistry } from '../support/registry.js'
import { type Options, runWorkflow } from '../support/workflow/run-workflow.js'

const check =
  'HEALTHCHECK --interval=300ms --retries=2 CMD ["/bin/busybox", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1/"]'

const page = (text: string) =>
  buildImage(
    'example',
    `RUN ["/bin/sh", "-c", "mkdir /data; echo '${text}' > /index.html"]\nEXPOSE 80\nSTOPSIGNAL SIGKILL\n${check}\nCMD ["/bin/busybox", "httpd", "-f", "-p", "80", "-h", "/"]`,
  )

/** One that never answers, so that it becomes unhealthy. */
const broken = () =>
  buildImage('example', `STOPSIGNAL SIGKILL\n${check}\nCMD ["/bin/sh", "-c", "echo cannot start; sleep 100"]`)

const account = { username: 'deployer', password: 'correct-horse' }
let registry: RunningRegistry
let closed: RunningRegistry

beforeAll(async () => {
  registry = await startRegistry()
  closed = await startRegistry(account)
})

afterAll(async () => {
  for (const name of ['web', 'stages', 'range']) forgetRepository(`${registry.host}/example/${name}`)
  forgetRepository(`${closed.host}/example/web`)
  await Promise.all([registry.stop(), closed.stop()])
})

/** Runs an example as it stands, and expects nothing but what is told to fail. */
async function runExample(name: string, options: Options, failing: readonly string[] = []) {
  const jobs = await runWorkflow(`examples/${name}.yml`, options)
  const problems = Object.values(jobs).flatMap(({ steps }) =>
    steps.filter(({ outcome }) => outcome === 'failure').flatMap(({ lines }) => lines),
  )
  const results = Object.entries(jobs).map(([job, { result }]) => [job, result])
  const failed = results.flatMap(([job, result]) => (result === 'failure' ? [job] : []))
  expect(failed, problems.join('\n')).toEqual(failing)
  return jobs
}

/** The image of the examples, as a repository of which a version is picked or as one reference. */
function pushPage(path = 'example/web', tags = ['1.0.0']): { repository: string; image: string } {
  const repository = `${registry.host}/${path}`
  push(page('<h1>Hello from Berth</h1>'), repository, tags)
  return { repository, image: `${repository}:1.0.0` }
}

const leftBehind = () => labelled(`berth.run-id=${process.pid}`)

/** Takes a deployment that an example leaves running off the engine. */
function forgetDeployment(name: string): void {
  onTestFinished(() => {
    for (const id of labelled(`berth.name=${name}`)) docker('rm', '-f', '-v', id)
  })
}

test('every example is run by a test', () => {
  const tests =
    readFileSync(import.meta.filename, 'utf8') + readFileSync('test/actions/resolve-tag-example.test.ts')
  const examples = readdirSync('examples').filter((file) => file.endsWith('.yml'))
  expect(examples.filter((file) => !tests.includes(`test('${file.replace('.yml', '')}: `))).toEqual([])
})

test('deploy-and-verify: outputs of one job fetch the page in the next, which stops the container', async () => {
  const { verify } = await runExample('deploy-and-verify', { vars: { IMAGE: pushPage().image } })
  expect(verify?.steps[0]?.lines).toEqual(['<h1>Hello from Berth</h1>'])
  expect(leftBehind()).toEqual([])
})

test('test-an-image: the container is gone after the job', async () => {
  await runExample('test-an-image', { vars: { IMAGE: pushPage().image } })
  expect(leftBehind()).toEqual([])
})

test('config-at-start: the first answer has the settings for production', async () => {
  const { production } = await runExample('config-at-start', {})
  docker('rmi', 'berth-example/config-at-start')
  expect(production?.steps.at(-2)?.lines.join()).toContain('Hello, customer')
  expect(leftBehind()).toEqual([])
})

test('config-tokens: one image shows the values of each of three environments', async () => {
  const { environments } = await runExample('config-tokens', {})
  docker('rmi', 'berth-example/config-tokens')
  expect(environments?.steps.at(-4)?.lines).toEqual([
    '"Hello, tester"   # shown on the page',
    'http://api.test.example.com',
    'test: call 1000',
    '"Hello, \\"colleague\\""   # shown on the page',
    'https://api.staging.example.com',
    'staging: call 2000',
    '"Hello, customer"   # shown on the page',
    'https://api.example.com',
    'production: call 3000 $& #{Phone}',
  ])
  expect(leftBehind()).toEqual([])
})

test('gate-later-jobs: what became ready is tested, and what did not is told of', async () => {
  const good = await runExample('gate-later-jobs', { vars: { IMAGE: pushPage().image } })
  expect([good['smoke-test']?.result, good['call-somebody']?.result]).toEqual(['success', 'skipped'])
  const bad = await runExample('gate-later-jobs', { vars: { IMAGE: broken() } })
  expect([bad['smoke-test']?.result, bad['call-somebody']?.result]).toEqual(['skipped', 'success'])
  expect(bad['call-somebody']?.steps[0]?.lines).toEqual(['not ready, its health is unhealthy'])
  expect(leftBehind()).toEqual([])
})

test('migrate-then-deploy: the application sees what the migration did', async () => {
  onTestFinished(() => void docker('volume', 'rm', '-f', 'berth-example-data'))
  forgetDeployment('berth-example-migrated')
  const { repository } = pushPage()
  const { deploy } = await runExample('migrate-then-deploy', { vars: { IMAGE: repository } })
  expect(deploy?.steps[3]?.lines).toEqual(['migrated'])
})

test('deploy-range-with-rollback: the version before runs again where the new one does not become healthy', async () => {
  const name = 'berth-example-range'
  forgetDeployment(name)
  const vars = { IMAGE: pushPage('example/range').repository }
  await runExample('deploy-range-with-rollback', { vars })
  const { Id } = inspect(name)
  push(broken(), vars.IMAGE, ['2.0.0'])
  const inputs = { version: '^2' }
  const { deploy } = await runExample('deploy-range-with-rollback', { vars, inputs }, ['deploy'])
  expect(inspect(name)).toMatchObject({ Id, State: { Running: true } })
  expect(deploy?.steps[1]?.lines).toEqual([
    'asked for 2.0.0, changed: false',
    'rolled back: true',
    '<h1>Hello from Berth</h1>',
  ])
})

test('stages: every environment runs the same digest', async () => {
  const names = ['berth-example-staging', 'berth-example-production']
  for (const name of names) forgetDeployment(name)
  const vars = { IMAGE: pushPage('example/stages', ['1.0.0', '1.2.0']).repository }
  const { resolve } = await runExample('stages', { vars })
  expect(resolve?.outputs.version).toBe('1.2.0')
  expect(names.map((name) => inspect(name).Config.Image)).toEqual([
    resolve?.outputs.image,
    resolve?.outputs.image,
  ])
})

test('private-registry: the credentials of the workflow resolve and pull', async () => {
  const repository = `${closed.host}/example/web`
  push(page('private'), repository, ['1.0.0'], account)
  await runExample('private-registry', {
    vars: { IMAGE: repository, REGISTRY_USER: account.username },
    secrets: { REGISTRY_PASSWORD: account.password },
  })
  expect(leftBehind()).toEqual([])
})

test('feed-compose-and-kubernetes: the next job has the pinned image and the transformed file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'berth-repository-'))
  writeFileSync(join(folder, 'appsettings.json'), '{ "Logging": { "LogLevel": { "Default": "Debug" } } }\n')
  const { repository } = pushPage()
  const { deploy } = await runExample('feed-compose-and-kubernetes', {
    vars: { IMAGE: repository },
    repository: folder,
  })
  const shown = deploy?.steps[1]?.lines.join('\n')
  expect(shown).toMatch(new RegExp(`^IMAGE=${repository}:1.0.0@sha256:[0-9a-f]{64}$`, 'm'))
  expect(shown).toMatch(new RegExp(`newName: ${repository}\\n +digest: sha256:`))
  expect(shown).toContain('"Default": "Warning"')
})
