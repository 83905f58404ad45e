import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { docker } from './images.js'

/** A running registry. */
export interface RunningRegistry {
  /** `ADDRESS:PORT`, as it stands in a reference. */
  host: string
  /** Where it keeps its files. */
  data: string
  stop(): Promise<void>
}

/** A login. */
export interface Account {
  username: string
  password: string
}

/** Starts Debian's `docker-registry` on a free port of an address, empty, with one account if asked. */
export async function startRegistry(account?: Account, address = '127.0.0.1'): Promise<RunningRegistry> {
  // In memory where there is such a place, because a registry writes many small files.
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'berth-registry-'))
  const port = await freePort(address)
  const lines = [
    'version: 0.1',
    'log: {level: error, accesslog: {disabled: true}}',
    `storage: {filesystem: {rootdirectory: ${folder}/data}, delete: {enabled: true}}`,
    `http: {addr: ${address}:${port}}`,
  ]
  if (account !== undefined) {
    const line = execFileSync('htpasswd', ['-Bbn', account.username, account.password])
    writeFileSync(join(folder, 'htpasswd'), line)
    lines.push(`auth: {htpasswd: {realm: Berth, path: ${folder}/htpasswd}}`)
  }
  writeFileSync(join(folder, 'config.yml'), lines.join('\n'))
  const child = spawn('docker-registry', ['serve', join(folder, 'config.yml')], { stdio: 'ignore' })
  const ended = new Promise((done) => child.once('exit', done))
  const host = `${address}:${port}`
  await answers(`http://${host}/v2/`)
  return {
    host,
    data: `${folder}/data`,
    async stop() {
      child.kill()
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

/** Pushes an image of the engine to a registry under several tags, and returns its digest there. */
export function push(image: string, repository: string, tags: string[], account?: Account): string {
  const config = mkdtempSync(join(tmpdir(), 'berth-login-'))
  const login = account && Buffer.from(`${account.username}:${account.password}`).toString('base64')
  const auths = login === undefined ? {} : { [repository.replace(/\/.*/, '')]: { auth: login } }
  writeFileSync(join(config, 'config.json'), JSON.stringify({ auths }))
  for (const tag of tags) {
    docker('tag', image, `${repository}:${tag}`)
    docker('--config', config, 'push', '-q', `${repository}:${tag}`)
  }
  const digests: string[] = JSON.parse(docker('image', 'inspect', '-f', '{{json .RepoDigests}}', image))
  for (const tag of tags) docker('rmi', `${repository}:${tag}`)
  rmSync(config, { recursive: true })
  return digests.find((entry) => entry.startsWith(`${repository}@`))?.split('@')[1] ?? ''
}

/** Gives a pushed image further tags by writing them where the registry keeps its tags, in no time. */
export function seedTags(
  { data }: RunningRegistry,
  path: string,
  digest: string,
  tags: readonly string[],
): void {
  const folder = join(data, 'docker/registry/v2/repositories', path, '_manifests/tags')
  for (const tag of tags) {
    mkdirSync(join(folder, tag, 'current'), { recursive: true })
    writeFileSync(join(folder, tag, 'current/link'), digest)
  }
}

/** Finds a port of an address that nobody listens on. */
export async function freePort(address = '127.0.0.1'): Promise<number> {
  const server = createTcpServer()
  const port = await listen(server, address)
  await new Promise((done) => server.close(done))
  return port
}

/** Has a server listen on a free port and returns that. */
export async function listen(server: Server, hostname: string): Promise<number> {
  await new Promise<void>((done) => server.listen(0, hostname, done))
  const address = server.address() as AddressInfo | null // a TCP server's own kind of address
  return address?.port ?? 0
}

async function answers(url: string): Promise<void> {
  for (let count = 0; count < 200; count++) {
    try {
      await fetch(url)
      return
    } catch {
      await new Promise((done) => setTimeout(done, 50))
    }
  }
  throw new Error(`${url} does not answer`)
}
