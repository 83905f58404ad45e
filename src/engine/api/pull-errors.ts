import { UserError } from '../../error.js'
import { Unreachable } from '../transport/unreachable.js'
import { explainBuild } from './windows-errors.js'

/** An image as a message calls it, the host of its registry, and the system of the engine that pulls it. */
export interface Source {
  name: string
  registry: string
  os: string
}

/** What a registry answered an engine, in the words that engines pass it on with; the same as asking it oneself tells. */
export type Hiccup = { status: number; retryAfter: string | undefined } | 'no answer'

/** A status, as Docker, containerd and Podman each write one that they did not expect. */
const statusPattern = statusLike('[45]\\d\\d')

function statusLike(codes: string): RegExp {
  const before = '(?:HTTP status:|status code(?: from registry)?:?|\\bHTTP|StatusCode:|:)'
  return new RegExp(`${before} (?<status>${codes})(?= response body|,? [A-Z(]|,|$)`)
}

const tooMany = /toomanyrequests|too many requests|rate limit/i

const noAnswer =
  /connection reset by peer|broken pipe|\bEOF\b|connection refused|timeout|timed out|deadline exceeded|no route to host|network is unreachable|GOAWAY|server misbehaving|temporary failure in name resolution/i

/** Finds what a registry answered in an engine's error; `undefined` where that tells of neither a status nor a connection. */
export function findHiccup(thrown: unknown): Hiccup | undefined {
  if (!(thrown instanceof UserError) || thrown instanceof Unreachable) return undefined
  const said = thrown.problem
  const status = statusPattern.exec(said)?.groups?.status
  if (status !== undefined) return { status: Number(status), retryAfter: retryAfterIn(said) }
  if (tooMany.test(said)) return { status: 429, retryAfter: retryAfterIn(said) }
  return noAnswer.test(said) ? 'no answer' : undefined
}

const secondsIn: Readonly<Record<string, number>> = { ns: 1e-9, µs: 1e-6, us: 1e-6, ms: 1e-3, s: 1, m: 60 }

/** Some registries write into their message when to come back, as Go writes a duration; in whole seconds. */
function retryAfterIn(said: string): string | undefined {
  const { number, unit = 's' } =
    /retry-after: (?<number>\d+(?:\.\d+)?)(?<unit>[nµum]?s|m)?/i.exec(said)?.groups ?? {}
  return number === undefined ? undefined : String(Math.ceil(Number(number) * (secondsIn[unit] ?? 1)))
}

/** What a pull's error means, told by its message; `tries` is how often it was tried. */
export function explainPull({ name, registry, os }: Source, thrown: unknown, tries = 1): unknown {
  if (!(thrown instanceof UserError)) return thrown
  const said = thrown.problem
  const meaning = explainBuild(said) ?? meanings.find(({ pattern }) => pattern.test(said))
  if (meaning === undefined) return thrown
  const status = statusPattern.exec(said)?.groups?.status ?? ''
  const problem = meaning.problem
    .replace('{status}', status)
    .replace('its registry', `its registry ${registry}`)
  const times = tries > 1 ? `, after ${tries} attempts` : ''
  const remedy = meaning.remedy.replace(
    '{certs.d}',
    os === 'windows' ? windowsCerts : '/etc/docker/certs.d/HOST/ca.crt',
  )
  return new UserError(`${name} ${problem}${times}`, remedy, { cause: thrown })
}

const windowsCerts = '%ProgramData%\\docker\\certs.d\\HOST\\ca.crt, with the port’s colon left out,'

const meanings: readonly { pattern: RegExp; problem: string; remedy: string }[] = [
  {
    pattern: new RegExp(`${tooMany.source}|${statusLike('429').source}`, 'i'),
    problem: 'cannot be pulled now: its registry limits how much is pulled',
    remedy:
      'Set "username" and "password" (accounts have a higher limit), use a mirror, or run the job again later',
  },
  {
    pattern:
      /no basic auth credentials|authentication required|unauthorized|incorrect username or password|denied|\b401\b|\b403\b/i,
    problem: 'cannot be pulled: its registry refuses the credentials, or has no such repository',
    remedy:
      'Set "username" and "password", or run docker/login-action before, and see that the account may read the repository',
  },
  {
    pattern: /error unmarshalling content|invalid character '<'|unexpected media type text\/html/i,
    problem: 'cannot be pulled: what answers the engine is no registry, perhaps a proxy or a login page',
    remedy: 'See whether "image" names a registry, and proxies between the engine and it',
  },
  {
    pattern:
      /no matching manifest for (\S+)|does not (?:match|provide) the specified platform|no match for platform in manifest|no image found in (?:image index|manifest list) for/i,
    problem: 'has no image for the platform that is wanted',
    remedy: 'Build it for that platform too, or set "platform" to one that it has',
  },
  {
    pattern: /cannot overwrite digest/i,
    problem:
      'cannot be pulled for that platform: the engine has this digest for another one, and keeps only one image of a digest',
    remedy:
      'Remove it there ("docker image rm"), give the digest of the platform’s own manifest, or have the engine use the containerd image store',
  },
  {
    pattern: /manifest (?:for .* )?(?:unknown|not found)|not found|name unknown|does not exist/i,
    problem: 'does not exist in its registry',
    remedy: 'Correct "image", or push it first',
  },
  {
    pattern: statusLike('408|5\\d\\d'),
    problem: 'cannot be pulled now: its registry answers with an error of its own ({status})',
    remedy: 'Run the job again later, or see the registry’s log',
  },
  {
    pattern: /server gave HTTP response to HTTPS client/i,
    problem: 'cannot be pulled: its registry speaks plain HTTP, which the engine refuses',
    remedy: 'Serve it over HTTPS, or list it under "insecure-registries" in the engine’s daemon.json',
  },
  {
    pattern: /x509|certificate/i,
    problem: 'cannot be pulled: the engine does not trust its registry’s certificate',
    remedy: 'Put the registry’s CA under {certs.d} on the engine’s machine',
  },
  {
    pattern: /connection reset by peer|broken pipe|\bEOF\b|GOAWAY/i,
    problem: 'cannot be pulled now: its registry cuts the connection',
    remedy: 'Run the job again later, or see the registry’s log, and proxies between the engine and it',
  },
  {
    pattern:
      /no such host|connection refused|timeout|timed out|deadline exceeded|no route to host|unreachable|name resolution|server misbehaving|i\/o/i,
    problem: 'cannot be pulled: the engine does not reach its registry',
    remedy: 'See that the registry runs and that the engine’s machine reaches it',
  },
  {
    pattern: /no space left on device/i,
    problem: 'cannot be pulled: the engine’s disk is full',
    remedy: 'Free space there',
  },
]
