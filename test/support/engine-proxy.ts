import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type NetConnectOpts, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Fate, meetFate } from './fate.js'
import { listen } from './registry.js'

/** One request that came through the proxy. */
interface Call {
  method: string
  /** With the version and the query, as it was sent. */
  path: string
  /** Head and body, as far as they have come. */
  sent: string
}

export interface EngineProxy extends AsyncDisposable {
  /** `unix:///…` in front of an engine, for `docker-host`; `127.0.0.1:PORT` in front of a registry. */
  readonly address: string
  /** Every request so far. */
  readonly calls: readonly Call[]
  /** Decides the fate of each request from now on; `index` counts the requests from 0. */
  decide(fate: (call: Call, index: number) => Fate): void
  /** Cuts every open connection whose last request matches, and returns how many there were. */
  cut(path: RegExp): number
  /** Takes the address away with all connections, as a server that has ended does. */
  close(): Promise<void>
  /** Listens again, at the same address. */
  reopen(): Promise<void>
}

/** Puts a socket of its own in front of the engine's, to break what a test wants broken. */
export async function openProxy(engineSocket = '/var/run/docker.sock'): Promise<EngineProxy> {
  return await startProxy({ path: engineSocket }, 'socket')
}

/** Puts a port of its own in front of a registry's. */
export async function openRegistryProxy(host: string): Promise<EngineProxy> {
  const [name = '', port] = host.split(':')
  return await startProxy({ host: name, port: Number(port) }, 'port')
}

/** A connection through the proxy, and its last request. */
interface Link {
  client: Socket
  server: Socket
  call: Call | undefined
  /** Whether what follows the head of a request goes on to the server. */
  isOpen: boolean
}

/** Requests are seen at their first line, and one connection carries one request at a time. */
async function startProxy(target: NetConnectOpts, kind: 'socket' | 'port'): Promise<EngineProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'berth-proxy-'))
  const path = join(folder, 'engine.sock')
  const links = new Set<Link>()
  const calls: Call[] = []
  let fateOf: (call: Call, index: number) => Fate = () => 'pass'
  const server = createServer(accept)
  const open = async () =>
    kind === 'port'
      ? `127.0.0.1:${await listen(server, '127.0.0.1')}`
      : await new Promise<string>((done) => server.listen(path, () => done(`unix://${path}`)))

  function accept(client: Socket): void {
    const link: Link = { client, server: connect(target), call: undefined, isOpen: true }
    links.add(link)
    const end = () => {
      links.delete(link)
      client.destroy()
      link.server.destroy()
    }
    client.on('data', (chunk) => forward(link, chunk)).on('error', end)
    link.server.on('data', (chunk) => client.write(chunk)).on('error', end)
    client.on('end', () => link.server.end()).on('close', end)
    link.server.on('end', () => client.end())
  }

  function forward(link: Link, chunk: Buffer): void {
    const text = chunk.toString('latin1')
    const line = /^(?<method>[A-Z]+) (?<path>\S+) HTTP\/1\.1\r\n/.exec(text)?.groups
    if (line?.method === undefined || line.path === undefined) {
      if (link.call !== undefined) link.call.sent += text
      if (link.isOpen) link.server.write(chunk)
      return
    }
    link.call = { method: line.method, path: line.path, sent: text }
    const fate = fateOf(link.call, calls.length)
    calls.push(link.call)
    link.isOpen = meetFate(fate, link, chunk)
  }

  const cut = (pattern: RegExp) => {
    const matching = [...links].filter(({ call }) => pattern.test(call?.path ?? ''))
    for (const { client } of matching) client.destroy()
    return matching.length
  }
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    cut(/^/)
    await closed
  }
  return {
    address: await open(),
    calls,
    decide(fate) {
      fateOf = fate
    },
    cut,
    close,
    async reopen() {
      await open()
    },
    async [Symbol.asyncDispose]() {
      if (server.listening) await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
