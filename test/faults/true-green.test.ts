import { describe, expect, test } from 'vitest'
import type { Container } from '../../src/engine/api/container.js'
import { type Result, runAction } from '../support/action.js'
import { exists, inspect, labelled, ownName } from '../support/containers.js'
import { quick, versionImage } from '../support/deployment.js'
import { docker, shell } from '../support/images.js'

type Inputs = Record<string, string>
type Finished = (work: () => void) => void

const forever = 'exec busybox sleep 1000'
const probe = { 'health-cmd': 'exit 0', 'health-interval': '100ms', 'health-retries': '1' }

/** Containers of every kind of state and health. */
const kinds: Record<string, Inputs> = {
  steady: { command: forever },
  ending: { command: 'exit 3', restart: 'no' },
  looping: { command: 'busybox sleep 0.3; exit 3', restart: 'always' },
  healthy: { command: forever, ...probe },
  unhealthy: { command: forever, ...probe, 'health-cmd': 'exit 1' },
  starting: { command: forever, ...probe, 'health-interval': '1h' },
}

/** What becomes ready of what is asked: `ready` of each kind, by `wait-for`. */
const readyBy: Record<string, Record<string, 'true' | 'false'>> = {
  auto: {
    steady: 'true',
    ending: 'false',
    looping: 'false',
    healthy: 'true',
    unhealthy: 'false',
    starting: 'false',
  },
  healthy: {
    steady: 'false',
    ending: 'false',
    looping: 'false',
    healthy: 'true',
    unhealthy: 'false',
    starting: 'false',
  },
  running: {
    steady: 'true',
    ending: 'false',
    looping: 'false',
    healthy: 'true',
    unhealthy: 'false',
    starting: 'true',
  },
}

const rows = Object.entries(readyBy).flatMap(([waitFor, byKind]) =>
  Object.entries(byKind).map(([kind, ready]) => ({ waitFor, kind, ready })),
)

/** The same with every strategy, over nothing and over another one, and where a failure is to pass. */
const deployments = rows.flatMap((row) => [
  { ...row, strategy: 'start-first', before: 'nothing', onUnready: 'fail' },
  { ...row, strategy: 'start-first', before: 'another', onUnready: 'fail' },
  { ...row, strategy: 'stop-first', before: 'another', onUnready: 'continue' },
])

const gate = (waitFor: string) => ({ 'wait-for': waitFor, 'stable-for': '1500ms', 'wait-timeout': '8s' })

function inputsOf(name: string, kind: string, waitFor: string): Inputs {
  const { command = '', ...more } = kinds[kind] ?? {}
  return { ...quick, ...gate(waitFor), name, image: shell(), command: JSON.stringify([command]), ...more }
}

/** What outputs say of a container, as the engine itself has it. */
const asSeen = ({ Id, Name, Image, State }: Container) => ({
  'container-id': Id,
  'container-name': Name.slice(1),
  'image-id': Image,
  status: State.Status,
  health: State.Health?.Status ?? 'none',
})

/** What holds of every step however it ends, read back from the engine. */
function expectTrue(result: Result, name: string): void {
  const { outputs } = result
  const now = exists(name) ? inspect(name) : undefined
  if (now !== undefined) expect(outputs['container-id'], result.log).toBe(now.Id)
  if (outputs.ready === 'false') return
  if (now === undefined) throw new Error(`It says that ${name} is ready, which is not there: ${result.log}`)
  expect(outputs, result.log).toMatchObject(asSeen(now))
  expect(now.State.Status, result.log).toBe('running')
  expect(now.State.Health?.Status, result.log).not.toBe('unhealthy')
}

const headline = ({ summary }: Result) => /^### .*$/m.exec(summary)?.[0]
const outcomeOf = ({ outputs }: Result) => JSON.parse(outputs.record ?? '{}').outcome

function ownDeployment(onFinished: Finished): string {
  const name = ownName('green', onFinished)
  onFinished(() => {
    for (const id of labelled(`berth.name=${name}`)) docker('rm', '-f', '-v', id)
  })
  return name
}

