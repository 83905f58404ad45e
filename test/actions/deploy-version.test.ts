import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect } from '../support/containers.js'
import { deploymentState, ownDeployment, quick, versionImage } from '../support/deployment.js'
import { startServer } from '../support/fake-registry.js'
import { docker, forgetRepository, shell } from '../support/images.js'
import { hasContainerdStore } from '../support/own-engine.js'
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

test('loose versions are chosen among, and status reads the deployed one so, too', async () => {
  const name = ownDeployment(onTestFinished)
  const image = `${registry.host}/acme/calver`
  onTestFinished(() => forgetRepository(image))
  push(versionImage('one'), image, ['2024.10.15', '2024.11.20', '2025.02.03.1'])
  const loose = { versioning: 'loose' }
  const { errors, outputs } = await deploy({ image, name, version: '2024', labels: `name=${name}`, ...loose })
  expect(errors).toEqual([])
  expect(outputs).toMatchObject({ tag: '2024.11.20', version: '2024.11.20' })
  expect(inspect(name).Config.Labels?.['berth.version']).toBe('2024.11.20')
  const status = await runAction('status', { with: { label: `name=${name}`, version: '>=2024', ...loose } })
  expect(JSON.parse(status.outputs.deployments ?? '')).toMatchObject([
    { version: '2024.11.20', newest: '2025.02.03.1', drift: ['behind'] },
  ])
})

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

test('one digest under another tag keeps the container, which is called by that tag from then on', async () => {
  const name = ownDeployment(onTestFinished)
  const image = `${registry.host}/acme/again`
  onTestFinished(() => forgetRepository(image))
  const digest = push(versionImage('one'), image, ['2.0.0'])
  const inputs = { image, name, 'keep-old': '1' }
  const first = await deploy(inputs)
  push(versionImage('one'), image, ['2.1.3'])
  const again = await deploy({ ...inputs, environment: 'production' })
  const [id, called] = [first.outputs['container-id'] ?? '', `${image}:2.1.3@${digest}`]
  expect(again.outputs).toMatchObject({
    changed: 'false',
    'container-id': id,
    version: '2.1.3',
    tag: '2.1.3',
    image: called,
  })
  expect(JSON.parse(again.outputs.record ?? '')).toMatchObject({ version: '2.1.3', previousVersion: '2.0.0' })
  const seen = await runAction('status', { with: { label: `berth.name=${name}`, 'check-images': 'false' } })
  expect(JSON.parse(seen.outputs.deployments ?? '')).toMatchObject([
    { name, version: '2.1.3', environment: 'production', image: called },
  ])

  const failed = await deploy({ ...inputs, image: shell(), command: 'false' })
  expect(failed.outputs).toMatchObject({ 'rolled-back': 'true', image: called, 'previous-image': called })
  expect(failed.summary).toContain('2.1.3')
  expect(failed.summary).not.toContain('2.0.0')
  expect(JSON.parse(failed.outputs.record ?? '')).toMatchObject({ previousVersion: '2.1.3' })

  await deploy({ ...inputs, image: shell() })
  expect(JSON.parse(inspect(name).Config.Labels?.['berth.previous'] ?? '')).toMatchObject({
    id,
    image: called,
    version: '2.1.3',
  })
  expect(deploymentState(name)).toEqual(['NAME running', 'NAME.2.1.3 exited'])
  await deploy({ ...inputs, image: shell(), 'keep-old': '0', recreate: 'true' })
  expect(deploymentState(name)).toEqual(['NAME running'])
  expect(docker('volume', 'ls', '-q', '--filter', `label=berth.name=${name}`)).toBe('')
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
    'Input "wait-for": a deployment must keep running. Use the run action with "wait-for: exit".',
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
  const absent = `${repository}:1.0.0@sha256:${'0'.repeat(64)}`
  const failed = await deploy({ image: absent, name })
  expect(failed.exitCode).toBe(1)
  expect(failed.errors[0]).toContain('does not exist in its registry')
  expect(deploymentState(name)).toEqual(['NAME running'])
  expect(failed.outputs).toMatchObject({
    changed: 'false',
    ready: 'false',
    'rolled-back': 'false',
    'container-id': Id,
    'previous-container-id': Id,
    'previous-image': `${repository}:1.0.0@${digests['1.0.0']}`,
    status: 'running',
  })
  expect(JSON.parse(failed.outputs.record ?? '')).toMatchObject({
    outcome: 'failed',
    version: '1.0.0',
    phases: [{ name: 'resolve' }, { name: 'pull' }],
  })
})

