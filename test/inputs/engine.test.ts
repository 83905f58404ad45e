import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { listen } from '../support/registry.js'

/** Runs `stop` for a container that is not there, on an engine of recorded answers. */
async function stopOn(version: object) {
  const server = createServer((request, answer) => {
    if (request.url === '/version') answer.end(JSON.stringify({ Os: 'linux', Arch: 'arm64', ...version }))
    else answer.writeHead(404).end('{"message": "No such container"}')
  })
  onTestFinished(() => void server.close())
  const host = `tcp://127.0.0.1:${await listen(server, '127.0.0.1')}`
  return { host, ...(await runAction('stop', { with: { container: 'nobody', 'docker-host': host } })) }
}

test('the log says in one line which engine it is, and from where', async () => {
  const { log, host, warnings } = await stopOn({
    Version: '29.1.0',
    ApiVersion: '1.52',
    MinAPIVersion: '1.44',
  })
  expect(log).toContain(`Docker 29.1.0 (linux/arm64) at ${host}, from input "docker-host"\n`)
  expect(warnings).toEqual([])
})

test('Podman is called by its name', async () => {
  const components = [{ Name: 'Podman Engine' }]
  const { log, host, warnings } = await stopOn({
    Version: '4.3.1',
    ApiVersion: '1.41',
    Components: components,
  })
  expect(log).toContain(`Podman 4.3.1 (linux/arm64) at ${host}, from input "docker-host"\n`)
  expect(warnings).toEqual([])
})

test('an engine older than any that Berth is made for is warned about', async () => {
  const { errors, warnings } = await stopOn({
    Version: '19.03.15',
    ApiVersion: '1.40',
    MinAPIVersion: '1.12',
  })
  expect(errors).toEqual([])
  expect(warnings).toEqual(['Docker 19.03.15 is older than 20.10, the oldest that Berth is made for.'])
})
