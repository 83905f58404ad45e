import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { startPodman } from '../support/podman.js'
import { listen, type RunningRegistry, startRegistry } from '../support/registry.js'
import { startSecondEngine } from '../support/second-engine.js'
import { pushShownImages, runBlock } from '../support/shown-blocks.js'
import { startSshServer } from '../support/ssh-server.js'
import { prepareTls } from '../support/ways.js'
import { startWindowsEngine } from '../support/windows-engine.js'

let registry: RunningRegistry
let tls: Awaited<ReturnType<typeof prepareTls>>
let engine: Awaited<ReturnType<typeof startSecondEngine>>
let server: Awaited<ReturnType<typeof startSshServer>>

/** One engine of the test's own, which listens at its socket and over TLS, on a machine that `ssh` leads to. */
beforeAll(async () => {
  registry = await startRegistry()
  pushShownImages(registry.host)
  tls = await prepareTls()
  engine = await startSecondEngine(tls.flags)
  server = await startSshServer([`SetEnv DOCKER_HOST=${engine.address}`])
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await engine[Symbol.asyncDispose]()
  tls.authority[Symbol.dispose]()
  await registry.stop()
})

/** The container that a block has left on the engine; it goes with the test. */
function leftRunning(): string {
  onTestFinished(() => {
    for (const id of engine.docker('ps', '-aq').split('\n').filter(Boolean)) engine.docker('rm', '-f', id)
  })
  return engine.docker('ps', '--format', '{{.Image}}')
}

const run = (page: string, having: string, options: Omit<Parameters<typeof runBlock>[2], 'registry'> = {}) =>
  runBlock(page, having, { registry: registry.host, ...options })

