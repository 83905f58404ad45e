import { connect, type Engine } from '../engine/docker.js'
import { chooseAddress, showAddress } from '../engine/host.js'
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
  }
}

/** Connects to the engine and says in one line which it is. */
export async function connectEngine(inputs: EngineInputs, runner: Runner): Promise<Engine> {
  const address = chooseAddress({
    input: inputs.host,
    variable: inputs.hostVariable,
    platform: process.platform,
  })
  const engine = await connect(address, inputs.waitMs, runner.cancelled)
  const { address: shown, from } = showAddress(address)
  const kind = engine.isPodman ? 'Podman' : 'Docker'
  runner.info(`${kind} ${engine.version} (${engine.os}/${engine.architecture}) at ${shown}, from ${from}`)
  return engine
}
