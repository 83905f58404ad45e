import { createServer, type RequestListener } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { object } from '../../../src/engine/transport/answer.js'
import { connect } from '../../../src/engine/transport/connect.js'
import { ask } from '../../../src/engine/transport/docker.js'
import type { Address } from '../../../src/engine/transport/host.js'
import { freePort, listen } from '../../support/registry.js'

const forever = new AbortController().signal

/** Serves recorded answers at an address, and notes the paths that were asked for. */
async function serve(answer: RequestListener, port = 0): Promise<{ address: Address; paths: string[] }> {
  const paths: string[] = []
  const server = createServer((request, response) => {
    paths.push(new URL(request.url ?? '', 'http://engine').pathname)
    answer(request, response)
  })
  onTestFinished(() => void server.close())
  const own = port === 0 ? await listen(server, '127.0.0.1') : port
  if (port !== 0) await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  return { address: at(own), paths }
}

const at = (port: number): Address => ({ kind: 'tcp', host: '127.0.0.1', port, from: 'the test' })

/** What `GET /version` of an engine says. */
const versions = (ApiVersion: string, MinAPIVersion?: string): RequestListener => {
  const answer = { Version: '1', Os: 'linux', Arch: 'amd64', ApiVersion, MinAPIVersion }
  return (_request, response) => response.end(JSON.stringify(answer))
}

describe('the version of the API', () => {
  test.each([
    ['of Docker 20.10', '1.41', '1.12', 'v1.41'],
    ['of Docker 25', '1.44', '1.24', 'v1.44'],
    ['of an engine newer than Berth', '1.60', '1.44', 'v1.51'],
    ['of an engine that has left Berth behind', '1.70', '1.60', 'v1.60'],
    ['of Podman, which names no oldest', '1.41', undefined, 'v1.41'],
  ])('%s', async (_what, newest, oldest, asked) => {
    const { address, paths } = await serve(versions(newest, oldest))
    const engine = await connect(address, 0, forever)
    await ask(engine, { method: 'GET', path: '/info' }, object)
    expect(paths).toEqual(['/version', `/${asked}/info`])
  })
})

describe('what is not a Docker engine', () => {
  test.each([
    ['a page', '<html>hello</html>'],
    ['JSON of another kind', '{"hello": "world"}'],
    ['nothing', ''],
  ])('answers with %s', async (_what, body) => {
    const { address } = await serve((_request, response) => response.end(body))
    await expect(connect(address, 60_000, forever)).rejects.toThrow(
      /^What answers at tcp:\/\/127\.0\.0\.1:\d+ \(from the test\) is not a Docker engine\. Correct the address,/,
    )
  })
})

describe('waiting for an engine', () => {
  test('one that is just starting is met', async () => {
    const port = await freePort()
    const meeting = connect(at(port), 20_000, forever)
    await delay(600)
    await serve(versions('1.41'), port)
    expect((await meeting).version).toBe('1')
  })

  test('one that is not ready yet is asked again', async () => {
    let calls = 0
    const { address } = await serve((request, response) => {
      if (++calls > 2) return versions('1.41')(request, response)
      response.writeHead(503).end('{"message": "starting"}')
    })
    expect((await connect(address, 20_000, forever)).version).toBe('1')
    expect(calls).toBe(3)
  })

  test('without a wait one that does not listen is told of at once', async () => {
    const port = await freePort()
    await expect(connect(at(port), 0, forever)).rejects.toThrow(
      `The Docker engine at tcp://127.0.0.1:${port} (from the test) does not listen. See that the address is right, that Docker listens there, and the networks and firewalls on the way.`,
    )
  })

  test('a name that leads nowhere is told as such', async () => {
    const address: Address = { kind: 'tcp', host: 'berth.invalid', port: 2375, from: 'the test' }
    await expect(connect(address, 0, forever)).rejects.toThrow(
      /^The Docker engine at tcp:\/\/berth\.invalid:2375 \(from the test\) has a name that (?:is not known here|could not be looked up)\./,
    )
  })

  test('what waiting cannot cure is not asked twice', async () => {
    const { address, paths } = await serve((_request, response) => {
      response.writeHead(403).end('{"message": "authorization denied by plugin"}')
    })
    await expect(connect(address, 60_000, forever)).rejects.toThrow('authorization denied by plugin')
    expect(paths).toHaveLength(1)
  })

  test('ends when the job is cancelled', async () => {
    const cancelled = new AbortController()
    const meeting = connect(at(await freePort()), 60_000, cancelled.signal)
    setTimeout(() => cancelled.abort(new Error('it was cancelled')), 300)
    await expect(meeting).rejects.toThrow('it was cancelled')
  })
})
