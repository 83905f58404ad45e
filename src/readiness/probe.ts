import { get } from 'node:http'
import { connect } from 'node:net'
import { shorten } from '../shown.js'

/** How one attempt went, in a few words. */
export interface Attempt {
  passed: boolean
  seen: string
}

/** An address to try, and how long one attempt may take. */
export interface Target {
  host: string
  port: number
  withinMs: number
  signal: AbortSignal
}

/** How much of an answer's body is shown. */
const shownBytes = 200

/** Asks once for a path: a 2xx or 3xx answer passes, and a redirect is an answer, never followed. */
export function tryHttp({ host, port, withinMs, signal }: Target, path: string): Promise<Attempt> {
  return new Promise((resolve) => {
    const settle = (attempt: Attempt) => {
      resolve(attempt)
      request.destroy()
    }
    const headers = { 'User-Agent': 'berth', Accept: '*/*', Connection: 'close' }
    // A probe asks whether the application answers, not whether it ends its lines with CR LF.
    const options = { host, port, path, headers, agent: false, signal, insecureHTTPParser: true } as const
    const request = get(options, (answer) => {
      const { statusCode = 0, statusMessage = '' } = answer
      const status = `answered ${statusCode} ${statusMessage}`.trim()
      if (statusCode >= 200 && statusCode < 400) return settle({ passed: true, seen: status })
      let body = ''
      const settleWithBody = () => settle({ passed: false, seen: status + showBody(body) })
      answer.setEncoding('utf8').on('data', (text: string) => {
        body += text
        if (body.length > shownBytes) settleWithBody()
      })
      answer.once('end', settleWithBody).once('error', settleWithBody)
    })
    request.setTimeout(withinMs, () => settle(silent(withinMs)))
    request.once('error', (error) => settle({ passed: false, seen: showError(error) }))
    const late = setTimeout(() => settle(silent(withinMs)), withinMs)
    request.once('close', () => clearTimeout(late))
  })
}

function silent(withinMs: number): Attempt {
  return { passed: false, seen: `no answer within ${withinMs / 1000} s` }
}

function showBody(body: string): string {
  const line = shorten(body, shownBytes, body.length > shownBytes)
    .replace(/\s+/g, ' ')
    .trim()
  return line === '' ? '' : `: ${line}`
}

/** Docker's own proxy accepts before the application listens, and then closes. */
const openMs = 100

/** Connects once: a connection that stays open for 100 ms, or on which something arrives, passes. */
export function tryTcp({ host, port, withinMs, signal }: Target): Promise<Attempt> {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    const settle = (attempt: Attempt) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
      socket.destroy()
      resolve(attempt)
    }
    const abort = () => settle({ passed: false, seen: 'was broken off' })
    let timer = setTimeout(() => settle(silent(withinMs)), withinMs)
    signal.addEventListener('abort', abort, { once: true })
    socket.once('connect', () => {
      clearTimeout(timer)
      timer = setTimeout(() => settle({ passed: true, seen: 'accepts connections' }), openMs)
    })
    socket.once('data', () => settle({ passed: true, seen: 'accepts connections' }))
    socket.once('end', () => settle({ passed: false, seen: 'closes the connection at once' }))
    socket.once('error', (error) => settle({ passed: false, seen: showError(error) }))
  })
}

function showError(error: Error): string {
  const code = 'code' in error ? String(error.code) : ''
  const known: Record<string, string> = {
    ECONNREFUSED: 'refuses connections',
    ECONNRESET: 'closes the connection at once',
    EPIPE: 'closes the connection at once',
    EHOSTUNREACH: 'its address cannot be reached from here',
    ENETUNREACH: 'its address cannot be reached from here',
    ENOTFOUND: 'its host name is not known',
  }
  if (code.startsWith('HPE_')) return 'answers with something that is not HTTP'
  return known[code] ?? error.message
}
