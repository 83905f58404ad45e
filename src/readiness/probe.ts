import http from 'node:http'
import { connect, isIP } from 'node:net'
import { type HttpTarget, showStatuses } from '../input/http-target.js'
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

/** How much of an answer's body is read, and how much of its text is shown. */
const readBytes = 2048
const shownBytes = 200

/**
 * Asks once for a path; a redirect is an answer, never followed. A certificate that is to be verified must be one that
 * Node trusts (`NODE_EXTRA_CA_CERTS` adds to these), and for the host that is asked for.
 */
export async function tryHttp(
  { host, port, withinMs, signal }: Target,
  { path, host: name, tls, statuses }: HttpTarget,
): Promise<Attempt> {
  const { get } = tls === undefined ? http : await import('node:https')
  const headers = { 'User-Agent': 'berth', Accept: '*/*', Connection: 'close', ...(name && { Host: name }) }
  // A probe asks whether the application answers, not whether it ends its lines with CR LF.
  const options = { host, port, path, headers, agent: false, signal, insecureHTTPParser: true } as const
  const names = { servername: serverName(name ?? host), rejectUnauthorized: tls !== 'insecure' }
  return new Promise((resolve) => {
    const settle = (attempt: Attempt) => {
      resolve(attempt)
      request.destroy()
    }
    const request = get({ ...options, ...(tls && names) }, (answer) => judge(answer, statuses, settle))
    request.setTimeout(withinMs, () => settle(silent(withinMs)))
    request.once('error', (error) => settle({ passed: false, seen: showError(error) }))
    const late = setTimeout(() => settle(silent(withinMs)), withinMs)
    request.once('close', () => clearTimeout(late))
  })
}

/** The name that a TLS client asks for: no port, and none at all for an address. */
function serverName(host: string): string {
  const name = host.replace(/:\d+$/, '')
  return isIP(name.replace(/^\[|\]$/g, '')) ? '' : name
}

/** Settles with what an answer says: its status alone where that passes, else with the beginning of its body. */
function judge(
  answer: http.IncomingMessage,
  statuses: HttpTarget['statuses'],
  settle: (attempt: Attempt) => void,
): void {
  const { statusCode = 0, statusMessage = '' } = answer
  const answered = `answered ${statusCode} ${statusMessage}`.trim()
  const passes = (statuses ?? [[200, 399]]).some(([from, to]) => statusCode >= from && statusCode <= to)
  if (passes) {
    settle({ passed: true, seen: answered })
    return
  }
  const status = statuses === undefined ? answered : `${answered}, not ${showStatuses(statuses)}`
  let body = ''
  const settleWithBody = () => settle({ passed: false, seen: status + showBody(body) })
  answer.setEncoding('utf8').on('data', (text: string) => {
    body += text
    if (body.length > readBytes) settleWithBody()
  })
  answer.once('end', settleWithBody).once('error', settleWithBody)
}

function silent(withinMs: number): Attempt {
  return { passed: false, seen: `no answer within ${withinMs / 1000} s` }
}

function showBody(body: string): string {
  // Concealed before anything is taken out of it: what is left of a secret would not be known as one.
  const text = textOf(shorten(body, readBytes, body.length > readBytes))
  const line = shorten(text, shownBytes).trim()
  return line === '' ? '' : `: ${line}`
}

/** A page of HTML without its markup, on one line. */
function textOf(body: string): string {
  const isPage = /<(?:!doctype|html|head|body|h1|p|div)\b/i.test(body)
  const text = isPage
    ? body.replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ').replace(/<[^>]*(?:>|$)/g, ' ')
    : body
  return text.replace(/\s+/g, ' ')
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
    EPROTO: 'does not speak TLS there (without "https:" it is asked in plain HTTP)',
    CERT_HAS_EXPIRED: untrusted('has expired'),
    CERT_NOT_YET_VALID: untrusted('is not valid yet'),
    DEPTH_ZERO_SELF_SIGNED_CERT: untrusted('is signed by itself'),
    SELF_SIGNED_CERT_IN_CHAIN: untrusted('comes from an authority that is not known here'),
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted('comes from an authority that is not known here'),
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted('comes from an authority that is not known here'),
    ERR_TLS_CERT_ALTNAME_INVALID: untrusted('is for another name; "host=NAME" asks for that one'),
  }
  if (code.startsWith('HPE_')) return 'answers with something that is not HTTP'
  return known[code] ?? error.message
}

function untrusted(why: string): string {
  return `its certificate ${why} ("insecure" takes any certificate)`
}
