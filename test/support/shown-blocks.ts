import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { parse, stringify } from 'yaml'
import { type Block, fencedBlocks } from '../../scripts/docs-yaml.ts'
import { labelled, ownName } from './containers.js'
import { buildImage, docker } from './images.js'
import { push } from './registry.js'
import { type Options, runWorkflow } from './workflow/run-workflow.js'

/** A web server that answers `/healthz` and on a database's port, has config files, and knows how to migrate. */
export const application = () =>
  buildImage(
    'docs',
    [
      'RUN ["/bin/sh", "-c", "echo hello > /index.html; echo ok > /healthz; cp /bin/busybox /bin/make"]',
      `RUN ["/bin/sh", "-c", "printf '#!/bin/sh\\necho migrated $2\\n' > /migrate; chmod +x /migrate"]`,
      `RUN ["/bin/sh", "-c", "mkdir /app; echo 'server: {port: 80}' > /app/application.yml; echo 'proxy_pass #{Upstream};' > /app/proxy.conf; echo '${webConfig}' > /app/Web.config; echo '${settings}' > /app/appsettings.json"]`,
      'EXPOSE 80',
      'STOPSIGNAL SIGKILL',
      'HEALTHCHECK --interval=300ms CMD ["/bin/busybox", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1/"]',
      'CMD ["/bin/sh", "-c", "echo ready to accept connections; httpd -p 8080 -h /; httpd -p 5432 -h /; exec httpd -f -p 80 -h /"]',
    ].join('\n'),
  )

const webConfig = '<c><appSettings><add key=\\"ApiUrl\\" value=\\"\\"/></appSettings></c>'
const settings = '{\\"Logging\\":{\\"LogLevel\\":{\\"Default\\":\\"\\"}}}'

/** Pushes the images that the pages name to a registry that stands for theirs. */
export function pushShownImages(host: string): string[] {
  push(application(), `${host}/acme/web`, ['1.2.0', '1.4.2', '2.0.0', '2.1.0-rc.1'])
  push(application(), `${host}/acme/shop`, ['1.4.2'])
  push(application(), `${host}/nginx`, ['1.27', '1.27.3-alpine'])
  return ['acme/web', 'acme/shop', 'nginx'].map((name) => `${host}/${name}`)
}

const xdt = '<c xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"/>'
const config = '<c><appSettings><add key="ApiUrl" value=""/></appSettings></c>'

/** Files that the pages take for granted, and programs that this machine may not have. */
const taken = {
  'src/Web/Web.config': config,
  'src/Web/Web.Production.config': xdt,
  'deploy/Web.Production.config': xdt,
  'site/Web.config': config,
  'site/Web.Release.config': xdt,
  'site/appsettings.json':
    '{"Logging":{"LogLevel":{"Default":""}},"Data":{"DefaultConnection":{"ConnectionString":""}}}',
  'compose.yml': 'services: {app: {image: $IMAGE, container_name: $COMPOSE_PROJECT_NAME}}',
  'smoke-test.sh': '#!/bin/sh\n',
  'call.sh': '#!/bin/sh\n',
  'bin/kubectl': '#!/bin/sh\necho "kubectl $*"\n',
  // Debian has Compose as a program of its own.
  'bin/docker':
    '#!/bin/sh\nif [ "$1" != compose ] || /usr/bin/docker compose version >/dev/null 2>&1; then exec /usr/bin/docker "$@"; fi\nshift\nexec docker-compose "$@"\n',
}

/** A folder that goes with the test. */
function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'berth-docs-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

function prepareRepository(more: Record<string, string>): string {
  const repository = ownFolder()
  for (const [file, content] of Object.entries({ ...taken, ...more })) {
    mkdirSync(dirname(join(repository, file)), { recursive: true })
    writeFileSync(join(repository, file), content)
    if (content.startsWith('#!')) chmodSync(join(repository, file), 0o755)
  }
  return repository
}

/** The one block of a page that has a text in it. */
export function shownBlock(page: string, having: string): Block {
  const [block, ...others] = fencedBlocks(readFileSync(page, 'utf8')).filter(({ text }) =>
    text.includes(having),
  )
  if (block === undefined || others.length > 0) throw new Error(`${page} has not one block with ${having}`)
  return block
}

interface Setting extends Options {
  /** The registry that stands for those of the pages. */
  registry: string
  /** What only this machine has otherwise: names, addresses, ports that may be taken. */
  replaced?: Record<string, string>
  /** Further files of the repository; the programs of `bin` are found before others. */
  files?: Record<string, string>
}

/** Runs the block of a page that has a text in it; only names that this machine cannot have are replaced. */
export async function runBlock(page: string, having: string, setting: Setting) {
  const { registry, replaced, files = {}, ...options } = setting
  onTestFinished(() => {
    for (const id of labelled(`berth.run-id=${process.pid}`)) docker('rm', '-f', '-v', id)
  })
  const pairs = {
    ...replaced,
    'ghcr.io/acme': `${registry}/acme`,
    'docker.io/library/nginx': `${registry}/nginx`,
    'image: nginx': `image: ${registry}/nginx`,
    'name: web\n': `name: ${ownName('docs')}\n`,
    'ports: 8080:80': 'ports: 80',
    ...replaced,
  }
  const text = Object.entries(pairs).reduce(
    (all, [from, to]) => all.replaceAll(from, to),
    `${shownBlock(page, having).text}\n`,
  )
  const file = join(ownFolder(), 'workflow.yml')
  writeFileSync(file, wholeWorkflow(text))
  const jobs = await runWorkflow(file, { repository: prepareRepository(files), ...options })
  const lines = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.lines))
  const results = Object.fromEntries(Object.entries(jobs).map(([job, { result }]) => [job, result]))
  return { jobs, results, log: lines.join('\n') }
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
