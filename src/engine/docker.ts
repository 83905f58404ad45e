import { Agent, IncomingMessage } from 'node:http'
import { posix } from 'node:path'
import { text } from 'node:stream/consumers'
import { inspect } from 'node:util'
import Docker from 'dockerode'
import { UserError } from '../error.js'
import { type Address, showAddress } from './host.js'

/** A reachable engine: its address, what it is, and how to send it a request. */
export interface Engine {
  readonly address: Address
  /** The engine's own version, for example `20.10.24`. */
  readonly version: string
  /** `linux` or `windows`: what its containers run. */
  readonly os: string
  readonly architecture: string
  /** Podman answers the same API, with differences of its own. */
  readonly isPodman: boolean
  readonly send: (request: Request) => Promise<IncomingMessage>
}

/** One call of the Engine API, https://docs.docker.com/reference/api/engine/. */
export interface Request {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE'
  /** Below the version, for example `/containers/json`; parts that come from outside are URL-encoded. */
  path: string
  /** `undefined` values are left out. */
  query?: Record<string, string | number | boolean | undefined>
  body?: object | Buffer
  /** Base64url JSON for the `X-Registry-Auth` header. */
  registryAuth?: string | undefined
  signal?: AbortSignal | undefined
  /** How long the answer's head may take; 0 for no limit. */
  withinMs?: number
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

/** The API version whose answers Berth knows; newer engines are asked in this one. */
const newestApi = '1.51'

/** How long an engine may take to answer one call that does not wait for anything. */
const answerMs = 120_000

/** How long an engine may take to say who it is. */
const helloMs = 10_000

/** Asks the engine at an address who it is, within 10 s; keeps trying for `waitMs` where nothing answers. */
export async function connect(address: Address, waitMs: number, signal: AbortSignal): Promise<Engine> {
  const deadline = Date.now() + waitMs
  for (;;) {
    try {
      return await greet(address, signal)
    } catch (thrown) {
      if (signal.aborted || Date.now() >= deadline) throw thrown
      await delay(Math.min(250, deadline - Date.now()))
    }
  }
}

/** Sends a request and reads the whole answer as JSON; `null` where it has no body. */
export async function ask<T>(engine: Pick<Engine, 'send'>, request: Request): Promise<T> {
  const answer = await engine.send(request)
  const body = await readBody(answer, request.withinMs ?? answerMs)
  return JSON.parse(body || 'null')
}

/** The HTTP status of an engine's refusal; `undefined` for any other error. */
export function statusOf(thrown: unknown): number | undefined {
  return thrown instanceof EngineError ? thrown.status : undefined
}

interface Version {
  Version: string
  ApiVersion: string
  MinAPIVersion?: string
  Os: string
  Arch: string
  Components?: { Name: string }[]
}

async function greet(address: Address, signal: AbortSignal): Promise<Engine> {
  const agent = unseen(new Agent({ keepAlive: true }))
  const open = (version: string | undefined) => sender(openModem(address, agent, version), address)
  const hello = { method: 'GET', path: '/version', withinMs: helloMs, signal } as const
  const {
    Version: version,
    Os: os,
    Arch: architecture,
    ...more
  } = await ask<Version>({ send: open(undefined) }, hello)
  const isPodman = (more.Components ?? []).some(({ Name }) => /podman/i.test(Name))
  return { address, version, os, architecture, isPodman, send: open(`v${pickApi(more)}`) }
}

/** Both sides' newest common version; an engine that has left ours behind is asked in its oldest. */
function pickApi({ ApiVersion, MinAPIVersion }: Pick<Version, 'ApiVersion' | 'MinAPIVersion'>): string {
  const known = isOlder(ApiVersion, newestApi) ? ApiVersion : newestApi
  return MinAPIVersion !== undefined && isOlder(known, MinAPIVersion) ? MinAPIVersion : known
}

function isOlder(left: string, right: string): boolean {
  return left.localeCompare(right, 'en', { numeric: true }) < 0
}

/** Every option is given, because docker-modem fills in the environment for those that are not. */
function openModem(address: Address, agent: Agent, version: string | undefined): Docker {
  const none = {
    host: undefined,
    port: undefined,
    socketPath: undefined,
    ca: undefined,
    cert: undefined,
    key: undefined,
  }
  const there =
    address.kind === 'socket'
      ? { socketPath: address.path }
      : { host: address.host, port: address.port, pathPrefix: '/' }
  const options = { ...none, ...there, protocol: 'http' as const, agent, version }
  return new Docker(options)
}

/**
 * Makes the one function that talks: docker-modem's own reading of an answer never ends when the
 * connection is cut in its middle, so every answer is taken as a stream and read here.
 */
function sender(docker: Docker, address: Address): Engine['send'] {
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await sendOnce(docker, request, address)
      } catch (thrown) {
        const repeatable = request.method !== 'POST' && attempt < 3 && !request.signal?.aborted
        if (!(thrown instanceof UserError && repeatable && isBroken(thrown.cause))) throw thrown
        await delay(attempt * 100)
      }
    }
  }
}