/** Nothing is left of what was not ready, and what ran before runs. */
function expectUndone(result: Result, name: string, old: string): void {
  const isBack = old !== ''
  expect(result.outputs).toMatchObject({ ready: 'false', changed: 'false', 'rolled-back': String(isBack) })
  expect(outcomeOf(result)).toBe(isBack ? 'rolled back' : 'failed')
  expect(headline(result)).toBe(
    `### ${result.exitCode === 0 ? '⚠️' : '❌'} ${name}: ${isBack ? 'rolled back' : 'failed'}`,
  )
  if (isBack) expect(inspect(name)).toMatchObject({ Id: old, State: { Running: true } })
  else expect(exists(name)).toBe(false)
}

/** What is new is what runs. */
function expectDeployed(result: Result, name: string, old: string): void {
  const { outputs } = result
  expect(outputs).toMatchObject({ ready: 'true', changed: 'true', 'rolled-back': 'false' })
  expect([outcomeOf(result), result.exitCode]).toEqual(['deployed', 0])
  expect(headline(result)).toBe(`### ✅ ${name}: deployed`)
  expect(outputs['container-id']).not.toBe(old)
}

function expectUnchanged(result: Result, name: string, id: string): void {
  const { outputs } = result
  expect(outputs).toMatchObject({ ready: 'true', changed: 'false', 'rolled-back': 'false' })
  expect(outputs['container-id']).toBe(id)
  expect([outcomeOf(result), result.exitCode]).toEqual(['unchanged', 0])
  expect(headline(result)).toBe(`### ✅ ${name}: unchanged`)
}

describe.concurrent('deploy', () => {
  test.for(deployments)(
    'what is $kind, with wait-for $waitFor, $strategy over $before, on-unready $onUnready: ready is $ready, and all agrees',
    async ({ kind, waitFor, ready, strategy, before, onUnready }, { onTestFinished }) => {
      const name = ownDeployment(onTestFinished)
      const earlier = { ...quick, name, image: versionImage('one') }
      if (before === 'another') await runAction('deploy', { with: earlier })
      const old = before === 'another' ? inspect(name).Id : ''
      const inputs = { ...inputsOf(name, kind, waitFor), strategy, 'on-unready': onUnready }
      const first = await runAction('deploy', { with: inputs })
      expectTrue(first, name)
      expect(first.outputs['previous-container-id']).toBe(old)
      if (ready === 'false') {
        expect(first.exitCode).toBe(onUnready === 'fail' ? 1 : 0)
        return expectUndone(first, name, old)
      }
      expectDeployed(first, name, old)
      const again = await runAction('deploy', { with: inputs })
      expectTrue(again, name)
      expectUnchanged(again, name, first.outputs['container-id'] ?? '')
    },
  )
})

describe.concurrent('run, and wait on what it left', () => {
  test.for(rows)(
    'what is $kind, with wait-for $waitFor: ready is $ready, and all agrees',
    async ({ kind, waitFor, ready }, { onTestFinished }) => {
      const name = ownName('green', onTestFinished)
      const { 'keep-old': _deploy, ...inputs } = inputsOf(name, kind, waitFor)
      const ran = await runAction('run', { with: { ...inputs, 'on-unready': 'continue' } })
      const waited = await runAction('wait', { with: { ...gate(waitFor), container: name } })
      for (const result of [ran, waited]) {
        expectTrue(result, name)
        expect(result.outputs.ready, result.log).toBe(ready)
      }
      expect([ran.exitCode, waited.exitCode]).toEqual([0, ready === 'true' ? 0 : 1])
      expect([ran, waited].map(headline)).toEqual(
        ready === 'true'
          ? [`### ✅ ${name}: ready`, `### ✅ ${name}: ready`]
          : [`### ⚠️ ${name}: not ready`, `### ❌ ${name}: not ready`],
      )
    },
  )
})
