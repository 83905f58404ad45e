import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildImage, docker } from '../test/support/images.ts'

/**
 * Measures whole processes of `run`, `stop` and `deploy` against Docker's own command line: medians of
 * runs that take turns, so that a busy machine weighs on both sides alike.
 */
const rounds = Number(process.argv[2] ?? 11)
const wanted = process.argv[3] ?? 'run,stop,unchanged,rollback,gap'
// An image of its own, so that all of its containers are ours to remove.
const image = buildImage(
  'bench',
  'RUN ["/bin/sh", "-c", "echo bench > /index.html"]\nEXPOSE 80\nENTRYPOINT ["/bin/busybox"]\nCMD ["httpd", "-f", "-p", "80", "-h", "/"]',
)
const folder = mkdtempSync(join(tmpdir(), 'berth-bench-'))

const all: Record<string, () => ReturnType<typeof row>> = {
  run: runRow,
  stop: stopRow,
  unchanged: unchangedRow,
  rollback: rollbackRow,
  gap: gapRow,
}
const rows = wanted.split(',').flatMap((name) => all[name]?.() ?? [])
console.table(Object.fromEntries(rows.map(({ what, ...row }) => [what, row])))
rmSync(folder, { recursive: true })

function runRow() {
  const inputs = { image, 'wait-for': 'none', 'publish-all': 'true' }
  const [berth, cli] = takeTurns(
    () => action('run', inputs),
    () => inspect(docker('run', '-d', '-P', image)),
  )
  removeAll()
  return row('run, wait-for: none / docker run -d -P + docker inspect', berth, cli, 1.3)
}

function stopRow() {
  const start = () => Array.from({ length: 20 }, () => docker('run', '-d', '--init', image))
  const [berth, cli] = takeTurns(
    (ids) => action('stop', { container: ids.join('\n') }),
    (ids) => void docker('stop', ...ids),
    start,
    Math.min(rounds, 5),
  )
  removeAll()
  return row('stop of 20 / docker stop of the 20', berth, cli, 1.1)
}

function unchangedRow() {
  const inputs = { image, name: 'berth-bench', 'wait-for': 'running', 'stable-for': '0s' }
  action('deploy', inputs)
  const [berth, cli] = takeTurns(
    () => action('deploy', inputs),
    () => {
      inspect('berth-bench')
      execFileSync(process.execPath, ['-e', '0'])
    },
  )
  removeAll()
  return row('unchanged deploy / docker inspect + bare node', berth, cli, 3)
}

/** Both swap one container for another beside it, and gate. */
function rollbackRow() {
  const gate = { name: 'berth-bench', 'wait-for': 'running', 'stable-for': '0s' }
  const once = { ...gate, image, recreate: 'true', 'stop-timeout': '0s' }
  action('deploy', once)
  action('deploy', once)
  const [rollback, deploy] = takeTurns(
    () => action('rollback', gate),
    () => action('deploy', once),
  )
  removeAll()
  return row('rollback / deploy whose image is there', rollback, deploy, 1.2)
}

/** The gap is measured from outside: how long nothing answers on the port. */
function gapRow() {
  const [ours, theirs] = ['127.0.0.1:18479:80', '127.0.0.1:18480:80']
  const once = { 'wait-for': 'running', 'stable-for': '0s', recreate: 'true', 'stop-timeout': '0s' }
  const deploy = () => action('deploy', { image, name: 'berth-bench', ports: ours, ...once })
  const run = () => void docker('run', '-d', '--name', 'docker-bench', '-p', theirs, image)
  const replace = () => {
    docker('rm', '-f', 'docker-bench')
    run()
  }
  deploy()
  run()
  const gaps = Array.from({ length: rounds }, () => [gapOf(18479, deploy), gapOf(18480, replace)] as const)
  removeAll()
  const [berth, cli] = [gaps.map(([gap]) => gap), gaps.map(([, gap]) => gap)]
  return row('gap of stop-first / docker rm -f + docker run', median(berth), median(cli), 1)
}

function gapOf(port: number, work: () => void): number {
  const probe = `
    const { connect } = require('node:net')
    let last = performance.now(), worst = 0
    const note = () => { const now = performance.now(); worst = Math.max(worst, now - last); last = now }
    const ask = () => {
      const socket = connect(${port}, '127.0.0.1', () => socket.write('GET / HTTP/1.0\\r\\n\\r\\n'))
      socket.setTimeout(20, () => socket.destroy())
      socket.on('data', () => { note(); socket.destroy() }).on('error', () => {}).on('close', () => setTimeout(ask, 1))
    }
    ask()
    process.on('SIGTERM', () => { note(); console.log(worst); process.exit() })`
  const out = join(folder, 'gap')
  const child = spawn(process.execPath, ['-e', probe], { stdio: ['ignore', openSync(out, 'w'), 'ignore'] })
  execFileSync('sleep', ['0.3'])
  work()
  execFileSync('sleep', ['0.3'])
  child.kill('SIGTERM')
  execFileSync('sleep', ['0.5'])
  return Number(execFileSync('cat', [out], { encoding: 'utf8' }))
}

function action(name: string, inputs: Record<string, string>): void {
  const given = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value])
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((file) => [
    file,
    join(folder, file),
  ])
  for (const [, file = ''] of files) writeFileSync(file, '')
  const env = { ...process.env, ...Object.fromEntries([...given, ...files]), RUNNER_TEMP: folder }
  const { status, stdout } = spawnSync(process.execPath, [resolve('dist', `${name}.js`)], {
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stdout)
}

function inspect(id: string): void {
  docker('inspect', id)
}

function takeTurns<T = undefined>(
  berth: (given: T) => void,
  cli: (given: T) => void,
  prepare?: () => T,
  count = rounds,
): [number, number] {
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < count; round++) {
    for (const [side, work] of [berth, cli].entries()) {
      const given = prepare?.() as T // without a preparation nothing is given
      const startedMs = performance.now()
      work(given)
      times[side as 0 | 1].push(performance.now() - startedMs) // two sides
    }
  }
  return [median(times[0]), median(times[1])]
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

function row(what: string, berth: number, other: number, goal: number) {
  return {
    what,
    'Berth ms': Math.round(berth),
    'other ms': Math.round(other),
    ratio: Number((berth / other).toFixed(2)),
    goal,
  }
}

function removeAll(): void {
  const ids = docker('ps', '-aq', '--filter', `ancestor=${image}`).split('\n').filter(Boolean)
  if (ids.length > 0) docker('rm', '-f', '-v', ...ids)
}
