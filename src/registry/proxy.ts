import http from 'node:http'
import { BlockList, isIP } from 'node:net'
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
export async function proxyAgents(proxies: Proxies, node = process.versions.node): Promise<AgentOf> {
  const [https, plain] = [addressOf(proxies.https), addressOf(proxies.http)]
  if (https === undefined && plain === undefined) return () => undefined
  if (!hasProxies(node)) {
    throw new UserError(`Node ${node} cannot use HTTPS_PROXY`, 'Update the runner, which brings its Node')
  }
  const { Agent } = await import('node:https')
  const agents = {
    'https:':
      https === undefined ? undefined : new Agent({ keepAlive: true, proxyEnv: { HTTPS_PROXY: https } }),
    'http:':
      plain === undefined ? undefined : new http.Agent({ keepAlive: true, proxyEnv: { HTTP_PROXY: plain } }),
  }
  return (url) => {
    if (isLoopback(url) || isDirect(url, proxies.none)) return undefined
    return agents[url.protocol === 'https:' ? 'https:' : 'http:']
  }
}

/** Before 24.5 an agent takes no notice of `proxyEnv`. */
function hasProxies(node: string): boolean {
  const [major = 0, minor = 0] = node.split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 5)
}

/**
 * Whether `NO_PROXY` names a host, as Go and curl read it: `*`, or a list of hosts, each with all hosts below
 * it, of addresses, and of networks like 10.0.0.0/8; on every port unless one is written.
 */
export function isDirect({ protocol, hostname, port }: URL, none = ''): boolean {
  const host = hostname.toLowerCase().replace(/^\[|\]$|\.$/g, '')
  const onPort = port || (protocol === 'https:' ? '443' : '80')
  return none
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => entry === '*' || isMeant(entry, host, onPort))
}

const entryPattern = /^\[?(?<name>[^[\]/]*?)\]?(?:\/(?<bits>\d{1,3}))?(?::(?<port>\d+))?$/

/** An IPv6 address without brackets has no port: its colons are its own. */
function isMeant(entry: string, host: string, onPort: string): boolean {
  const {
    name = '',
    bits,
    port,
  } = isIP(entry) === 6 ? { name: entry } : (entryPattern.exec(entry)?.groups ?? {})
  if (port !== undefined && port !== onPort) return false
  if (isIP(name) !== 0) return isIP(host) !== 0 && isInNetwork(host, name, bits)
  const domain = name.replace(/^\*?\./, '')
  return (
    bits === undefined &&
    domain !== '' &&
    (host === domain || (isIP(host) === 0 && host.endsWith(`.${domain}`)))
  )
}

function isInNetwork(address: string, network: string, bits: string | undefined): boolean {
  const kind = (ip: string) => (isIP(ip) === 6 ? 'ipv6' : 'ipv4')
  const most = kind(network) === 'ipv6' ? 128 : 32
  const prefix = Number(bits ?? most)
  if (prefix > most) return false
  const list = new BlockList()
  list.addSubnet(network, prefix, kind(network))
  return list.check(address, kind(address))
}

/** A proxy may be written without its scheme. Its address may hold a password, so it is not shown. */
function addressOf(proxy: string | undefined): string | undefined {
  if (proxy === undefined) return undefined
  const address = proxy.includes('://') ? proxy : `http://${proxy}`
  if (URL.canParse(address) && /^https?:/i.test(address)) return address
  throw new UserError(
    'HTTPS_PROXY or HTTP_PROXY is not the address of a proxy',
    'Write it like http://proxy.example.com:3128',
  )
}
