import type { Socket } from 'node:net'

/**
 * What becomes of a request. `reset` and `refuse` (an answer of 500) keep it from the server, `answer` (another one) too,
 * `swallow` leaves it without an answer, `truncate` hands on the answer's head and half of what comes with it.
 */
export type Fate =
  | 'pass'
  | 'reset'
  | 'refuse'
  | 'swallow'
  | 'truncate'
  | { answer: string }
  | { delayMs: number }
  | { cutAnswerAfterBytes: number }

interface Ends {
  client: Socket
  server: Socket
}

/** Brings a fate upon a request whose first chunk has come; tells whether its rest goes on to the server. */
export function meetFate(fate: Fate, ends: Ends, chunk: Buffer): boolean {
  const { client, server } = ends
  if (fate === 'reset') client.destroy()
  else if (fate === 'refuse')
    client.write(chunk.toString('latin1', 0, 5) === 'HEAD ' ? refusalHead : refusalHead + body)
  else if (fate === 'swallow') return false
  else if (typeof fate === 'object' && 'answer' in fate) client.write(fate.answer)
  else if (fate === 'pass') return server.write(chunk) || true
  else if (fate === 'truncate') {
    cutAnswer(ends, halfOf)
    return server.write(chunk) || true
  } else if ('delayMs' in fate) {
    server.pause()
    setTimeout(() => server.resume(), fate.delayMs)
    return server.write(chunk) || true
  } else {
    const { cutAnswerAfterBytes } = fate
    cutAnswer(ends, () => cutAnswerAfterBytes)
    return server.write(chunk) || true
  }
  return false
}

const body = JSON.stringify({
  message: 'a fault of the test',
  errors: [{ code: 'FAULT', message: 'a fault' }],
})
const refusalHead = `HTTP/1.1 500 Internal Server Error\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`

/** Hands on so many bytes of the answer, by its first chunk, and closes the connection. */
function cutAnswer({ client, server }: Ends, bytesOf: (first: Buffer) => number): void {
  server.removeAllListeners('data')
  let left: number | undefined
  server.on('data', (answer) => {
    left ??= bytesOf(answer)
    client.write(answer.subarray(0, left))
    left -= answer.length
    if (left <= 0) client.destroySoon()
  })
}

/** An answer without a body is cut in the middle of its head. */
function halfOf(first: Buffer): number {
  const head = first.indexOf('\r\n\r\n') + 4
  const rest = first.length - head
  return rest === 0 ? Math.floor(head / 2) : head + Math.floor(rest / 2)
}
