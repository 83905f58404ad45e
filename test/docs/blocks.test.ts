import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { yamlBlocks } from '../../scripts/docs-yaml.ts'
import { exists, labelled, ownName, ownNetwork } from '../support/containers.js'
import { buildImage, docker, forgetRepository } from '../support/images.js'
import { push, type RunningRegistry, startRegistry } from '../support/registry.js'
import { runWorkflow } from '../support/workflow/run-workflow.js'

/** A web server that answers `/healthz` and on a database's port, has config files, and knows how to migrate. */
const application = () =>
  buildImage(
    'docs',
    [
      'RUN ["/bin/sh", "-c", "echo hello > /index.html; echo ok > /healthz; cp /bin/busybox /bin/make"]',
      `RUN ["/bin/sh", "-c", "printf '#!/bin/sh\\necho migrated $2\\n' > /migrate; chmod +x /migrate"]`,
      `RUN ["/bin/sh", "-c", "mkdir /app; echo '${webConfig}' > /app/Web.config; echo '${settings}' > /app/appsettings.json"]`,
      'EXPOSE 80',
      'STOPSIGNAL SIGKILL',
      'CMD ["/bin/sh", "-c", "httpd -p 8080 -h /; httpd -p 5432 -h /; exec httpd -f -p 80 -h /"]',
    ].join('\n'),
  )

const webConfig = '<c><appSettings><add key=\\"ApiUrl\\" value=\\"\\"/></appSettings></c>'
const settings = '{\\"Logging\\":{\\"LogLevel\\":{\\"Default\\":\\"\\"}}}'

let registry: RunningRegistry

beforeAll(async () => {
  registry = await startRegistry()
  push(application(), `${registry.host}/acme/web`, ['1.2.0', '1.4.2', '2.0.0', '2.1.0-rc.1'])
  push(application(), `${registry.host}/acme/shop`, ['1.4.2'])
  push(application(), `${registry.host}/nginx`, ['1.27', '1.27.3-alpine'])
})

afterAll(async () => {
  for (const name of ['acme/web', 'acme/shop', 'nginx']) forgetRepository(`${registry.host}/${name}`)
  await registry.stop()
})

/** Files that the pages take for granted, and programs that this machine does not have. */
function prepare() {
  const repository = mkdtempSync(join(tmpdir(), 'berth-docs-'))
  const config = '<c><appSettings><add key="ApiUrl" value=""/></appSettings></c>'
  const xdt = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'
  const files = {
    'src/Web/Web.config': config,
    'src/Web/Web.Production.config': `<c ${xdt}/>`,
    'deploy/Web.Production.config': `<c ${xdt}/>`,
    'site/Web.config': config,
    'site/Web.Release.config': `<c ${xdt}/>`,
    'site/appsettings.json':
      '{"Logging":{"LogLevel":{"Default":""}},"Data":{"DefaultConnection":{"ConnectionString":""}}}',
    'smoke-test.sh': '#!/bin/sh\n',
    'call.sh': '#!/bin/sh\n',
    'bin/kubectl': '#!/bin/sh\necho "kubectl $*"\n',
    'bin/docker': '#!/bin/sh\n[ "$1" = compose ] && exit\nexec /usr/bin/docker "$@"\n',
  }
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, file)), { recursive: true })
    writeFileSync(join(repository, file), content)
    if (content.startsWith('#!')) chmodSync(join(repository, file), 0o755)
  }
  return repository
}

/** Makes a whole workflow of what a page shows, with the repository checked out first. */
function wholeWorkflow(text: string): string {
  const shown = parse(text)
  const jobs = Array.isArray(shown) ? { job: { 'runs-on': 'self-hosted', steps: shown } } : shown.jobs
  for (const job of Object.values<{ steps: object[] }>(jobs)) {
    job.steps.unshift({ uses: 'actions/checkout@v5' }, { run: 'echo "$PWD/bin" >> "$GITHUB_PATH"' })
  }
  return stringify({ on: 'push', ...(Array.isArray(shown) ? {} : shown), jobs })
}

