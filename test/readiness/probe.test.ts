import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseHttpTarget } from '../../src/input/http-target.js'
import { tryHttp } from '../../src/readiness/probe.js'
import { makeAuthority } from '../support/certificates.js'

const authority = makeAuthority()
const servers: Server[] = []
let plain: number
let secure: number
let expired: number

/** Answers 200 to who asks for the shop, 404 to others, and redirects from `/old`. */
const answer: RequestListener = ({ headers, url }, response) => {
  const status = url === '/old' ? 301 : headers.host === 'shop.example.com' ? 200 : 404
  response.writeHead(status).end(`<h1>${headers.host}</h1>`)
}

async function listen(server: Server): Promise<number> {
  servers.push(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

beforeAll(async () => {
  const names = 'DNS:shop.example.com'
  const old = { names, from: '20240101000000Z', to: '20240201000000Z' }
  plain = await listen(createServer(answer))
  secure = await listen(createTlsServer(authority.issue('shop', { names }), answer))
  expired = await listen(createTlsServer({ ...authority.issue('shop', old), ca: authority.ca }, answer))
})

afterAll(() => {
  for (const server of servers) server.close()
  authority[Symbol.dispose]()
})

function ask(line: string) {
  const target = parseHttpTarget(line)
  const signal = new AbortController().signal
  return tryHttp({ host: '127.0.0.1', port: target.port, withinMs: 5000, signal }, target)
}

describe('a request of wait-http', () => {
  test('names the host that is asked for, and passes with 2xx', async () => {
    expect(await ask(`${plain}/ host=shop.example.com`)).toEqual({ passed: true, seen: 'answered 200 OK' })
    expect(await ask(`${plain}/`)).toEqual({
      passed: false,
      seen: `answered 404 Not Found: 127.0.0.1:${plain}`,
    })
  })

  test.each([
    ['/old', true, 'answered 301 Moved Permanently'],
    ['/old status=200', false, 'answered 301 Moved Permanently, not 200: 127.0.0.1:'],
    ['/old status=200,301-308', true, 'answered 301 Moved Permanently'],
    ['/ status=404', true, 'answered 404 Not Found'],
    ['/ status=200,500-599', false, 'answered 404 Not Found, not 200,500-599: 127.0.0.1:'],
  ])('of %j passes: %j', async (rest, passed, seen) => {
    const attempt = await ask(`${plain}${rest}`)
    expect(attempt.passed).toBe(passed)
    expect(attempt.seen.slice(0, seen.length)).toBe(seen)
  })

  test('takes any certificate with insecure, and the name goes into TLS and Host header', async () => {
    const seen = 'answered 200 OK'
    expect(await ask(`https:${secure}/ host=shop.example.com insecure`)).toEqual({ passed: true, seen })
    expect(await ask(`https:${expired}/ host=shop.example.com insecure`)).toEqual({ passed: true, seen })
    expect((await ask(`https:${secure}/ insecure status=404`)).passed).toBe(true)
  })

  test('does not pass with a certificate that cannot be verified, and says why', async () => {
    expect(await ask(`https:${secure}/ host=shop.example.com`)).toEqual({
      passed: false,
      seen: 'its certificate comes from an authority that is not known here ("insecure" takes any certificate)',
    })
  })

  test('in TLS to a port that speaks plain HTTP says so', async () => {
    expect(await ask(`https:${plain}/ insecure`)).toEqual({
      passed: false,
      seen: 'does not speak TLS there (without "https:" it is asked in plain HTTP)',
    })
  })

  test('in plain HTTP to a port that speaks TLS does not pass', async () => {
    expect(await ask(`${secure}/`)).toEqual({ passed: false, seen: 'closes the connection at once' })
  })
})

describe('the body of an answer that does not pass', () => {
  test.each([
    [
      'a page is shown as its text',
      '<!doctype html><html><head><title>Not here</title><style>h1 { color: red }</style></head>\n<body><h1>No such page</h1></body></html>',
      'Not here No such page',
    ],
    [
      'what is no page stays as it is',
      '{"error": "a < b", "in": "List<T>"}',
      '{"error": "a < b", "in": "List<T>"}',
    ],
    ['a long text is cut', 'x'.repeat(3000), `${'x'.repeat(199)}…`],
    ['a page of a script alone says nothing', '<html><script>go()', undefined],
  ])('%s', async (_what, body, shown) => {
    const server = createServer((_request, response) => void response.writeHead(404).end(body))
    const seen = (await ask(`${await listen(server)}/`)).seen
    expect(seen).toBe(`answered 404 Not Found${shown === undefined ? '' : `: ${shown}`}`)
  })
})