/** An `ssh` that knows where the hosts of the pages are, and takes keys from a folder. */
function ssh(keys: string): Record<string, string> {
  const hosts = ['web-1', 'web-2', 'staging'].map((name) => `${name}.example.com`)
  const lines = [
    ...hosts.map(
      (host) => `Host ${host}\n  HostName 127.0.0.1\n  Port ${server.port}\n  HostKeyAlias ${host}`,
    ),
    `Host *\n  IdentityFile ${keys}/id_ed25519\n  UserKnownHostsFile ${keys}/known_hosts`,
    '  IdentitiesOnly yes\n  IdentityAgent none\n  GlobalKnownHostsFile /dev/null\n',
  ]
  const folder = mkdtempSync(join(tmpdir(), 'berth-docs-ssh-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'config'), lines.join('\n'))
  return { 'bin/ssh': `#!/bin/sh\nexec /usr/bin/ssh -F ${folder}/config "$@"\n` }
}

/** What `ssh-keyscan` prints of a host. */
const scanned = (host: string) => `${host}.example.com ${readFileSync(server.file('host.pub'), 'utf8')}`

test('the deployment over SSH logs in by the key and the host key that it is given', async () => {
  const { results, log } = await run('docs/remote-engines.md', 'name: Deploy over SSH', {
    replaced: { 'deploy@': `${server.username}@` },
    files: ssh(`\${HOME}/.ssh`),
    secrets: { DEPLOY_KEY: readFileSync(server.file('user'), 'utf8') },
    vars: { KNOWN_HOSTS: scanned('web-1') },
  })
  expect(results, log).toEqual({ deploy: 'success' })
  expect(log).toContain(`at ssh://${server.username}@web-1.example.com, from input "docker-host"`)
  expect(leftRunning()).toContain(`${registry.host}/acme/web:1.4.2`)
})

test('the deployment over TLS demands the certificates that it is given', async () => {
  const { cert, key } = tls.authority.issue('client')
  const { results, log } = await run('docs/remote-engines.md', 'name: Deploy over TLS', {
    replaced: { 'tcp://web-1.example.com': tls.address },
    secrets: { DOCKER_KEY: key },
    vars: { DOCKER_CA: tls.authority.ca, DOCKER_CERT: cert },
  })
  expect(results, log).toEqual({ deploy: 'success' })
  expect(log).toContain(`at ${tls.address} over TLS, from input "docker-host"`)
  expect(leftRunning()).toContain(`${registry.host}/acme/web:1.4.2`)
})

test('the deployment to a context goes where docker context create has put it', async () => {
  const config = mkdtempSync(join(tmpdir(), 'berth-docs-config-'))
  onTestFinished(() => rmSync(config, { recursive: true }))
  const created = ['context', 'create', 'production', '--docker', `host=${engine.address}`]
  execFileSync('docker', ['--config', config, ...created], { stdio: 'pipe' })
  const { results, log } = await run('docs/remote-engines.md', 'name: Deploy to a context', {
    env: { DOCKER_CONFIG: config },
  })
  expect(results, log).toEqual({ deploy: 'success' })
  expect(log).toContain(`at ${engine.address}, from the Docker context "production"`)
  expect(leftRunning()).toContain(`${registry.host}/acme/web:1.4.2`)
})

test.each([
  ['README.md', 'OWNER/berth/status@v1', '2'],
  ['status/README.md', 'OWNER/berth/status@v1', '3'],
])('the status of %s tells of every engine what runs there', async (page, having, count) => {
  const keys = mkdtempSync(join(tmpdir(), 'berth-docs-keys-'))
  onTestFinished(() => rmSync(keys, { recursive: true }))
  writeFileSync(join(keys, 'id_ed25519'), readFileSync(server.file('user')), { mode: 0o600 })
  writeFileSync(join(keys, 'known_hosts'), ['web-1', 'web-2', 'staging'].map(scanned).join(''))
  const image = `${registry.host}/acme/web:1.4.2`
  await runAction('deploy', { with: { 'docker-host': engine.address, image, name: 'web' } })
  expect(leftRunning()).toContain(image)
  const { results, log, jobs } = await run(page, having, {
    replaced: { 'deploy@': `${server.username}@` },
    files: ssh(keys),
  })
  expect(results, log).toEqual({ job: 'success' })
  const [status] = jobs.job?.steps.filter(({ name }) => name.includes('status')) ?? []
  expect(status?.outputs).toMatchObject({ count, drifted: '0', unreachable: '0' })
  expect(status?.summary).toContain('web')
})

test('the container that the page about Podman shows runs there', async () => {
  await using podman = await startPodman()
  const { results, log, jobs } = await run('docs/podman.md', 'docker.io/library/nginx', {
    replaced: { 'unix:///run/user/1001/podman/podman.sock': podman.address },
  })
  expect(results, log).toEqual({ job: 'success' })
  expect(log).toMatch(/^Podman \d+\.\d+\.\d+ \(linux\/amd64\) at unix:/m)
  expect(podman.docker('ps', '-q', '--no-trunc')).toBe(jobs.job?.steps[2]?.outputs['container-id'])
})

test('the deployment of Windows containers has its file rewritten, by recorded answers', async () => {
  const windows = await startWindowsEngine()
  const config = 'C:\\inetpub\\wwwroot\\Web.config'
  windows.addFile(config, '<c><appSettings><add key="Url" value=""/></appSettings></c>')
  const site = createServer((_request, response) => response.end('ok'))
  windows.hostPort = String(await listen(site, '127.0.0.1'))
  onTestFinished(() => void site.close())
  const { results, log } = await run('docs/windows.md', 'name: Deploy to IIS', {
    replaced: { 'version: ^2.1': 'version: ^1.4' },
    env: { DOCKER_HOST: windows.address },
    vars: { SHOP_URL: 'https://shop.example.com' },
    secrets: { DB_PASSWORD: 'correct-horse' },
  })
  expect(results, log).toEqual({ deploy: 'success' })
  expect(windows.file(config)).toContain('value="https://shop.example.com"')
  expect(windows.file('C:\\ProgramData\\Docker\\secrets\\db-password')).toBe('correct-horse')
})
