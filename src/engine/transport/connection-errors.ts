import { userInfo } from 'node:os'
import { type Address, isPipe, showAddress } from './host.js'
import { codeOf, type Meaning, type Trouble, Unreachable } from './unreachable.js'

/** Says in a sentence why an engine could not be asked; `lateMs` is the deadline that passed, if one did. */
export async function explainTrouble(
  cause: unknown,
  address: Address,
  lateMs: number | undefined,
  platform = process.platform,
): Promise<Unreachable> {
  const { address: shown, from } = showAddress(address)
  const { meaning, isLasting } =
    lateMs === undefined
      ? ((await ownTrouble(cause, address, platform)) ?? commonTrouble(cause, address.kind))
      : { meaning: late(lateMs), isLasting: false }
  const [problem, remedy] = meaning
  return new Unreachable([`The Docker engine at ${shown} (from ${from}) ${problem}`, remedy], {
    isLasting,
    cause,
  })
}

function late(ms: number): Meaning {
  return [`did not answer within ${ms / 1000} s`, 'See whether it hangs, then run the job again']
}

/** The trouble that only this way to an engine has. */
async function ownTrouble(
  cause: unknown,
  address: Address,
  platform: NodeJS.Platform,
): Promise<Trouble | undefined> {
  if (address.kind === 'socket')
    return foreignPlace(address.path, platform) ?? closedSocket(cause, address.path)
  if (address.kind === 'tls') return (await import('./tls-errors.js')).explainTls(cause, address)
  if (address.kind === 'ssh') return (await import('./ssh-errors.js')).explainSsh(cause, address.login)
  return undefined
}

/** Windows' engines listen at pipes, those of other systems at sockets. */
function foreignPlace(path: string, platform: NodeJS.Platform): Trouble | undefined {
  const isWindows = platform === 'win32'
  if (isPipe(path) === isWindows) return undefined
  const meaning: Meaning = isWindows
    ? ['is a socket, and engines on Windows listen at pipes', 'Write it like npipe:////./pipe/docker_engine']
    : [
        'is a pipe, which only Windows has',
        'Write it like unix:///var/run/docker.sock, or use a runner of Windows',
      ]
  return { meaning, isLasting: true }
}

function closedSocket(cause: unknown, path: string): Trouble | undefined {
  if (!['EACCES', 'EPERM'].includes(codeOf(cause))) return undefined
  const meaning: Meaning = isPipe(path)
    ? [
        `refuses ${account()}, the account that the runner runs as`,
        'Add it to the group "docker-users" of Docker Desktop, or to the one that "group" names in the engine’s daemon.json, and restart the runner',
      ]
    : ['refuses this user', 'Add the runner’s user to the group "docker", or set "docker-host"']
  return { meaning, isLasting: true }
}

function account(): string {
  try {
    return userInfo().username
  } catch {
    return 'this user'
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ECONNREFUSED: 'does not listen',
  ENOTFOUND: 'has a name that is not known here',
  EAI_AGAIN: 'has a name that could not be looked up',
  ETIMEDOUT: 'does not answer',
  EHOSTUNREACH: 'cannot be reached from here',
  ENETUNREACH: 'cannot be reached from here',
}

function commonTrouble(cause: unknown, kind: Address['kind']): Trouble {
  const code = codeOf(cause)
  const message = cause instanceof Error ? cause.message : String(cause)
  const remedy =
    kind === 'socket'
      ? 'Start Docker on the runner, or set "docker-host" to where it listens'
      : 'See that the address is right, that Docker listens there, and the networks and firewalls on the way'
  return { meaning: [reasons[code] ?? `cannot be reached: ${message}`, remedy], isLasting: false }
}
