import { UserError } from '../error.js'
import { type Challenge, parseChallenges } from './challenge.js'
import type { Credentials } from './credentials.js'
import { originsOf } from './origin.js'
import { checkRedirect } from './redirect.js'
import { formatReference, type Reference } from './reference.js'
import { type Answer, attempt, type Patience, type Question, send } from './send.js'
import { fetchToken } from './token.js'
import { maySpeakOther } from './trouble.js'

/** Who asks a registry, and for what repository. */
export interface Access extends Patience {
  repository: Pick<Reference, 'registry' | 'path'>
  credentials: Credentials | undefined
  /** Allows plain HTTP beyond the loopback interface. */
  insecure: boolean
  /** Is given every token that the registry hands out, before it is used. */
  mask(secret: string): void
}

/** A repository of a registry that can be asked. */
export interface Registry {
  /** As in messages: `ghcr.io/acme/web`. */
  name: string
  path: string
  /** Whether there are credentials for it. */
  hasCredentials: boolean
  /** Asks the registry, after a challenge once more with what it asks for; redirects are followed. */
  ask(url: string, question: Question): Promise<Answer>
}

const mostRedirects = 5

/** Enough for every answer whose body tells no more than why. */
const mostBytes = 1_000_000

/** Finds where the registry answers. Credentials and tokens go to that origin only. */
export async function connectRegistry(access: Access): Promise<Registry> {
  const { registry, path } = access.repository
  const origin = await findOrigin(originsOf(registry, access.insecure), access)
  let authorization: string | undefined
  const ask = async (url: string, question: Question): Promise<Answer> => {
    const target = new URL(url, origin)
    const first = await follow(target, question, { origin, authorization, access })
    // Some hide what is private from who is not known, and ask nobody who it is but at the API's root.
    const mayBeHidden = authorization === undefined && [403, 404].includes(first.status)
    const challenger =
      mayBeHidden && access.credentials !== undefined
        ? await send(new URL('/v2/', origin), { headers: {}, mostBytes }, access)
        : first
    if (challenger.status !== 401 || challenger.url.origin !== origin.origin) return first
    const answer = await answerChallenge(challenger, origin, access)
    if (answer === undefined) return first
    authorization = answer
    return await follow(target, question, { origin, authorization, access })
  }
  const name = formatReference({ registry, path })
  return { name, path, hasCredentials: access.credentials !== undefined, ask }
}

/**
 * Tries the origins in turn where there are several. One with a certificate that cannot be trusted is
 * the one: to go on without would be what the certificate is to prevent.
 */
async function findOrigin(origins: readonly URL[], access: Access): Promise<URL> {
  const [first, ...others] = origins
  if (first === undefined) throw new Error('A registry has no origin')
  if (others.length === 0) return first
  for (const origin of origins) {
    try {
      const { status } = await attempt(new URL('/v2/', origin), { headers: {}, mostBytes }, access)
      // What servers of HTTPS answer to plain HTTP, if they answer.
      if (status !== 400 || origin.protocol === 'https:') return origin
    } catch (thrown) {
      access.signal.throwIfAborted()
      if (!maySpeakOther(thrown)) return origin
    }
  }
  return origins.find(({ protocol }) => protocol === 'http:') ?? first
}

/** Follows redirects; beyond the origin neither credentials nor tokens go along, and they never come back. */
async function follow(
  start: URL,
  question: Question,
  { origin, authorization, access }: { origin: URL; authorization: string | undefined; access: Access },
): Promise<Answer> {
  let url = start
  let isHome = url.origin === origin.origin
  for (let count = 0; count <= mostRedirects; count++) {
    const own = isHome && authorization !== undefined ? { Authorization: authorization } : {}
    const answer = await send(url, { ...question, headers: { ...question.headers, ...own } }, access)
    const location = answer.headers.get('location')
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) return answer
    url = checkRedirect(url, location, { origin, insecure: access.insecure })
    isHome &&= url.origin === origin.origin
  }
  throw new UserError(`${start.host} redirects more than ${mostRedirects} times`, 'Correct the registry')
}

/** What the registry wants as `Authorization`; `undefined` if it wants credentials and there are none. */
async function answerChallenge(answer: Answer, origin: URL, access: Access): Promise<string | undefined> {
  const challenges = parseChallenges(answer.headers.get('www-authenticate') ?? '')
  const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.realm)
  if (bearer !== undefined) return `Bearer ${await tokenFor(bearer, origin, access)}`
  const { credentials } = access
  if (!challenges.some(({ scheme }) => scheme === 'basic')) throw unknownChallenge(answer, challenges)
  if (credentials === undefined) return undefined
  const pair =
    'identityToken' in credentials
      ? `00000000-0000-0000-0000-000000000000:${credentials.identityToken}`
      : `${credentials.username}:${credentials.password}`
  const basic = Buffer.from(pair).toString('base64')
  access.mask(basic)
  return `Basic ${basic}`
}

async function tokenFor({ parameters }: Challenge, origin: URL, access: Access): Promise<string> {
  const { registry, path } = access.repository
  const { realm = '', service, scope = `repository:${path}:pull` } = parameters
  const wish = { realm, service, scope, origin, name: formatReference({ registry, path }) }
  const token = await fetchToken(wish, access.credentials, access)
  access.mask(token)
  return token
}

function unknownChallenge({ url }: Answer, challenges: readonly Challenge[]): UserError {
  const schemes = challenges.map(({ scheme }) => scheme)
  if (schemes.includes('bearer')) {
    return new UserError(`${url.host} wants a token and names no server for it`, 'Correct the registry')
  }
  const how =
    schemes.length === 0 ? ' and does not say how' : ` by ${schemes.join(', ')}, which is not supported`
  return new UserError(
    `${url.host} wants a login${how}`,
    'Use a registry that takes Basic or Bearer authentication',
  )
}
