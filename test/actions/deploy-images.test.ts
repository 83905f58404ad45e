import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { ownDeployment, quick, versionImage } from '../support/deployment.js'
import { openProxy } from '../support/engine-proxy.js'
import { docker, forgetRepository } from '../support/images.js'
import { push, type RunningRegistry, startRegistry } from '../support/registry.js'

let registry: RunningRegistry
let repository: string

beforeAll(async () => {
  registry = await startRegistry()
  repository = `${registry.host}/acme/images`
  for (const version of ['1.0.0', '2.0.0', '3.0.0']) {
    const built = versionImage(`images ${version}`)
    push(built, repository, [version])
    docker('rmi', built)
  }
})

afterAll(async () => {
  forgetRepository(repository)
  await registry.stop()
})

const deploy = (name: string, version: string, more: Record<string, string> = {}) =>
  runAction('deploy', { with: { ...quick, name, image: repository, version, ...more } })

const tags = () =>
  docker('image', 'ls', '--format', '{{.Tag}}', repository).split('\n').filter(Boolean).toSorted()

test('images that no container uses any more go with the replaced containers, and those that are kept stay', async () => {
  const name = ownDeployment(onTestFinished)
  const kept = { 'keep-old': '1' }
  await deploy(name, '1.0.0', kept)
  await deploy(name, '2.0.0', kept)
  expect(tags()).toEqual(['1.0.0', '2.0.0'])
  const { log, warnings } = await deploy(name, '3.0.0', kept)
  expect(warnings).toEqual([])
  expect(log).toMatch(
    new RegExp(
      `Removed the image ${repository}:1\\.0\\.0, which nothing uses any more: up to \\d+\\.\\d MB are free`,
    ),
  )
  expect(tags()).toEqual(['2.0.0', '3.0.0'])
})

test.each<[string, Record<string, string>, (image: string) => void]>([
  ['remove-old-images is false', { 'remove-old-images': 'false' }, () => {}],
  ['it has a tag of somebody else’s', {}, (image) => docker('tag', image, `${repository}:mine`)],
  [
    'another container uses it',
    {},
    (image) => {
      const id = docker('create', image)
      onTestFinished(() => void docker('rm', id))
    },
  ],
])('an old image stays where %s', async (_why, more, arrange) => {
  const name = ownDeployment(onTestFinished)
  await deploy(name, '1.0.0')
  arrange(`${repository}:1.0.0`)
  const { warnings, outputs } = await deploy(name, '2.0.0', more)
  expect(warnings).toEqual([])
  expect(outputs.changed).toBe('true')
  expect(tags()).toContain('1.0.0')
  if (tags().includes('mine')) docker('rmi', `${repository}:mine`)
})

test('an old image that cannot be removed is a warning', async () => {
  const name = ownDeployment(onTestFinished)
  await deploy(name, '1.0.0')
  await using proxy = await openProxy()
  proxy.decide(({ method, path }) => (method === 'DELETE' && path.includes('/images/') ? 'reset' : 'pass'))
  const { exitCode, warnings } = await deploy(name, '2.0.0', { 'docker-host': proxy.address })
  expect(exitCode).toBe(0)
  expect(warnings).toHaveLength(1)
  expect(warnings[0]).toContain(
    `The image ${repository}:1.0.0, which the replaced container used, could not be removed`,
  )
})
