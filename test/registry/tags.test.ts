import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { json, serve, startServer } from '../support/fake-registry.js'
import { account, list, withoutPing } from '../support/registry-client.js'

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
