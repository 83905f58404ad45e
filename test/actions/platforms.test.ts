import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect, ownName } from '../support/containers.js'
import { ownDeployment, quick } from '../support/deployment.js'
import { docker, forgetRepository, shell, web } from '../support/images.js'
import { pushIndex } from '../support/index-image.js'
import { hasContainerdStore } from '../support/own-engine.js'
import { push, type RunningRegistry, startRegistry } from '../support/registry.js'

let registry: RunningRegistry
let repository: string
let index: string

/** An index of two platforms, which an engine with the containerd image store knows by one id. */
beforeAll(async () => {
  registry = await startRegistry()
  repository = `${registry.host}/acme/platforms`
  index = await pushIndex(repository, '1.0.0', push(shell(), repository, ['own']), 'PATH=/bin:/arm')
})

afterAll(async () => {
  forgetRepository(repository)
  await registry.stop()
})

/** Without the containerd store an engine has one image of a digest, and changes none for another platform's. */
const oneOfADigest =
  'cannot be pulled for that platform: the engine has this digest for another one, and keeps only one image of a digest. Remove it there ("docker image rm"), give the digest of the platform’s own manifest, or have the engine use the containerd image store.'

const arm = { platform: 'linux/arm64' }
const run = (inputs: Record<string, string>) =>
  runAction('run', { with: { image: `${repository}:1.0.0`, 'wait-for': 'none', ...inputs } })
const path = (name: string) => inspect(name).Config.Env?.find((entry) => entry.startsWith('PATH='))

/** Takes the images off the engine when the test ends, after its containers. */
function forgetAtEnd(): void {
  onTestFinished(() => forgetRepository(repository))
}

test('another platform of a tag that has not moved is a change, and runs then or is refused', async () => {
  forgetAtEnd()
  const name = ownDeployment(onTestFinished)
  const deploy = (inputs: Record<string, string> = {}) =>
    runAction('deploy', { with: { ...quick, image: `${repository}:1.0.0`, name, ...inputs } })
  const first = await deploy()
  expect([first.errors, path(name)]).toEqual([[], 'PATH=/bin'])
  const second = await deploy(arm)
  if (!hasContainerdStore()) {
    expect(second.errors).toEqual([`${repository}:1.0.0@${index} ${oneOfADigest}`])
    expect(path(name)).toBe('PATH=/bin')
    return
  }
  expect([second.errors, second.outputs.changed, path(name)]).toEqual([[], 'true', 'PATH=/bin:/arm'])
  const third = await deploy(arm)
  expect([third.errors, third.outputs.changed]).toEqual([[], 'false'])
})

test('an image that the engine has for the platform is not pulled again, and is found where pull is never', async () => {
  forgetAtEnd()
  const first = await run({ ...arm, name: ownName() })
  expect(first.log).toContain(`Pulled ${repository}:1.0.0`)
  const name = ownName()
  const second = await run({ ...arm, name, pull: 'never' })
  expect([second.errors, path(name)]).toEqual([[], 'PATH=/bin:/arm'])
  expect((await run({ ...arm, name: ownName() })).log).not.toContain('Pulled')
})

test('what is redacted is told by the configuration of the platform that runs', async () => {
  forgetAtEnd()
  const name = ownName()
  const { outputs } = await run({ ...arm, name, env: 'TOKEN=tell-nobody' })
  const shown = (inspected = '') => JSON.parse(inspected).Config.Env.toSorted()
  expect(shown(outputs.inspect)).toEqual(['PATH=/bin:/arm', 'TOKEN=***'])
  const waited = await runAction('wait', { with: { container: name, 'wait-for': 'none' } })
  expect(shown(waited.outputs.inspect)).toEqual(['PATH=/bin:/arm', 'TOKEN=***'])
})

test('the platform that is missing where pull is never is told beside the one that is there', async () => {
  forgetAtEnd()
  await run({ name: ownName() })
  const { errors } = await run({ ...arm, name: ownName(), pull: 'never' })
  expect(errors).toEqual([
    `The engine has ${repository}:1.0.0 for linux/amd64 only, not for linux/arm64, and "pull" is never. Set "pull" to missing or always, or build the image in an earlier step.`,
  ])
})

test('a platform that the image does not have is told, whichever way the engine says so', async () => {
  forgetAtEnd()
  const { errors } = await run({ platform: 'linux/s390x', name: ownName() })
  expect(errors).toEqual([
    `${repository}:1.0.0 has no image for the platform that is wanted. Build it for that platform too, or set "platform" to one that it has.`,
  ])
})

test('another platform of a digest is pulled beside the one that is there, or refused where the engine keeps but one', async () => {
  forgetAtEnd()
  const image = `${repository}:1.0.0@${index}`
  expect((await run({ image, name: ownName() })).errors).toEqual([])
  const name = ownName()
  const { errors, outputs } = await run({ image, name, ...arm })
  if (!hasContainerdStore()) {
    expect(errors).toEqual([`${image} ${oneOfADigest}`])
    return
  }
  expect([errors, path(name)]).toEqual([[], 'PATH=/bin:/arm'])
  expect(outputs.digest).toBe(index)
})

test('wait tells the digest of an image whose tag has moved since', async () => {
  forgetAtEnd()
  const name = ownName()
  const digest = push(shell(), repository, ['moving'])
  await run({ image: `${repository}:moving`, name })
  push(web(), repository, ['moving'])
  docker('pull', '-q', `${repository}:moving`)
  const { outputs } = await runAction('wait', { with: { container: name, 'wait-for': 'none' } })
  expect(outputs.digest).toBe(digest)
})