/** Runs the block of a page that has a text in it; only names that this machine cannot have are replaced. */
async function runBlock(page: string, having: string, replaced: Record<string, string> = {}) {
  const name = ownName('docs')
  onTestFinished(() => {
    for (const id of labelled(`berth.run-id=${process.pid}`)) docker('rm', '-f', '-v', id)
  })
  const [block, ...others] = yamlBlocks(readFileSync(page, 'utf8')).filter(({ text }) =>
    text.includes(having),
  )
  if (block === undefined || others.length > 0) throw new Error(`${page} has not one block with ${having}`)
  const pairs = {
    ...replaced,
    'ghcr.io/acme': `${registry.host}/acme`,
    'nginx:1.27': `${registry.host}/nginx:1.27`,
    'name: web\n': `name: ${name}\n`,
    'ports: 8080:80': 'ports: 80',
  }
  const text = Object.entries(pairs)
    .reduce((all, [from, to]) => all.replaceAll(from, to), `${block.text}\n`)
    .replaceAll('REGISTRY', registry.host)
  const file = join(mkdtempSync(join(tmpdir(), 'berth-docs-')), 'workflow.yml')
  writeFileSync(file, wholeWorkflow(text))
  const secrets = {
    DB_PASSWORD: 'correct-horse',
    TLS_KEY: 'key\nof lines',
    CONNECTION_STRING: 'Server=db;Password="x y"',
  }
  const jobs = await runWorkflow(file, { repository: prepare(), secrets })
  const lines = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.lines))
  const results = Object.fromEntries(Object.entries(jobs).map(([job, { result }]) => [job, result]))
  return { results, lines, log: lines.join('\n') }
}

test.each<[string, string, string, Record<string, string>?]>([
  ['the first workflow of the README', 'README.md', 'name: Deploy'],
  ['its workflow with run', 'README.md', 'name: Test an image'],
  ['its resolve-tag', 'README.md', 'OWNER/berth/resolve-tag@v1'],
  ['its stop', 'README.md', 'OWNER/berth/stop@v1'],
  ['its transform-config', 'README.md', 'OWNER/berth/transform-config@v1'],
  ['the page of resolve-tag', 'resolve-tag/README.md', 'OWNER/berth/run@v1'],
  ['the page of run', 'run/README.md', 'OWNER/berth/run@v1'],
  ['the sweep on the page of stop', 'stop/README.md', 'berth.action=run'],
  ['the page of transform-config', 'transform-config/README.md', 'config-file: src/Web/Web.config'],
  ['config at start', 'docs/config-at-start.md', 'acme/shop', { 'ports: 80:80': 'ports: 80' }],
  ['secrets', 'docs/secrets.md', 'db-password'],
  ['a version', 'docs/versions.md', 'run: echo'],
  ['pre-releases', 'docs/versions.md', 'prerelease: ^rc'],
  ['a variant', 'docs/versions.md', 'tag-pattern', { 'image: nginx': 'image: REGISTRY/nginx' }],
  ['outputs between jobs', 'docs/outputs.md', 'OWNER/berth/resolve-tag@v1'],
  ['what Swarm and Kubernetes are fed', 'docs/other-tools.md', 'kubectl set image'],
  ['the deployment for those who come from Octopus', 'docs/from-octopus.md', 'OWNER/berth@v1'],
  ['a file transform', 'docs/from-azure-pipelines.md', 'config-transforms: site/Web.Release.config'],
  ['a substitution of variables', 'docs/from-azure-pipelines.md', 'Logging:LogLevel:Default=Warning'],
])('%s runs as it stands', async (_what, page, having, replaced) => {
  const { results, log } = await runBlock(page, having, replaced)
  expect(Object.values(results), log).toEqual(Object.keys(results).map(() => 'success'))
})

