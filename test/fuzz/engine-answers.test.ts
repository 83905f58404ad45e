import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findContainer } from '../../src/engine/api/containers.js'
import { openEvents } from '../../src/engine/api/events.js'
import { footprintOf } from '../../src/engine/api/footprint.js'
import { pullImage } from '../../src/engine/api/images.js'
import { demultiplex, splitLines } from '../../src/engine/api/log-lines.js'
import { readTail } from '../../src/engine/api/logs.js'
import { firstAddress } from '../../src/engine/api/networks.js'
import { hostPorts } from '../../src/engine/api/ports.js'
import { redactContainer, trimInspect } from '../../src/engine/api/redact.js'
import { describeFile, listFolder, packFile, packNew, unpackFile } from '../../src/engine/archive/archive.js'
import { findShadow } from '../../src/engine/archive/shadows.js'
import type { Engine, Request } from '../../src/engine/transport/docker.js'
import { snapshotOf } from '../../src/readiness/snapshot.js'
import { bytesOf, chunksOf, onlyUserErrorsLater, runs } from '../support/fuzz.js'

const bytes = fc.uint8Array({ maxLength: 700 }).map((any) => Buffer.from(any))
const cuts = fc.array(fc.nat(), { maxLength: 8 })
const owner = { mode: 0o640, uid: 1234, gid: 5678 }
const name = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 160 })
  .map((any) => any.replace(/[\0/]/g, '_').toWellFormed())

async function* stream(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks
}

/** An engine that gives one answer. */
function engineThatAnswers(chunks: readonly Buffer[]): Engine {
  const answer = Object.assign(Readable.from(chunks), { complete: true, setTimeout: () => answer })
  const send = async (_request: Request) => answer
  return { send, isPodman: false, os: 'linux' } as unknown as Engine // only that is used of it
}

test('a packed file is unpacked as it was, whatever its name, its content and the chunks', async () => {
  await fc.assert(
    fc.asyncProperty(name, bytes, cuts, async (file, content, at) => {
      const archive = packFile({ head: describeFile(file, owner), content })
      const unpacked = await unpackFile(stream(chunksOf(archive, at)), file)
      expect(unpacked.content.equals(content)).toBe(true)
      expect(packFile(unpacked).equals(archive)).toBe(true)
    }),
    runs,
  )
})

test('the names of packed files are listed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(name, { maxLength: 5 }), bytes, async (names, content) => {
      const files = names.map((file) => ({ name: `folder/${file}`, owner, content }))
      const listed = await listFolder(stream([packNew([{ name: 'folder', owner }], files)]), 1e6)
      expect(listed).toEqual(names)
    }),
    runs,
  )
})

test('an archive that was damaged anywhere is read, or refused with a sentence', async () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(name, bytes, damage, fc.nat(), async (file, content, changes, end) => {
      const archive = packNew([], [{ name: file, owner, content }])
      for (const [place, byte] of changes) archive[place % archive.length] = byte
      const cut = archive.subarray(0, end % 3 === 0 ? end % archive.length : archive.length)
      await onlyUserErrorsLater(() => unpackFile(stream([cut]), file))
      await onlyUserErrorsLater(() => listFolder(stream([cut]), 1e6))
    }),
    runs,
  )
})

test('frames of a log come apart as they were put together, wherever the chunks end', () => {
  const frames = fc.array(fc.tuple(fc.nat(2), bytes), { maxLength: 6 })
  fc.assert(
    fc.property(frames, cuts, (all, at) => {
      const framed = Buffer.concat(
        all.flatMap(([number, payload]) => {
          const header = Buffer.alloc(8)
          header[0] = number
          header.writeUInt32BE(payload.length, 4)
          return [header, payload]
        }),
      )
      const got = [0, 1, 2].map(() => Buffer.alloc(0))
      const feed = demultiplex((number, part) => {
        got[number] = Buffer.concat([got[number] ?? Buffer.alloc(0), part])
      })
      for (const chunk of chunksOf(framed, at)) feed(chunk)
      for (const number of [0, 1, 2]) {
        const wanted = Buffer.concat(all.filter(([one]) => one === number).map(([, payload]) => payload))
        expect(got[number]?.equals(wanted)).toBe(true)
      }
    }),
    runs,
  )
})

test('lines are the same wherever the chunks end, and none is longer than its bound', () => {
  fc.assert(
    fc.property(bytesOf('line', '\n', '\r\n', 'ü', '\r'), cuts, (all, at) => {
      const linesOf = (chunks: readonly Buffer[]) => {
        const lines: string[] = []
        const splitter = splitLines(10, (line) => lines.push(line))
        for (const chunk of chunks) splitter.write(chunk)
        splitter.end()
        return lines
      }
      const lines = linesOf(chunksOf(all, at))
      expect(lines).toEqual(linesOf([all]))
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(10)
    }),
    runs,
  )
})

test('a log of any bytes is read', async () => {
  await fc.assert(
    fc.asyncProperty(bytesOf('\x01\0\0\0\0\0\0\x04', 'text', '\n'), cuts, async (all, at) => {
      const container = { Id: 'a', Config: { Tty: false } }
      const lines = await readTail(engineThatAnswers(chunksOf(all, at)), container as never, 5)
      expect(lines.length).toBeLessThanOrEqual(5)
    }),
    runs,
  )
})

const eventWords = [
  '{"Action":"start",',
  '"Actor":{"Attributes":{}}}',
  '{',
  '}',
  '\n',
  '"timeNano":',
  '1',
  'null',
  '[]',
  '{"Action":1,"Actor":null}\n',
]

