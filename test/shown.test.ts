import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import { beforeAll, describe, expect, test } from 'vitest'
import { placesIn } from '../src/config/place.js'
import { showNode } from '../src/config/xdt/show-node.js'
import type { Container } from '../src/engine/api/container.js'
import { readTail } from '../src/engine/api/logs.js'
import { unpackFile } from '../src/engine/archive/archive.js'
import { openLine } from '../src/engine/transport/dial.js'
import type { Engine } from '../src/engine/transport/docker.js'
import type { Address } from '../src/engine/transport/host.js'
import { parseKnownHost } from '../src/engine/transport/known-hosts.js'
import { sender } from '../src/engine/transport/send.js'
import { SshFailure } from '../src/engine/transport/ssh.js'
import { explainSsh } from '../src/engine/transport/ssh-errors.js'
import { quoteStart, quoteText } from '../src/input/scalar.js'
import { annotation } from '../src/platform/limits.js'
import { readInputs } from '../src/platform/read-inputs.js'
import { tryHttp } from '../src/readiness/probe.js'
import { snapshotOf } from '../src/readiness/snapshot.js'
import type { Registry } from '../src/registry/client.js'
import { findManifest } from '../src/registry/manifest.js'
import { parseReference, parseRepository } from '../src/registry/reference.js'
import { refused } from '../src/registry/refusal.js'
import type { Answer } from '../src/registry/send.js'
import { listTags } from '../src/registry/tags.js'
import type { Read } from '../src/runner.js'
import { conceal, hide, shorten } from '../src/shown.js'
import { formatCell, formatFold } from '../src/summary/markdown.js'
import { parseRange } from '../src/version/range.js'

const secret = 'Zq7*Wv_2 Jk9"Rt4&Xm6/Bp8=Hn3ü5Ld1+Gs0?Fy&Cu2Ea'
beforeAll(() => void hide(secret))

/** A stream's frame as the engine writes logs. */
function frame(text: string): Buffer {
  const payload = Buffer.from(text)
  const header = Buffer.alloc(8)
  header.writeUInt8(1, 0)
  header.writeUInt32BE(payload.length, 4)
  return Buffer.concat([header, payload])
}

function engineThatAnswers(chunk: Buffer): Engine {
  return { send: async () => Readable.from([chunk]) } as unknown as Engine // only that is used of it
}

function messageOf(work: () => unknown): string {
  try {
    work()
  } catch (thrown) {
    return thrown instanceof AggregateError ? thrown.errors.join('\n') : String(thrown)
  }
  throw new Error('It threw nothing')
}

async function bodyOfProbe(text: string): Promise<string> {
  const server = createServer((_asked, response) => response.writeHead(503).end(text)).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const target = { host: '127.0.0.1', port, withinMs: 5000, signal: new AbortController().signal }
  const { seen } = await tryHttp(target, { port, path: '/' })
  server.close()
  return seen
}

function registryThatSays(text: string, headers: Record<string, string> = {}): string {
  const body = Buffer.from(JSON.stringify({ errors: [{ message: text }] }))
  const url = new URL('https://ghcr.io/v2/')
  return refused({ url, status: 429, headers: new Map(Object.entries(headers)), body }, 'web', true).problem
}

/** A registry whose every answer is this one. */
function registryThatAnswers(headers: Record<string, string>, body: object): Registry {
  const answer: Answer = {
    url: new URL('https://ghcr.io/v2/acme/web/tags/list'),
    status: 200,
    headers: new Map(Object.entries(headers)),
    body: Buffer.from(JSON.stringify(body)),
  }
  return { name: 'ghcr.io/acme/web', path: 'acme/web', hasCredentials: false, ask: async () => answer }
}

async function messageOfLater(work: Promise<unknown>): Promise<string> {
  const failure = await work.then(() => undefined, String)
  if (failure === undefined) throw new Error('It threw nothing')
  return failure
}

function wrongDigest(text: string): Promise<string> {
  const registry = registryThatAnswers({ 'docker-content-digest': text }, { manifests: [] })
  return messageOfLater(findManifest(registry, '1.0.0', undefined))
}

function linkElsewhere(text: string): Promise<string> {
  const registry = registryThatAnswers({ link: `<http://b/${text}>; rel="next"` }, { tags: ['1.0.0'] })
  return messageOfLater(listTags(registry).next())
}

async function refusalInPlainText(text: string): Promise<string> {
  const server = createServer((_asked, response) => response.writeHead(400).end(text)).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const bound = server.address()
  const port = typeof bound === 'object' ? (bound?.port ?? 0) : 0
  const address = { kind: 'tcp', host: '127.0.0.1', port } as Address // as `docker-host` is read
  const line = await openLine(address)
  const message = await messageOfLater(sender(line, '', address)({ method: 'GET', path: '/info' }))
  line.hangUp()
  server.close()
  return message
}

function probeOutput(text: string): string {
  // Docker's own bound; the engine cuts before it answers.
  const Log = [{ Start: '', End: '', ExitCode: 1, Output: text.slice(0, 4096) }]
  const State = { StartedAt: '', FinishedAt: '', Health: { Status: 'unhealthy', FailingStreak: 1, Log } }
  const container = { Name: '/web', State, Config: {}, HostConfig: { RestartPolicy: {} } }
  return snapshotOf(container as unknown as Container).probes[0]?.output ?? ''
}

