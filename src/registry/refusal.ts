import { UserError } from '../error.js'
import { conceal, shorten } from '../shown.js'
import { isTrouble } from './retry.js'
import type { Answer } from './send.js'

/** Says in a sentence why a registry did not give `what`, with what it said itself. */
export function refused(answer: Answer, what: string, hadCredentials: boolean): UserError {
  const { status, url } = answer
  const said = quoteServer(answer)
  if (status === 401 || status === 403) {
    return hadCredentials
      ? new UserError(
          `${url.host} refuses ${what} to this account (${status}${said})`,
          'See whether "username" and "password", or the login in Docker’s configuration, may read it, and whether it exists',
        )
      : new UserError(
          `${url.host} refuses ${what} without a login (${status}${said}); registries say so too of what does not exist`,
          'Correct "image", or give "username" and "password", or log in with docker/login-action before',
        )
  }
  if (status === 404) {
    return new UserError(
      `${url.host} does not know ${what} (404${said})`,
      hadCredentials
        ? 'Correct "image", or see whether this account may read it'
        : 'Correct "image", or log in if it is private',
    )
  }
  if (status === 429) return tooMany(answer, what, { said, hadCredentials })
  if (isTrouble(status)) {
    return new UserError(
      `${url.host} failed at ${what}, again and again (${status}${said})`,
      'Try again later, or see the registry’s log',
    )
  }
  return new UserError(
    `${url.host} answered ${what} with ${status}${said}`,
    'See whether "image" names a registry',
  )
}

/** Docker Hub has two limits, https://docs.docker.com/docker-hub/usage/: of pulls, told in headers, and of requests. */
function tooMany(
  { url, headers }: Answer,
  what: string,
  { said, hadCredentials }: { said: string; hadCredentials: boolean },
): UserError {
  const { count, seconds } =
    /^(?<count>\d+);w=(?<seconds>\d+)/.exec(headers.get('ratelimit-limit') ?? '')?.groups ?? {}
  const wait = headers.get('retry-after')
  const again =
    wait === undefined
      ? ''
      : `; it may be asked again after ${/^\d+$/.test(wait) ? `${wait} s` : shorten(wait, 40)}`
  const limit =
    count === undefined
      ? 'its limit on requests'
      : `its limit of ${count} pulls in ${Math.round(Number(seconds) / 3600)} hours`
  return new UserError(
    `${url.host} refuses ${what}, because ${limit} is reached (429${said})${again}`,
    hadCredentials
      ? 'Try again later, or use an account whose limit is higher'
      : 'Log in, because an account’s limit is higher than that of an address, or try again later',
  )
}

/** The server's own words, or that it is no registry that speaks. */
function quoteServer({ headers, body }: Answer): string {
  if (/html/i.test(headers.get('content-type') ?? '')) return ', with a web page'
  const said = clean(findWords(body.subarray(0, 10_000).toString('utf8')))
  return said === '' ? '' : ` ${said}`
}

/** OCI's errors; of token servers also OAuth2's, RFC 6749 section 5.2, and Docker Hub's own. */
function findWords(text: string): string {
  try {
    const { errors, error, error_description: description, details } = JSON.parse(text)
    const { code, message } = Array.isArray(errors) ? errors[0] : {}
    return [code, message, error, description, details].filter((word) => typeof word === 'string').join(': ')
  } catch {
    return ''
  }
}

function clean(text: string): string {
  return shorten(
    conceal(text)
      .replace(/[^\x20-\x7e]+/g, ' ')
      .trim(),
    200,
  )
}
