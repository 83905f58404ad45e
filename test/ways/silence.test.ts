import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'vitest'
import { runAction } from '../support/action.js'
import { listen } from '../support/registry.js'
import { startSshServer } from '../support/ssh-server.js'

test.concurrent('an engine that hangs is given up after 10 s, before anything else is done', async ({
  expect,
  onTestFinished,
}) => {
  const paths: string[] = []
  const server = createServer(({ url = '' }) => void paths.push(url))
  onTestFinished(() => void server.close())
  const host = `tcp://127.0.0.1:${await listen(server, '127.0.0.1')}`
  const { errors } = await runAction('run', { with: { image: 'acme/web:1', 'docker-host': host } })
  expect(errors).toEqual([
    `The Docker engine at ${host} (from input "docker-host") did not answer within 10 s. See whether it hangs, then run the job again.`,
  ])
  expect(paths).toEqual(['/version'])
})

test.concurrent('one that stalls in the middle of an answer is given up over SSH, too', async ({
  expect,
  onTestFinished,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'berth-silence-'))
  const engine = createServer(({ url }, answer) => {
    if (url === '/_ping') answer.end()
    else answer.writeHead(200, { 'Content-Length': 1000 }).write('{"ApiVersion":')
  })
  await new Promise<void>((done) => engine.listen(join(folder, 'docker.sock'), done))
  const server = await startSshServer()
  onTestFinished(async () => {
    await server[Symbol.asyncDispose]()
    engine.closeAllConnections()
    engine.close()
    rmSync(folder, { recursive: true })
  })
  const { errors } = await runAction('stop', {
    with: { container: 'nobody', 'docker-host': `${server.address}${folder}/docker.sock` },
    env: server.env,
  })
  expect(errors).toEqual(['The engine broke off its answer. See the engine’s log, then run the job again.'])
})

test.concurrent('a login that hangs is given up and ended', async ({ expect, onTestFinished }) => {
  const folder = mkdtempSync(join(tmpdir(), 'berth-silence-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const script = `#!/bin/sh\ncase "$1" in -G) exit 1 ;; esac\necho $$ > ${folder}/pid\nexec sleep 60\n`
  writeFileSync(join(folder, 'ssh'), script, { mode: 0o755 })
  const { errors } = await runAction('stop', {
    with: { container: 'nobody', 'docker-host': 'ssh://deploy@web-1' },
    env: { PATH: `${folder}:${process.env.PATH}` },
  })
  expect(errors).toEqual([
    'The Docker engine at ssh://deploy@web-1 (from input "docker-host") did not answer within 10 s. See whether it hangs, then run the job again.',
  ])
  const pid = readFileSync(join(folder, 'pid'), 'utf8').trim()
  expect(existsSync(`/proc/${pid}`)).toBe(false)
})
