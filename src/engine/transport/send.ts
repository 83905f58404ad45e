import { IncomingMessage } from 'node:http'
import { posix } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { UserError } from '../../error.js'
import { conceal, shorten } from '../../shown.js'
import { explainTrouble } from './connection-errors.js'
import { type Line, unseen } from './dial.js'
import { answerMs, type Engine, EngineError, mayRepeat, type Request, readBody } from './docker.js'
import type { Address } from './host.js'

/** Makes the one function that talks; `version` is the API's, such as `v1.41`, or empty to ask in none. */
export function sender(line: Line, version: string, address: Address): Engine['send'] {
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await sendOnce(line, { ...request, path: version + request.path }, address)
      } catch (thrown) {
        if (!mayRepeat(request, thrown, attempt)) throw thrown
        await delay(attempt * 100)
      }
    }
  }
}

async function sendOnce(line: Line, request: Request, address: Address): Promise<IncomingMessage> {
  const { path, signal, withinMs = answerMs } = request
  if (posix.normalize(decodeURIComponent(path)) !== decodeURIComponent(path)) throw nothingAt(path)
  const deadline = withinMs > 0 ? AbortSignal.timeout(withinMs) : undefined
  const controller = new AbortController()
  const abort = () => controller.abort()
  for (const one of [signal, deadline]) one?.addEventListener('abort', abort, { once: true })
  try {
    signal?.throwIfAborted()
    const answer = await dial(line, request, controller.signal)
    if ((answer.statusCode ?? 500) < 400) return answer
    throw await refusal(answer, request.method)
  } catch (thrown) {
    if (signal?.aborted) throw signal.reason
    if (thrown instanceof UserError) throw thrown
    throw await explainTrouble(thrown, address, deadline?.aborted ? withinMs : undefined)
  } finally {
    deadline?.removeEventListener('abort', abort)
  }
}

/** The engine redirects from a path with an empty or a dotted part, to what was not asked for. */
function nothingAt(path: string): EngineError {
  return new EngineError(`The engine has nothing at ${path}`, 'Correct the name', 404)
}

/** Every answer is taken as a stream and read here: docker-modem's own reading never ends where one is cut. */
function dial(
  { docker, headers }: Line,
  { method, path, query = {}, body, registryAuth }: Request,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
  const options = {
    method,
    path: Object.keys(given).length > 0 ? `${path}?` : path,
    options: { _query: given, ...(method === 'POST' && { _body: body ?? {} }) },
    ...(Buffer.isBuffer(body) && { file: body }),
    headers: { ...headers, ...(registryAuth !== undefined && { 'X-Registry-Auth': registryAuth }) },
    isStream: true,
    statusCodes: everyStatus,
    abortSignal: unseen(signal),
  }
  return new Promise((resolve, reject) => {
    // Until it has a connection, Node lets a request wait, aborted or not.
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    docker.modem.dial(options, (error, answer) => {
      if (error) reject(error)
      else if (answer instanceof IncomingMessage) resolve(answer)
      else reject(new Error('docker-modem gave no stream'))
    })
  })
}

const everyStatus = new Proxy<Record<string, boolean>>({}, { get: () => true })

/** A HEAD has no body to say why. */
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
    // What is made of it takes words and lines out of it.
    return conceal(String(message ?? cause ?? body).trim())
  } catch {
    return shorten(body.trim(), 1000)
  }
}
