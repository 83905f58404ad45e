import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { attempt } from '../../src/registry/send.js'
import { json, serve, startServer } from '../support/fake-registry.js'
import { list, withoutPing } from '../support/registry-client.js'

const tags = ['1.0.0', '1.1.0']

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

test('an answer that trickles in is given up, however lively it looks', async () => {
  const { host } = await startServer((_asked, response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write('x'), 20)
    response.once('close', () => clearInterval(timer))
  })
  const question = { headers: {}, mostBytes: 1e6, withinMs: 300 }
  const patience = { signal: new AbortController().signal, log() {}, agentOf: () => undefined }
  await expect(attempt(new URL(`http://${host}`), question, patience)).rejects.toThrow(
    /did not send its whole answer within 0\.3 s/,
  )
})
