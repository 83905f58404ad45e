import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeFile, listFolder, packFile, packNew, unpackFile } from '../../src/engine/archive.js'
import type { Engine, Request } from '../../src/engine/docker.js'
import { openEvents } from '../../src/engine/events.js'
import { pullImage } from '../../src/engine/images.js'
import { demultiplex, splitLines } from '../../src/engine/log-lines.js'
import { readTail } from '../../src/engine/logs.js'
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
