import { connect } from '../engine/connect.js'
import type { Engine } from '../engine/docker.js'
import { findAddress } from '../engine/find-address.js'
import { findHome } from '../engine/home.js'
import { parseHost, showAddress } from '../engine/host.js'
import { readCertificates, readClient } from '../engine/tls.js'
import { UserError } from '../error.js'
import { parseDuration } from '../input/duration.js'
import { optional, parseText } from '../input/scalar.js'
import type { Read, Rule, Runner } from '../runner.js'

export type EngineInputs = ReturnType<typeof engineInputs>

/** Where the engine is: the inputs, and the variables that Docker's own command line honours. */
export function engineInputs(read: Read) {
  return {
    host: read.value('docker-host', optional(parseAddress)),
    tls: {
      ca: read.value('docker-tls-ca', optional(String)),
      cert: read.value('docker-tls-cert', optional(String)),
      key: read.secret('docker-tls-key', optional(String), (key) =>
        key?.includes('-----BEGIN') ? [key] : [],
      ),
    },
    waitMs: read.value('docker-wait', parseDuration),
    environment: {
      DOCKER_HOST: read.env('DOCKER_HOST'),
      DOCKER_CONTEXT: read.env('DOCKER_CONTEXT'),
      DOCKER_CONFIG: read.env('DOCKER_CONFIG'),
      DOCKER_TLS: read.env('DOCKER_TLS'),
      DOCKER_TLS_VERIFY: read.env('DOCKER_TLS_VERIFY'),
      DOCKER_CERT_PATH: read.env('DOCKER_CERT_PATH'),
      XDG_RUNTIME_DIR: read.env('XDG_RUNTIME_DIR'),
    },
  }
}

/** Certificates and keys must be what they should be; a half of a pair may come from elsewhere. */
export const engineRules: readonly Rule<EngineInputs>[] = [
  ({ tls: { ca } }) => mistakeIn(() => ca && readCertificates({ name: 'Input "docker-tls-ca"', text: ca })),
  ({ tls: { cert, key }, environment }) => {
    const { DOCKER_TLS_VERIFY, DOCKER_TLS } = environment
    const isHalf = cert === undefined || key === undefined
    if (isHalf && (DOCKER_TLS_VERIFY ?? DOCKER_TLS) !== undefined) return
    return mistakeIn(() =>
      readClient(
        cert === undefined ? cert : { name: 'Input "docker-tls-cert"', text: cert },
        key === undefined ? key : { name: 'Input "docker-tls-key"', text: key },
      ),
    )
  },
]

/** Connects to the engine and says in one line which it is. */
export async function connectEngine(inputs: EngineInputs, runner: Runner): Promise<Engine> {
  const address = await findAddress(inputs)
  const isLocal = address.kind === 'socket' || address.kind === 'ssh'
  if (isLocal && Object.values(inputs.tls).some((value) => value !== undefined)) {
    const { address: shown } = showAddress(address)
    runner.warning(`The inputs "docker-tls-…" are not used: ${shown} is reached without TLS.`)
  }
  const reached = await connect(address, inputs.waitMs, runner.cancelled)
  const engine = { ...reached, home: await findHome(reached) }
  const { address: shown, from } = showAddress(address)
  const kind = engine.isPodman ? 'Podman' : 'Docker'
  const how = address.kind === 'tls' ? ' over TLS' : ''
  runner.info(
    `${kind} ${engine.version} (${engine.os}/${engine.architecture}) at ${shown}${how}, from ${from}`,
  )
  if (!engine.isPodman && Number.parseInt(engine.version, 10) < 20)
    runner.warning(`Docker ${engine.version} is older than 20.10, the oldest that Berth is made for.`)
  if (engine.home !== undefined) runner.info('This job runs in a container of that engine')
  return engine
}

/** Text that is an address; what it says is read where the engine is looked for. */
function parseAddress(text: string): string {
  const address = parseText(text)
  parseHost(address)
  return address
}

function mistakeIn(work: () => unknown): UserError | undefined {
  try {
    work()
    return undefined
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown
    throw thrown
  }
}
