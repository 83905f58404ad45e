import { UserError } from '../error.js'
import type { Credentials } from './credentials.js'
import { isPrivate } from './origin.js'
import { refused } from './refusal.js'
import { type Answer, type Patience, send } from './send.js'

/** What a Bearer challenge asks for, https://distribution.github.io/distribution/spec/auth/token/. */
export interface TokenWish {
  realm: string
  service: string | undefined
  /** One or several, with a blank between them. */
  scope: string
  /** Of the registry that named the realm. */
  origin: URL
  /** The repository, as in messages. */
  name: string
}

const mostBytes = 1_000_000

/**
 * Gets a token from the realm: with an identity token by OAuth2's POST, otherwise by GET, anonymously
 * if there are no credentials. They go to a realm on HTTPS, or on the loopback interface where the
 * registry is on it, that was named there, or to the registry's own origin; never along a redirect.
 */
export async function fetchToken(
  wish: TokenWish,
  credentials: Credentials | undefined,
  patience: Patience,
): Promise<string> {
  const realm = checkRealm(wish, credentials)
  const answer =
    credentials !== undefined && 'identityToken' in credentials
      ? await postToken(realm, wish, { token: credentials.identityToken, patience })
      : await getToken(realm, wish, { credentials, patience })
  if (answer.status !== 200) throw refused(answer, `a token for ${wish.name}`, credentials !== undefined)
  return parseToken(answer)
}

function checkRealm({ realm, origin }: TokenWish, credentials: Credentials | undefined): URL {
  const url = URL.canParse(realm) ? new URL(realm) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UserError(`${origin.host} names a token server that is no address`, 'Correct the registry')
  }
  url.username = ''
  url.password = ''
  if (url.origin === origin.origin) return url
  if (!isPrivate(url, origin))
    throw badRealm(`${url.host} as its token server, which is on plain HTTP`, origin)
  if (credentials !== undefined && !isPrivate(origin, origin)) {
    throw badRealm(`${url.host} as its token server over plain HTTP`, origin)
  }
  return url
}

function badRealm(what: string, origin: URL): UserError {
  return new UserError(
    `${origin.host} names ${what}, so nothing is sent there`,
    'Let the registry name a token server on HTTPS, and be reached over HTTPS itself',
  )
}

async function postToken(
  realm: URL,
  { service, scope }: TokenWish,
  { token, patience }: { token: string; patience: Patience },
): Promise<Answer> {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: 'berth',
    scope,
    refresh_token: token,
  })
  if (service !== undefined) form.set('service', service)
  return await send(realm, { method: 'POST', headers: {}, form, mostBytes }, patience)
}

async function getToken(
  realm: URL,
  { service, scope }: TokenWish,
  { credentials, patience }: { credentials: Credentials | undefined; patience: Patience },
): Promise<Answer> {
  const url = new URL(realm)
  if (service !== undefined) url.searchParams.set('service', service)
  for (const one of scope.split(' ')) url.searchParams.append('scope', one)
  if (credentials === undefined || !('username' in credentials))
    return await send(url, { headers: {}, mostBytes }, patience)
  url.searchParams.set('account', credentials.username)
  const basic = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')
  return await send(url, { headers: { Authorization: `Basic ${basic}` }, mostBytes }, patience)
}

/** Older servers call it `token`, OAuth2 `access_token`. */
function parseToken({ url, body }: Answer): string {
  try {
    const { token, access_token: accessToken } = JSON.parse(body.toString('utf8'))
    for (const candidate of [token, accessToken]) {
      if (typeof candidate === 'string' && /^[\x21-\x7e]+$/.test(candidate)) return candidate
    }
  } catch {
    // The same sentence says it.
  }
  throw new UserError(`The token server ${url.host} answered without a token`, 'See the registry’s settings')
}
