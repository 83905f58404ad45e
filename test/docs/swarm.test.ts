import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { removeService } from '../support/services.js'
import { application, runBlock, shownBlock } from '../support/shown-blocks.js'
import { startSshServer } from '../support/ssh-server.js'
import { type Swarm, startSwarm } from '../support/swarm.js'

let swarm: Swarm
let server: Awaited<ReturnType<typeof startSshServer>>

/** Two machines, which the commands of the page about Swarm make one cluster of. */
beforeAll(async () => {
  swarm = await startSwarm(2, { joined: false })
  const { manager, nodes } = swarm
  server = await startSshServer([`SetEnv DOCKER_HOST=${manager.address}`])
  const [init = '', join = ''] = shownBlock('docs/swarm.md', 'docker swarm init').text.split('\n')
  const printed = runAt(manager.address, init)
  const { token = '', address = '' } =
    /docker swarm join --token (?<token>\S+) (?<address>\S+)/.exec(printed)?.groups ?? {}
  for (const { address: worker } of nodes.slice(1))
    runAt(worker, join.replace('…', token).replace('manager:2377', address))
  manager.docker('network', 'create', '--driver', 'overlay', 'front')
  swarm.push(application(), 'acme/web', '1.4.2')
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await swarm[Symbol.asyncDispose]()
})

/** Runs a command as it is typed on a machine. */
function runAt(address: string, command: string): string {
  const env = { ...process.env, DOCKER_HOST: address }
  return execFileSync('bash', ['-ec', command], { env, encoding: 'utf8', stdio: 'pipe' })
}

/** What leads to the manager over SSH, the host's key known and the user's own at hand. */
function ssh(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'berth-docs-ssh-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const lines = [
    `Host manager.example.com\n  HostName 127.0.0.1\n  Port ${server.port}`,
    `Include ${server.file('ssh_config')}\n`,
  ]
  writeFileSync(join(folder, 'config'), lines.join('\n'))
  return { 'bin/ssh': `#!/bin/sh\nexec /usr/bin/ssh -F ${folder}/config "$@"\n` }
}

/** A service of the cluster goes with the test. */
function run(page: string, having: string) {
  onTestFinished(() => removeService(swarm, 'web'))
  return runBlock(page, having, {
    registry: swarm.registry.host,
    // The registry here speaks plain HTTP.
    replaced: { 'deploy@': `${server.username}@`, 'name: web\n': 'name: web\n    insecure: true\n' },
    files: ssh(),
    env: { DOCKER_HOST: swarm.manager.address },
    secrets: { DB_PASSWORD: 'correct-horse' },
  })
}

test.each([
  ['README.md', 'OWNER/berth/service@v1', 3],
  ['docs/swarm.md', 'OWNER/berth/service@v1', 5],
  ['service/README.md', 'OWNER/berth/service@v1', 5],
])('the service that %s shows runs on the cluster', async (page, having, replicas) => {
  const { results, log, jobs } = await run(page, having)
  expect(results, log).toEqual({ job: 'success' })
  expect(JSON.parse(jobs.job?.steps[2]?.outputs.replicas ?? '')).toEqual({
    running: replicas,
    desired: replicas,
  })
  expect(swarm.manager.docker('service', 'ls', '--format', '{{.Name}} {{.Replicas}}')).toBe(
    `web ${replicas}/${replicas}`,
  )
})

test('the page of stop removes a service', async () => {
  const image = `${swarm.registry.host}/acme/web:1.4.2`
  swarm.manager.docker('service', 'create', '--detach', '--name', 'web', image)
  const { results, log } = await run('stop/README.md', 'service: web')
  expect(results, log).toEqual({ job: 'success' })
  expect(swarm.manager.docker('service', 'ls', '-q')).toBe('')
})
