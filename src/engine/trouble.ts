import { type Address, showAddress } from './host.js'
import { codeOf, type Meaning, type Trouble, Unreachable } from './unreachable.js'

/** Says in a sentence why an engine could not be asked; `lateMs` is the deadline that passed, if one did. */
export async function explainTrouble(
  cause: unknown,
  address: Address,
  lateMs: number | undefined,
): Promise<Unreachable> {
  const { address: shown, from } = showAddress(address)
  const { meaning, isLasting } =
    lateMs === undefined
      ? ((await ownTrouble(cause, address)) ?? commonTrouble(cause, address.kind))
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
async function ownTrouble(cause: unknown, address: Address): Promise<Trouble | undefined> {
  if (address.kind === 'tls') return (await import('./tls-trouble.js')).explainTls(cause, address)
  if (address.kind === 'ssh') return (await import('./ssh-trouble.js')).explainSsh(cause, address.login)
  return undefined
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
  if (code === 'EACCES') {
    const remedy = 'Add the runner’s user to the group "docker", or set "docker-host"'
    return { meaning: ['refuses this user', remedy], isLasting: true }
  }
  const message = cause instanceof Error ? cause.message : String(cause)
  const remedy =
    kind === 'socket'
      ? 'Start Docker on the runner, or set "docker-host" to where it listens'
      : 'See that the address is right, that Docker listens there, and the networks and firewalls on the way'
  return { meaning: [reasons[code] ?? `cannot be reached: ${message}`, remedy], isLasting: false }
}
