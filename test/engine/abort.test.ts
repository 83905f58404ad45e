import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { connect } from '../../src/engine/transport/connect.js'

/** An engine on a socket of its own whose every answer is whole from its first byte on. */
async function startEngine(): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'berth-abort-')), 'engine.sock')
  const version = JSON.stringify({ Version: '1', ApiVersion: '1.41', Os: 'linux', Arch: 'amd64' })
  const server = createServer((_request, response) => response.end(version))
  await new Promise<void>((done) => server.listen(path, done))
  onTestFinished(() => void server.close())
  return path
}

test('giving up an answer that has just come ends neither the process nor the next request', async () => {
  const path = await startEngine()
  const engine = await connect({ kind: 'socket', path, from: 'test' }, 0, new AbortController().signal)
  const errors: unknown[] = []
  const note = (error: unknown) => void errors.push(error)
  process.on('uncaughtException', note)
  for (let count = 0; count < 100; count++) {
    const giveUp = new AbortController()
    const answer = await engine.send({ method: 'GET', path: '/version', signal: giveUp.signal })
    answer.once('data', () => giveUp.abort()).on('error', () => {})
    await new Promise((done) => setTimeout(done, 1))
  }
  process.off('uncaughtException', note)
  expect(errors).toEqual([])
  expect((await engine.send({ method: 'GET', path: '/version' })).statusCode).toBe(200)
})
