import type { IncomingMessage } from 'node:http'
import { UserError } from '../error.js'

/** Reads a body to its end, which may be `mostBytes` long. HTTP lets a server compress what nobody asked it to. */
export async function readBody(url: URL, response: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const body = await collect(url, response, mostBytes)
  if (body.length === 0 || !/^(?:x-)?gzip$/i.test(response.headers['content-encoding'] ?? '')) return body
  const { gunzipSync } = await import('node:zlib')
  return gunzipSync(body, { maxOutputLength: mostBytes })
}

async function collect(url: URL, response: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  return await new Promise((done, failed) => {
    response.on('data', (chunk: Buffer) => {
      size += chunk.length
      chunks.push(chunk)
      if (size > mostBytes) response.destroy(tooLong(url, mostBytes))
    })
    response.once('error', failed).once('end', () => done(Buffer.concat(chunks)))
  })
}

function tooLong(url: URL, mostBytes: number): UserError {
  return new UserError(
    `${url.host} sent more than ${Math.round(mostBytes / 1e6)} MB, which no such answer needs`,
    'See whether "image" names the right registry',
  )
}
