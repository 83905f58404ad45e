import http from 'node:http'
import { UserError } from '../error.js'
import { isLoopback } from './origin.js'

/** Where requests go through, as the environment variables of these names say. */
export interface Proxies {
  https: string | undefined
  http: string | undefined
  /** Hosts that are reached directly. */
  none: string | undefined
}

/** The agent that a request goes by; `undefined` is Node's own. */
export type AgentOf = (url: URL) => http.Agent | undefined

/** Makes the agents that lead through the proxies, never to the loopback interface; nothing else of the process uses them. */
export async function proxyAgents({ https, http: plain, none }: Proxies): Promise<AgentOf> {
  if (https === undefined && plain === undefined) return () => undefined
  if (typeof http.setGlobalProxyFromEnv !== 'function') {
    throw new UserError(
      `Node ${process.version} cannot use HTTPS_PROXY`,
      'Update the runner, which brings its Node',
    )
  }
  for (const proxy of [https, plain]) checkProxy(proxy)
  const { Agent } = await import('node:https')
  const proxyEnv = {
    ...(https !== undefined && { HTTPS_PROXY: https }),
    ...(plain !== undefined && { HTTP_PROXY: plain }),
    ...(none !== undefined && { NO_PROXY: none }),
  }
  const agents = {
    'https:': new Agent({ keepAlive: true, proxyEnv }),
    'http:': new http.Agent({ keepAlive: true, proxyEnv }),
  }
  return (url) => (isLoopback(url) ? undefined : agents[url.protocol === 'https:' ? 'https:' : 'http:'])
}

/** The address may hold a password, so it is not shown. */
function checkProxy(proxy: string | undefined): void {
  if (proxy === undefined || (URL.canParse(proxy) && /^https?:/.test(proxy))) return
  throw new UserError(
    'HTTPS_PROXY or HTTP_PROXY is not the address of a proxy',
    'Write it like http://proxy.example.com:3128',
  )
}
