import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import { listen } from './registry.js'

/** What a fake registry was asked. */
export interface Asked {
  method: string
  /** Path and query. */
  url: string
  headers: IncomingMessage['headers']
  body: string
}

/** A small server that answers as it is told, and notes what it was asked beyond `/v2/`. */
export async function startServer(
  answer: (asked: Asked, response: ServerResponse) => void,
  hostname = '127.0.0.1',
): Promise<{ host: string; asked: Asked[] }> {
  const asked: Asked[] = []
  const listener: RequestListener = async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { method = '', url = '', headers } = request
    const one = { method, url, headers, body }
    asked.push(one)
    answer(one, response)
  }
  const server = createServer(listener)
  const port = await listen(server, hostname)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { host: `${hostname}:${port}`, asked }
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  value: unknown,
  headers: Record<string, string> = {},
  status = 200,
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(value))
}

/** A manifest and its digest, as every tag of a fake registry has it. */
export const manifest = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  config: {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    digest: `sha256:${'0'.repeat(64)}`,
    size: 2,
  },
  layers: [],
})
export const manifestDigest = `sha256:${createHash('sha256').update(manifest).digest('hex')}`

/** Answers a request for a manifest with the one above; with `tags` also for the list. Tells whether it did. */
export function serve({ method, url }: Asked, response: ServerResponse, tags: readonly string[]): boolean {
  if (url.includes('/tags/list')) json(response, { name: 'acme/web', tags })
  else if (tags.some((tag) => url.endsWith(`/manifests/${tag}`))) {
    response.writeHead(200, {
      'Content-Type': 'application/vnd.oci.image.manifest.v1+json',
      'Docker-Content-Digest': manifestDigest,
    })
    response.end(method === 'HEAD' ? '' : manifest)
  } else if (url === '/v2/') json(response, {})
  else {
    json(response, { errors: [{ code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }] }, {}, 404)
    return false
  }
  return true
}
