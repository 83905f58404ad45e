import type { ServerResponse } from 'node:http'
import { networkInterfaces } from 'node:os'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { connectRegistry } from '../../src/registry/client.js'
import type { Credentials } from '../../src/registry/credentials.js'
import { findManifest } from '../../src/registry/manifest.js'
import { listTags } from '../../src/registry/tags.js'
import { type Asked, json, manifest, manifestDigest, serve, startServer } from '../support/fake-registry.js'

const account = { username: 'octocat', password: 'open sesame' }
const basic = `Basic ${Buffer.from('octocat:open sesame').toString('base64')}`
const tags = ['1.0.0', '1.1.0']

interface Asking {
  credentials?: Credentials | undefined
  insecure?: boolean
  masked?: string[]
  log?: string[]
}

const connect = (host: string, { credentials, insecure = false, masked = [], log = [] }: Asking = {}) =>
  connectRegistry({
    repository: { registry: host, path: 'acme/web' },
    credentials,
    insecure,
    mask: (secret) => masked.push(secret),
    log: (line) => log.push(line),
    signal: AbortSignal.timeout(30_000),
    agentOf: () => undefined,
  })

async function list(host: string, asking?: Asking): Promise<string[]> {
  const registry = await connect(host, asking)
  return (await Array.fromAsync(listTags(registry))).flat()
}

function unauthorized(response: ServerResponse, ...challenges: string[]): void {
  response
    .writeHead(401, { 'WWW-Authenticate': challenges })
    .end('{"errors":[{"code":"UNAUTHORIZED","message":"who are you"}]}')
}

/** An address of this machine that is not on the loopback interface. */
const outside = () =>
  Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal)?.address ?? ''

const withoutPing = (asked: Asked[]) => asked.filter(({ url }) => url !== '/v2/')
const sent = (asked: Asked[]) =>
  asked.flatMap(({ headers, body, url }) => [headers.authorization ?? '', body, url])

test('credentials are not sent to a registry that does not ask for them', async () => {
  const { host, asked } = await startServer((one, response) => serve(one, response, tags))
  expect(await list(host, { credentials: account })).toEqual(tags)
  expect(asked.map(({ headers }) => headers.authorization)).not.toContain(basic)
})

test('Basic is answered on the registry’s own host', async () => {
  const { host, asked } = await startServer((one, response) => {
    if (one.headers.authorization === basic) serve(one, response, tags)
    else unauthorized(response, 'Negotiate', 'Basic realm="a, b"')
  })
  const masked: string[] = []
  expect(await list(host, { credentials: account, masked })).toEqual(tags)
  expect(withoutPing(asked).map(({ headers }) => headers.authorization)).toEqual([undefined, basic])
  expect(masked).toContain(basic.slice('Basic '.length))
})

test.each(['token', 'access_token'])(
  'a Bearer challenge is answered by the %s of its realm',
  async (field) => {
    const issuer = await startServer((_one, response) => json(response, { [field]: 'the-token' }))
    const { host } = await startServer((one, response) => {
      if (one.headers.authorization === 'Bearer the-token') serve(one, response, tags)
      else
        unauthorized(
          response,
          `Bearer realm="http://${issuer.host}/token?x=1",service="reg, istry",scope="repository:acme/web:pull,push"`,
        )
    })
    const masked: string[] = []
    expect(await list(host, { credentials: account, masked })).toEqual(tags)
    expect(issuer.asked.map(({ method, headers }) => [method, headers.authorization])).toEqual([
      ['GET', basic],
    ])
    expect([...new URL(issuer.asked[0]?.url ?? '', 'http://x').searchParams]).toEqual([
      ['x', '1'],
      ['service', 'reg, istry'],
      ['scope', 'repository:acme/web:pull,push'],
      ['account', 'octocat'],
    ])
    expect(masked).toContain('the-token')
  },
)

test('without credentials the token is anonymous', async () => {
  const issuer = await startServer((_one, response) => json(response, { token: 'anyone' }))
  const { host } = await startServer((one, response) => {
    if (one.headers.authorization === 'Bearer anyone') serve(one, response, tags)
    else unauthorized(response, `Bearer realm="http://${issuer.host}/token"`)
  })
  expect(await list(host)).toEqual(tags)
  expect(issuer.asked.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ['/token?scope=repository%3Aacme%2Fweb%3Apull', undefined],
  ])
})

