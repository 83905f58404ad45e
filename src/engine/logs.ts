import { UserError } from '../error.js'
import type { Container } from './container.js'
import { pathOf } from './containers.js'
import { type Engine, statusOf } from './docker.js'

/** Which part of a log is read. */
export interface LogRequest {
  /** Whose: `/containers/ID`, or `/tasks/ID` of a service. */
  path: string
  /** A terminal's log is one raw stream; any other is multiplexed. */
  tty: boolean
  /** Go on until the container ends. */
  follow?: boolean
  /** Only so many of the last entries. */
  tail?: number
  /** RFC 3339, in the engine's time; only what came after it. */
  since?: string
  /** Longer lines are cut to so many bytes. */
  longestBytes: number
  signal?: AbortSignal
}

/** The engine keeps no log that can be read: another logging driver ships it elsewhere. */
export const unreadable = 'unreadable'

/**
 * Reads the log of a container or task, standard output and standard error, line by line as they are completed; what
 * has no line end is a line at the end of the log. Memory is bounded by `longestBytes`.
 */
export async function readLog(
  engine: Engine,
  request: LogRequest,
  onLine: (line: string) => void,
): Promise<'ended' | typeof unreadable> {
  const answer = await openLog(engine, request)
  if (answer === undefined) return unreadable
  const splitters = [0, 1, 2].map(() => splitLines(request.longestBytes, onLine))
  const write = (stream: number, bytes: Buffer) => splitters[stream]?.write(bytes)
  const feed = request.tty ? (chunk: Buffer) => write(1, chunk) : demultiplex(write)
  try {
    for await (const chunk of answer) feed(chunk)
  } catch (thrown) {
    request.signal?.throwIfAborted()
    throw new UserError('The engine broke off the log', 'See the engine’s log, then run the job again', {
      cause: thrown,
    })
  }
  for (const splitter of splitters) splitter.end()
  return 'ended'
}

/** Longer lines are cut where a log is only shown. */
const shownLineBytes = 16 * 1024

/** A tail is shown to so many characters, which bounds the memory that it takes. */
const mostShown = 4 * 1024 * 1024

/** Stands in a tail for the log that cannot be had. */
const noLog = '(the engine keeps no log that can be read: the logging driver sends it elsewhere)'

/** Reads the last lines of a container's log, oldest first, each cut at 16 KiB. */
export function readTail(
  engine: Engine,
  { Id, Config }: Pick<Container, 'Id' | 'Config'>,
  count: number,
): Promise<string[]> {
  return tailOf(engine, { path: pathOf(Id), tty: Config.Tty }, count)
}

/** Reads the last lines of a task's log, which the manager fetches from the node that has it. */
export function readTaskTail(
  engine: Engine,
  { id, tty }: { id: string; tty: boolean },
  count: number,
  signal: AbortSignal,
): Promise<string[]> {
  return tailOf(engine, { path: `/tasks/${encodeURIComponent(id)}`, tty, signal }, count)
}

async function tailOf(
  engine: Engine,
  which: Pick<LogRequest, 'path' | 'tty' | 'signal'>,
  count: number,
): Promise<string[]> {
  if (count === 0) return []
  const tail = keepLast(count, mostShown)
  const end = await readLog(engine, { ...which, tail: count, longestBytes: shownLineBytes }, tail.add)
  return end === 'ended' ? tail.lines() : [noLog]
}

async function openLog(engine: Engine, { path, follow, tail, since, signal }: LogRequest) {
  const query = { stdout: true, stderr: true, follow, tail, since: since && showSince(since) }
  try {
    return await engine.send({ method: 'GET', path: `${path}/logs`, query, signal })
  } catch (thrown) {
    if (statusOf(thrown) !== undefined && /does not support reading/.test(String(thrown))) return undefined
    throw thrown
  }
}

/** RFC 3339 to seconds and nanoseconds, none of them lost. */
function showSince(time: string): string {
  const nanoseconds = /\.(?<digits>\d+)/.exec(time)?.groups?.digits ?? '0'
  return `${Math.floor(Date.parse(time) / 1000)}.${nanoseconds.padEnd(9, '0')}`
}

/** Keeps the last lines, so many of them and so many characters; says so where the characters were too many. */
export function keepLast(count: number, mostCharacters: number) {
  let kept: string[] = []
  let first = 0
  let size = 0
  let isCut = false
  const drop = () => {
    size -= kept[first]?.length ?? 0
    kept[first] = ''
    first++
  }
  return {
    add(line: string) {
      kept.push(line)
      size += line.length
      while (kept.length - first > count) drop()
      for (; size > mostCharacters && kept.length - first > 1; isCut = true) drop()
      // Dropped lines give their places back now and then, not one by one.
      if (first < 10_000) return
      kept = kept.slice(first)
      first = 0
    },
    lines: () => [
      ...(isCut ? [`(earlier lines are left out: they are too long in all)`] : []),
      ...kept.slice(first),
    ],
  }
}

/**
 * Takes apart the engine's framing: 8 bytes of header (the stream's number, three zeros, the payload's
 * length, big endian), then the payload. Frames and chunks may end anywhere within each other.
 */
export function demultiplex(write: (stream: number, bytes: Buffer) => void): (chunk: Buffer) => void {
  const header = Buffer.alloc(8)
  let headerBytes = 0
  let left = 0
  return (chunk) => {
    let at = 0
    while (at < chunk.length) {
      if (left === 0) {
        const copied = chunk.copy(header, headerBytes, at, at + 8 - headerBytes)
        headerBytes += copied
        at += copied
        if (headerBytes < 8) return
        headerBytes = 0
        left = header.readUInt32BE(4)
        continue
      }
      const payload = chunk.subarray(at, at + left)
      write(header.readUInt8(0), payload)
      left -= payload.length
      at += payload.length
    }
  }
}

/** Puts bytes together to lines of UTF-8 text; what a line has beyond `longestBytes` is dropped. */
export function splitLines(longestBytes: number, onLine: (line: string) => void) {
  let parts: Buffer[] = []
  let size = 0
  const keep = (bytes: Buffer) => {
    const kept = bytes.subarray(0, Math.max(0, longestBytes - size))
    if (kept.length > 0) parts.push(Buffer.from(kept))
    size += kept.length
  }
  const flush = () => {
    const line = Buffer.concat(parts).toString('utf8').replace(/\r$/, '')
    parts = []
    size = 0
    onLine(line)
  }
  return {
    write(bytes: Buffer) {
      let start = 0
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        keep(bytes.subarray(start, end))
        flush()
        start = end + 1
      }
      keep(bytes.subarray(start))
    },
    end() {
      if (size > 0) flush()
    },
  }
}
