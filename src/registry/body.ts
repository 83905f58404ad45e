import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable } from 'node:stream'
import { UserError } from '../error.js'

/**
 * Reads a body to its end, which may be `mostBytes` long once it is unpacked. HTTP lets a server compress
 * what nobody asked it to.
 */
export async function readBody(url: URL, response: IncomingMessage, mostBytes: number): Promise<Buffer> {
  if (!/^(?:x-)?gzip$/i.test(response.headers['content-encoding'] ?? ''))
    return await collect(url, response, mostBytes)
  const { createGunzip } = await import('node:zlib')
  const unpacked = createGunzip()
  // What goes wrong on the way comes out at its end.
  pipeline(response, unpacked, () => {})
  try {
    return await collect(url, unpacked, mostBytes)
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
    if (!code.startsWith('Z_')) throw thrown
    // An answer to HEAD says how the body would come, and has none.
    if (code === 'Z_BUF_ERROR' && unpacked.bytesWritten === 0) return Buffer.alloc(0)
    throw new UserError(
      `${url.host} sent what it calls gzip and cannot be unpacked`,
      'See the registry’s log, and proxies on the way',
      { cause: thrown },
    )
  }
}

async function collect(url: URL, body: Readable, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  return await new Promise((done, failed) => {
    body.on('data', (chunk: Buffer) => {
      size += chunk.length
      chunks.push(chunk)
      if (size > mostBytes) body.destroy(tooLong(url, mostBytes))
    })
    body.once('error', failed).once('end', () => done(Buffer.concat(chunks)))
  })
}

function tooLong(url: URL, mostBytes: number): UserError {
  return new UserError(
    `${url.host} sent more than ${Math.round(mostBytes / 1e6)} MB, which no such answer needs`,
    'See whether "image" names the right registry',
  )
}