test('a token that is refused is told with the repository that it is for', async () => {
  const { host } = await startServer((one, response) => {
    if (one.url.startsWith('/token')) json(response, { errors: [{ code: 'DENIED' }] }, {}, 403)
    else unauthorized(response, `Bearer realm="http://${one.headers.host}/token"`)
  })
  await expect(list(host)).rejects.toThrow(
    `${host} refuses a token for ${host}/acme/web without a login (403 DENIED);`,
  )
})

test('an identity token is exchanged by POST', async () => {
  const issuer = await startServer((_one, response) => json(response, { access_token: 'fresh' }))
  const { host } = await startServer((one, response) => {
    if (one.headers.authorization === 'Bearer fresh') serve(one, response, tags)
    else unauthorized(response, `Bearer realm="http://${issuer.host}/oauth2/token",service="acme.example"`)
  })
  expect(await list(host, { credentials: { identityToken: 'refresh me' } })).toEqual(tags)
  expect(
    issuer.asked.map(({ method, url, body }) => [method, url, Object.fromEntries(new URLSearchParams(body))]),
  ).toEqual([
    [
      'POST',
      '/oauth2/token',
      {
        grant_type: 'refresh_token',
        client_id: 'berth',
        scope: 'repository:acme/web:pull',
        refresh_token: 'refresh me',
        service: 'acme.example',
      },
    ],
  ])
})

test('a token that expires in the middle of the list is renewed', async () => {
  let issued = 0
  let pages = 0
  const issuer = await startServer((_one, response) => json(response, { token: `token-${++issued}` }))
  const { host } = await startServer((one, response) => {
    const current = one.headers.authorization === `Bearer token-${issued}` && !(issued === 1 && pages === 2)
    if (!current) return unauthorized(response, `Bearer realm="http://${issuer.host}/"`)
    pages++
    const more = pages < 4 ? { Link: `</v2/acme/web/tags/list?n=1000&last=${pages}>; rel="next"` } : undefined
    json(response, { tags: [`1.0.${pages}`] }, more)
  })
  expect(await list(host)).toEqual(['1.0.1', '1.0.2', '1.0.3', '1.0.4'])
  expect(issued).toBe(2)
})

test('a 404 without a login is asked again with one, as registries hide what is private', async () => {
  const { host } = await startServer((one, response) => {
    if (one.headers.authorization === basic) serve(one, response, tags)
    else if (one.url === '/v2/') unauthorized(response, 'Basic realm="x"')
    else json(response, {}, {}, 404)
  })
  expect(await list(host, { credentials: account })).toEqual(tags)
})

test('neither credentials nor tokens go along a redirect', async () => {
  const elsewhere = await startServer((one, response) => serve(one, response, ['6.6.6']))
  const issuer = await startServer((_one, response) => json(response, { token: 'the-token' }))
  for (const challenge of ['Basic realm="x"', `Bearer realm="http://${issuer.host}/"`]) {
    const { host } = await startServer((one, response) => {
      if (one.headers.authorization === undefined) return unauthorized(response, challenge)
      response.writeHead(307, { Location: `http://${elsewhere.host}${one.url}` }).end()
    })
    await list(host, { credentials: account })
  }
  expect(elsewhere.asked).toHaveLength(2)
  expect(sent(elsewhere.asked).join()).not.toMatch(/Basic|Bearer|sesame/)
})

test('a challenge behind a redirect is not answered', async () => {
  const evil = await startServer((one, response) =>
    one.url.startsWith('/token')
      ? json(response, { token: 'x' })
      : unauthorized(response, `Bearer realm="http://${one.headers.host}/token"`, 'Basic realm="x"'),
  )
  const { host } = await startServer((one, response) =>
    one.url === '/v2/'
      ? json(response, {})
      : response.writeHead(302, { Location: `http://${evil.host}${one.url}` }).end(),
  )
  await expect(list(host, { credentials: account })).rejects.toThrow('401')
  expect(sent(evil.asked).join()).not.toMatch(/Basic|token/)
})

test('a redirect to plain HTTP elsewhere is refused', async () => {
  const { host } = await startServer((one, response) =>
    one.url === '/v2/'
      ? json(response, {})
      : response.writeHead(302, { Location: 'http://192.0.2.1/list' }).end(),
  )
  await expect(list(host)).rejects.toThrow('redirects to http://192.0.2.1, which is not HTTPS')
})

