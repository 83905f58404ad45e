import { flag, listOf, objectOf, or, text } from '../transport/answer.js'
import { odd } from '../transport/byte-reader.js'
import { ask, type Engine } from '../transport/docker.js'

/** One event of an engine, https://docs.docker.com/reference/api/engine/version/v1.41/#tag/System/operation/SystemEvents. */
export interface EngineEvent {
  /** `start`, `die`, `health_status: healthy`, … */
  action: string
  attributes: Readonly<Record<string, string>>
  /** When it happened, in milliseconds since 1970 by the engine's clock. */
  atMs: number
}

/**
 * Subscribes to the events that pass the filters: once this resolves nothing is missed. The stream ends when
 * the engine ends it, the connection is cut or the signal aborted; opened again with the same cursor, it
 * begins with what has happened since, as far as the engine remembers that (256 events, no restart).
 */
export async function openEvents(
  engine: Engine,
  {
    filters,
    cursor,
    signal,
  }: { filters: Readonly<Record<string, readonly string[]>>; cursor: EventCursor; signal: AbortSignal },
): Promise<AsyncIterable<EngineEvent>> {
  const since = cursor.timeNano === 0n ? undefined : showSince(cursor.timeNano)
  const query = { filters: JSON.stringify(filters), since }
  const answer = await engine.send({ method: 'GET', path: '/events', query, signal })
  return readEvents(answer, cursor)
}

/** Remembers the newest event seen, over several streams. */
export interface EventCursor {
  timeNano: bigint
}

/** A cursor before everything that has happened since a time, given as the engine writes it (RFC 3339). */
export function cursorAt(time: string): EventCursor {
  const ms = Date.parse(time)
  return { timeNano: Number.isNaN(ms) ? 0n : BigInt(ms) * 1_000_000n }
}

/** Seconds and nanoseconds, as the engine takes them. */
function showSince(timeNano: bigint): string {
  return `${timeNano / 1_000_000_000n}.${String(timeNano % 1_000_000_000n).padStart(9, '0')}`
}

async function* readEvents(answer: AsyncIterable<Buffer>, cursor: EventCursor): AsyncGenerator<EngineEvent> {
  let rest = ''
  const decoder = new TextDecoder()
  for await (const chunk of untilCut(answer)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line.trim() === '') continue
      const { timeNano, ...event } = parseEvent(line)
      if (timeNano !== 0n && timeNano <= cursor.timeNano) continue
      cursor.timeNano = timeNano
      yield event
    }
  }
}

/** A cut connection ends the stream like an orderly end: whoever reads it opens it again or not. */
async function* untilCut(answer: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* answer
  } catch {
    return
  }
}

/** Nanoseconds since 1970 do not fit into a double, so they are taken as they are written. */
function parseEvent(line: string): EngineEvent & { timeNano: bigint } {
  const { Action, status, Actor } = readObject(line)
  const timeNano = BigInt(/"timeNano":(?<digits>\d+)/.exec(line)?.groups?.digits ?? 0)
  return {
    action: String(Action || status || ''),
    attributes: Actor?.Attributes ?? {},
    atMs: Number(timeNano / 1_000_000n),
    timeNano,
  }
}

interface Line {
  Action?: unknown
  status?: unknown
  Actor?: { Attributes?: Record<string, string> | null } | null
}

function readObject(line: string): Line {
  try {
    return { ...JSON.parse(line) }
  } catch {
    throw odd('holds an event that is none')
  }
}

/** What of the engine itself bears on waiting. */
export interface EngineTraits {
  /** Containers go on running while the engine restarts. */
  keepsContainers: boolean
  /** How far its clock is ahead of `performance.now()`, which nobody sets, in milliseconds. */
  aheadMs: number | undefined
  /** Its containers' networks are its own: from the machine only published ports are reached. */
  isRootless: boolean
}

/** Asks the engine whether its containers outlive it, and what time it is there. */
export async function readTraits(engine: Engine, signal: AbortSignal): Promise<EngineTraits> {
  const request = { method: 'GET', path: '/info', signal } as const
  const { LiveRestoreEnabled, SystemTime, SecurityOptions } = await ask(engine, request, readInfo)
  const aheadMs = Date.parse(SystemTime) - performance.now()
  // Podman's service only asks: each container is looked after by a process of its own.
  return {
    keepsContainers: LiveRestoreEnabled || engine.isPodman,
    aheadMs: Number.isNaN(aheadMs) ? undefined : aheadMs,
    isRootless: SecurityOptions.includes('name=rootless'),
  }
}

const readInfo = objectOf<{ LiveRestoreEnabled: boolean; SystemTime: string; SecurityOptions: string[] }>({
  LiveRestoreEnabled: or(flag, false),
  SystemTime: or(text, ''),
  SecurityOptions: listOf(text<string>),
})
