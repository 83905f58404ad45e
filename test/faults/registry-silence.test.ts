import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { attempt } from '../../src/registry/send.js'
import { explainTrouble } from '../../src/registry/trouble.js'
import { startServer } from '../support/fake-registry.js'

/** Listens and never accepts, so that after two connections the kernel drops what comes, as a firewall does. */
const deaf = `
  const server = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    process.stdout.write(String(server.address().port))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  })`

async function startDeafServer(): Promise<string> {
  const child = spawn(process.execPath, ['-e', deaf])
  onTestFinished(() => void child.kill('SIGKILL'))
  const port = Number(await new Promise((done) => child.stdout.once('data', done)))
  for (let count = 0; count < 2; count++) {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    await new Promise((done) => socket.once('connect', done))
    onTestFinished(() => void socket.destroy())
  }
  return `127.0.0.1:${port}`
}

async function troubleOf(host: string): Promise<string> {
  const url = new URL(`http://${host}/v2/`)
  const patience = { signal: new AbortController().signal, log() {}, agentOf: () => undefined }
  const thrown = await attempt(url, { headers: {}, mostBytes: 1e6 }, patience).catch(
    (error: unknown) => error,
  )
  return explainTrouble(url, thrown, { tries: 1, isProxied: false }).message.replace(host, 'HOST')
}

test('a registry that cannot be reached is told from one that does not answer', async () => {
  const { host } = await startServer(() => {})
  expect(await Promise.all([troubleOf(await startDeafServer()), troubleOf(host)])).toEqual([
    'HOST gives no answer: it cannot be reached. See the runner’s network, firewalls and HTTPS_PROXY.',
    'HOST gives no answer: it stays silent. See whether the registry is overloaded, and proxies on the way.',
  ])
})
