import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect, labelled, ownName, ownNetwork } from '../support/containers.js'
import { ownDeployment, quick, versionImage } from '../support/deployment.js'
import { openProxy } from '../support/engine-proxy.js'
import type { Fate } from '../support/fate.js'
import { docker, shell } from '../support/images.js'

/** How much of each is done; with the defaults it takes two to three minutes. */
const size = (name: string, usual: number) => Number(process.env[`SOAK_${name}`] ?? usual)
const deployments = size('DEPLOYMENTS', 10)
const cancellations = size('CANCELLATIONS', 15)
const sideBySide = size('SIDE_BY_SIDE', 6)
const ofOneName = size('OF_ONE_NAME', 5)
const faults = size('FAULTS', 15)
const seed = size('SEED', Math.floor(Math.random() * 2 ** 31))

/** Mulberry32: the same numbers for the same seed. */
let state = seed
function random(): number {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

const figures: [what: string, count: string | number][] = [['seed (SOAK_SEED)', seed]]
afterAll(() => {
  const rows = figures.map(([what, count]) => `| ${what} | ${count} |`)
  process.stdout.write(`\n${['| what | count |', '| :--- | ---: |', ...rows].join('\n')}\n\n`)
})

/** Asks an alias without a pause; what fails is asked once more, as most clients do. */
const client = [
  'good=0; again=0; lost=0',
  'resolve() { nslookup -type=a api 127.0.0.11 | sed -n "/^Name/,\\$s/^Address.*: //p"; }',
  'ask() { for address in $(resolve); do wget -q -O /dev/null http://$address/ 2>/dev/null && return 0; done; return 1; }',
  'while [ ! -f /stop ]; do',
  '  if ask; then good=$((good+1)); else again=$((again+1)); ask || lost=$((lost+1)); fi',
  'done',
  'echo "$good $again $lost"',
].join('\n')

const deploy = (inputs: Record<string, string>, options: object = {}) =>
  runAction('deploy', { with: { ...quick, 'wait-timeout': '30s', ...inputs }, ...options })

/** What a deployment is at any time after its post phase: one container under its name, which runs, and no other. */
function expectWhole(name: string): void {
  const all = labelled(`berth.name=${name}`).map((id) => inspect(id))
  expect(all.map(({ Name, State }) => `${Name} ${State.Status}`)).toEqual([`/${name} running`])
}

test('deployments in a row under requests lose none that is asked twice', async () => {
  const [name, network, asking] = [ownDeployment(onTestFinished), ownNetwork(), ownName('client')]
  const inputs = {
    image: versionImage('soak'),
    name,
    network,
    'create-network': 'true',
    'network-aliases': 'api',
  }
  expect((await deploy(inputs)).errors).toEqual([])
  docker('run', '-d', '--name', asking, '--network', network, shell(), client)
  for (let count = 0; count < deployments; count++) {
    const { exitCode, log } = await deploy({ ...inputs, recreate: 'true' })
    expect(exitCode, log).toBe(0)
  }
  docker('exec', asking, '/bin/sh', '-c', 'touch /stop')
  docker('wait', asking)
  const [good = 0, again = 0, lost = 0] = docker('logs', asking).trim().split(' ').map(Number)
  docker('rm', '-f', asking)
  figures.push(['deployments in a row', deployments], ['requests meanwhile', good + again])
  figures.push(['… reset as an old server closed', again], ['… lost when asked twice', lost])
  expectWhole(name)
  expect(lost).toBe(0)
})

test('deployments that are cancelled at random moments leave what was there, or the new one', async () => {
  const name = ownDeployment(onTestFinished)
  const inputs = { image: versionImage('soak'), name, recreate: 'true' }
  const began = performance.now()
  await deploy(inputs)
  const usualMs = performance.now() - began
  const endedMs: number[] = []
  for (let count = 0; count < cancellations; count++) {
    let signalled = 0
    const afterMs = random() * usualMs * 1.2
    const result = await deploy(inputs, {
      onStart: async (child: { kill(signal: 'SIGINT'): boolean }) => {
        await delay(afterMs)
        signalled = performance.now()
        child.kill('SIGINT')
      },
    })
    if (signalled > 0 && result.exitCode !== 0) endedMs.push(performance.now() - signalled)
    await runAction('deploy', { with: { ...quick, ...inputs }, state: result.state }, 'post')
    expectWhole(name)
  }
  figures.push(['cancellations at random moments', cancellations], ['… that struck work', endedMs.length])
  figures.push(['… longest from the signal to the end, ms', Math.round(Math.max(0, ...endedMs))])
  figures.push(['… that took more than 5 s', endedMs.filter((ms) => ms > 5000).length])
})

test('deployments side by side do not meet', async () => {
  const names = Array.from({ length: sideBySide }, () => ownDeployment(onTestFinished))
  const image = versionImage('soak')
  const all = await Promise.all(names.map((name) => deploy({ image, name })))
  figures.push(['deployments side by side', sideBySide])
  expect(all.flatMap(({ errors }) => errors)).toEqual([])
  for (const name of names) expectWhole(name)
})

test('of several of one name within a second one wins, and the others say so', async () => {
  const name = ownDeployment(onTestFinished)
  const inputs = { image: versionImage('soak'), name, recreate: 'true' }
  const all = await Promise.all(
    Array.from({ length: ofOneName }, async () => {
      await delay(random() * 1000)
      return await deploy(inputs)
    }),
  )
  for (const { state: saved } of all)
    await runAction('deploy', { with: { ...quick, ...inputs }, state: saved }, 'post')
  const won = all.filter(({ exitCode }) => exitCode === 0)
  figures.push(['deployments of one name within a second', ofOneName], ['… that won', won.length])
  expectWhole(name)
  expect(won.map(({ outputs }) => outputs['container-id'])).toContain(inspect(name).Id)
})

test('deployments through an engine that fails at random calls are whole after their post phase', async () => {
  const name = ownDeployment(onTestFinished)
  const inputs = { image: versionImage('soak'), name, recreate: 'true' }
  await deploy(inputs)
  const fates: Fate[] = ['reset', 'refuse', 'truncate', { delayMs: 2000 }, { cutAnswerAfterBytes: 40 }]
  let failed = 0
  for (let count = 0; count < faults; count++) {
    await using proxy = await openProxy()
    const [at, fate] = [Math.floor(random() * 30), fates[Math.floor(random() * fates.length)] ?? 'reset']
    proxy.decide((_call, index) => (index === at ? fate : 'pass'))
    const result = await deploy({ ...inputs, 'docker-host': proxy.address })
    if (result.exitCode === 0) expect(inspect(name).Id).toBe(result.outputs['container-id'])
    else failed++
    await runAction('deploy', { with: { ...quick, ...inputs }, state: result.state }, 'post')
    expectWhole(name)
    expect(result.log).not.toContain('bug of Berth')
  }
  figures.push(['deployments with a fault of the engine', faults], ['… that failed, and said so', failed])
})
