import http from 'node:http'
import { connect, isIP, type Socket } from 'node:net'
import { inspect } from 'node:util'
import Modem from 'docker-modem'
import Docker from 'dockerode'
import { type Address, urlHost } from './host.js'

/** The way to an engine. */
export interface Line {
  docker: Docker
  /** For what stands between, which may choose the engine by its name. */
  headers: Record<string, string>
  /** Ends every connection, also those that are still being made. */
  hangUp(): void
}

/** Without TLS no name is needed for it; Node would look for one, in 10 ms. */
const plain = { keepAlive: true, servername: '' }

/** Makes the way to an engine; its connections are made when needed and kept for the next request. */
export async function openLine(address: Address): Promise<Line> {
  switch (address.kind) {
    case 'socket': {
      const { path } = address
      const agent = new http.Agent(plain)
      agent.createConnection = () => steady(connect({ path }))
      return lineOf(agent, { socketPath: path })
    }
    case 'tcp': {
      const { host, port } = address
      const agent = new http.Agent(plain)
      agent.createConnection = () => steady(connect({ host, port }))
      return lineOf(agent, { headers: { Host: `${urlHost(host)}:${port}` } })
    }
    case 'tls':
      return await openTls(address)
    case 'ssh': {
      const { sshAgent } = await import('./ssh.js')
      return lineOf(sshAgent(address.login), {})
    }
  }
}

/**
 * Left to itself, the agent gives a connection the signal of its first request, which may be aborted when
 * others use it; and where a request is aborted as its answer ends, Node takes its listener off before the
 * error arrives, which would end the process. Whoever waits for an answer hears of the error by themselves.
 */
function steady(connection: Socket): Socket {
  return connection.on('error', () => {})
}

async function openTls({ host, port, tls }: Extract<Address, { kind: 'tls' }>): Promise<Line> {
  const [https, { connect }] = await Promise.all([import('node:https'), import('node:tls')])
  // Verification is said in so many words, because NODE_TLS_REJECT_UNAUTHORIZED would otherwise count.
  const options = {
    host,
    port,
    ...tls,
    rejectUnauthorized: true,
    ...(isIP(host) === 0 && { servername: host }),
  }
  const agent = new https.Agent({ keepAlive: true })
  agent.createConnection = () => steady(connect(options))
  return lineOf(agent, { protocol: 'https', headers: { Host: `${urlHost(host)}:${port}` } })
}

interface Way {
  protocol?: 'http' | 'https'
  socketPath?: string
  headers?: Record<string, string>
}

/**
 * dockerode's modem is made without its constructor, which reads the environment anew, fails over what it
 * finds there, and lets it in. It asks every engine as one on a socket; where that leads is the agent's matter.
 */
function lineOf(agent: http.Agent, { protocol = 'http', socketPath = 'engine', headers = {} }: Way): Line {
  const modem: Modem = Object.assign(Object.create(Modem.prototype), {
    protocol,
    socketPath,
    headers: {},
    agent: unseen(agent),
  })
  const options = { protocol, modem } // dockerode takes a modem, which its types leave out
  return { docker: new Docker(options), headers, hangUp: () => agent.destroy() }
}

/** docker-modem describes all options of every request for a log that is off, which takes milliseconds each. */
export function unseen<T extends object>(option: T): T {
  return Object.defineProperty(option, inspect.custom, { value: () => '…' })
}
