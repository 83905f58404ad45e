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
      ? ((await ownTrouble(cause, address)) ?? commonTrouble(cause))
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

function commonTrouble(cause: unknown): Trouble {
  const code = codeOf(cause)
  if (code === 'EACCES') {
    const remedy = 'Add the runner’s user to the group "docker", or set "docker-host"'
    return { meaning: ['refuses this user', remedy], isLasting: true }
  }
  const message = cause instanceof Error ? cause.message : String(cause)
  const reason =
    code === 'ENOENT'
      ? 'is not there'
      : code === 'ECONNREFUSED'
        ? 'does not listen'
        : `cannot be reached: ${message}`
  const remedy = 'Start Docker on the runner, or set "docker-host" to where it listens'
  return { meaning: [reason, remedy], isLasting: false }
}
