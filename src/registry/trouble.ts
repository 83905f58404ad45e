import { UserError } from '../error.js'

/** TLS that ended because the other side does not speak it. */
const notTls = new Set(['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG', 'EPROTO'])

const sentences: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  ENOTFOUND: ['its name is not known', 'Correct the host in "image", or see the runner’s DNS'],
  EAI_AGAIN: ['its name could not be looked up', 'See the runner’s DNS'],
  ECONNREFUSED: ['it refuses connections', 'See whether the registry runs and "image" has its port'],
  ECONNRESET: ['the connection was cut', 'See the registry’s log, and proxies on the way'],
  EPIPE: ['the connection was cut', 'See the registry’s log, and proxies on the way'],
  SILENCE: ['it does not answer', 'See whether the registry is overloaded, and proxies on the way'],
  ETIMEDOUT: ['it cannot be reached', 'See the runner’s network, firewalls and HTTPS_PROXY'],
  EHOSTUNREACH: ['it cannot be reached', 'See the runner’s network, firewalls and HTTPS_PROXY'],
  ENETUNREACH: ['it cannot be reached', 'See the runner’s network, firewalls and HTTPS_PROXY'],
}

/** Whether another attempt would end the same: wrong certificates, unknown names, no TLS. */
export function isLasting(thrown: unknown): boolean {
  const code = codeOf(thrown)
  return isCertificate(code) || notTls.has(code) || code === 'ENOTFOUND' || /^(?:HPE_|$)/.test(code)
}

/** Whether the server may speak the other of HTTP and HTTPS: not if it waits for more, or has a certificate. */
export function maySpeakOther(thrown: unknown): boolean {
  const code = codeOf(thrown)
  return !isCertificate(code) && code !== 'SILENCE'
}

/** Says in a sentence why a server gave no answer. */
export function explainTrouble(url: URL, thrown: unknown, tries: number): UserError {
  if (thrown instanceof UserError) return thrown
  const code = codeOf(thrown)
  const many = tries > 1 ? ` after ${tries} attempts` : ''
  const options = { cause: thrown }
  if (isCertificate(code)) {
    return new UserError(
      `The certificate of ${url.host} cannot be trusted (${code})`,
      'Give the authority that signed it in the environment variable NODE_EXTRA_CA_CERTS of the job',
      options,
    )
  }
  if (notTls.has(code)) {
    return new UserError(
      `${url.host} does not speak HTTPS (${code})`,
      'Set "insecure: true" if this registry is meant to be reached over plain HTTP',
      options,
    )
  }
  const [problem, remedy] = sentences[code] ?? [
    `the connection failed (${code || messageOf(thrown)})`,
    'See the registry’s log, and proxies on the way',
  ]
  return new UserError(`${url.host} gives no answer${many}: ${problem}`, remedy, options)
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
