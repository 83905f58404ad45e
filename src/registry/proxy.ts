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

/** Sends all further requests of this process through the proxies; never those to the loopback interface. */
export function useProxies({ https, http: plain, none }: Proxies, host: string): void {
  if (https === undefined && plain === undefined) return
  if (typeof http.setGlobalProxyFromEnv !== 'function') {
    throw new UserError(
      `Node ${process.version} cannot use HTTPS_PROXY`,
      'Update the runner, which brings its Node',
    )
  }
  for (const proxy of [https, plain]) checkProxy(proxy)
  const registry = new URL(`http://${host}`)
  const direct = [
    none,
    'localhost',
    '127.0.0.1',
    '[::1]',
    isLoopback(registry) ? registry.hostname : undefined,
  ]
  http.setGlobalProxyFromEnv({
    ...(https !== undefined && { https_proxy: https }),
    ...(plain !== undefined && { http_proxy: plain }),
    no_proxy: direct.filter((entry) => entry !== undefined).join(','),
  })
}

/** The address may hold a password, so it is not shown. */
function checkProxy(proxy: string | undefined): void {
  if (proxy === undefined || (URL.canParse(proxy) && /^https?:/.test(proxy))) return
  throw new UserError(
    'HTTPS_PROXY or HTTP_PROXY is not the address of a proxy',
    'Write it like http://proxy.example.com:3128',
  )
}