async function sendOnce(docker: Docker, request: Request, address: Address): Promise<IncomingMessage> {
  const { method, path, query, body, registryAuth, signal, withinMs = answerMs } = request
  if (posix.normalize(decodeURIComponent(path)) !== decodeURIComponent(path)) throw nothingAt(path)
  const deadline = withinMs > 0 ? AbortSignal.timeout(withinMs) : undefined
  const signals = [signal, deadline].filter((one) => one !== undefined)
  const controller = new AbortController()
  unseen(controller.signal)
  const abort = () => controller.abort()
  for (const one of signals) one.addEventListener('abort', abort, { once: true })
  try {
    signal?.throwIfAborted()
    const answer = await dial(docker, {
      method,
      path: `${path}?`,
      isStream: true,
      statusCodes: everyStatus,
      abortSignal: controller.signal,
      options: { _query: definedOnly(query ?? {}), ...(method === 'POST' && { _body: body ?? {} }) },
      ...(Buffer.isBuffer(body) && { file: body }),
      headers: registryAuth === undefined ? {} : { 'X-Registry-Auth': registryAuth },
    })
    if ((answer.statusCode ?? 500) < 400) return answer
    throw await refusal(answer, method)
  } catch (thrown) {
    if (signal?.aborted) throw signal.reason
    if (thrown instanceof UserError) throw thrown
    throw unreachable(thrown, address, deadline?.aborted ? withinMs : undefined)
  } finally {
    deadline?.removeEventListener('abort', abort)
  }
}

/** The engine redirects from a path with an empty or a dotted part, which docker-modem cannot follow. */
function nothingAt(path: string): EngineError {
  return new EngineError(`The engine has nothing at ${path}`, 'Correct the name', 404)
}

/** docker-modem describes all options of every request for a log that is off, which took milliseconds each. */
function unseen<T extends object>(option: T): T {
  return Object.defineProperty(option, inspect.custom, { value: () => '…' })
}

const everyStatus = new Proxy<Record<string, boolean>>({}, { get: () => true })

type Dial = Parameters<Docker['modem']['dial']>[0]

function dial(docker: Docker, options: Dial): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    docker.modem.dial(options, (error, answer) => {
      if (error) reject(error)
      else if (answer instanceof IncomingMessage) resolve(answer)
      else reject(new Error('docker-modem gave no stream'))
    })
  })
}

function definedOnly(query: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
}

async function readBody(answer: IncomingMessage, withinMs: number): Promise<string> {
  if (withinMs > 0) answer.setTimeout(withinMs, () => answer.destroy(new Error('timed out')))
  try {
    return await text(answer)
  } catch (cause) {
    throw new UserError('The engine broke off its answer', 'See the engine’s log, then run the job again', {
      cause,
    })
  }
}

/** 304 means "already so" and is no error; a HEAD has no body to say why. */
async function refusal(answer: IncomingMessage, method: string): Promise<EngineError> {
  const status = answer.statusCode ?? 500
  // Unread, even an answer without a body would keep its connection, and so the process.
  if (method === 'HEAD') answer.resume()
  const body = method === 'HEAD' ? '' : await readBody(answer, answerMs)
  return new EngineError(
    `The engine answered ${status}: ${messageIn(body) || answer.statusMessage}`,
    status >= 500 ? 'See the engine’s log' : 'Correct what it names',
    status,
  )
}

function messageIn(body: string): string {
  try {
    const { message, cause } = JSON.parse(body)
    return String(message ?? cause ?? body).trim()
  } catch {
    return body.trim().slice(0, 1000)
  }
}

function isBroken(cause: unknown): boolean {
  const code = codeOf(cause)
  return ['ECONNRESET', 'EPIPE', 'ECONNABORTED'].includes(code) || /socket hang up/.test(String(cause))
}

function unreachable(thrown: unknown, address: Address, lateMs: number | undefined): UserError {
  const code = codeOf(thrown)
  const shown = showAddress(address)
  const asked = `The Docker engine at ${shown.address} (from ${shown.from})`
  if (lateMs !== undefined) {
    return new UserError(
      `${asked} did not answer within ${lateMs / 1000} s`,
      'See whether it hangs, then run the job again',
      { cause: thrown },
    )
  }
  if (code === 'EACCES') {
    return new UserError(
      `${asked} refuses this user`,
      'Add the runner’s user to the group "docker", or set "docker-host"',
      { cause: thrown },
    )
  }
  const reason =
    code === 'ENOENT'
      ? 'is not there'
      : code === 'ECONNREFUSED'
        ? 'does not listen'
        : `cannot be reached: ${messageOf(thrown)}`
  return new UserError(
    `${asked} ${reason}`,
    'Start Docker on the runner, or set "docker-host" to where it listens',
    { cause: thrown },
  )
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}

function delay(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, ms)))
}
