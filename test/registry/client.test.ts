import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { type Asked, json, serve, startServer } from '../support/fake-registry.js'
import { account, basic, list, unauthorized, withoutPing } from '../support/registry-client.js'

const tags = ['1.0.0', '1.1.0']

/** An address of this machine that is not on the loopback interface. */
const outside = () =>
  Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal)?.address ?? ''

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

test('a redirect on the registry’s own origin keeps the login, and one that comes back from elsewhere does not', async () => {
  const elsewhere = await startServer((one, response) =>
    response.writeHead(307, { Location: one.url.replace('/to/', 'http://').concat('?back') }).end(),
  )
  const seen: unknown[] = []
  const { host } = await startServer((one, response) => {
    if (one.headers.authorization === undefined && !one.url.endsWith('?back'))
      return unauthorized(response, 'Basic realm="x"')
    if (one.url.includes('/tags/list')) return response.writeHead(307, { Location: '/moved' }).end()
    seen.push([one.url, one.headers.authorization])
    if (one.url !== '/moved') return json(response, { tags })
    response.writeHead(307, { Location: `http://${elsewhere.host}/to/${one.headers.host}/list` }).end()
  })
  expect(await list(host, { credentials: account })).toEqual(tags)
  expect(seen).toEqual([
    ['/moved', basic],
    ['/list?back', undefined],
  ])
})

test('redirects are followed five times, and no more', async () => {
  let rounds = 0
  const { host } = await startServer((one, response) =>
    one.url === '/v2/' || rounds++ === 5
      ? json(response, { tags })
      : response.writeHead(302, { Location: one.url }).end(),
  )
  expect(await list(host)).toEqual(tags)
  rounds = -1
  await expect(list(host)).rejects.toThrow(`${host} redirects more than 5 times`)
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

test.each(['127.0.0.1', '127.1', '0x7f000001', 'user:x@127.0.0.1', '[::ffff:127.0.0.1]', 'localhost.'])(
  'a registry elsewhere leads nobody to %s, by redirect or realm',
  async (name) => {
    const local = await startServer((_one, response) => json(response, { tags, token: 'x' }))
    const there = `http://${name}:${local.host.split(':')[1]}/`
    const redirecting = await startServer(
      (one, response) =>
        one.url === '/v2/' ? json(response, {}) : response.writeHead(307, { Location: there }).end(),
      outside(),
    )
    const challenging = await startServer(
      (_one, response) => unauthorized(response, `Bearer realm="${there}"`),
      outside(),
    )
    await expect(list(redirecting.host, { insecure: true })).rejects.toThrow('which is not HTTPS')
    for (const credentials of [account, { identityToken: 'refresh me' }, undefined])
      await expect(list(challenging.host, { credentials, insecure: true })).rejects.toThrow(
        'so nothing is sent there',
      )
    expect(local.asked).toEqual([])
  },
)

test('what a redirect names as user and password is not sent', async () => {
  const elsewhere = await startServer((one, response) => serve(one, response, tags))
  const { host } = await startServer((one, response) =>
    response.writeHead(307, { Location: `http://user:word@${elsewhere.host}${one.url}` }).end(),
  )
  expect(await list(host)).toEqual(tags)
  expect(elsewhere.asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
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
  await expect(list(host, { credentials: account, insecure: true })).rejects.toThrow('which is on plain HTTP')
  expect(issuer.asked).toEqual([])
})

test('a registry beyond the loopback interface is reached over plain HTTP only if that is allowed', async () => {
  const { host, asked } = await startServer((one, response) => serve(one, response, tags), outside())
  await expect(list(host)).rejects.toThrow(/does not speak HTTPS .* Set "insecure: true"/)
  expect(asked).toEqual([])
  expect(await list(host, { insecure: true })).toEqual(tags)
})

test.each([
  ['Bearer service="x"', 'wants a token and names no server for it'],
  ['Negotiate, Digest realm="x"', 'wants a login by negotiate, digest, which is not supported'],
  ['', 'wants a login and does not say how'],
])('%j is no challenge that can be answered', async (challenge, problem) => {
  const { host } = await startServer((_one, response) => unauthorized(response, challenge))
  await expect(list(host, { credentials: account })).rejects.toThrow(problem)
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