describe('a tag in "image"', () => {
  test('is pinned to what it means now, so one that moved is another image', async () => {
    const name = ownDeployment(onTestFinished)
    const image = `${repository}:moves`
    const before = push(versionImage('before'), repository, ['moves'])
    await deploy({ image, name })
    expect((await deploy({ image, name })).outputs.changed).toBe('false')
    const after = push(versionImage('after'), repository, ['moves'])
    const { outputs, log } = await deploy({ image, name })
    expect(outputs).toMatchObject({ changed: 'true', digest: after, image: `${image}@${after}` })
    expect(log).toContain('because it was made from other inputs: image\n')
    expect(outputs['previous-image']).toBe(`${image}@${before}`)
    expect(inspect(name).Config.Image).toBe(`${image}@${after}`)
  })

  test('is taken as the engine has it with pull: never, which is told', async () => {
    const name = ownDeployment(onTestFinished)
    const image = `${repository}:stays`
    const before = push(versionImage('before'), repository, ['stays'])
    push(versionImage('after'), repository, ['stays'])
    docker('pull', '-q', `${repository}@${before}`)
    docker('tag', `${repository}@${before}`, image)
    const { outputs, log } = await deploy({ image, name, pull: 'never' })
    expect(outputs).toMatchObject({ digest: before, image })
    expect(log).toContain(`${image} is taken as the engine has it, because "pull" is never`)
  })

  test('is known to the engine as well, so that pull: never goes on with what was deployed', async () => {
    const name = ownDeployment(onTestFinished)
    const image = `${repository}:known`
    for (const text of ['before', 'known']) {
      push(versionImage(text), repository, ['known'])
      expect((await deploy({ image, name })).outputs.changed).toBe('true')
    }
    const { errors, outputs } = await deploy({ image, name, pull: 'never' })
    expect(errors).toEqual([])
    expect(outputs).toMatchObject({ changed: 'false', 'image-id': inspect(name).Image })
  })

  test('is taken as the engine has it where no registry has given it, which is told', async () => {
    const name = ownDeployment(onTestFinished)
    const image = versionImage('one')
    const { outputs, log } = await deploy({ image, name })
    expect(outputs).toMatchObject({ changed: 'true', image })
    const why = hasContainerdStore() ? '"pull" is never' : 'it came from no registry'
    expect(log).toContain(`${image} is taken as the engine has it, because ${why}`)
  })

  test('is taken as the engine has it where its registry knows neither it nor what was built', async () => {
    const name = ownDeployment(onTestFinished)
    const image = `${repository}:built`
    docker('tag', shell(), image)
    const { errors, log } = await deploy({ image, name })
    expect(errors).toEqual([])
    expect(log).toMatch(
      /:built is taken as the engine has it, because (?:it came from no registry|its registry has)/,
    )
  })

  test('that its registry does not know fails before anything is touched, and pull: never is named', async () => {
    const name = ownDeployment(onTestFinished)
    await deploy({ image: `${repository}:1.0.0`, name })
    const { Id } = inspect(name)
    // The engine has it, and the registry does not tell what it means.
    const image = `${repository}:gone`
    docker('tag', `${repository}@${digests['1.0.0']}`, image)
    const { errors, outputs } = await deploy({ image, name, recreate: 'true' })
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(
      /does not know .*:gone .*or set "pull: never" to take the image as the engine has it\.$/,
    )
    expect(outputs).toMatchObject({ changed: 'false', 'container-id': Id, 'previous-container-id': Id })
    expect(deploymentState(name)).toEqual(['NAME running'])
    expect((await deploy({ image, name, pull: 'never' })).outputs.changed).toBe('false')
  })

  test('is asked in one request, and no more where nothing changed', async () => {
    const between = await startServer(async ({ method, url, headers }, response) => {
      const accept = headers.accept ?? '*/*'
      const answer = await fetch(`http://${registry.host}${url}`, { method, headers: { accept } })
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
    const name = ownDeployment(onTestFinished)
    const image = `${between.host}/acme/deploy:1.0.0`
    onTestFinished(() => forgetRepository(`${between.host}/acme/deploy`))
    await deploy({ image, name })
    between.asked.length = 0
    expect((await deploy({ image, name })).outputs.changed).toBe('false')
    const asked = between.asked.filter(({ url }) => url !== '/v2/')
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'HEAD /v2/acme/deploy/manifests/1.0.0',
    ])
  })
})
