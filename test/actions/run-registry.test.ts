import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect, ownName } from '../support/containers.js'
import { openProxy } from '../support/engine-proxy.js'
import { startServer } from '../support/fake-registry.js'
import { hiccups, startHiccups } from '../support/hiccups.js'
import { docker, forgetRepository, shell, web } from '../support/images.js'
import { hasContainerdStore } from '../support/own-engine.js'
import { push, type RunningRegistry, seedTags, startRegistry } from '../support/registry.js'

const account = { username: 'deployer', password: 'correct-horse' }
let registry: RunningRegistry
let image: string
let digest: string

beforeAll(async () => {
  registry = await startRegistry(account)
  image = `${registry.host}/acme/web:1.0.0`
  digest = push(web(), `${registry.host}/acme/web`, ['1.0.0'], account)
})

afterAll(async () => {
  await registry.stop()
})

/** Runs the image, which the engine has to pull, and takes it away again. */
async function pulled(inputs: Record<string, string>, options: object = {}) {
  const name = ownName()
  onTestFinished(() => {
    docker('rm', '-f', name)
    forgetRepository(`${registry.host}/acme/web`)
  })
  return {
    name,
    ...(await runAction('run', { with: { image, name, 'wait-for': 'none', ...inputs }, ...options })),
  }
}

/** Makes the same image for another architecture, and returns its id. */
function imageFor(architecture: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'berth-image-'))
  docker('save', '-o', join(folder, 'image.tar'), web())
  execFileSync('tar', ['-xf', join(folder, 'image.tar'), '-C', folder])
  const [entry] = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const config = JSON.parse(readFileSync(join(folder, entry.Config), 'utf8'))
  writeFileSync(join(folder, 'other.json'), JSON.stringify({ ...config, architecture }))
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify([{ ...entry, Config: 'other.json', RepoTags: [] }]),
  )
  const files = ['manifest.json', 'other.json', ...entry.Layers]
  execFileSync('tar', ['-cf', join(folder, 'image.tar'), '-C', folder, ...files])
  const said = docker('load', '-q', '-i', join(folder, 'image.tar'))
  rmSync(folder, { recursive: true })
  return said.replace(/^.*(?=sha256:)/, '').trim()
}

/** Puts an index of the registry's images under a tag. */
async function putIndex(tag: string, images: { architecture: string; digest: string }[]): Promise<void> {
  const url = `http://${registry.host}/v2/acme/web/manifests`
  const headers = {
    Authorization: `Basic ${Buffer.from(`${account.username}:${account.password}`).toString('base64')}`,
  }
  const mediaType = 'application/vnd.docker.distribution.manifest.v2+json'
  const manifests = await Promise.all(
    images.map(async ({ architecture, digest }) => {
      const answer = await fetch(`${url}/${digest}`, { headers: { ...headers, Accept: mediaType } })
      const size = (await answer.arrayBuffer()).byteLength
      return { mediaType, digest, size, platform: { os: 'linux', architecture } }
    }),
  )
  const list = 'application/vnd.docker.distribution.manifest.list.v2+json'
  const body = JSON.stringify({ schemaVersion: 2, mediaType: list, manifests })
  const { status } = await fetch(`${url}/${tag}`, {
    method: 'PUT',
    headers: { ...headers, 'Content-Type': list },
    body,
  })
  expect(status).toBe(201)
}

test('credentials of the inputs pull from a private registry, and go into no configuration', async () => {
  const home = mkdtempSync(join(tmpdir(), 'berth-home-'))
  const { name, outputs, log, exitCode } = await pulled(account, { env: { HOME: home, DOCKER_CONFIG: home } })
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ digest, image })
  expect(inspect(name).Config.Image).toBe(image)
  expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain(account.password)
  expect(() => docker('--config', home, 'pull', '-q', image)).toThrow('no basic auth credentials')
})

test('what a pull comes to stands below its folded group', async () => {
  const { log } = await pulled(account)
  expect(log).toMatch(
    new RegExp(`^::group::Pull ${image}$[\\s\\S]*^::endgroup::\\nPulled ${image}: .+ in \\d+\\.\\d s$`, 'm'),
  )
})

