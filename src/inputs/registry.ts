import { UserError } from '../error.js'
import { optional, parseBoolean, parseText, quoteText } from '../input/scalar.js'
import type { Credentials, Repository } from '../registry/credentials.js'
import type { Read, Rule, Runner } from '../runner.js'

export type RegistryInputs = ReturnType<typeof registryInputs>

export function registryInputs(read: Read) {
  return {
    username: read.value('username', optional(parseUsername)),
    password: read.secret('password', optional(parsePassword), (password) =>
      password === undefined ? [] : [password],
    ),
    insecure: read.value('insecure', parseBoolean),
    dockerConfig: read.env('DOCKER_CONFIG'),
    proxies: {
      https: read.env('https_proxy') ?? read.env('HTTPS_PROXY'),
      http: read.env('http_proxy') ?? read.env('HTTP_PROXY'),
      none: read.env('no_proxy') ?? read.env('NO_PROXY'),
    },
  }
}

export const registryRules: readonly Rule<RegistryInputs>[] = [
  ({ username, password }) =>
    username === undefined || password !== undefined
      ? undefined
      : new UserError('Input "password" is empty, and "username" is given', 'Give both, or none'),
  ({ username, password }) =>
    password === undefined || username !== undefined
      ? undefined
      : new UserError('Input "username" is empty, and "password" is given', 'Give both, or none'),
]

/** Finds who asks the registry: the inputs, then Docker's configuration, then nobody. All of it is masked. */
export async function registryCredentials(
  { username, password, dockerConfig }: RegistryInputs,
  repository: Repository,
  runner: Runner,
): Promise<Credentials | undefined> {
  const { findCredentials } = await import('../registry/credentials.js')
  const found =
    username !== undefined && password !== undefined
      ? { username, password }
      : await findCredentials(repository, {
          folder: dockerConfig,
          warn: (message) => runner.warning(message),
          signal: runner.cancelled,
        })
  if (found !== undefined) maskCredentials(found, runner)
  return found
}

/** The credentials in the form of the Engine API's `X-Registry-Auth`. */
export async function registryAuth(
  inputs: RegistryInputs,
  repository: Repository,
  runner: Runner,
): Promise<object | undefined> {
  const found = await registryCredentials(inputs, repository, runner)
  if (found === undefined) return undefined
  const { serverKey } = await import('../registry/credentials.js')
  const serveraddress = serverKey(repository.registry)
  return 'identityToken' in found
    ? { identitytoken: found.identityToken, serveraddress }
    : { ...found, serveraddress }
}

/** Basic authentication sends name and password as one text, which a server could repeat to us. */
function maskCredentials(found: Credentials, runner: Runner): void {
  const secrets =
    'identityToken' in found ? [found.identityToken] : [found.password, `${found.username}:${found.password}`]
  for (const secret of secrets) runner.mask(secret)
}

function parseUsername(text: string): string {
  const name = parseText(text)
  if (!name.includes(':')) return name
  throw new UserError(
    `${quoteText(name)} contains ":", which no user name has`,
    'Write the name alone, like octocat',
  )
}

/** A secret that was pasted with a line end is meant without it. */
function parsePassword(text: string): string {
  return text.replace(/[\r\n]+$/, '')
}