test('a redirect of the token server is not followed', async () => {
  const elsewhere = await startServer((_one, response) => json(response, { token: 'x' }))
  const issuer = await startServer((_one, response) =>
    response.writeHead(307, { Location: `http://${elsewhere.host}/` }).end(),
  )
  const { host } = await startServer((_one, response) =>
    unauthorized(response, `Bearer realm="http://${issuer.host}/"`),
  )
  for (const credentials of [account, { identityToken: 'refresh me' }]) {
    await expect(list(host, { credentials })).rejects.toThrow('307')
  }
  expect(elsewhere.asked).toEqual([])
})

test('a realm on plain HTTP gets nothing', async () => {
  const realm = await startServer((_one, response) => json(response, { token: 'x' }), outside())
  const { host } = await startServer((_one, response) =>
    unauthorized(response, `Bearer realm="http://${realm.host}/token"`),
  )
  for (const credentials of [account, { identityToken: 'refresh me' }, undefined]) {
    await expect(list(host, { credentials, insecure: true })).rejects.toThrow('which is on plain HTTP')
  }
  expect(realm.asked).toEqual([])
})

test('what came over plain HTTP does not send credentials to another host', async () => {
  const issuer = await startServer((_one, response) => json(response, { token: 'x' }))
  const { host } = await startServer(
    (_one, response) => unauthorized(response, `Bearer realm="http://${issuer.host}/token"`),
    outside(),
  )
  await expect(list(host, { credentials: account, insecure: true })).rejects.toThrow('over plain HTTP')
  expect(issuer.asked).toEqual([])
})

test('a registry beyond the loopback interface is reached over plain HTTP only if that is allowed', async () => {
  const { host, asked } = await startServer((one, response) => serve(one, response, tags), outside())
  await expect(list(host)).rejects.toThrow(/does not speak HTTPS .* Set "insecure: true"/)
  expect(asked).toEqual([])
  expect(await list(host, { insecure: true })).toEqual(tags)
})

test.each([
  ['a relative path', () => '</v2/acme/web/tags/list?last=a>; rel="next"'],
  ['an absolute address', (host: string) => `<http://${host}/v2/acme/web/tags/list?last=a>; rel="next"`],
])('the list is followed to its end by %s', async (_what, link) => {
  const { host } = await startServer((one, response) =>
    one.url.includes('last=')
      ? json(response, { tags: ['1.1.0'] })
      : json(response, { tags: ['1.0.0'] }, { Link: link(one.headers.host ?? '') }),
  )
  expect(await list(host)).toEqual(['1.0.0', '1.1.0'])
})

test('a list that goes on at another origin is an error, and nothing is asked there', async () => {
  const elsewhere = await startServer((one, response) => serve(one, response, tags))
  const { host } = await startServer((_one, response) =>
    json(response, { tags }, { Link: `<http://${elsewhere.host}/v2/acme/web/tags/list>; rel="next"` }),
  )
  await expect(list(host, { credentials: account })).rejects.toThrow('cannot be read to the end')
  expect(elsewhere.asked).toEqual([])
})

test('a list that turns in circles is an error', async () => {
  const { host } = await startServer((one, response) =>
    json(
      response,
      { tags },
      { Link: `<${one.url.includes('last') ? one.url : `${one.url}&last=1`}>; rel=next` },
    ),
  )
  await expect(list(host)).rejects.toThrow('does not end')
})

test('a tag that pages repeat comes once', async () => {
  const { host } = await startServer((one, response) =>
    one.url.includes('last=')
      ? json(response, { tags: ['1.1.0', '1.2.0', '1.2.0'] })
      : json(response, { tags: ['1.0.0', '1.1.0'] }, { Link: '<?last=1.1.0>; rel="next"' }),
  )
  expect(await list(host)).toEqual(['1.0.0', '1.1.0', '1.2.0'])
})

test.each([
  ['null', '{"name":"acme/web","tags":null}', []],
  ['empty', '{"tags":[]}', []],
])('tags may be %s', async (_what, body, expected) => {
  const { host } = await startServer((_one, response) => response.end(body))
  expect(await list(host)).toEqual(expected)
})

test('a list may be compressed, though nobody asked for that', async () => {
  const { host } = await startServer((_one, response) =>
    response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(JSON.stringify({ tags }))),
  )
  expect(await list(host)).toEqual(tags)
})

test.each([
  ['what is no gzip', Buffer.from('{"tags":["1.0.0"]}'), 'Z_DATA_ERROR'],
  ['what unpacks to more than a list can be', gzipSync(Buffer.alloc(64_000_001)), 'ERR_BUFFER_TOO_LARGE'],
])('%s is no list, and not asked for again', async (_what, body, code) => {
  const { host, asked } = await startServer((one, response) =>
    one.url === '/v2/' ? response.end() : response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(body),
  )
  await expect(list(host)).rejects.toThrow(`gives no answer: the connection failed (${code})`)
  expect(withoutPing(asked)).toHaveLength(1)
})

