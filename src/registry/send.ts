import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../error.js'
import { readBody } from './body.js'
import type { AgentOf } from './proxy.js'
import { pauseAfter } from './retry.js'
import { explainTrouble, isLasting } from './trouble.js'

/** One request; a redirect is an answer like others. */
export interface Question {
  method?: 'GET' | 'HEAD' | 'POST'
  headers: Readonly<Record<string, string>>
  form?: URLSearchParams
  /** The longest body that is taken, in bytes. */
  mostBytes: number
  /** How long one attempt may take to the last byte; 60 s if not given. */
  withinMs?: number
}

/** A whole answer. */
export interface Answer {
  url: URL
  status: number
  /** By their names in lower case; what was sent several times is joined by commas. */
  headers: ReadonlyMap<string, string>
  body: Buffer
}

/** Who waits for answers, and who is told of another attempt. */
export interface Patience {
  signal: AbortSignal
  log(line: string): void
  /** By which agent a request goes. */
  agentOf: AgentOf
}

/** How long a server may be silent. */
const silenceMs = 20_000

/** How long one question may take with all its pauses. */
const longestMs = 60_000

/**
 * Asks until there is an answer that is none of the server's trouble (429, 5xx, no answer, one that
 * was cut), with growing pauses and for at most 60 s. The last answer is returned whatever it says.
 */
export async function send(url: URL, question: Question, patience: Patience): Promise<Answer> {
  const end = performance.now() + longestMs
  const isProxied = patience.agentOf(url) !== undefined
  for (let tries = 1; ; tries++) {
    const outcome = await attempt(url, question, patience).catch((thrown: unknown) => ({ thrown }))
    patience.signal.throwIfAborted()
    const pause =
      'thrown' in outcome ? pauseAfterTrouble(outcome.thrown, tries) : pauseAfterAnswer(outcome, tries)
    if (pause === undefined || performance.now() + pause > end) {
      if ('thrown' in outcome) throw explainTrouble(url, outcome.thrown, { tries, isProxied })
      return outcome
    }
    const what =
      'thrown' in outcome
        ? explainTrouble(url, outcome.thrown, { tries: 1, isProxied }).problem
        : `${url.host} answered ${outcome.status}`
    patience.log(`${what}, trying again in ${pause / 1000} s`)
    await sleep(pause, undefined, { signal: patience.signal }).catch(() => patience.signal.throwIfAborted())
  }
}

function pauseAfterTrouble(thrown: unknown, tries: number): number | undefined {
  if (thrown instanceof UserError || isLasting(thrown) || (isSilence(thrown) && tries > 1)) return undefined
  return pauseAfter('no answer', tries)
}

function pauseAfterAnswer({ status, headers }: Answer, tries: number): number | undefined {
  if (headers.get('ratelimit-remaining')?.startsWith('0') && !headers.has('retry-after')) return undefined
  return pauseAfter({ status, retryAfter: headers.get('retry-after'), date: headers.get('date') }, tries)
}

/** Asks once; throws what Node's own client throws. */
export async function attempt(url: URL, question: Question, { signal, agentOf }: Patience): Promise<Answer> {
  const { method = 'GET', form, withinMs = longestMs } = question
  const { request } = url.protocol === 'https:' ? await import('node:https') : http
  const body = form?.toString()
  const headers = {
    'User-Agent': 'berth',
    ...(body !== undefined && { 'Content-Type': 'application/x-www-form-urlencoded' }),
    ...question.headers,
  }
  signal.throwIfAborted()
  return await new Promise((done, failed) => {
    const asking = request(url, { method, headers, timeout: silenceMs, agent: agentOf(url) })
    const giveUp = (reason: unknown) => {
      failed(reason)
      asking.destroy()
    }
    // Cheaper by far than Node's own option for a signal, and there may be a hundred pages.
    const cancel = () => giveUp(signal.reason)
    signal.addEventListener('abort', cancel, { once: true })
    const timer = setTimeout(() => giveUp(tooSlow(url, withinMs)), withinMs)
    asking.once('error', failed).once('close', () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
    })
    asking.once('timeout', () => asking.destroy(silence(asking.socket?.connecting === true)))
    asking.once('response', (response) => {
      readBody(url, response, question.mostBytes)
        .then((bytes) => done(answerOf(url, response, bytes)))
        .catch(failed)
    })
    asking.end(body)
  })
}

function answerOf(url: URL, response: http.IncomingMessage, body: Buffer): Answer {
  const headers = Object.entries(response.headersDistinct).map(
    ([name, all = []]) => [name, all.join(', ')] as const,
  )
  return { url, status: response.statusCode ?? 0, headers: new Map(headers), body }
}

function tooSlow(url: URL, withinMs: number): UserError {
  return new UserError(
    `${url.host} did not send its whole answer within ${withinMs / 1000} s`,
    'See whether it is overloaded or the line to it is slow, then run the step again',
  )
}

/** A connection that is not even made, as behind a firewall, is another trouble than an answer that does not come. */
function silence(isConnecting: boolean): Error {
  const code = isConnecting ? 'ETIMEDOUT' : 'SILENCE'
  return Object.assign(new Error(`Nothing came within ${silenceMs} ms`), { code })
}

function isSilence(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && /^(?:SILENCE|ETIMEDOUT)$/.test(String(thrown.code))
}