test.each(['README.md', 'docs/deploy.md'])(
  'the deployment of a range in %s runs where its network is',
  async (page) => {
    const network = ownNetwork()
    docker('network', 'create', network)
    const { results, log } = await runBlock(page, 'network-aliases: api', {
      'network: front': `network: ${network}`,
    })
    expect(results, log).toEqual({ job: 'success' })
    expect(log).toContain(`Resolved to ${registry.host}/acme/web:1.4.2@sha256:`)
  },
)

test.each([
  ['README.md', 'shop-web-1'],
  ['docs/other-tools.md', 'shop-web-1'],
  ['wait/README.md', 'shop-db-1'],
])('%s waits for a container of Compose', async (page, container) => {
  const name = ownName('docs')
  docker('run', '-d', '--name', name, application())
  const { results, log } = await runBlock(page, `container: ${container}`, { [container]: name })
  expect(results, log).toEqual({ job: 'success' })
})

test('the page of wait gates a job on a container of docker run', async () => {
  const name = ownName('docs')
  const { results, log } = await runBlock('wait/README.md', 'docker run -d --name web', {
    '--name web -p 8080:80 nginx': `--name ${name} -p 80 ${application()}`,
    'container: web': `container: ${name}`,
  })
  expect(results, log).toEqual({ start: 'success', use: 'success' })
})

test('the page of transform-config prepares a container that docker created', async () => {
  const name = ownName('docs')
  const { results, log } = await runBlock('transform-config/README.md', 'docker create', {
    '--name web': `--name ${name}`,
    'container: web': `container: ${name}`,
    'docker start web': `docker start ${name}`,
  })
  expect(results, log).toEqual({ job: 'success' })
})

test('the page of stop stops a container by its name', async () => {
  const name = ownName('docs')
  docker('run', '-d', '--name', name, application())
  const { results, log } = await runBlock('stop/README.md', 'container: web', {
    'container: web': `container: ${name}`,
  })
  expect(results, log).toEqual({ job: 'success' })
  expect(exists(name)).toBe(false)
})

test('the migration runs to its end', async () => {
  const network = ownNetwork()
  docker('network', 'create', network)
  const { results, log } = await runBlock('docs/migrations.md', 'wait-for: exit', {
    'network: backend': `network: ${network}`,
  })
  expect(results, log).toEqual({ job: 'success' })
  expect(log).toContain('migrated latest')
})

test('jobs after a deployment run by whether it became ready', async () => {
  const page = 'docs/gating-later-jobs.md'
  const plain = await runBlock(page, 'wait-http: 80/healthz\n  smoke-test')
  expect(plain.results, plain.log).toEqual({ deploy: 'success', 'smoke-test': 'success' })
  const gated = { deploy: 'success', 'smoke-test': 'success', 'call-somebody': 'skipped' }
  expect((await runBlock(page, 'on-unready: continue')).results).toEqual(gated)
  const bad = { 'wait-http: 80/healthz': 'wait-http: 80/nowhere\n          wait-timeout: 1s' }
  expect((await runBlock(page, 'on-unready: continue', bad)).results).toEqual({
    deploy: 'success',
    'smoke-test': 'skipped',
    'call-somebody': 'success',
  })
})

test('a script that docker-run-action ran is run', async () => {
  const { results, log } = await runBlock('docs/from-docker-run-action.md', 'OWNER/berth/run@v1', {
    'ghcr.io/acme/tool:2': `${registry.host}/acme/web:1.4.2`,
    'make test': 'pwd; ls; echo $MODE',
    'username: ${{ github.actor }}\n': '\n',
    'password: ${{ secrets.GITHUB_TOKEN }}\n': '\n',
  })
  expect(results, log).toEqual({ job: 'success' })
  expect(log).toMatch(/\| \/work\n[\s\S]*\| smoke-test\.sh\n[\s\S]*\| ci\n/)
})
