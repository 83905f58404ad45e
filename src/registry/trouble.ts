import { UserError } from '../error.js'

/** TLS that ended because the other side does not speak it. */
const notTls = new Set(['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG', 'EPROTO'])

type Sentence = readonly [problem: string, remedy: string]

const seeNetwork = 'See the runner’s network, firewalls and HTTPS_PROXY'

/** What is wrong before there is a connection: to the registry, or to the proxy on the way. */
const noConnection: Readonly<Record<string, Sentence>> = {
  ENOTFOUND: ['its name is not known', 'Correct the host in "image", or see the runner’s DNS'],
  EAI_AGAIN: ['its name could not be looked up', 'See the runner’s DNS'],
  ECONNREFUSED: ['it refuses connections', 'See whether the registry runs and "image" has its port'],
  ETIMEDOUT: ['it cannot be reached', seeNetwork],
  EHOSTUNREACH: ['it cannot be reached', seeNetwork],
  ENETUNREACH: ['it cannot be reached', seeNetwork],
}

const brokenConnection: Readonly<Record<string, Sentence>> = {
  ECONNRESET: ['the connection was cut', 'See the registry’s log, and proxies on the way'],
  EPIPE: ['the connection was cut', 'See the registry’s log, and proxies on the way'],
  SILENCE: ['it stays silent', 'See whether the registry is overloaded, and proxies on the way'],
}

const ownAuthority =
  'Give the authority that signed it in the environment variable NODE_EXTRA_CA_CERTS of the job'

/** What to do about a certificate whose authority is not the trouble. */
const certificateRemedies: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'Renew it, and see that the runner’s clock is right',
  CERT_NOT_YET_VALID: 'See that the runner’s clock is right',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'It is made for other names: write one of them in "image", or have a certificate made for this one',
}

/** Whether another attempt would end the same: wrong certificates, unknown names, no TLS, a proxy’s refusal, what is no HTTP. */
export function isLasting(thrown: unknown): boolean {
  const code = codeOf(thrown)
  if (code === 'ERR_PROXY_TUNNEL') return /^4/.test(tunnelStatus(thrown))
  return isCertificate(code) || notTls.has(code) || code === 'ENOTFOUND' || /^(?:HPE_|$)/.test(code)
}

/** Whether the server may speak the other of HTTP and HTTPS: not if it waits for more, or has a certificate. */
export function maySpeakOther(thrown: unknown): boolean {
  const code = codeOf(thrown)
  return !isCertificate(code) && code !== 'SILENCE'
}

/** Says in a sentence why a server gave no answer, asked through a proxy or not. */
export function explainTrouble(
  url: URL,
  thrown: unknown,
  { tries, isProxied }: { tries: number; isProxied: boolean },
): UserError {
  if (thrown instanceof UserError) return thrown
  const code = codeOf(thrown)
  const [problem, remedy] =
    certificateTrouble(url, code) ??
    proxyTrouble(url, thrown, isProxied) ??
    answerless(url, thrown, tries > 1 ? ` after ${tries} attempts` : '')
  return new UserError(problem, remedy, { cause: thrown })
}

function certificateTrouble({ host }: URL, code: string): Sentence | undefined {
  if (isCertificate(code)) {
    return [
      `The certificate of ${host} cannot be trusted (${code})`,
      certificateRemedies[code] ?? ownAuthority,
    ]
  }
  if (!notTls.has(code)) return undefined
  return [
    `${host} does not speak HTTPS (${code})`,
    'Set "insecure: true" if this registry is meant to be reached over plain HTTP',
  ]
}

/** The name of the variable is told, because its value may hold a password. */
function proxyTrouble({ host, protocol }: URL, thrown: unknown, isProxied: boolean): Sentence | undefined {
  const code = codeOf(thrown)
  const variable = protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY'
  const around = `name ${host} in NO_PROXY if it is to be reached directly`
  if (isProxied && noConnection[code] !== undefined) {
    return [
      `The proxy on the way to ${host} gives no answer: ${noConnection[code][0]}`,
      `Correct ${variable}, or ${around}`,
    ]
  }
  if (code !== 'ERR_PROXY_TUNNEL') return undefined
  const status = tunnelStatus(thrown)
  return status === '407'
    ? [
        `The proxy on the way to ${host} wants a login (407)`,
        `Write it in ${variable}, as http://user:password@proxy:port`,
      ]
    : [
        `The proxy on the way to ${host} makes no connection${status === '' ? '' : ` (${status})`}`,
        `See the proxy’s log, or ${around}`,
      ]
}

function answerless({ host }: URL, thrown: unknown, afterTries: string): Sentence {
  const code = codeOf(thrown)
  const [problem, remedy] = noConnection[code] ??
    brokenConnection[code] ?? [
      `the connection failed (${code || messageOf(thrown)})`,
      'See the registry’s log, and proxies on the way',
    ]
  return [`${host} gives no answer${afterTries}: ${problem}`, remedy]
}

/** What the proxy answered to CONNECT, as far as it is an answer. */
function tunnelStatus(thrown: unknown): string {
  const status = typeof thrown === 'object' && thrown !== null && 'statusCode' in thrown && thrown.statusCode
  return typeof status === 'number' && status > 0 ? `${status}` : ''
}

function isCertificate(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME|_CA$/.test(code)
}

/** The code may stand in a cause, or in the errors of several addresses. */
function codeOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return ''
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code
  if ('cause' in thrown && thrown.cause !== undefined) return codeOf(thrown.cause)
  return 'errors' in thrown && Array.isArray(thrown.errors) ? codeOf(thrown.errors[0]) : ''
}

function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  return thrown.cause === undefined ? thrown.message : messageOf(thrown.cause)
}
