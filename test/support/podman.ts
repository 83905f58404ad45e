import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { RunningEngine } from './ways.js'

/** Podman under no systemd and without the right to raise limits, as in most containers. */
const configuration = `[containers]
default_ulimits = ["nofile=1024:1024", "nproc=1024:1024"]
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
`

const registries = `[[registry]]
location = "127.0.0.1"
insecure = true
`

/** Podman's API over a socket, and Podman's own command line. */
export interface RunningPodman extends RunningEngine {
  address: string
  podman(...args: string[]): string
}

/**
 * Starts the service of Debian's Podman with storage, configuration and a network of its own. What it
 * leaves on the machine when it ends, a bridge and rules of the firewall, is taken away as well.
 */
export async function startPodman(): Promise<RunningPodman> {
  const folder = mkdtempSync(join(tmpdir(), 'berth-podman-'))
  const env = { ...process.env, ...writeConfiguration(folder) }
  const socket = join(folder, 'podman.sock')
  const address = `unix://${socket}`
  const storage = [
    '--root',
    join(folder, 'root'),
    '--runroot',
    join(folder, 'run'),
    '--tmpdir',
    join(folder, 'tmp'),
  ]
  const service = spawn('podman', [...storage, 'system', 'service', '--time=0', address], {
    env,
    stdio: 'ignore',
  })
  const run = (command: string, args: string[]) =>
    execFileSync(command, args, { env, encoding: 'utf8', stdio: 'pipe' }).trimEnd()
  const docker = (...args: string[]) => run('docker', ['-H', address, ...args])
  const podman = (...args: string[]) => run('podman', [...storage, ...args])
  await answers(() => docker('version'))
  return {
    inputs: { 'docker-host': address },
    shownAs: `${address}, from input "docker-host"`,
    address,
    docker,
    podman,
    async [Symbol.asyncDispose]() {
      podman('rm', '--all', '--force', '--volumes', '--time', '0')
      podman('network', 'prune', '--force')
      const ended = new Promise((done) => service.once('exit', done))
      service.kill()
      await ended
      sweepNetwork()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The network's bridge gets a name and a subnet that no other Podman of the machine has. */
function writeConfiguration(folder: string) {
  const paths = {
    CONTAINERS_CONF: join(folder, 'containers.conf'),
    CONTAINERS_REGISTRIES_CONF: join(folder, 'registries.conf'),
  }
  const networks = join(folder, 'networks')
  mkdirSync(networks)
  writeFileSync(paths.CONTAINERS_CONF, `${configuration}[network]\nnetwork_config_dir = "${networks}"\n`)
  writeFileSync(paths.CONTAINERS_REGISTRIES_CONF, registries)
  return paths
}

async function answers(ask: () => unknown): Promise<void> {
  for (let tries = 0; ; tries++) {
    await delay(100)
    try {
      return void ask()
    } catch (thrown) {
      if (tries === 100) throw thrown
    }
  }
}

/** Another test's Podman uses the same bridge and chains: the last one sweeps. */
function sweepNetwork(): void {
  if (isRunning(/^podman .*\/berth-podman-.* system service/)) return
  for (const table of ['filter', 'nat']) {
    const rules = execFileSync('iptables', ['-t', table, '-S'], { encoding: 'utf8' }).split('\n')
    const jumps = rules
      .filter((rule) => /^-A (?!CNI-|NETAVARK).* -j (?:CNI-|NETAVARK)/.test(rule))
      .map((rule) => `-D${rule.slice(2)}`)
    const chains = rules.flatMap(
      (rule) => /^-N (?<chain>(?:CNI-|NETAVARK)\S+)/.exec(rule)?.groups?.chain ?? [],
    )
    const input = [
      `*${table}`,
      ...jumps,
      ...chains.map((chain) => `-F ${chain}`),
      ...chains.map((chain) => `-X ${chain}`),
      'COMMIT\n',
    ].join('\n')
    execFileSync('iptables-restore', ['--noflush'], { input })
  }
  const links = execFileSync('ip', ['-o', 'link', 'show', 'type', 'bridge'], { encoding: 'utf8' })
  for (const [, bridge = ''] of links.matchAll(/^\d+: ((?:cni-)?podman\d+):/gm))
    execFileSync('ip', ['link', 'delete', bridge])
}

function isRunning(pattern: RegExp): boolean {
  return readdirSync('/proc').some((pid) => {
    try {
      return pattern.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '))
    } catch {
      return false
    }
  })
}
