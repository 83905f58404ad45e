import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { findManifest } from '../../src/registry/manifest.js'
import { parsePlatform } from '../../src/registry/platform.js'
import { json, manifest, manifestDigest, serve, startServer } from '../support/fake-registry.js'
import { connect, withoutPing } from '../support/registry-client.js'

const tags = ['1.0.0', '1.1.0']

test('the digest comes from the header of HEAD, or from the body where there is none', async () => {
  const withHeader = await startServer((one, response) => serve(one, response, tags))
  expect(await findManifest(await connect(withHeader.host), '1.0.0', undefined)).toEqual({
    digest: manifestDigest,
  })
  expect(withoutPing(withHeader.asked).map(({ method }) => method)).toEqual(['HEAD'])
  expect(withoutPing(withHeader.asked)[0]?.headers.accept?.split(', ')).toEqual([
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
  ])
  const without = await startServer(({ method }, response) =>
    method === 'HEAD' ? response.writeHead(405).end() : response.end(manifest),
  )
  expect(await findManifest(await connect(without.host), '1.0.0', undefined)).toEqual({
    digest: manifestDigest,
  })
})

test.each([405, 400])('a registry that refuses HEAD with %i is asked by GET', async (status) => {
  const { host } = await startServer(({ method }, response) =>
    method === 'HEAD' ? response.writeHead(status).end() : response.end(manifest),
  )
  expect(await findManifest(await connect(host), '1.0.0', undefined)).toEqual({ digest: manifestDigest })
})

test('the digest is that of the manifest unpacked, if it comes as gzip unasked', async () => {
  const { host } = await startServer((one, response) => {
    response.writeHead(200, { 'Content-Encoding': 'gzip' })
    response.end(one.method === 'HEAD' ? undefined : gzipSync(manifest))
  })
  expect(await findManifest(await connect(host), '1.0.0', undefined)).toEqual({ digest: manifestDigest })
})

const schema1 = JSON.stringify({
  schemaVersion: 1,
  name: 'acme/web',
  tag: '1.0.0',
  fsLayers: [],
  history: [],
})

test.each([
  ['by its type', { 'Content-Type': 'application/vnd.docker.distribution.manifest.v1+prettyjws' }],
  ['by its text', { 'Content-Type': 'application/json' }],
])('an image of schema 1, known %s, is refused in a sentence', async (_how, headers) => {
  const { host } = await startServer((one, response) => {
    const told = one.method === 'GET' ? { 'Docker-Content-Digest': manifestDigest } : {}
    response.writeHead(200, { ...headers, ...told }).end(one.method === 'HEAD' ? undefined : schema1)
  })
  for (const wanted of [undefined, platform('linux', 'amd64')])
    await expect(findManifest(await connect(host), '1.0.0', wanted)).rejects.toThrow(
      `${host} has ${host}/acme/web:1.0.0 in Docker’s schema 1 only, which no engine of today pulls. Push the image again with a current tool.`,
    )
})

test('trouble of the server at HEAD is not asked for once more by GET', async () => {
  const { host, asked } = await startServer((one, response) =>
    one.url === '/v2/' ? response.end() : json(response, {}, { 'Retry-After': '3600' }, 503),
  )
  const found = await findManifest(await connect(host), '1.0.0', undefined)
  expect(found).toMatchObject({ status: 503 })
  expect(withoutPing(asked).map(({ method }) => method)).toEqual(['HEAD'])
})

const index = JSON.stringify({
  schemaVersion: 2,
  manifests: [
    { digest: manifestDigest, platform: { os: 'linux', architecture: 'amd64' } },
    { digest: manifestDigest, platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
    { digest: manifestDigest, platform: { os: 'unknown', architecture: 'unknown' } },
  ],
})
const platform = (os: string, architecture: string, variant = '') => ({
  os,
  osVersion: '',
  architecture,
  variant,
})

test('a platform must be in the index', async () => {
  const { host } = await startServer((_one, response) => response.end(index))
  const registry = await connect(host)
  for (const there of [
    platform('linux', 'amd64'),
    platform('linux', 'arm64'),
    platform('linux', 'arm64', 'v8'),
  ]) {
    expect(await findManifest(registry, '1.0.0', there)).toHaveProperty('digest')
  }
  await expect(findManifest(registry, '1.0.0', platform('windows', 'amd64'))).rejects.toThrow(
    '1.0.0 is not there for windows/amd64, only for linux/amd64, linux/arm64/v8.',
  )
})

test('a build of Windows that is wanted must be in the index, whatever updates it has', async () => {
  const builds = ['10.0.17763.6293', '10.0.20348.2762'].map((version) => ({
    digest: manifestDigest,
    platform: { os: 'windows', architecture: 'amd64', 'os.version': version },
  }))
  const { host } = await startServer((_one, response) => response.end(JSON.stringify({ manifests: builds })))
  const registry = await connect(host)
  for (const there of ['windows/amd64', 'windows(10.0.20348.1)/amd64', 'windows(10.0.17763)/amd64'])
    expect(await findManifest(registry, '1.0.0', parsePlatform(there))).toHaveProperty('digest')
  await expect(findManifest(registry, '1.0.0', parsePlatform('windows(10.0.26100.1)/amd64'))).rejects.toThrow(
    '1.0.0 is not there for windows(10.0.26100.1)/amd64, only for windows(10.0.17763.6293)/amd64, windows(10.0.20348.2762)/amd64.',
  )
})

test('a body that is not what the digest says is an error', async () => {
  const { host } = await startServer((_one, response) => {
    response.writeHead(200, { 'Docker-Content-Digest': manifestDigest }).end(index)
  })
  await expect(findManifest(await connect(host), '1.0.0', platform('linux', 'amd64'))).rejects.toThrow(
    `says that ${host}/acme/web:1.0.0 has the digest "${manifestDigest}", and what it sends has sha256:`,
  )
})

test('what has no platform in an index is none', async () => {
  const bare = JSON.stringify({ manifests: [{ digest: manifestDigest }, null] })
  const { host } = await startServer((_one, response) => response.end(bare))
  await expect(findManifest(await connect(host), '1.0.0', platform('linux', 'amd64'))).rejects.toThrow(
    '1.0.0 has an index that does not tell for which platforms its images are, so linux/amd64 may be missing. Leave "platform" out, or push the index again with a current tool.',
  )
})

test('a configuration that is not what the manifest says is an error', async () => {
  const { host } = await startServer((one, response) =>
    response.end(one.url.includes('/blobs/') ? '{"os":"linux","architecture":"amd64"}' : manifest),
  )
  await expect(findManifest(await connect(host), '1.0.0', platform('linux', 'amd64'))).rejects.toThrow(
    `says that the configuration of ${host}/acme/web:1.0.0 has the digest "sha256:000000`,
  )
})

test.each([
  ['a tag that is gone', 404],
  ['a refusal', 403],
])('%s is an answer and no error', async (_what, status) => {
  const { host } = await startServer((one, response) =>
    json(response, {}, {}, one.url === '/v2/' ? 200 : status),
  )
  expect(await findManifest(await connect(host), '1.0.0', undefined)).toMatchObject({ status })
})
