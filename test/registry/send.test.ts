import { expect, test } from 'vitest'
import { attempt } from '../../src/registry/send.js'
import { startServer } from '../support/fake-registry.js'

test('an answer that trickles in is given up, however lively it looks', async () => {
  const { host } = await startServer((_asked, response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write('x'), 20)
    response.once('close', () => clearInterval(timer))
  })
  const question = { headers: {}, mostBytes: 1e6, withinMs: 300 }
  const patience = { signal: new AbortController().signal, log() {}, agentOf: () => undefined }
  await expect(attempt(new URL(`http://${host}`), question, patience)).rejects.toThrow(
    /did not send its whole answer within 0\.3 s/,
  )
})
