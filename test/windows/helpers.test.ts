import { existsSync, linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { json, serve, startServer } from '../support/fake-registry.js'
import { basic, unauthorized } from '../support/registry-client.js'
import { nodeExe, windowsPath } from '../support/windows-node.js'

/** What a helper of credentials says, as a script of Node. */
const answering = `process.stdout.write(JSON.stringify({ Username: 'octocat', Secret: 'open sesame' }))`

/** One that asks its user something, who never answers: meanwhile its heart beats in a file. */
const hanging = (heart: string) =>
  `setInterval(() => require('node:fs').writeFileSync(${JSON.stringify(windowsPath(heart))}, String(Date.now())), 100)`

const startPrivateRegistry = () =>
  startServer(({ method, url, headers, body }, response) => {
    if (headers.authorization !== basic) return unauthorized(response, 'Basic realm="test"')
    if (!serve({ method, url, headers, body }, response, ['1.0.0'])) json(response, {}, {}, 404)
  })

/** A folder with a helper on the PATH, and a configuration of Docker's that names it. */
function makeFolder(host: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'berth-helper-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ credHelpers: { [host]: 'test' } }))
  return folder
}

const resolveTag = (host: string, folder: string) =>
  runAction('resolve-tag', {
    with: { image: `${host}/acme/web`, version: '1' },
    env: { DOCKER_CONFIG: folder, WINEPATH: windowsPath(folder) },
    workspace: folder,
  })

test('a helper that is a program is asked', async () => {
  const { host } = await startPrivateRegistry()
  const folder = makeFolder(host)
  // Node itself, which takes "get" for a script in the folder that it is started in.
  linkSync(nodeExe, join(folder, 'docker-credential-test.exe'))
  writeFileSync(join(folder, 'get'), answering)
  const { errors, outputs } = await resolveTag(host, folder)
  expect(errors).toEqual([])
  expect(outputs.tag).toBe('1.0.0')
})

test('a helper that is a script of cmd is asked', async () => {
  const { host } = await startPrivateRegistry()
  const folder = makeFolder(host)
  writeFileSync(join(folder, 'helper.cjs'), answering)
  writeFileSync(
    join(folder, 'docker-credential-test.cmd'),
    `@echo off\r\n"${windowsPath(nodeExe)}" "%~dp0helper.cjs" %*\r\n`,
  )
  const { errors, outputs } = await resolveTag(host, folder)
  expect(errors).toEqual([])
  expect(outputs.tag).toBe('1.0.0')
})

test('a script of cmd that never answers is ended with what it has started', async () => {
  const { host } = await startPrivateRegistry()
  const folder = makeFolder(host)
  const heart = join(folder, 'heart')
  writeFileSync(join(folder, 'helper.cjs'), hanging(heart))
  writeFileSync(
    join(folder, 'docker-credential-test.cmd'),
    `@echo off\r\n"${windowsPath(nodeExe)}" "%~dp0helper.cjs" %*\r\n`,
  )
  const { warnings } = await resolveTag(host, folder)
  expect(warnings).toEqual([expect.stringContaining('it gave no answer within 30 s')])
  expect(existsSync(heart)).toBe(true)
  const last = readFileSync(heart, 'utf8')
  await delay(1000)
  expect(readFileSync(heart, 'utf8')).toBe(last)
})
