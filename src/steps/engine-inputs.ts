import { connect, type Engine } from '../engine/docker.js'
import { type Address, chooseAddress, showAddress } from '../engine/host.js'
import { UserError } from '../error.js'
import { parseDuration } from '../input/duration.js'
import { optional, parseText } from '../input/scalar.js'
import type { Read, Runner } from '../runner.js'

export type EngineInputs = ReturnType<typeof engineInputs>

/** Where the engine is: the inputs, and the variables that Docker's own command line honours. */
export function engineInputs(read: Read) {
  return {
    host: read.value('docker-host', optional(parseText)),
    tlsCa: read.value('docker-tls-ca', optional(String)),
    tlsCert: read.value('docker-tls-cert', optional(String)),
    tlsKey: read.secret('docker-tls-key', optional(String), (key) =>
      key?.includes('-----BEGIN') ? [key] : [],
    ),
    waitMs: read.value('docker-wait', parseDuration),
    hostVariable: read.env('DOCKER_HOST'),
    verifyVariable: read.env('DOCKER_TLS_VERIFY'),
  }
}

/** Connects to the engine and says in one line which it is. */
export async function connectEngine(inputs: EngineInputs, runner: Runner): Promise<Engine> {
  const address = chooseAddress({
    input: inputs.host,
    variable: inputs.hostVariable,
    platform: process.platform,
  })
  refuseTls(inputs, address)
  const engine = await connect(address, inputs.waitMs, runner.cancelled)
  const { address: shown, from } = showAddress(address)
  const kind = engine.isPodman ? 'Podman' : 'Docker'
  runner.info(`${kind} ${engine.version} (${engine.os}/${engine.architecture}) at ${shown}, from ${from}`)
  return engine
}

/** A wish for TLS is never passed over in silence: the connection would be open to all. */
function refuseTls({ tlsCa, tlsCert, tlsKey, verifyVariable }: EngineInputs, { kind }: Address): void {
  const isAsked =
    tlsCa !== undefined || tlsCert !== undefined || tlsKey !== undefined || verifyVariable !== undefined
  if (!isAsked || kind === 'socket') return
  throw new UserError(
    'The engine is to be reached over TLS, which Berth does not speak yet',
    'Use the engine’s socket or pipe, or leave TLS out on a network that you trust',
  )
}