test('a login in Docker’s configuration serves as well', async () => {
  const config = mkdtempSync(join(tmpdir(), 'berth-config-'))
  const auth = Buffer.from(`${account.username}:${account.password}`).toString('base64')
  writeFileSync(join(config, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }))
  expect((await pulled({}, { env: { DOCKER_CONFIG: config } })).exitCode).toBe(0)
})

test.each([
  ['without credentials', {}],
  ['with a wrong password', { username: 'deployer', password: 'wrong-horse' }],
])('%s the refusal is told in a sentence', async (_how, inputs) => {
  const { exitCode, errors } = await pulled(inputs)
  expect(exitCode).toBe(1)
  expect(errors).toEqual([
    `${image} cannot be pulled: its registry ${registry.host} refuses the credentials, or has no such repository. Set "username" and "password", or run docker/login-action before, and see that the account may read the repository.`,
  ])
})

test('pull says whether a tag that has moved is asked for again', async () => {
  const repository = `${registry.host}/acme/web`
  const moving = `${repository}:moving`
  seedTags(registry, 'acme/web', digest, ['moving'])
  const idOf = async (pull: string) => {
    const { name, exitCode } = await pulled({ ...account, image: moving, pull })
    expect(exitCode).toBe(0)
    return inspect(name).Image
  }
  const before = docker('image', 'inspect', '-f', '{{.Id}}', web())
  const after = docker('image', 'inspect', '-f', '{{.Id}}', shell())
  expect(await idOf('missing')).toBe(before)
  seedTags(registry, 'acme/web', push(shell(), repository, ['next'], account), ['moving'])
  expect([await idOf('never'), await idOf('missing'), await idOf('always')]).toEqual([before, before, after])
})

test('platform picks from an image of several, and counts one for another platform as missing', async () => {
  const repository = `${registry.host}/acme/web`
  const other = imageFor('arm64')
  const own = docker('image', 'inspect', '-f', '{{.Architecture}}', web())
  onTestFinished(() => void docker('rmi', '-f', other))
  await putIndex('several', [
    { architecture: own, digest },
    { architecture: 'arm64', digest: push(other, repository, ['arm'], account) },
  ])
  const inputs = { ...account, image: `${repository}:several` }
  const first = await pulled(inputs)
  const second = await pulled({ ...inputs, platform: 'linux/arm64' })
  expect(first.errors.concat(second.errors)).toEqual([])
  const shown = [first, second].map(({ name }) => {
    const { Image, ImageManifestDescriptor } = inspect(name)
    return ImageManifestDescriptor?.digest ?? Image
  })
  expect(shown).toEqual([docker('image', 'inspect', '-f', '{{.Id}}', web()), other])
})

test('an image that does not exist', async () => {
  const { errors } = await pulled({ ...account, image: `${registry.host}/acme/web:9.9.9` })
  expect(errors).toEqual([
    `${registry.host}/acme/web:9.9.9 does not exist in its registry ${registry.host}. Correct "image", or push it first.`,
  ])
})

test('an image for another platform than the one wanted is told', async () => {
  const own = docker('image', 'inspect', '-f', '{{.Architecture}}', web())
  const { errors } = await pulled({ ...account, platform: 'linux/s390x' })
  // Of an image that it knows by its manifest the containerd store does not say what it is for.
  const what = hasContainerdStore()
    ? 'no image for linux/s390x'
    : `an image for linux/${own}, not for linux/s390x`
  expect(errors).toEqual([`${image} is ${what}. Correct "platform", or push the image for it.`])
})

test.each([
  [
    'a registry in trouble',
    { status: 500, type: 'application/json', body: '{}' },
    'cannot be pulled now: its registry HOST answers with an error of its own (500), after 6 attempts. Run the job again later, or see the registry’s log.',
  ],
  [
    'a web page',
    { status: 200, type: 'text/html', body: '<html>Log in</html>' },
    'cannot be pulled: what answers the engine is no registry, perhaps a proxy or a login page. See whether "image" names a registry, and proxies between the engine and it.',
  ],
])('%s is not laid at the engine’s door', async (_what, { status, type, body }, message) => {
  const { host } = await startServer((_asked, response) =>
    response.writeHead(status, { 'Content-Type': type }).end(body),
  )
  const told = `${host}/acme/web:1 ${message.replace('HOST', host)}`
  expect((await pulled({ image: `${host}/acme/web:1` })).errors).toEqual([told])
  // What the containerd store keeps of it is no image to the next step.
  expect((await pulled({ image: `${host}/acme/web:1` })).errors).toEqual([told])
})

