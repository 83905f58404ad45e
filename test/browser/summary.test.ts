import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { ownName } from '../support/containers.js'
import { ownDeployment } from '../support/deployment.js'
import { openBrowser, showSummary } from '../support/github-page.js'
import { buildImage, docker, forgetRepository } from '../support/images.js'
import { type RunningRegistry, startRegistry } from '../support/registry.js'

let registry: RunningRegistry
let browser: Awaited<ReturnType<typeof openBrowser>>

beforeAll(async () => {
  registry = await startRegistry()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser[Symbol.asyncDispose]()
  forgetRepository(`${registry.host}/acme/web`)
  await registry.stop()
})

const serve = (seconds: number) => `sleep ${seconds}; echo serving on port 80; exec httpd -f -p 80 -h /`
const crash = 'echo "INFO  starting"; echo "ERROR no connection string is named Shop"; exec sleep 100'

/** An application that needs a moment to come up, or never does. */
const application = (name: string, command: string) =>
  buildImage(
    'summary',
    `RUN ["/bin/sh", "-c", "echo ${name} > /index.html"]\nEXPOSE 80\nSTOPSIGNAL SIGKILL\nHEALTHCHECK --interval=1s --retries=2 CMD wget -q -O /dev/null http://127.0.0.1/\nCMD ${JSON.stringify(['/bin/sh', '-c', command])}`,
  )

function push(tag: string, command: string): void {
  const reference = `${registry.host}/acme/web:${tag}`
  docker('tag', application(tag, command), reference)
  docker('push', '--quiet', reference)
  docker('rmi', reference)
}

/** What every section is made of; anything else would come from outside. */
const elements = new Set(
  ['a', 'article', 'br', 'code', 'details', 'div', 'h3', 'p', 'pre', 'span', 'strong'].concat([
    'summary',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
  ]),
)

/** Shows a summary, and checks that nothing has broken out of it. */
async function show(markdown: string, name: string) {
  const page = await browser.page()
  onTestFinished(async () => await page.close())
  const seen = await showSummary(page, markdown, name)
  expect(seen.trouble).toEqual([])
  expect(seen.mentions).toEqual([])
  expect(seen.elements.filter((element) => !elements.has(element))).toEqual([])
  for (const { bars, text } of seen.pictures) {
    expect(text).not.toMatch(/error/i)
    expect(bars).toBeGreaterThan(1)
  }
  return seen
}

test('a deployment and a roll-back show what was decided, and when each phase was', async () => {
  push('1.0.0', serve(0))
  push('1.1.0', serve(2))
  push('2.0.0', crash)
  const name = ownDeployment(onTestFinished)
  const inputs = {
    image: `${registry.host}/acme/web`,
    name,
    ports: '127.0.0.1::80',
    environment: 'production',
  }
  await runAction('deploy', { with: { ...inputs, version: '1.0.0' } })
  const passed = await runAction('deploy', { with: { ...inputs, version: '^1.0' } })
  const deployed = await show(passed.summary, 'deployed')
  expect(deployed.headings).toEqual([`✅ ${name}: deployed`])
  expect(deployed.text).toContain('3 tags, 3 of them versions, 2 of these inside ^1.0')
  expect(deployed.text).toContain('nothing keeps both from running side by side')
  expect(deployed.links).toEqual([`http://127.0.0.1:${passed.outputs.port}/`])
  expect(deployed.pictures[0]?.text).toMatch(/resolve.*pull.*create.*start.*gate.*swap/s)

  const failed = await runAction('deploy', { with: { ...inputs, version: '^2', 'stop-timeout': '0s' } })
  const rolledBack = await show(failed.summary, 'rolled-back')
  expect(rolledBack.headings).toEqual([`❌ ${name}: rolled back`])
  expect(rolledBack.first.replace(/, \d times\)/, ')')).toContain(
    `is unhealthy: its probe said "wget: can't connect to remote host (127.0.0.1): Connection refused" (exit code 1); its log ends with "ERROR no connection string is named Shop"; ${name} runs as before`,
  )
  expect(rolledBack.text.split(/\s*\n\s*/).slice(5, 9)).toEqual([
    'Not deployed',
    `${registry.host}/acme/web:2.0.0`,
    'Runs',
    `${registry.host}/acme/web:1.1.0`,
  ])
  expect(rolledBack.text).toMatch(
    /Log of .*: its last 2 lines\s+INFO {2}starting\s+ERROR no connection string is named Shop\s+Not deployed/,
  )
  expect(rolledBack.folded).toEqual([])
  expect(rolledBack.pictures[0]?.text).toMatch(/gate.*roll back/s)
})

test('a failed gate shows its cause first, then the end of its log, then probes in a table', async () => {
  const name = ownName()
  const { summary } = await runAction('run', { with: { image: application('never', crash), name } })
  const page = await show(summary, 'gate-failed')
  expect(page.headings).toEqual([`❌ ${name}: not ready`])
  expect(page.first).toContain(`The container ${name} is unhealthy`)
  expect(page.text).toContain("wget: can't connect to remote host (127.0.0.1): Connection refused")
  expect(page.text).toMatch(/ERROR no connection string is named Shop[\s\S]*Health probes/)
  expect(page.folded).toEqual([])
})

