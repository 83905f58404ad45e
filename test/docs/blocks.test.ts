import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { exists, inspect, ownName, ownNetwork } from '../support/containers.js'
import { ownDeployment, quick } from '../support/deployment.js'
import { docker, forgetRepository } from '../support/images.js'
import { type RunningRegistry, startRegistry } from '../support/registry.js'
import { application, pushShownImages, runBlock } from '../support/shown-blocks.js'

let registry: RunningRegistry
let repositories: string[]

beforeAll(async () => {
  registry = await startRegistry()
  repositories = pushShownImages(registry.host)
})

afterAll(async () => {
  for (const repository of repositories) forgetRepository(repository)
  await registry.stop()
})

const secrets = {
  DB_PASSWORD: 'correct-horse',
  TLS_KEY: 'key\nof lines',
  CONNECTION_STRING: 'Server=db;Password="x y"',
}

type Replaced = Record<string, string>

const run = (page: string, having: string, replaced: Replaced = {}, env: Record<string, string> = {}) =>
  runBlock(page, having, { registry: registry.host, replaced, secrets, env })

test.each<[string, string, string, Replaced?]>([
  ['the first workflow of the README', 'README.md', 'name: Deploy'],
  ['its workflow with run', 'README.md', 'name: Test an image'],
  ['its resolve-tag', 'README.md', 'OWNER/berth/resolve-tag@v1'],
  ['its stop', 'README.md', 'OWNER/berth/stop@v1'],
  ['its transform-config', 'README.md', 'OWNER/berth/transform-config@v1'],
  ['the page of resolve-tag', 'resolve-tag/README.md', 'OWNER/berth/run@v1'],
  ['the page of run', 'run/README.md', 'OWNER/berth/run@v1'],
  ['the sweep on the page of stop', 'stop/README.md', 'berth.action=run'],
  ['the page of transform-config', 'transform-config/README.md', 'config-file: src/Web/Web.config'],
  [
    'config at start',
    'docs/config-at-start.md',
    'ApiUrl=https://api.example.com',
    { 'ports: 80:80': 'ports: 80' },
  ],
  ['tokens', 'docs/config-at-start.md', 'Upstream=http://api:8080'],
  ['secrets', 'docs/secrets.md', 'db-password'],
  ['a version', 'docs/versions.md', 'run: echo'],
  ['pre-releases', 'docs/versions.md', 'prerelease: ^rc'],
  ['a variant', 'docs/versions.md', 'tag-pattern'],
  ['outputs between jobs', 'docs/outputs.md', 'OWNER/berth/resolve-tag@v1'],
  ['what Swarm and Kubernetes are fed', 'docs/other-tools.md', 'kubectl set image'],
  ['the deployment for those who come from Octopus', 'docs/from-octopus.md', 'OWNER/berth@v1'],
  ['a file transform', 'docs/from-azure-pipelines.md', 'config-transforms: site/Web.Release.config'],
  ['a substitution of variables', 'docs/from-azure-pipelines.md', 'Logging:LogLevel:Default=Warning'],
])('%s runs as it stands', async (_what, page, having, replaced) => {
  const { results, log } = await run(page, having, replaced)
  expect(Object.values(results), log).toEqual(Object.keys(results).map(() => 'success'))
})

test.each([
  ['README.md', 'network-aliases: api'],
  ['docs/deploy.md', 'network-aliases: api'],
])('the deployment of a range in %s runs on the network that it makes', async (page, having) => {
  const network = ownNetwork()
  const { results, log } = await run(page, having, { 'network: front': `network: ${network}` })
  expect(results, log).toEqual({ job: 'success' })
  expect(log).toContain(`Resolved to ${registry.host}/acme/web:1.4.2@sha256:`)
  expect(docker('network', 'inspect', '-f', '{{len .Containers}}', network)).toBe('1')
})

test.each([
  ['README.md', 'container: shop-web-1'],
  ['docs/other-tools.md', 'container: shop-web-1'],
  ['wait/README.md', 'container: shop-db-1'],
])('Compose starts what %s waits for', async (page, having) => {
  const project = ownName('docs')
  onTestFinished(() => {
    docker('rm', '-f', project)
    docker('network', 'rm', `${project}_default`)
  })
  const env = { COMPOSE_PROJECT_NAME: project, IMAGE: application() }
  const { results, log } = await run(page, having, { [having]: `container: ${project}` }, env)
  expect(results, log).toEqual({ job: 'success' })
  expect(docker('inspect', '-f', '{{.Config.Image}}', project)).toContain(
    page === 'docs/other-tools.md' ? `${registry.host}/acme/web:1.4.2@sha256:` : 'berth-test/docs',
  )
})