test.each([
  ['Bearer service="x"', 'wants a token and names no server for it'],
  ['Negotiate, Digest realm="x"', 'wants a login by negotiate, digest, which is not supported'],
  ['', 'wants a login and does not say how'],
])('%j is no challenge that can be answered', async (challenge, problem) => {
  const { host } = await startServer((_one, response) => unauthorized(response, challenge))
  await expect(list(host, { credentials: account })).rejects.toThrow(problem)
})

test.each([
  ['invalid JSON', 'application/json', '{"tags":["1.0.0"', 'sent something else'],
  ['a web page', 'text/html', '<html>Log in</html>', 'sent a web page, perhaps of a proxy or a login'],
  ['no tags', 'application/json', '{}', 'sent something else'],
  ['numbers', 'application/json', '{"tags":[1]}', 'sent something else'],
])('%s is no list', async (_what, type, body, problem) => {
  const { host } = await startServer((_one, response) =>
    response.writeHead(200, { 'Content-Type': type }).end(body),
  )
  await expect(list(host)).rejects.toThrow(problem)
})

const failures: Record<string, (response: ServerResponse) => unknown> = {
  'a reset': (response) => response.destroy(),
  'a 503': (response) => json(response, {}, {}, 503),
  'a 429': (response) => json(response, {}, { 'Retry-After': '0' }, 429),
  'a cut answer': (response) => {
    response.writeHead(200, { 'Content-Length': '1000' }).write('{"tags":')
    setTimeout(() => response.destroy(), 20)
  },
}

test.each([
  ['a reset', 'HOST gives no answer: the connection was cut, trying again in 0.25 s'],
  ['a 503', 'HOST answered 503, trying again in 0.25 s'],
  ['a 429', 'HOST answered 429, trying again in 0.25 s'],
  ['a cut answer', 'HOST gives no answer: the connection was cut, trying again in 0.25 s'],
])('after %s it is asked again', async (kind, line) => {
  let failed = false
  const { host, asked } = await startServer((one, response) => {
    if (one.url === '/v2/' || failed) return serve(one, response, tags)
    failed = true
    failures[kind]?.(response)
  })
  const log: string[] = []
  expect(await list(host, { log })).toEqual(tags)
  expect(withoutPing(asked)).toHaveLength(2)
  expect(log.map((text) => text.replace(host, 'HOST'))).toEqual([line])
})

test('a Retry-After beyond the deadline fails at once, and says which limit it is', async () => {
  const { host } = await startServer((_one, response) =>
    json(
      response,
      { errors: [{ code: 'TOOMANYREQUESTS', message: 'slow down' }] },
      { 'Retry-After': '3600', 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '0;w=21600' },
      429,
    ),
  )
  await expect(list(host)).rejects.toThrow(
    'refuses the tags of ' +
      `${host}/acme/web, because its limit of 100 pulls in 6 hours is reached (429 TOOMANYREQUESTS: slow down); it may be asked again after 3600 s.`,
  )
})

test('what the server echoes of credentials does not stand in the mistake unmasked', async () => {
  const masked: string[] = []
  const { host } = await startServer((one, response) => {
    if (one.headers.authorization === undefined) return unauthorized(response, 'Basic realm="x"')
    json(response, { errors: [{ code: 'DENIED', message: one.headers.authorization }] }, {}, 403)
  })
  await expect(list(host, { credentials: account, masked })).rejects.toThrow('DENIED')
  expect(masked).toContain(basic.slice('Basic '.length))
})

test('an unknown way to log in is named', async () => {
  const { host } = await startServer((_one, response) => unauthorized(response, 'Negotiate'))
  await expect(list(host, { credentials: account })).rejects.toThrow(
    'wants a login by negotiate, which is not supported',
  )
})

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
const platform = (os: string, architecture: string, variant = '') => ({ os, architecture, variant })

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

test('a body that is not what the digest says is an error', async () => {
  const { host } = await startServer((_one, response) => {
    response.writeHead(200, { 'Docker-Content-Digest': manifestDigest }).end(index)
  })
  await expect(findManifest(await connect(host), '1.0.0', platform('linux', 'amd64'))).rejects.toThrow(
    `says that ${host}/acme/web:1.0.0 has the digest "${manifestDigest}", and what it sends has sha256:`,
  )
})
