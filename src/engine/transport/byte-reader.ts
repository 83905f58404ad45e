import { UserError } from '../../error.js'

export type Bytes = ReturnType<typeof byteReader>

/** Takes bytes off a stream piece by piece, holding one chunk of it at a time. */
export function byteReader(source: AsyncIterable<Uint8Array>) {
  const chunks = source[Symbol.asyncIterator]()
  let chunk: Uint8Array = Buffer.alloc(0)
  let count = 0
  /** Hands on at most `most` bytes; nothing at the end. */
  const next = async (most: number): Promise<Uint8Array | undefined> => {
    while (chunk.length === 0) {
      const { done, value } = await chunks.next()
      if (done) return undefined
      chunk = value
    }
    const part = chunk.subarray(0, most)
    chunk = chunk.subarray(part.length)
    count += part.length
    return part
  }
  const pass = async (length: number, use: (part: Uint8Array) => void) => {
    for (let left = length; left > 0; ) {
      const part = await next(left)
      if (part === undefined) throw odd('ends too early')
      use(part)
      left -= part.length
    }
  }
  const take = async (length: number): Promise<Buffer> => {
    const parts: Uint8Array[] = []
    await pass(length, (part) => parts.push(part))
    return Buffer.concat(parts)
  }
  return {
    take,
    skip: (length: number) => pass(length, () => {}),
    /** As `take`, or `undefined` where the stream ends before the first byte. */
    async takeUnlessEnded(length: number): Promise<Buffer | undefined> {
      const first = await next(length)
      return first && Buffer.concat([first, await take(length - first.length)])
    },
    /** How many bytes have been read so far. */
    read: () => count,
  }
}

/** The engine's answer is not what its API promises. */
export function odd(what: string): UserError {
  return new UserError(
    `The engine's answer ${what}`,
    'See whether the engine, or something between it and the runner, is what you think it is',
  )
}
