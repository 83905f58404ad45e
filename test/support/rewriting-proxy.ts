import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** Puts a socket in front of the engine's that changes what inspections answer; returns its address for `docker-host`. */
export async function openRewritingProxy(
  change: (inspection: Record<string, unknown>, path: string) => unknown,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'berth-rewrite-'))
  const path = join(folder, 'engine.sock')
  const server = createServer((asked, answer) => {
    const { method, url = '', headers } = asked
    const onward = request(
      { socketPath: '/var/run/docker.sock', method, path: url, headers },
      async (got) => {
        const isInspection =
          /\/(?:containers|images|networks|volumes)\/[^?]+\/json|\/info|\/networks\/[^/?]+$/.test(url)
        if (method !== 'GET' || !isInspection || got.statusCode !== 200) {
          answer.writeHead(got.statusCode ?? 500, got.headers)
          answer.flushHeaders()
          got.pipe(answer)
          return
        }
        const body = JSON.stringify(change(JSON.parse(await text(got)), url))
        answer.writeHead(200, { 'Content-Type': 'application/json' }).end(body)
      },
    )
    answer.on('close', () => onward.destroy())
    onward.on('error', () => answer.destroy())
    asked.pipe(onward)
  })
  await new Promise<void>((done) => server.listen(path, done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return `unix://${path}`
}
