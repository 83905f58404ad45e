import type { Engine } from '../engine/transport/docker.js'
import { findAddress, inputSources } from '../engine/transport/find-address.js'
import { type Address, parseHost, type SshFiles, showAddress } from '../engine/transport/host.js'
import { parseKnownHost } from '../engine/transport/known-hosts.js'
import { parseSshKey } from '../engine/transport/ssh-key.js'
import { readCertificates, readClient } from '../engine/transport/tls.js'
import { UserError } from '../error.js'
import { parseDuration } from '../input/duration.js'
import { listOf } from '../input/list.js'
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
      key: read.secret('docker-tls-key', optional(String), (key = '') => (isPath(key) ? [] : [key])),
    },
    ssh: {
      key: read.secret('ssh-key', optional(parseSshKey)),
      knownHosts: read.value('ssh-known-hosts', listOf(parseKnownHost)),
    },
    temp: read.env('RUNNER_TEMP'),
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

/** Whether a key is the path of its file, not its text, which may lack the lines that make it PEM. */
function isPath(key: string): boolean {
  return !key.includes('-----') && /^(?:[/~.]|[A-Za-z]:[\\/])|\.\w{1,8}\s*$/.test(key)
}

/** Certificates and keys must be what they should be; a half of a pair may come from elsewhere. */
export const engineRules: readonly Rule<EngineInputs>[] = [
  ({ tls }) => {
    const { ca } = inputSources(tls)
    return ca && mistakeIn(() => readCertificates(ca))
  },
  ({ tls, environment: { DOCKER_TLS_VERIFY, DOCKER_TLS } }) => {
    const { cert, key } = inputSources(tls)
    const isHalf = cert === undefined || key === undefined
    if (isHalf && (DOCKER_TLS_VERIFY ?? DOCKER_TLS) !== undefined) return
    return mistakeIn(() => readClient(cert, key))
  },
]

/** Connects to the engine and says in one line which it is; its client is loaded only here. */
export async function connectEngine(inputs: EngineInputs, runner: Runner): Promise<Engine> {
  const address = await identified(inputs)(await findAddress(inputs))
  warnOfUnused(inputs, address, runner)
  const { connect } = await import('../engine/transport/connect.js')
  const { findHome } = await import('../engine/api/home.js')
  const reached = await connect(address, inputs.waitMs, runner.cancelled)
  const engine = { ...reached, home: await findHome(reached) }
  announce(engine, runner)
  return engine
}

/** Has logins use the key and the hosts of the inputs, whose files are written when the first login needs them. */
export function identified({ ssh, temp }: EngineInputs): (address: Address) => Promise<Address> {
  let files: Promise<SshFiles> | undefined
  return async (address) => {
    if (address.kind !== 'ssh') return address
    files ??= writeSshFiles(ssh, temp)
    return { ...address, login: { ...address.login, ...(await files) } }
  }
}

async function writeSshFiles(
  { key, knownHosts }: EngineInputs['ssh'],
  temp: string | undefined,
): Promise<SshFiles> {
  if (key === undefined && knownHosts.length === 0) return {}
  const { writeStepFile } = await import('../workspace/step-files.js')
  return {
    ...(key !== undefined && { keyFile: await writeStepFile(temp, 'ssh-key', key) }),
    ...(knownHosts.length > 0 && {
      knownHostsFile: await writeStepFile(temp, 'ssh-known-hosts', `${knownHosts.join('\n')}\n`),
    }),
  }
}

function warnOfUnused({ tls, ssh }: EngineInputs, address: Address, runner: Runner): void {
  const { address: shown } = showAddress(address)
  if (address.kind !== 'tls' && Object.values(tls).some((value) => value !== undefined))
    runner.warning(`The inputs "docker-tls-…" are not used: ${shown} is reached without TLS.`)
  if (address.kind !== 'ssh' && (ssh.key !== undefined || ssh.knownHosts.length > 0))
    runner.warning(`The inputs "ssh-…" are not used: ${shown} is reached without ssh.`)
}

function announce({ version, os, architecture, isPodman, address, home }: Engine, runner: Runner): void {
  const { address: shown, from } = showAddress(address)
  const kind = isPodman ? 'Podman' : 'Docker'
  const how = address.kind === 'tls' ? ' over TLS' : ''
  runner.info(
    `${kind} ${version} (${os}/${architecture}) at ${shown}${how}${/^the default/.test(from) ? ` (${from.slice('the '.length)})` : `, from ${from}`}`,
  )
  if (!isPodman && Number.parseInt(version, 10) < 20)
    runner.warning(`Docker ${version} is older than 20.10, the oldest that Berth is made for.`)
  if (home !== undefined) runner.info('This job runs in a container of that engine')
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
