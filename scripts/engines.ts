import { spawn } from 'node:child_process'
import { type EngineRow, engineRows, suites } from './engine-rows.ts'

/**
 * Runs the tests that talk to an engine on engines of other versions, and prints a table of what passed: `npm run
 * test:engines` on all of them, `npm run test:engines -- docker28c` on one. What is behind the names goes to Vitest in
 * place of the suites: `npm run test:engines -- docker28c test/actions/run.test.ts`.
 */
const words = process.argv.slice(2)
const isName = (word: string) => engineRows.some(({ name }) => name === word)
const chosen = engineRows.filter(({ name }) => !words.some(isName) || words.includes(name))
const given = words.filter((word) => !isName(word))

/** What became of the tests of one suite on one engine. */
interface Outcome {
  passed: number
  failed: number
}

const lines: string[] = []
for (const row of chosen) {
  const outcomes = await runRow(row)
  const cells = Object.entries(outcomes).map(([suite, outcome]) => `${suite}: ${show(outcome)}`)
  lines.push(
    [row.name.padEnd(10), `${row.engine} ${row.version} ${row.store}`.padEnd(26), ...cells].join('  '),
  )
  if (Object.values(outcomes).some(({ failed }) => failed > 0)) process.exitCode = 1
}
console.log(`\n${lines.join('\n')}`)

/** Starts an engine, runs its suites, ends it. */
async function runRow(row: EngineRow): Promise<Record<string, Outcome>> {
  const { name, suite, store, runs } = row
  const settings = { features: { 'containerd-snapshotter': store === 'containerd' } }
  const started = await run('scripts/engine', ['start', name, suite, JSON.stringify(settings)])
  if (!started.isGood) return { start: { passed: 0, failed: 1 } }
  try {
    await checkVersion(row)
    if (given.length > 0) return { given: await runTests(name, [given]) }
    const outcomes: Record<string, Outcome> = {}
    for (const suiteName of runs) outcomes[suiteName] = await runTests(name, suites[suiteName]())
    return outcomes
  } finally {
    await run('scripts/engine', ['stop', name])
  }
}

/** A suite of Debian goes on: what the docs say is corrected when that is seen. */
async function checkVersion({ name, engine, version }: EngineRow): Promise<void> {
  const ask =
    engine === 'Podman' ? ['podman', '--version'] : ['docker', 'version', '-f', '{{.Server.Version}}']
  const { output } = await run('scripts/engine', ['run', name, ...ask])
  if (!output.includes(version))
    console.log(`${name} is another version by now: correct scripts/engine-rows.ts, then "npm run docs"`)
}

/** Runs Vitest as often as there are arguments for it; a run that does not tell its counts is a failure. */
async function runTests(engine: string, runs: readonly (readonly string[])[]): Promise<Outcome> {
  const total = { passed: 0, failed: 0 }
  for (const args of runs) {
    console.log(`\n== ${engine}: vitest run ${args.slice(0, 4).join(' ')}`)
    const { isGood, output } = await run('scripts/engine', ['run', engine, 'vitest', 'run', ...args])
    const counts = /(?<passed>\d+) passed, (?<failed>\d+) failed\s*$/.exec(output)?.groups
    total.passed += Number(counts?.passed ?? 0)
    total.failed += Number(counts?.failed ?? 1) || Number(!isGood)
  }
  return total
}

function show({ passed, failed }: Outcome): string {
  return failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} FAILED`
}

/** Runs a command and shows what it prints. */
async function run(command: string, args: readonly string[]): Promise<{ isGood: boolean; output: string }> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    process.stdout.write(chunk)
    output = (output + chunk).slice(-1000)
  })
  const code = await new Promise((done) => child.once('close', done))
  return { isGood: code === 0, output }
}
