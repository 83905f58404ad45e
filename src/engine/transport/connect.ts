import { setTimeout as delay } from 'node:timers/promises'
import { UserError } from '../../error.js'
import { listOf, objectOf, optional, or, text, Unusable } from './answer.js'
import { openLine } from './dial.js'
import { ask, type Engine, EngineError, isOlderApi } from './docker.js'
import { type Address, showAddress } from './host.js'
import { sender } from './send.js'
import { Unreachable } from './unreachable.js'

/** The API version whose answers Berth knows; newer engines are asked in this one. */
const newestApi = '1.51'

/** How long an engine may take to say who it is. */
const helloMs = 10_000

/**
 * Asks the engine at an address who it is, within 10 s; keeps trying for `waitMs` where that may help:
 * not after a refused certificate or login.
 */
export async function connect(address: Address, waitMs: number, signal: AbortSignal): Promise<Engine> {
  const deadline = performance.now() + waitMs
  for (;;) {
    try {
      return await greet(address, signal)
    } catch (thrown) {
      signal.throwIfAborted()
      if (performance.now() >= deadline || isLasting(thrown)) throw thrown
      await delay(Math.min(250, Math.max(0, deadline - performance.now())))
    }
  }
}

function isLasting(thrown: unknown): boolean {
  if (thrown instanceof Unreachable) return thrown.isLasting
  return thrown instanceof EngineError && thrown.status < 500
}

interface Version {
  Version: string
  ApiVersion: string
  MinAPIVersion?: string
  Os: string
  Arch: string
  Components: { Name: string }[]
}

const readVersionAnswer = objectOf<Version>({
  Version: or(text, ''),
  ApiVersion: text,
  MinAPIVersion: optional(text<string>),
  Os: or(text, ''),
  Arch: or(text, ''),
  Components: listOf(objectOf<{ Name: string }>({ Name: or(text, '') })),
})

async function greet(address: Address, signal: AbortSignal): Promise<Engine> {
  const line = await openLine(address)
  try {
    const [version, reached] = await Promise.all([
      readVersion(sender(line, '', address), address, signal),
      findMachine(address),
    ])
    const api = pickApi(version)
    const send = sender(line, `/v${api}`, reached)
    const isPodman = version.Components.some(({ Name }) => /podman/i.test(Name))
    const { Version, Os, Arch } = version
    return { address: reached, version: Version, os: Os, architecture: Arch, api, isPodman, send }
  } catch (thrown) {
    line.hangUp()
    throw thrown
  }
}

async function readVersion(send: Engine['send'], address: Address, signal: AbortSignal): Promise<Version> {
  try {
    return await ask(
      { send },
      { method: 'GET', path: '/version', withinMs: helloMs, signal },
      readVersionAnswer,
    )
  } catch (thrown) {
    const cause = thrown instanceof UserError ? thrown.cause : undefined
    if (cause instanceof SyntaxError || cause instanceof Unusable) throw stranger(address)
    if (thrown instanceof EngineError && /HTTP request to an HTTPS server/.test(thrown.problem))
      throw speaksTls(address)
    throw thrown
  }
}

/** An alias of ssh's configuration stands for a machine of another name. */
async function findMachine(address: Address): Promise<Address> {
  if (address.kind !== 'ssh') return address
  const { findDestination } = await import('./ssh-call.js')
  const { hostname } = await findDestination(address.login)
  return { ...address, host: hostname }
}

/** Both sides' newest common version; an engine that has left ours behind is asked in its oldest. */
function pickApi({ ApiVersion, MinAPIVersion }: Version): string {
  const known = isOlderApi(ApiVersion, newestApi) ? ApiVersion : newestApi
  return MinAPIVersion !== undefined && isOlderApi(known, MinAPIVersion) ? MinAPIVersion : known
}

function stranger(address: Address): Unreachable {
  const { address: shown, from } = showAddress(address)
  const problem = `What answers at ${shown} (from ${from}) is not a Docker engine`
  const remedy = 'Correct the address, which is probably that of another server or of a proxy'
  return new Unreachable([problem, remedy], { isLasting: true })
}

function speaksTls(address: Address): Unreachable {
  const { address: shown, from } = showAddress(address)
  const problem = `The Docker engine at ${shown} (from ${from}) speaks TLS, and was asked without`
  const remedy =
    'Set "docker-tls-ca", "docker-tls-cert" and "docker-tls-key", or DOCKER_TLS_VERIFY with DOCKER_CERT_PATH'
  return new Unreachable([problem, remedy], { isLasting: true })
}
