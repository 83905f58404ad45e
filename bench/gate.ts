import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { docker, shell } from '../test/support/images.ts'

/**
 * Measures how late the gate is: from the engine's own event (`health_status: healthy`, `die`) to the
 * end of the step's process. Beside it the engine's own share, which is when an inspection that is asked
 * for at the event is answered, and a loop that inspects the container once a second.
 */
const rounds = Number(process.argv[2] ?? 20)
const temp = mkdtempSync(join(tmpdir(), 'berth-bench-'))

const gate = (name: string) => ended(process.execPath, ['dist/wait.js'], stepEnvironment(name))
const polling = (name: string) =>
  ended('sh', [
    '-c',
    `until s=$(docker inspect -f '{{.State.Status}} {{.State.Health.Status}}' ${name}); [ "$s" = "running healthy" ] || [ "\${s%% *}" = exited ]; do sleep 1; done`,
  ])

const healthy = 'busybox sleep $0; busybox touch /ok; exec busybox sleep 1000'
const dying = 'busybox sleep $0; exit 3'
/** Asks for an inspection at the first event that says so, and tells when it is answered. */
const inspection = async (name: string, event: string) => {
  const filters = encodeURIComponent(JSON.stringify({ container: [name], event: [event.split(':')[0]] }))
  const events = await get(`/events?filters=${filters}`)
  for await (const chunk of events) if (String(chunk).includes(`"status":"${event}"`)) break
  for await (const _ of await get(`/containers/${name}/json`)) {
    // Read to its end.
  }
  return Date.now()
}

// After a `die` the engine answers no inspection until it has taken the container off its network.
for (const [event, script, network] of [
  ['health_status: healthy', healthy, 'bridge'],
  ['die', dying, 'bridge'],
  ['die', dying, 'none'],
] as const) {
  const medians: Record<string, number> = {}
  for (const [what, wait] of Object.entries({ gate, inspection, polling })) {
    const lateMs: number[] = []
    for (let round = 0; round < rounds; round++) lateMs.push(await measure({ event, script, network }, wait))
    medians[what] = at(lateMs, 0.5)
    console.log(`${event} → end, network ${network}, ${what}: ${summary(lateMs)}`)
  }
  const own = (medians.gate ?? 0) - (medians.inspection ?? 0)
  const goal = 'goal: at most 50 ms, where the engine does not keep it waiting'
  console.log(
    `${event} → end, network ${network}: ${medians.gate?.toFixed(0)} ms, of which ${own.toFixed(0)} ms after the engine's answer (${goal})`,
  )
}
rmSync(temp, { recursive: true })

interface Scenario {
  event: string
  script: string
  network: string
}

async function measure(
  { event, script, network }: Scenario,
  wait: (name: string, event: string) => Promise<number>,
) {
  const name = `gate-bench-${randomBytes(4).toString('hex')}`
  const seconds = String(1 + Math.random())
  const health = [
    '--health-cmd',
    'busybox test -e /ok',
    '--health-interval',
    '200ms',
    '--health-retries',
    '999',
  ]
  docker('run', '-d', '--network', network, '--name', name, ...health, shell(), script, seconds)
  try {
    const endedAt = await wait(name, event)
    return endedAt - eventTime(name, event)
  } finally {
    docker('rm', '-f', name)
  }
}

/** When the engine says that it happened, in milliseconds since 1970. */
function eventTime(name: string, event: string): number {
  const now = (Date.now() / 1000 + 1).toFixed(3)
  const filters = ['--filter', `container=${name}`, '--since', '60s', '--until', now]
  const lines = docker('events', ...filters, '--format', '{{.TimeNano}} {{.Action}}').split('\n')
  const line = lines.find((candidate) => candidate.endsWith(` ${event}`)) ?? ''
  return Number(BigInt(line.split(' ')[0] ?? 0) / 1000n) / 1000
}

/** Runs a program and tells when it ended. */
async function ended(command: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const child = spawn(command, args, { env, stdio: 'ignore' })
  const at = await new Promise<number>((resolve) => child.once('exit', () => resolve(Date.now())))
  await delay(1)
  return at
}

function stepEnvironment(name: string): NodeJS.ProcessEnv {
  const files = { GITHUB_OUTPUT: join(temp, 'output'), GITHUB_STEP_SUMMARY: join(temp, 'summary') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  return { ...process.env, ...files, RUNNER_TEMP: temp, INPUT_CONTAINER: name }
}

/** One part of the way from the least value to the most. */
function at(values: number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.round((values.length - 1) * part)] ?? 0
}

function summary(values: number[]): string {
  const show = (part: number) => `${at(values, part).toFixed(0)} ms`
  return `median ${show(0.5)}, least ${show(0)}, most ${show(1)} (${values.length} runs)`
}

/** Asks the engine by itself, with nothing between. */
async function get(path: string): Promise<IncomingMessage> {
  return await new Promise((done, failed) => {
    request({ socketPath: '/var/run/docker.sock', path }, done).once('error', failed).end()
  })
}