test.each(Object.keys(hiccups))('a registry that fails a pull once with %s is asked again', async (kind) => {
  const { host } = await startHiccups(registry.host, kind)
  onTestFinished(() => forgetRepository(`${host}/acme/web`))
  const { errors, outputs, log } = await pulled({ ...account, image: `${host}/acme/web:1.0.0` })
  expect(errors).toEqual([])
  expect(outputs.digest).toBe(digest)
  const answer = /\d/.test(kind) ? `answers ${kind}` : 'gives no answer'
  // That it is asked too often containerd outlasts by itself.
  const isOutlasted = kind === '429' && hasContainerdStore()
  expect(log.match(/^The registry .* trying again in .*$/gm) ?? []).toEqual(
    isOutlasted ? [] : [`The registry ${host} ${answer}, trying again in 0.25 s`],
  )
})

test('half a login is a mistake', async () => {
  const { errors } = await runAction('run', { with: { image, username: 'deployer' } })
  expect(errors).toEqual(['Input "password" is empty, and "username" is given. Give both, or none.'])
})

test('an engine that runs Windows containers refuses an image for Linux before anything is made', async () => {
  const asked: string[] = []
  const engine = createServer((request, response) => {
    asked.push(`${request.method} ${request.url?.replace(/\?.*/, '')}`)
    const version = {
      Version: '28.2.2',
      ApiVersion: '1.50',
      MinAPIVersion: '1.24',
      Os: 'windows',
      Arch: 'amd64',
    }
    const about = {
      Id: 'sha256:1',
      RepoDigests: [],
      RepoTags: [],
      Os: 'linux',
      Architecture: 'amd64',
      Config: {},
    }
    response
      .setHeader('Content-Type', 'application/json')
      .end(JSON.stringify(request.url?.includes('version') ? version : about))
  })
  const socket = join(mkdtempSync(join(tmpdir(), 'berth-engine-')), 'engine.sock')
  await new Promise<void>((done) => engine.listen(socket, done))
  onTestFinished(() => {
    engine.closeAllConnections()
    engine.close()
  })
  const { errors } = await runAction('run', {
    with: { image: 'acme/web:1', 'docker-host': `unix://${socket}` },
  })
  expect(errors).toEqual([
    'acme/web:1 is an image for linux, and this engine runs windows containers. Use an image for windows, or an engine for linux (runs-on, "docker-host").',
  ])
  expect(asked).toEqual(['GET /version', 'GET /v1.50/images/acme/web:1/json'])
})

test('an error inside the stream of a pull, whose answer began with 200, is an error', async () => {
  const engine = createServer((request, response) => {
    const version = { Version: '4.3.1', ApiVersion: '1.41', Os: 'linux', Arch: 'amd64' }
    if (request.url?.includes('/images/create'))
      response.end(
        '{"status":"Pulling"}\n{"errorDetail":{"message":"disk on fire"},"error":"disk on fire"}\n',
      )
    else if (request.url?.includes('version')) response.end(JSON.stringify(version))
    else response.writeHead(404).end('{"message":"no such image"}')
  })
  const socket = join(mkdtempSync(join(tmpdir(), 'berth-engine-')), 'engine.sock')
  await new Promise<void>((done) => engine.listen(socket, done))
  onTestFinished(() => {
    engine.closeAllConnections()
    engine.close()
  })
  const { errors } = await runAction('run', {
    with: { image: 'acme/web:1', 'docker-host': `unix://${socket}` },
  })
  expect(errors).toEqual(['The pull of acme/web:1 failed: disk on fire. See what it names.'])
})

test.each(['truncate', { cutAnswerAfterBytes: 400 }] as const)(
  'a pull whose progress breaks off in mid-answer (%j) is told of in a sentence',
  async (fate) => {
    await using proxy = await openProxy()
    proxy.decide(({ path }) => (path.includes('/images/create') ? fate : 'pass'))
    const { errors, exitCode } = await pulled({ ...account, pull: 'always', 'docker-host': proxy.address })
    expect(exitCode).toBe(1)
    expect(errors).toEqual([`The pull of ${image} broke off. See the engine’s log, then run the job again.`])
  },
)