/** Every place that cuts text which may hold a secret: where it cuts, and what it hands on to be concealed and printed. */
const bounds: [what: string, at: number, show: (text: string) => string | Promise<string>][] = [
  ['quoted input', 200, quoteText],
  ['the body of an answer', 200, bodyOfProbe],
  ['a registry’s error', 200, registryThatSays],
  ['a registry’s header', 40, (text) => registryThatSays('', { 'retry-after': text })],
  ['a registry’s digest header', 150, wrongDigest],
  ['a registry’s link to the next page', 200 - 'http://b/'.length, linkElsewhere],
  ['an engine’s refusal that is not JSON', 1000, refusalInPlainText],
  [
    'what CommentOut cannot turn into a comment',
    60,
    (text) =>
      messageOf(() =>
        showNode({ kind: 'comment', data: `${text}--` } as never, { holds: undefined, isPlain: false }),
      ),
  ],
  ['what ssh says', 300, (text) => explainSsh(new SshFailure(text, 255), { host: 'a' })?.meaning[0] ?? ''],
  ['a cell of the summary', 1000, (text) => formatCell(text)],
  ['a cell of code', 1000, (text) => formatCell({ code: text })],
  [
    'a fold of the summary',
    500,
    (text) =>
      formatFold({ title: '', language: '', lines: [text], keep: 'start', mostBytes: 500 }).join('\n'),
  ],
  [
    'a long line of a log',
    16_384,
    async (text) =>
      (
        await readTail(engineThatAnswers(frame(text)), { Id: 'a', Config: { Tty: false } } as never, 1)
      ).join(),
  ],
  ['what a probe prints', 4096, probeOutput],
  ['a line of known hosts', 60, (text) => messageOf(() => parseKnownHost(text))],
  ['a place in a file', 100, (text) => placesIn(text)({ line: 1, column: 60 })],
  ['a place far in a file', 150, (text) => placesIn(text)({ line: 1, column: 101 })],
  ['an annotation', 4096, (text) => annotation(conceal(text))],
  ['a diff', 1000, (text) => shorten(text, 1000)],
]

/** The parts of a secret that a text shows, of three characters and more. */
function partsIn(shown: string): string[] {
  const starts = Array.from({ length: secret.length - 2 }, (_, start) => secret.slice(start, start + 3))
  return starts.filter((part) => shown.includes(part))
}

describe.each(bounds)('of %s', (_what, at, show) => {
  test('no part of a secret is shown that lies across the bound', async () => {
    for (let before = 0; before <= Math.min(at, secret.length + 4); before++) {
      const text = `${'-'.repeat(at - before)}${secret}${'-'.repeat(100)}`
      expect(partsIn(conceal(await show(text)))).toEqual([])
    }
  })

  test('no part of a secret is shown that colours break up', async () => {
    for (const broken of [secret.replace('_', '_\x1b[1;31m'), secret.replace('Rt4', 'R\x1b[0m\0t\u200b4')]) {
      const texts = [broken, ...[0, 10, 30, 40].map((before) => '-'.repeat(at - before) + broken)]
      for (const text of texts) expect(partsIn(conceal(await show(text)))).toEqual([])
    }
  })
})

test.each([
  ['a reference', parseReference],
  ['a repository', parseRepository],
  ['a range', parseRange],
])('a mistake in %s that holds a secret shows no part of it', (_what, parse) => {
  const declared = { password: '', image: '' }
  const env = { INPUT_PASSWORD: secret, INPUT_IMAGE: `${'-'.repeat(280)}${secret}` }
  // The one that may be wrong is read before the secret is.
  const read = (inputs: Read) => ({
    image: inputs.value<unknown>('image', parse),
    password: inputs.secret('password', String),
  })
  const message = messageOf(() => readInputs(read, [], { env, declared, mask: hide, warn: () => {} }))
  expect(partsIn(message)).toEqual([])
})

test('what is no secret is shown up to the bound', () => {
  expect(shorten('a'.repeat(20), 20)).toBe('a'.repeat(20))
  expect(shorten('a'.repeat(21), 20)).toBe(`${'a'.repeat(19)}…`)
})

test('the beginning of a line without an equals sign may be that of a secret', () => {
  hide('hunter2/of-mine')
  expect(quoteStart('hunter2/of-mine')).toBe('"…"')
  expect(quoteStart('KEY: value')).toBe('"KEY…"')
})

test('an archive’s name is shown without the secret that the bound cuts', async () => {
  const { packNew } = await import('../src/engine/archive/archive.js')
  const name = `${'-'.repeat(190)}${secret.replace('/', '')}`
  hide(secret.replace('/', ''))
  const archive = packNew([], [{ name, owner: { mode: 0o600, uid: 0, gid: 0 }, content: Buffer.from('') }])
  const failure = await unpackFile(Readable.from([archive]), 'other').catch(String)
  expect(partsIn(String(failure))).toEqual([])
})
