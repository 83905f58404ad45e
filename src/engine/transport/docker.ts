import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { UserError } from '../../error.js'
import type { Home } from '../api/home.js'
import { type Reader, Unusable } from './answer.js'
import type { Address } from './host.js'
import { codeOf, isBroken } from './unreachable.js'

/** A reachable engine: its address, what it is, and how to send it a request. */
export interface Engine {
  readonly address: Address
  /** The engine's own version, for example `20.10.24`. */
  readonly version: string
  /** `linux` or `windows`: what its containers run. */
  readonly os: string
  readonly architecture: string
  /** The version of the API that it is asked in, for example `1.41`. */
  readonly api: string
  /** Podman answers the same API, with differences of its own. */
  readonly isPodman: boolean
  /** The container that this process runs in, if this engine runs it. */
  readonly home?: Home | undefined
  readonly send: (request: Request) => Promise<IncomingMessage>
}

/** One call of the Engine API, https://docs.docker.com/reference/api/engine/. */
export interface Request {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE'
  /** Below the version, for example `/containers/json`; parts that come from outside are URL-encoded. */
  path: string
  /** `undefined` values are left out. */
  query?: Record<string, string | number | boolean | undefined>
  /** An object is sent as JSON, a buffer as a tar archive. */
  body?: object | Buffer
  /** Base64url JSON for the `X-Registry-Auth` header. */
  registryAuth?: string | undefined
  signal?: AbortSignal | undefined
  /** How long the answer's head may take; 0 for no limit. */
  withinMs?: number
  /** A POST that may be sent again where its answer was lost; every other method may, unless this is `false`. */
  repeatable?: boolean
}

/** Whether an engine is asked in an API version at least as new. */
export function speaks({ api }: Pick<Engine, 'api'>, version: string): boolean {
  return !isOlderApi(api, version)
}

/** Compared by hand: a collator for numbers takes longer to load than an engine to answer. */
export function isOlderApi(left: string, right: string): boolean {
  const [[major, minor], [otherMajor, otherMinor]] = [partsOf(left), partsOf(right)]
  return major === otherMajor ? minor < otherMinor : major < otherMajor
}

function partsOf(version: string): [number, number] {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return [major, minor]
}

/** An answer of the engine that says no; `status` is the HTTP status. */
export class EngineError extends UserError {
  override name = 'EngineError'
  readonly status: number

  constructor(problem: string, remedy: string, status: number) {
    super(problem, remedy)
    this.status = status
  }
}

/** How long an engine may take to answer one call that does not wait for anything. */
export const answerMs = 120_000

/** Sends a request and reads the whole answer as JSON, checked where it arrives. */
export async function ask<T>(engine: Pick<Engine, 'send'>, request: Request, read: Reader<T>): Promise<T> {
  const answer = parseBody(await exchange(engine, request))
  try {
    return read(answer, '')
  } catch (thrown) {
    if (!(thrown instanceof Unusable)) throw thrown
    throw new UserError(
      `The engine’s answer to ${request.method} ${request.path} cannot be used: ${thrown.message}`,
      'See whether "docker-host" names a Docker engine, and what stands between it and the runner',
      { cause: thrown },
    )
  }
}

/** Sends a request whose answer says no more than that it is done; Podman writes `OK` where Docker writes nothing. */
export async function tell(engine: Pick<Engine, 'send'>, request: Request): Promise<void> {
  await exchange(engine, request)
}

async function exchange(engine: Pick<Engine, 'send'>, request: Request): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const answer = await engine.send(request)
    try {
      return await readBody(answer, request.withinMs ?? answerMs)
    } catch (thrown) {
      if (!mayRepeat(request, thrown, attempt)) throw thrown
      await delay(attempt * 100)
    }
  }
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body || 'null')
  } catch (cause) {
    throw new UserError(
      'The engine answered with something that is not JSON',
      'See whether "docker-host" names a Docker engine, and what stands between it and the runner',
      { cause },
    )
  }
}

const mostAttempts = 3

/**
 * Whether to repeat what is safe to repeat: where the connection broke, and a question or a removal that the
 * engine failed at; 501 and 503 are answers that stay.
 */
export function mayRepeat(
  { method, signal, repeatable }: Request,
  thrown: unknown,
  attempt: number,
): boolean {
  if (attempt === mostAttempts || signal?.aborted || !(thrown instanceof UserError)) return false
  if (repeatable === false && thrown instanceof EngineError) return false
  if (thrown instanceof EngineError)
    return (method === 'GET' || method === 'DELETE') && [500, 502, 504].includes(thrown.status)
  return (method !== 'POST' || repeatable === true) && isBroken(thrown.cause)
}

/** Reads an answer as text; `withinMs` is how long it may be silent, 0 for no limit. */
export async function readBody(answer: IncomingMessage, withinMs: number): Promise<string> {
  if (withinMs > 0) answer.setTimeout(withinMs, () => answer.destroy(new Error('timed out')))
  try {
    return await text(answer)
  } catch (cause) {
    throw new UserError('The engine broke off its answer', 'See the engine’s log, then run the job again', {
      cause,
    })
  }
}

/** The HTTP status of an engine's refusal; `undefined` for any other error. */
export function statusOf(thrown: unknown): number | undefined {
  return thrown instanceof EngineError ? thrown.status : undefined
}

/** Whether a request may have been carried out all the same: it was sent, and no whole answer came. */
export function isLost(thrown: unknown): boolean {
  if (!(thrown instanceof UserError) || thrown instanceof EngineError) return false
  return !['ENOENT', 'ECONNREFUSED', 'EACCES', 'EPERM'].includes(codeOf(thrown.cause))
}
