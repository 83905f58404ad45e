import http from 'node:http'
import type { Address } from './host.js'

/** The way to an engine: what makes a request there, and the options of `http.request` that lead there. */
export interface Line {
  request: typeof http.request
  options: http.RequestOptions
  /** Ends every connection, also those that are still being made. */
  hangUp(): void
}

/** Makes the way to an engine; its connections are made when needed and kept for the next request. */
export async function openLine(address: Address): Promise<Line> {
  switch (address.kind) {
    case 'socket':
      return lineOf(new http.Agent({ keepAlive: true }), { socketPath: address.path })
    case 'tcp':
      return lineOf(new http.Agent({ keepAlive: true }), { host: address.host, port: address.port })
    case 'tls': {
      const https = await import('node:https')
      // Said in so many words, because NODE_TLS_REJECT_UNAUTHORIZED would otherwise count.
      const agent = new https.Agent({ keepAlive: true, ...address.tls, rejectUnauthorized: true })
      const { host, port } = address
      return { request: https.request, options: { agent, host, port }, hangUp: () => agent.destroy() }
    }
    case 'ssh': {
      const { sshAgent } = await import('./ssh.js')
      return lineOf(sshAgent(address.login), { host: 'docker' })
    }
  }
}

function lineOf(agent: http.Agent, options: http.RequestOptions): Line {
  return { request: http.request, options: { ...options, agent }, hangUp: () => agent.destroy() }
}
