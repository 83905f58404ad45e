import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect } from '../support/containers.js'
import { deploymentState, ownDeployment, quick, versionImage } from '../support/deployment.js'
import { forgetRepository } from '../support/images.js'
import { push, type RunningRegistry, startRegistry } from '../support/registry.js'

let registry: RunningRegistry
let repository: string
const digests: Record<string, string> = {}

beforeAll(async () => {
  registry = await startRegistry()
  repository = `${registry.host}/acme/deploy`
  digests['1.0.0'] = push(versionImage('one'), repository, ['1.0.0', 'latest'])
})

afterAll(async () => {
  forgetRepository(repository)
  await registry.stop()
})

const deploy = (inputs: Record<string, string>) => runAction('deploy', { with: { ...quick, ...inputs } })

test('a range is resolved, pinned by digest, and upgraded when a newer version is pushed', async () => {
  const name = ownDeployment(onTestFinished)
  const first = await deploy({ image: repository, version: '^1.0', name })
  expect(first.outputs).toMatchObject({
    tag: '1.0.0',
    version: '1.0.0',
    digest: digests['1.0.0'],
    image: `${repository}:1.0.0@${digests['1.0.0']}`,
    changed: 'true',
  })
  expect(inspect(name).Config.Labels).toMatchObject({
    'berth.version': '1.0.0',
    'berth.digest': digests['1.0.0'],
  })

  const same = await deploy({ image: repository, version: '^1.0', name })
  expect(same.outputs).toMatchObject({ changed: 'false', 'container-id': first.outputs['container-id'] })

  digests['1.1.0'] = push(versionImage('one point one'), repository, ['1.1.0', '2.0.0-rc.1'])
  const second = await deploy({ image: repository, version: '^1.0', name, 'keep-old': '1' })
  expect(second.outputs).toMatchObject({ tag: '1.1.0', digest: digests['1.1.0'], changed: 'true' })
  expect(JSON.parse(second.outputs.record ?? '')).toMatchObject({
    version: '1.1.0',
    previousVersion: '1.0.0',
  })
  expect(deploymentState(name)).toEqual(['NAME running', 'NAME.1.0.0 exited'])
})

test('a tag and a digest are taken as they are', async () => {
  const name = ownDeployment(onTestFinished)
  const tagged = await deploy({ image: `${repository}:latest`, name })
  expect(tagged.outputs).toMatchObject({
    tag: 'latest',
    version: '',
    digest: digests['1.0.0'],
    changed: 'true',
  })
  const pinned = await deploy({ image: `${repository}@${digests['1.0.0']}`, name })
  expect(pinned.outputs).toMatchObject({ tag: '', version: '', digest: digests['1.0.0'], changed: 'false' })
})

test('a version beside a tag is a mistake', async () => {
  const { errors } = await deploy({ image: `${repository}:latest`, version: '^1.0', name: 'web' })
  expect(errors).toEqual([
    'Inputs "version", "prerelease" and "tag-pattern" pick a tag, and "image" has one already. Leave them empty, or write "image" without its tag and digest.',
  ])
})

test('a deployment that is to end is one mistake', async () => {
  const { errors } = await deploy({ image: `${repository}:latest`, name: 'web', 'wait-for': 'exit' })
  expect(errors).toEqual([
    'Input "wait-for": a deployment is to keep running. Use the run action with "wait-for: exit".',
  ])
})

test('no match fails, or with if-none: ignore changes nothing', async () => {
  const name = ownDeployment(onTestFinished)
  await deploy({ image: `${repository}:1.0.0`, name })
  const id = inspect(name).Id
  expect((await deploy({ image: repository, version: '^7', name })).exitCode).toBe(1)
  const ignored = await deploy({ image: repository, version: '^7', name, 'if-none': 'ignore' })
  expect(ignored).toMatchObject({ exitCode: 0, outputs: { changed: 'false', 'rolled-back': 'false' } })
  expect(inspect(name)).toMatchObject({ Id: id, State: { Running: true } })
})

test('a pull that fails leaves the old one running', async () => {
  const name = ownDeployment(onTestFinished)
  await deploy({ image: `${repository}:1.0.0`, name })
  const { Id } = inspect(name)
  const failed = await deploy({ image: `${registry.host}/acme/nowhere:1.0.0`, name })
  expect(failed.exitCode).toBe(1)
  expect(failed.errors[0]).toContain('does not exist in its registry')
  expect(deploymentState(name)).toEqual(['NAME running'])
  expect(failed.outputs).toMatchObject({
    changed: 'false',
    ready: 'false',
    'rolled-back': 'false',
    'container-id': Id,
    'previous-container-id': Id,
    'previous-image': `${repository}:1.0.0`,
    status: 'running',
  })
  expect(JSON.parse(failed.outputs.record ?? '')).toMatchObject({
    outcome: 'failed',
    version: '1.0.0',
    phases: [{ name: 'resolve' }, { name: 'pull' }],
  })
})