test('a changed config file shows its diff', async () => {
  const image = buildImage(
    'summary-config',
    'RUN ["/bin/sh", "-c", "mkdir /app; echo \'<c><appSettings><add key=\\"Url\\" value=\\"old\\"/></appSettings></c>\' > /app/web.config"]\nCMD ["/bin/sh", "-c", "exec sleep 100"]',
  )
  const { summary } = await runAction('run', {
    with: {
      image,
      name: ownName(),
      'stable-for': '1s',
      'config-file': '/app/web.config',
      'config-variables': 'Url=https://api.example.com',
    },
  })
  const page = await show(summary, 'config-diff')
  expect(page.folded).toEqual([expect.stringContaining('+<c><appSettings><add key="Url" value="***"/>')])
  expect(page.text).not.toContain('api.example.com')
})

const hostile = [
  '</code></pre></details><img src=x onerror=alert(1)><script>alert(2)</script>',
  '````````',
  '```mermaid',
  '[click](https://evil.example) https://evil.example www.evil.example me@evil.example',
  '@octocat #1 **bold** $x$ | a | b |',
  '\u001b[31mred\u001b[0m\u202e',
  '<!-- <details>',
]

test('what a container says breaks out of nothing', async () => {
  const name = ownName('wait')
  const script = hostile.map((line) => `printf '%s\\n' '${line}'`).join('; ')
  const image = buildImage('summary-hostile', 'ENTRYPOINT ["/bin/sh", "-c"]')
  const check = ['--health-cmd', `${script}; exit 1`, '--health-interval', '200ms', '--health-retries', '1']
  docker('run', '-d', '--name', name, ...check, image, `${script}; exec sleep 100`)
  const { summary } = await runAction('wait', { with: { container: name } })
  const page = await show(summary, 'hostile')
  expect(page.links).toEqual([])
  expect(page.folded).toEqual([])
  expect(page.text).toContain('<script>alert(2)</script>')
  expect(page.text).toContain('www\u200b.evil.example')
  expect(page.text).not.toMatch(/[\u001b\u202e]/)
})

test('a log of megabytes leaves the summary below 64 KiB, with its end', async () => {
  const name = ownName('wait')
  const line = 'x'.repeat(200)
  const script = `i=0; while [ $i -lt 5000 ]; do echo "$i ${line}"; i=$((i+1)); done; echo the end; exit 3`
  docker('run', '-d', '--name', name, buildImage('summary-hostile', 'ENTRYPOINT ["/bin/sh", "-c"]'), script)
  const { summary } = await runAction('wait', { with: { container: name, 'logs-tail': '100000' } })
  expect(Buffer.byteLength(summary)).toBeLessThan(64 * 1024)
  const page = await show(summary, 'long-log')
  expect(page.first).toContain('ended with exit code 3')
  expect(page.folded[0]).toMatch(/^… \d+ lines left out; the log has all\n[\s\S]*\nthe end\n$/)
})

test('what a workflow hands on breaks out of nothing either, and secrets are looked for before escaping', async () => {
  const name = ownDeployment(onTestFinished)
  const { summary } = await runAction('deploy', {
    with: {
      image: application('fine', serve(0)),
      name,
      environment: `${hostile.join(' ')} pass_word*1`,
      secrets: 'db=pass_word*1',
    },
  })
  const page = await show(summary, 'hostile-inputs')
  expect(page.headings).toEqual([`✅ ${name}: deployed`])
  expect(page.links).toEqual([])
  expect(page.text).toContain('<!-- <details> ***')
})

test('what runs where is a table of names by environments, with links to the runs', async () => {
  const team = `berth.job=${ownName('team')}`
  const run = (name: string, engine: string, environment: string, version: string) => {
    const container = ownName(engine)
    const own = { action: 'deploy', name: container, step: 'an-earlier-one' }
    const labels = {
      ...own,
      environment,
      version,
      repository: 'acme/web',
      'run-id': '4711',
      'run-attempt': '1',
    }
    const given = Object.entries(labels).flatMap(([key, value]) => ['--label', `berth.${key}=${value}`])
    docker('run', '-d', '--name', container, '--label', team, ...given, application('fine', serve(0)))
    return { name, container }
  }
  run('web', 'api', 'staging', '2.1.0')
  const gone = run('web', 'web', 'production', '1.4.0')
  run('web', 'worker', 'production', '1.4.1')
  docker('kill', gone.container)
  const hosts = 'web-1=unix:///var/run/docker.sock\nweb-2=unix:///no/such.sock'
  const { summary } = await runAction('status', {
    with: {
      label: team,
      'docker-hosts': hosts,
      environments: 'staging\nproduction',
      'check-images': 'false',
    },
  })
  const page = await show(summary, 'status')
  expect(page.headings).toEqual([
    '⚠️ What runs where: 3 deployments, 1 not as it should be, 1 engine unreachable',
  ])
  expect(page.links).toHaveLength(3)
  expect(page.links[0]).toBe('https://github.com/acme/web/actions/runs/4711/attempts/1')
  expect(page.text).toContain('🔌 web-2')
  expect(page.text).toMatch(/❌ 1\.4\.0 exited with 137/)
})