test('events of any text are read, or refused with a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(bytesOf(...eventWords), cuts, async (all, at) => {
      const request = { filters: {}, cursor: { timeNano: 0n }, signal: AbortSignal.timeout(60_000) }
      await onlyUserErrorsLater(async () => {
        for await (const { action } of await openEvents(engineThatAnswers(chunksOf(all, at)), request))
          expect(typeof action).toBe('string')
      })
    }),
    {
      ...runs,
      examples: [
        [Buffer.from('{"Action":1,"Actor":null}\n'), []],
        [Buffer.from('no event\n'), []],
      ],
    },
  )
})

test('progress of a pull of any text is read, or refused with a sentence', async () => {
  const words = [
    '{"status":"Pulling"}',
    '{"error":"x"}',
    '\n',
    '{',
    '}',
    'null',
    '1',
    '"a"',
    '{"errorDetail":{"message":1}}',
    '{"progressDetail":null,"id":"a"}',
  ]
  await fc.assert(
    fc.asyncProperty(bytesOf(...words), cuts, async (all, at) => {
      const signal = new AbortController().signal
      const pull = { reference: 'a', platform: undefined, auth: undefined, onProgress: () => {}, signal }
      await onlyUserErrorsLater(() => pullImage(engineThatAnswers(chunksOf(all, at)), pull))
    }),
    { ...runs, examples: [[Buffer.from('null'), []]] },
  )
})

const probe = { Start: '2026-01-01T00:00:00Z', End: '', ExitCode: 1, Output: 'x' }
const inspection = {
  Id: 'a'.repeat(64),
  Name: '/web',
  Created: '2026-01-01T00:00:00Z',
  Image: 'sha256:b',
  Path: '/bin/sh',
  Args: ['-c', 'x'],
  RestartCount: 0,
  State: {
    Status: 'running',
    Running: true,
    StartedAt: '2026-01-01T00:00:00Z',
    FinishedAt: '0001-01-01T00:00:00Z',
    Health: { Status: 'starting', FailingStreak: 1, Log: [probe] },
  },
  Config: {
    Image: 'web:1',
    Env: ['A=1'],
    Cmd: ['x'],
    Labels: { 'berth.spec': 'x' },
    Healthcheck: { Test: ['CMD', 'x'] },
    ExposedPorts: { '80/tcp': {} },
    Volumes: { '/data': {} },
  },
  HostConfig: {
    NetworkMode: 'bridge',
    RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 3 },
    Binds: ['/a:/b'],
    Tmpfs: { '/tmp': '' },
    PortBindings: { '80/tcp': [{ HostIp: '', HostPort: '80' }] },
  },
  Mounts: [{ Type: 'bind', Source: '/a', Destination: '/b', RW: true }],
  NetworkSettings: {
    Ports: { '80/tcp': [{ HostIp: '0.0.0.0', HostPort: '80' }], '81/tcp': null },
    Networks: { bridge: { NetworkID: 'n', IPAddress: '10.0.0.2', GlobalIPv6Address: '', Aliases: ['web'] } },
  },
}

/** Every place in a value, as the keys that lead there. */
function placesIn(value: unknown, here: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [here]
  return [here, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...here, key]))]
}

/** A value with another one at some of its places; `missing` takes a place away. */
const missing = Symbol('missing')
function withAt(value: unknown, [key, ...rest]: string[], other: unknown): unknown {
  if (key === undefined) return other
  if (typeof value !== 'object' || value === null) return value
  const copy = structuredClone(value) as Record<string, unknown>
  if (rest.length === 0 && other === missing) delete copy[key]
  else if (key in copy) copy[key] = withAt(copy[key], rest, other)
  return Array.isArray(copy) ? copy.filter((_item, index) => index in copy) : copy
}

/** What Berth makes of an inspection. */
async function useContainer(value: unknown): Promise<unknown> {
  const engine = engineThatAnswers([Buffer.from(JSON.stringify(value))])
  const container = await findContainer(engine, 'web')
  if (container === undefined) return undefined
  const inspected = redactContainer(container, undefined, {})
  return [
    snapshotOf(container),
    footprintOf(container),
    hostPorts(container.NetworkSettings.Ports),
    firstAddress(container),
    findShadow('/b/c', container),
    JSON.parse(trimInspect(inspected).json),
  ]
}

const places = placesIn(inspection).filter((place) => place.length > 0)

test('an inspection with anything anywhere is used, or refused with a sentence', async () => {
  const others = fc.constantFrom<unknown>(null, missing, 1, 'x', true, [], {}, [null], { a: null })
  const changes = fc.array(fc.tuple(fc.constantFrom(...places), others), { minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(changes, async (all) => {
      const changed = all.reduce<unknown>((value, [place, other]) => withAt(value, place, other), inspection)
      await onlyUserErrorsLater(() => useContainer(changed))
    }),
    runs,
  )
})

/** The fields that Berth reads by their names. */
const fields = places.filter(
  (place) => place.every((key) => /^[A-Z]\w*$/.test(key)) && place.at(-1) !== 'Binds',
)

test.each(fields.map((place) => [place.join('.'), place] as const))(
  '%s: null and missing are the same',
  async (_name, place) => {
    const [nothing, gone] = [null, missing].map((other) =>
      useContainer(withAt(inspection, place, other)).catch((thrown) => String(thrown)),
    )
    expect(await nothing).toEqual(await gone)
  },
)
