import { createGzip, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { listTags } from '../../src/registry/tags.js'
import { json, serve, startServer } from '../support/fake-registry.js'
import { account, connect, list, withoutPing } from '../support/registry-client.js'

const tags = ['1.0.0', '1.1.0']

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

test('a list that goes on and on without another tag is an error', async () => {
  let page = 0
  const { host } = await startServer((_one, response) =>
    json(response, { tags: [] }, { Link: `<?page=${++page}>; rel="next"` }),
  )
  await expect(list(host)).rejects.toThrow('does not end')
})

test.each([
  ['the same page over and over', () => '1.0.0'],
  ['one tag a page', (page: number) => `1.0.${page}`],
  ['pages that take turns', (page: number) => `1.0.${page % 7}`],
])('a list of %s is an error', async (_what, tagOf) => {
  let page = 0
  const { host, asked } = await startServer((_one, response) =>
    json(response, { tags: [tagOf(++page)] }, { Link: `<?page=${page}>; rel="next"` }),
  )
  await expect(list(host)).rejects.toThrow(
    `The list of tags of ${host}/acme/web does not end. Correct the registry, which sends page after page with nothing new.`,
  )
  expect(asked.length).toBeLessThan(600)
})

test('a list that is not whole in time is an error', async () => {
  let page = 0
  const { host } = await startServer((_one, response) =>
    json(
      response,
      { tags: Array.from({ length: 20 }, (_, index) => `${page}.0.${index}`) },
      { Link: `<?page=${++page}>; rel="next"` },
    ),
  )
  const pages = listTags(await connect(host), 50)
  await expect(Array.fromAsync(pages)).rejects.toThrow(
    `The list of tags of ${host}/acme/web was not whole within 0.05 s.`,
  )
})

const numbered = (from: number, length: number) =>
  Array.from({ length }, (_, index) => `1.0.${String(from + index).padStart(5, '0')}`)

test('a full page that names no next one is followed by the tags after its last', async () => {
  const all = numbered(0, 2000)
  const { host, asked } = await startServer((one, response) => {
    const { searchParams } = new URL(one.url, 'http://x')
    const from = all.indexOf(searchParams.get('last') ?? '') + 1
    json(response, { tags: all.slice(from, from + Number(searchParams.get('n'))) })
  })
  expect(await list(host)).toEqual(all)
  expect(withoutPing(asked).map(({ url }) => url)).toEqual([
    '/v2/acme/web/tags/list?n=1000',
    '/v2/acme/web/tags/list?n=1000&last=1.0.00999',
    '/v2/acme/web/tags/list?n=1000&last=1.0.01999',
  ])
})

test.each([999, 1001])('%i tags without a next page are all of them', async (length) => {
  const { host, asked } = await startServer((_one, response) => json(response, { tags: numbered(0, length) }))
  expect(await list(host)).toHaveLength(length)
  expect(withoutPing(asked)).toHaveLength(1)
})

test('a registry that takes no notice of "last" ends the list with an error', async () => {
  const { host } = await startServer((_one, response) => json(response, { tags: numbered(0, 1000) }))
  await expect(list(host)).rejects.toThrow(
    `The list of tags of ${host}/acme/web cannot be read to the end: its registry sends the first 1000 again when it is asked for more.`,
  )
})

test.each([
  ['Artifactory', () => '</v2/web/tags/list?last=1.0.0&n=1000>; rel="next"'],
  [
    'Nexus',
    (host: string) =>
      `<http://${host}/repository/docker/v2/acme/web/tags/list?last=1.0.0&n=1000>; rel="next"`,
  ],
  [
    'a proxy that ends TLS',
    (host: string) => `<https://${host}/v2/acme/web/tags/list?last=1.0.0&n=1000>; rel="next"`,
  ],
])('a link of %s is followed at the repository’s own path', async (_what, link) => {
  const { host, asked } = await startServer((one, response) => {
    if (!one.url.startsWith('/v2/acme/web/tags/list'))
      return json(response, {}, {}, one.url === '/v2/' ? 200 : 404)
    if (one.url.includes('last=')) json(response, { tags: ['1.1.0'] })
    else json(response, { tags: ['1.0.0'] }, { Link: link(one.headers.host ?? '') })
  })
  expect(await list(host)).toEqual(['1.0.0', '1.1.0'])
  expect(withoutPing(asked)[1]?.url).toBe('/v2/acme/web/tags/list?last=1.0.0&n=1000')
})

test('a body that unpacks for ever is given up', async () => {
  const { host } = await startServer((one, response) => {
    if (one.url === '/v2/') return response.end()
    response.writeHead(200, { 'Content-Encoding': 'gzip' })
    const gzip = createGzip()
    gzip.pipe(response)
    const zeros = Buffer.alloc(1_000_000)
    const more = () => !response.destroyed && gzip.write(zeros, () => setImmediate(more))
    more()
  })
  await expect(list(host)).rejects.toThrow(`${host} sent more than 64 MB, which no such answer needs.`)
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
  ['what is no gzip', Buffer.from('{"tags":["1.0.0"]}'), 'sent what it calls gzip and cannot be unpacked'],
  [
    'a gzip that is cut',
    gzipSync('{"tags":["1.0.0"]}').subarray(0, -9),
    'sent what it calls gzip and cannot be unpacked',
  ],
  [
    'what unpacks to more than a list can be',
    gzipSync(Buffer.alloc(64_000_001)),
    'sent more than 64 MB, which no such answer needs',
  ],
])('%s is no list, and not asked for again', async (_what, body, problem) => {
  const { host, asked } = await startServer((one, response) =>
    one.url === '/v2/' ? response.end() : response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(body),
  )
  await expect(list(host)).rejects.toThrow(`${host} ${problem}. `)
  expect(withoutPing(asked)).toHaveLength(1)
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
