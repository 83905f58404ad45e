import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect, createServer as createTcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { makeAuthority } from '../support/certificates.js'
import { json, manifestDigest, serve, startServer } from '../support/fake-registry.js'
import { web } from '../support/images.js'
import { listen, push, seedTags, startRegistry } from '../support/registry.js'

const tags = ['1.0.0', 'v1.2.0', '1.1.0']
let folder: string

let authority: ReturnType<typeof makeAuthority>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'berth-access-'))
  authority = makeAuthority()
  authority.store({}, folder)
  return () => {
    authority[Symbol.dispose]()
    rmSync(folder, { recursive: true })
  }
})

/** A registry whose certificate is for the loopback interface, unless it is told otherwise. */
async function startTlsRegistry(extras = {}): Promise<string> {
  const pair = authority.issue('registry', { names: 'IP:127.0.0.1,DNS:localhost', ...extras })
  const server = createTlsServer(pair, ({ method = '', url = '', headers }, response) => {
    serve({ method, url, headers, body: '' }, response, tags)
  })
  const port = await listen(server, '127.0.0.1')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `127.0.0.1:${port}`
}

test('a registry whose authority is in NODE_EXTRA_CA_CERTS is trusted, and no other', async () => {
  const image = `${await startTlsRegistry()}/acme/web`
  const trusted = await runAction('resolve-tag', {
    with: { image },
    env: { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') },
  })
  expect(trusted.outputs.image).toBe(`${image}:v1.2.0@${manifestDigest}`)
  const other = await runAction('resolve-tag', { with: { image, insecure: 'true' } })
  expect(other.exitCode).toBe(1)
  expect(other.errors[0]).toMatch(
    /^The certificate of 127\.0\.0\.1:\d+ cannot be trusted .* NODE_EXTRA_CA_CERTS/,
  )
})

test.each([
  ['has expired', { from: '20240101000000Z', to: '20240201000000Z' }, /\(CERT_HAS_EXPIRED\)\. Renew it,/],
  ['is for another name', { names: 'DNS:r.test' }, /\(ERR_TLS_CERT_ALTNAME_INVALID\)\. It is made for other/],
])('a certificate that %s is told as that', async (_what, extras, message) => {
  const { errors } = await runAction('resolve-tag', {
    with: { image: `${await startTlsRegistry(extras)}/acme/web` },
    env: { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') },
  })
  expect(errors).toEqual([expect.stringMatching(message)])
})

/** A proxy that leads every host to one server, by tunnel or by address, and notes what it was asked for. */
async function startProxy(target: string): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = []
  const { port } = new URL(`http://${target}`)
  const proxy = createHttpServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const { pathname, search } = new URL(request.url ?? '')
    response.writeHead(307, { Location: `http://${target}${pathname}${search}` }).end()
  })
  proxy.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`)
    const upstream = connect(Number(port), '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
    upstream.on('error', () => socket.destroy())
    socket.on('error', () => upstream.destroy())
    socket.pipe(upstream).pipe(socket)
  })
  const own = await listen(proxy, '127.0.0.1')
  onTestFinished(() => {
    proxy.closeAllConnections()
    proxy.close()
  })
  return { address: `http://127.0.0.1:${own}`, asked }
}

