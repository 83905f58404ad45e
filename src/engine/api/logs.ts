import { UserError } from '../../error.js'
import { shorten } from '../../shown.js'
import { type Engine, statusOf } from '../transport/docker.js'
import type { Container } from './container.js'
import { pathOf } from './containers.js'
import { demultiplex, keepLast, splitLines } from './log-lines.js'

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
  onLine: (line: string, isCut: boolean) => void,
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
export const shownLineBytes = 16 * 1024

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
  const end = await readLog(engine, { ...which, tail: count, longestBytes: shownLineBytes }, (line, isCut) =>
    tail.add(isCut ? shorten(line, line.length + 1, isCut) : line),
  )
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
