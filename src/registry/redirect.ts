import { UserError } from '../error.js'
import { isPrivate } from './origin.js'

/** Tells where a redirect leads, which must be private. What it names as user and password is nobody's login. */
export function checkRedirect(
  from: URL,
  location: string,
  { origin, insecure }: { origin: URL; insecure: boolean },
): URL {
  const next = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  const isAllowed =
    next !== undefined &&
    ((isPrivate(next, origin) && isPrivate(next, from)) || (insecure && next.origin === origin.origin))
  if (isAllowed) return Object.assign(next, { username: '', password: '' })
  throw new UserError(
    `${from.host} redirects to ${next === undefined ? 'what is no address' : `${next.protocol}//${next.host}, which is not HTTPS`}`,
    'Correct the registry, or ask it by the address that it redirects to',
  )
}
