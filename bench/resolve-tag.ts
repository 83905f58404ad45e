import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Measures `resolve-tag` against `skopeo list-tags` over the same lists, and its cold start against
 * bare Node: medians of runs that take turns. A server of our own serves the lists, 1,000 tags a page.
 */
const rounds = Number(process.argv[2] ?? 31)
const folder = mkdtempSync(join(tmpdir(), 'berth-bench-'))
const rssFile = join(folder, 'rss')
const hookFile = join(folder, 'hook.mjs')
writeFileSync(
  hookFile,
  `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(${JSON.stringify(rssFile)}, String(process.resourceUsage().maxRSS)))`,
)

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '', 'http://bench')
  const total = Number(/acme\/web-(\d+)/.exec(url.pathname)?.[1] ?? 0)
  response.setHeader('Docker-Content-Digest', `sha256:${'0'.repeat(64)}`)
  if (!url.pathname.endsWith('/tags/list')) return response.end(request.method === 'HEAD' ? '' : '{}')
  const from = Number(url.searchParams.get('last') ?? 0)
  const tags = Array.from({ length: Math.min(1000, total - from) }, (_, index) => tagOf(from + index, total))
  if (from + 1000 < total)
    response.setHeader('Link', `<${url.pathname}?n=1000&last=${from + 1000}>; rel="next"`)
  return response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ name: 'x', tags }))
})

/** Releases, builds and pre-releases, then other tags, in the order in which registries list them. */
function tagOf(index: number, total: number): string {
  if (index >= total * 0.9) return `sha-${index.toString(16).padStart(7, '0')}`
  const [major, minor, patch] = [index / 10_000, (index / 100) % 100, index % 100].map(
    (n) => 100 + Math.floor(n),
  )
  const more = ['', '-rc.1', '_b7', '', '-beta.2'][index % 5]
  return `${major}.${minor}.${patch}${more}`
}

interface Run {
  ms: number
  rssMb: number
}

/** Runs a command in a process of its own while this one serves. */
async function run(command: string, args: string[], env: Record<string, string> = {}): Promise<Run> {
  const start = performance.now()
  const child = spawn(command, args, {
    // What lies in the machine's folder for temporary files is no part of it.
    env: { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, ...env },
    stdio: 'ignore',
  })
  const exitCode = await new Promise((done) => child.once('close', done))
  const ms = performance.now() - start
  const wanted = env.WANTED ?? '0'
  if (String(exitCode) !== wanted) throw new Error(`${command} ${args.join(' ')} ended with ${exitCode}`)
  return { ms, rssMb: env.NODE_OPTIONS === undefined ? 0 : Number(readFileSync(rssFile, 'utf8')) / 1024 }
}

const inputs = {
  INPUT_IMAGE: '',
  INPUT_VERSION: '<=103',
  'INPUT_IF-NONE': 'fail',
  INPUT_PRERELEASE: 'false',
  INPUT_VERSIONING: 'semver',
}
const launcher = ['dist/resolve-tag.js']
const node = process.execPath

async function measure(port: number): Promise<Record<string, () => Promise<Run>>> {
  const resolve = (total: number, more: Record<string, string> = {}) =>
    run(node, launcher, { ...inputs, INPUT_IMAGE: `127.0.0.1:${port}/acme/web-${total}`, ...more })
  const skopeo = (total: number) =>
    run('skopeo', ['list-tags', '--tls-verify=false', `docker://127.0.0.1:${port}/acme/web-${total}`])
  const withRss = { NODE_OPTIONS: `--import=${hookFile}` }
  return {
    'bare node': () => run(node, ['-e', '0']),
    'cold start': () => run(node, launcher, { ...inputs, WANTED: '1' }),
    'resolve-tag, 100,000 tags': () => resolve(100_000),
    'resolve-tag, 100,000 loose tags': () => resolve(100_000, { INPUT_VERSIONING: 'loose' }),
    'skopeo, 100,000 tags': () => skopeo(100_000),
    'resolve-tag, 10,000 tags': () => resolve(10_000),
    'skopeo, 10,000 tags': () => skopeo(10_000),
    'bare node, memory': () => run(node, ['-e', '0'], withRss),
    'resolve-tag, 100,000 tags, memory': () => resolve(100_000, withRss),
  }
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const address = server.address()
const kinds = await measure(typeof address === 'object' && address !== null ? address.port : 0)
const hasSkopeo = spawnSync('skopeo', ['--version']).status === 0
const runs = Object.fromEntries(
  Object.keys(kinds)
    .filter((name) => hasSkopeo || !name.startsWith('skopeo'))
    .map((name): [string, Run[]] => [name, []]),
)
for (let round = 0; round < rounds; round++) {
  for (const [name, all] of Object.entries(runs)) {
    const one = await kinds[name]?.()
    if (one !== undefined) all.push(one)
  }
}
server.close()
server.closeAllConnections()
rmSync(folder, { recursive: true })

const ms = (name: string) => median((runs[name] ?? []).map((one) => one.ms))
const rss = (name: string) => median((runs[name] ?? []).map((one) => one.rssMb))
for (const name of Object.keys(runs)) {
  console.log(
    name.endsWith('memory') ? `${name}: ${rss(name).toFixed(1)} MB` : `${name}: ${ms(name).toFixed(0)} ms`,
  )
}
const cold = ms('cold start')
console.log(`cold start: ${(cold / ms('bare node')).toFixed(2)} of bare node (goal: at most 2.0)`)
for (const [tags, count] of [
  ['100,000 tags', '100,000'],
  ['100,000 loose tags', '100,000'],
  ['10,000 tags', '10,000'],
]) {
  const ratio = (ms(`resolve-tag, ${tags}`) - cold) / ms(`skopeo, ${count} tags`)
  const goal = count === '100,000' ? 'goal: at most 1.0' : 'no goal'
  if (hasSkopeo) console.log(`${tags} less the cold start: ${ratio.toFixed(2)} of skopeo (${goal})`)
}
const more = rss('resolve-tag, 100,000 tags, memory') - rss('bare node, memory')
console.log(`peak memory: bare node's plus ${more.toFixed(0)} MB (goal: at most 60)`)
