import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type RunningRegistry, startRegistry } from './registry.js'

/** One node of a cluster: an engine of the test's own. */
export interface SwarmNode {
  /** Its host name, `node-1` and so on. */
  name: string
  /** Where its published ports answer. */
  ip: string
  /** `unix:///…`, for `docker-host`. */
  address: string
  socket: string
  docker(...args: string[]): string
  /** Cuts it off from all others, as a machine that loses its power is. */
  lose(): void
  /** Connects it again. */
  find(): void
}

export interface Swarm extends AsyncDisposable {
  /** The first is the manager. */
  nodes: readonly [SwarmNode, ...SwarmNode[]]
  manager: SwarmNode
  /** A registry that every node reaches and pulls from over plain HTTP. */
  registry: RunningRegistry
  /** Where that registry listens, for others beside it. */
  outside: string
  /** Pushes an image of the shared engine under a tag and returns the reference. */
  push(image: string, path: string, tag: string): string
}

/**
 * Starts a cluster of engines, each in a network namespace of its own on a bridge of the test's own: neither
 * the shared engine nor its bridges and firewall rules have a part in it. With `joined: false` the engines
 * are in no swarm.
 */
export async function startSwarm(count: number, { joined = true } = {}): Promise<Swarm> {
  const folder = mkdtempSync(join(tmpdir(), 'berth-swarm-'))
  const id = `b${process.pid % 100_000}${Math.floor(Math.random() * 100)}`
  const subnet = findSubnet()
  layBridge(id, subnet)
  const engines = await Promise.all(
    Array.from({ length: count }, (_, index) => startNode({ id, subnet, folder }, index + 1)),
  )
  const [manager, ...workers] = engines.map(({ node }) => node)
  if (manager === undefined) throw new Error('A cluster has at least one node')
  if (joined) joinNodes(manager, workers)
  const registry = await startRegistry(undefined, `${subnet}.254`)
  return {
    nodes: [manager, ...workers],
    manager,
    registry,
    outside: `${subnet}.254`,
    push: (image, path, tag) => push(manager, registry, image, `${path}:${tag}`),
    async [Symbol.asyncDispose]() {
      await registry.stop()
      for (const { node } of engines) node.find()
      await Promise.all(engines.toReversed().map(({ stop }) => stop()))
      ip('netns', 'delete', id)
      unmountBelow(folder)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

/** An engine leaves the namespaces of overlay networks mounted. */
function unmountBelow(folder: string): void {
  const mounts = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((path) => path.startsWith(`${folder}/`))
  for (const path of mounts.toReversed()) execFileSync('umount', [path])
}

/** A subnet that no other cluster of this machine has. */
function findSubnet(): string {
  const taken = execFileSync('ip', ['-brief', 'address'], { encoding: 'utf8' })
  for (;;) {
    const subnet = `10.214.${Math.floor(Math.random() * 250)}`
    if (!taken.includes(`${subnet}.`)) return subnet
  }
}

/** The bridge has a namespace of its own too, because the shared engine drops what is forwarded in its own. */
function layBridge(id: string, subnet: string): void {
  ip('netns', 'add', id)
  ip('-n', id, 'link', 'add', 'bridge', 'type', 'bridge')
  ip('-n', id, 'link', 'set', 'bridge', 'up')
  ip('link', 'add', id, 'type', 'veth', 'peer', 'name', 'host', 'netns', id)
  ip('-n', id, 'link', 'set', 'host', 'master', 'bridge', 'up')
  ip('address', 'add', `${subnet}.254/24`, 'dev', id)
  ip('link', 'set', id, 'up')
}

async function startNode(
  { id, subnet, folder }: { id: string; subnet: string; folder: string },
  number: number,
) {
  const space = `${id}-${number}`
  const own = join(folder, String(number))
  mkdirSync(own)
  ip('netns', 'add', space)
  ip('-n', id, 'link', 'add', `v${number}`, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', space)
  ip('-n', id, 'link', 'set', `v${number}`, 'master', 'bridge', 'up')
  ip('-n', space, 'address', 'add', `${subnet}.${number}/24`, 'dev', 'eth0')
  for (const device of ['lo', 'eth0']) ip('-n', space, 'link', 'set', device, 'up')
  ip('-n', space, 'route', 'add', 'default', 'via', `${subnet}.254`)
  const socket = join(own, 'docker.sock')
  const paths = ['data-root', 'exec-root'].flatMap((name) => [`--${name}`, join(own, name)])
  const networking = [
    '--iptables=false',
    '--ip-forward=false',
    '--ip-masq=false',
    '--insecure-registry',
    `${subnet}.0/24`,
  ]
  const dockerd = [
    'dockerd',
    '-H',
    `unix://${socket}`,
    ...paths,
    '--pidfile',
    join(own, 'pid'),
    ...networking,
  ]
  const inside = ['sh', '-c', 'hostname "$0" && exec "$@"', `node-${number}`, ...dockerd]
  const child = spawn('nsenter', [`--net=/var/run/netns/${space}`, 'unshare', '--uts', ...inside], {
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const docker = (...args: string[]) =>
    execFileSync('docker', ['-H', `unix://${socket}`, ...args], { encoding: 'utf8', stdio: 'pipe' }).trimEnd()
  await answers(socket, docker)
  const node: SwarmNode = {
    name: `node-${number}`,
    ip: `${subnet}.${number}`,
    address: `unix://${socket}`,
    socket,
    docker,
    lose: () => ip('-n', id, 'link', 'set', `v${number}`, 'down'),
    find: () => ip('-n', id, 'link', 'set', `v${number}`, 'up'),
  }
  return {
    node,
    async stop() {
      child.kill('SIGTERM')
      await ended
      ip('netns', 'delete', space)
    },
  }
}

async function answers(socket: string, docker: SwarmNode['docker']): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    await delay(100)
    try {
      if (existsSync(socket)) return void docker('version')
    } catch {
      // It is just starting.
    }
  }
  throw new Error(`The engine at ${socket} does not come up`)
}

/** A node that is gone is missed after three heartbeats. */
function joinNodes(manager: SwarmNode, workers: readonly SwarmNode[]): void {
  manager.docker('swarm', 'init', '--advertise-addr', manager.ip, '--dispatcher-heartbeat', '1s')
  const token = manager.docker('swarm', 'join-token', '--quiet', 'worker')
  for (const worker of workers) worker.docker('swarm', 'join', '--token', token, `${manager.ip}:2377`)
}

function push(
  { address, docker }: SwarmNode,
  { host }: RunningRegistry,
  image: string,
  name: string,
): string {
  const reference = `${host}/${name}`
  const archive = execFileSync('docker', ['save', image], { maxBuffer: 1e9 })
  execFileSync('docker', ['-H', address, 'load'], { input: archive, stdio: ['pipe', 'pipe', 'pipe'] })
  docker('tag', image, reference)
  docker('push', '--quiet', reference)
  docker('rmi', reference, image)
  return reference
}

function ip(...args: string[]): void {
  execFileSync('ip', args, { stdio: 'pipe' })
}
