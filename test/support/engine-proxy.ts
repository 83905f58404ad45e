import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One request that came through the proxy. */
export interface Call {
  method: string
  /** With the version and the query, as it was sent. */
  path: string
}

/** What the proxy does with a request. */
export type Fate = 'pass' | 'reset' | 'swallow' | { delayMs: number } | { cutAnswerAfterBytes: number }

export interface EngineProxy extends AsyncDisposable {
  /** `unix:///…`, for `docker-host`. */
  readonly address: string
  /** Every request so far. */
  readonly calls: readonly Call[]
  /** Decides the fate of each request from now on; `index` counts the requests from 0. */
  decide(fate: (call: Call, index: number) => Fate): void
  /** Cuts every open connection whose last request matches, and returns how many there were. */
  cut(path: RegExp): number
  /** Takes the socket away with all its connections, as an engine that has ended does. */
  close(): Promise<void>
  /** Listens again, at the same address. */
  reopen(): Promise<void>
}

interface Link {
  client: Socket
  engine: Socket
  path: string
}

/**
 * Puts a socket of its own in front of the engine's, to break what a test wants broken. Requests are
 * seen at their first line, and one connection carries one request at a time.
 */
export async function openProxy(engineSocket = '/var/run/docker.sock'): Promise<EngineProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'berth-proxy-'))
  const path = join(folder, 'engine.sock')
  const links = new Set<Link>()
  const calls: Call[] = []
  let fateOf: (call: Call, index: number) => Fate = () => 'pass'
  let server = await listen()

  function listen(): Promise<Server> {
    return new Promise((resolve) => {
      const created = createServer(accept).listen(path, () => resolve(created))
    })
  }

  function accept(client: Socket): void {
    const link = { client, engine: connect(engineSocket), path: '' }
    links.add(link)
    const end = () => {
      links.delete(link)
      client.destroy()
      link.engine.destroy()
    }
    client.on('data', (chunk) => forward(link, chunk)).on('error', end)
    link.engine.on('data', (chunk) => client.write(chunk)).on('error', end)
    client.on('end', () => link.engine.end()).on('close', end)
    link.engine.on('end', () => client.end())
  }

  function forward(link: Link, chunk: Buffer): void {
    const line = /^(?<method>[A-Z]+) (?<path>\S+) HTTP\/1\.1\r\n/.exec(chunk.toString('latin1'))?.groups
    if (line?.method === undefined || line.path === undefined) return void link.engine.write(chunk)
    const call = { method: line.method, path: line.path }
    link.path = call.path
    const fate = fateOf(call, calls.length)
    calls.push(call)
    if (fate === 'pass') link.engine.write(chunk)
    else if (fate === 'reset') link.client.destroy()
    else if (fate === 'swallow') return
    else if ('delayMs' in fate) setTimeout(() => link.engine.write(chunk), fate.delayMs)
    else cutAnswer(link, chunk, fate.cutAnswerAfterBytes)
  }

  function cutAnswer({ client, engine }: Link, chunk: Buffer, bytes: number): void {
    engine.removeAllListeners('data')
    let left = bytes
    engine.on('data', (answer) => {
      client.write(answer.subarray(0, left))
      left -= answer.length
      if (left <= 0) client.destroySoon()
    })
    engine.write(chunk)
  }

  const cut = (pattern: RegExp) => {
    const matching = [...links].filter((link) => pattern.test(link.path))
    for (const { client } of matching) client.destroy()
    return matching.length
  }
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    cut(/^/)
    await closed
  }
  return {
    address: `unix://${path}`,
    calls,
    decide(fate) {
      fateOf = fate
    },
    cut,
    close,
    async reopen() {
      server = await listen()
    },
    async [Symbol.asyncDispose]() {
      if (server.listening) await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
