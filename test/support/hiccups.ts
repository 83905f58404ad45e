import { request, type ServerResponse } from 'node:http'
import { type Asked, startServer } from './fake-registry.js'

/** How a registry fails a request that it would answer well a moment later. */
export const hiccups: Record<string, (response: ServerResponse) => unknown> = {
  '503': (response) => response.writeHead(503).end('busy'),
  '504': (response) => response.writeHead(504).end(),
  '429': (response) =>
    response
      .writeHead(429, { 'Content-Type': 'application/json', 'Retry-After': '1' })
      .end('{"errors":[{"code":"TOOMANYREQUESTS","message":"slow down"}]}'),
  reset: (response) => response.socket?.resetAndDestroy(),
  closed: (response) => response.socket?.destroy(),
}

/**
 * Stands before a registry and fails the first pull of an engine. Where a HEAD of a manifest fails with a status,
 * some engines go on to ask by GET, which fails as well.
 */
export async function startHiccups(
  registry: string,
  kind: keyof typeof hiccups,
  address?: string,
): Promise<{ host: string; asked: Asked[] }> {
  const isStatus = /^\d+$/.test(kind)
  const failed: string[] = []
  return await startServer((asked, response) => {
    const isFirst = failed.length === 0 || (isStatus && failed.join() === 'HEAD' && asked.method === 'GET')
    if (asked.url.includes('/manifests/') && isFirst) {
      failed.push(asked.method)
      return hiccups[kind]?.(response)
    }
    const { host: _host, ...headers } = asked.headers
    const [hostname, port] = registry.split(':')
    request({ hostname, port, method: asked.method, path: asked.url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    }).end()
  }, address)
}