test('HTTPS_PROXY leads to the registry, NO_PROXY and the loopback interface around it', async () => {
  const registry = await startTlsRegistry()
  const { address, asked } = await startProxy(registry)
  const port = registry.slice('127.0.0.1:'.length)
  const env = { HTTPS_PROXY: address, NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') }
  const proxied = await runAction('resolve-tag', { with: { image: `registry.test:${port}/acme/web` }, env })
  expect(asked[0]).toBe(`CONNECT registry.test:${port}`)
  expect(proxied.errors[0]).toContain(`The certificate of registry.test:${port} cannot be trusted`)
  asked.length = 0
  const around = { ...env, NO_PROXY: 'test' }
  const direct = await runAction('resolve-tag', {
    with: { image: `registry.test:${port}/acme/web` },
    env: around,
  })
  expect(direct.errors[0]).toContain(`registry.test:${port} gives no answer`)
  const loopback = await runAction('resolve-tag', { with: { image: `${registry}/acme/web` }, env })
  expect(loopback.outputs.tag).toBe('v1.2.0')
  expect(asked).toEqual([])
})

test('HTTP_PROXY, with or without its scheme, leads to a registry that may speak plain HTTP', async () => {
  const proxy = await startServer((one, response) =>
    serve({ ...one, url: one.url.replace('http://registry.test:5000', '') }, response, tags),
  )
  const { outputs } = await runAction('resolve-tag', {
    with: { image: 'registry.test:5000/acme/web', insecure: 'true' },
    env: { HTTP_PROXY: proxy.host, no_proxy: 'example.test' },
  })
  expect(outputs.image).toBe(`registry.test:5000/acme/web:v1.2.0@${manifestDigest}`)
  expect(proxy.asked.at(-1)?.url).toBe('http://registry.test:5000/v2/acme/web/manifests/v1.2.0')
})

test('a proxy that wants a login is told, and not asked again and again', async () => {
  const asked: string[] = []
  const proxy = createTcpServer((socket) => {
    socket
      .on('error', () => {})
      .once('data', (head) => {
        asked.push(head.toString().split('\r\n')[0] ?? '')
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
      })
  })
  const port = await listen(proxy, '127.0.0.1')
  onTestFinished(() => void proxy.close())
  const { errors, exitCode } = await runAction('resolve-tag', {
    with: { image: 'registry.test/acme/web' },
    env: { HTTPS_PROXY: `http://127.0.0.1:${port}` },
  })
  expect({ errors, exitCode, asked }).toEqual({
    errors: [
      'The proxy on the way to registry.test wants a login (407). Write it in HTTPS_PROXY, as http://user:password@proxy:port.',
    ],
    exitCode: 1,
    asked: ['CONNECT registry.test:443 HTTP/1.1'],
  })
})

test('an exact version asks for its own tags first, and lists where the registry answers 401 for what is missing', async () => {
  const { host, asked } = await startServer((one, response) => {
    if (one.url.includes('/manifests/') && !one.url.endsWith('1.3.0_b7'))
      json(response, {}, { 'WWW-Authenticate': 'Basic realm="x"' }, 401)
    else serve(one, response, ['1.3.0_b7'])
  })
  const { outputs } = await runAction('resolve-tag', {
    with: { image: `${host}/acme/web`, version: '1.3.0' },
  })
  expect(outputs).toMatchObject({ tag: '1.3.0_b7', 'passed-over': '0' })
  const urls = asked
    .filter(({ method, url }) => method === 'HEAD' || url.includes('list'))
    .map(({ url }) => url.replace('/v2/acme/web/', ''))
  expect(urls).toEqual(['manifests/1.3.0', 'manifests/v1.3.0', 'tags/list?n=1000', 'manifests/1.3.0_b7'])
})

test('what a credential helper says is used and never printed', async () => {
  const basic = `Basic ${Buffer.from('octocat:from the helper').toString('base64')}`
  const { host } = await startServer((one, response) => {
    if (one.headers.authorization === basic) serve(one, response, tags)
    else json(response, {}, { 'WWW-Authenticate': 'Basic realm="x"' }, 401)
  })
  const helper = join(folder, 'docker-credential-test')
  writeFileSync(
    helper,
    '#!/bin/sh\necho "asked for a secret" >&2\necho \'{"Username":"octocat","Secret":"from the helper"}\'\n',
  )
  chmodSync(helper, 0o755)
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ credHelpers: { [host]: 'test' } }))
  const { outputs, log } = await runAction('resolve-tag', {
    with: { image: `${host}/acme/web` },
    env: { DOCKER_CONFIG: folder, PATH: `${folder}:${process.env.PATH}` },
  })
  expect(outputs.tag).toBe('v1.2.0')
  const printed = log.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  expect(printed.join('\n')).not.toMatch(/from the helper|asked for a secret/)
  expect(readFileSync(join(folder, 'config.json'), 'utf8')).toBe(
    JSON.stringify({ credHelpers: { [host]: 'test' } }),
  )
})

test('5,000 tags of a real registry, which sends them unsorted in one page', async () => {
  const registry = await startRegistry()
  onTestFinished(() => registry.stop())
  const digest = push(web(), `${registry.host}/acme/web`, ['latest'])
  const seeded = Array.from({ length: 5000 }, (_, index) => `1.${index % 50}.${index % 100}-rc.${index}`)
  seedTags(registry, 'acme/web', digest, [...seeded, '1.49.7', '1.9.99'])
  const { outputs } = await runAction('resolve-tag', {
    with: { image: `${registry.host}/acme/web`, prerelease: '^rc' },
  })
  expect(outputs).toMatchObject({ tag: '1.49.99-rc.4999', matched: '5002', 'passed-over': '1', digest })
  const released = await runAction('resolve-tag', { with: { image: `${registry.host}/acme/web` } })
  expect(released.outputs).toMatchObject({ tag: '1.49.7', tags: '["1.49.7","1.9.99"]', matched: '2' })
})

test('cancellation ends the step at once', async () => {
  let cancel = () => {}
  const { host } = await startServer(() => cancel())
  const { exitCode, errors } = await runAction('resolve-tag', {
    with: { image: `${host}/acme/web` },
    onStart: (child) => {
      cancel = () => child.kill('SIGINT')
    },
  })
  expect({ exitCode, errors }).toEqual({
    exitCode: 1,
    errors: ['The job was cancelled. Run it again when you are ready.'],
  })
})