test('a job waits for the container that it has as a service', async () => {
  const { results, log, jobs } = await run('docs/other-tools.md', 'services:', {
    'postgres:17': application(),
    '5432:5432': '5432',
  })
  expect(results, log).toEqual({ test: 'success' })
  expect(jobs.test?.steps.at(-1)?.outputs).toMatchObject({ ready: 'true', status: 'running' })
})

test('the page of wait gates a job on a container of docker run', async () => {
  const name = ownName('docs')
  const { results, log } = await run('wait/README.md', 'docker run -d --name web', {
    '--name web -p 8080:80 nginx': `--name ${name} -p 80 ${application()}`,
    'container: web': `container: ${name}`,
  })
  expect(results, log).toEqual({ start: 'success', use: 'success' })
})

test('the page of transform-config prepares a container that docker created', async () => {
  const name = ownName('docs')
  const { results, log } = await run('transform-config/README.md', 'docker create', {
    '--name web': `--name ${name}`,
    'container: web': `container: ${name}`,
    'docker start web': `docker start ${name}`,
  })
  expect(results, log).toEqual({ job: 'success' })
})

test('the page of stop stops a container by its name', async () => {
  const name = ownName('docs')
  docker('run', '-d', '--name', name, application())
  const { results, log } = await run('stop/README.md', 'container: web', {
    'container: web': `container: ${name}`,
  })
  expect(results, log).toEqual({ job: 'success' })
  expect(exists(name)).toBe(false)
})

test('the page of stop stops a Compose project by its name', async () => {
  const name = ownName('docs')
  docker('run', '-d', '--name', name, '--label', `com.docker.compose.project=${name}`, application())
  const { results, log } = await run('stop/README.md', 'project: shop', {
    'project: shop': `project: ${name}`,
  })
  expect(results, log).toEqual({ job: 'success' })
  expect(exists(name)).toBe(false)
})

test.each([
  ['README.md', 'OWNER/berth/rollback@v1'],
  ['rollback/README.md', 'OWNER/berth/rollback@v1\n  with:'],
  ['rollback/README.md', 'workflow_dispatch'],
])('the roll-back in %s with %j puts back what is kept', async (page, having) => {
  const name = ownDeployment(onTestFinished)
  const inputs = { ...quick, name, image: application(), 'keep-old': '1' }
  const first = await runAction('deploy', { with: inputs })
  await runAction('deploy', { with: { ...inputs, recreate: 'true' } })
  const { results, log } = await run(page, having, {
    'name: web': `name: ${name}`,
    '8080/healthz': '80/healthz',
  })
  expect(Object.values(results), log).toEqual(['success'])
  expect(inspect(name).Id).toBe(first.outputs['container-id'])
})

test('the dry run in docs/deploy.md makes nothing', async () => {
  const name = ownName('docs')
  const { results, log } = await run('docs/deploy.md', 'dry-run: true', { 'name: web': `name: ${name}` })
  expect(results, log).toEqual({ job: 'success' })
  expect(log).toContain(`Dry run: Would create ${name}`)
  expect(exists(name)).toBe(false)
})

test('the migration runs to its end', async () => {
  const network = ownNetwork()
  docker('network', 'create', network)
  const { results, log } = await run('docs/migrations.md', 'wait-for: exit', {
    'network: backend': `network: ${network}`,
  })
  expect(results, log).toEqual({ job: 'success' })
  expect(log).toContain('migrated latest')
})

test('a job after a deployment runs once that is ready', async () => {
  const { results, log } = await run('docs/gating-later-jobs.md', 'wait-http: 80/healthz\n  smoke-test')
  expect(results, log).toEqual({ deploy: 'success', 'smoke-test': 'success' })
})

test.each([
  ['that becomes ready', {}, 'success', 'skipped'],
  ['that does not', { '80/healthz': '80/nowhere\n          wait-timeout: 1s' }, 'skipped', 'success'],
])('jobs after a deployment %s run by its answer', async (_what, replaced, smokeTest, call) => {
  const { results, log } = await run('docs/gating-later-jobs.md', 'on-unready: continue', replaced)
  expect(results, log).toEqual({ deploy: 'success', 'smoke-test': smokeTest, 'call-somebody': call })
})

test('a script that docker-run-action ran is run', async () => {
  const { results, log } = await run('docs/from-docker-run-action.md', 'OWNER/berth/run@v1', {
    'ghcr.io/acme/tool:2': `${registry.host}/acme/web:1.4.2`,
    'make test': 'pwd; ls; echo $MODE',
    'username: ${{ github.actor }}\n': '\n',
    'password: ${{ secrets.GITHUB_TOKEN }}\n': '\n',
  })
  expect(results, log).toEqual({ job: 'success' })
  expect(log).toMatch(/\| \/work\n[\s\S]*\| smoke-test\.sh\n[\s\S]*\| ci\n/)
})
