import { expect, test } from 'vitest'
import { EngineError } from '../../src/engine/transport/docker.js'
import { outlastHiccups } from '../../src/release/retry-pull.js'
import type { Runner } from '../../src/runner.js'

const source = { name: 'ghcr.io/acme/web:1', registry: 'ghcr.io', os: 'linux' }

/** Asks as long as the engine has something to say. */
function ask(said: string[], cancelled = new AbortController().signal, onTold = () => {}) {
  const told: string[] = []
  const info = (line: string) => {
    told.push(line)
    onTold()
  }
  const answers = said.values()
  const work = async () => {
    const { value } = answers.next()
    if (value !== undefined) throw new EngineError(`The engine answered 500: ${value}`, 'See its log', 500)
    return 'pulled'
  }
  return { told, outcome: outlastHiccups(source, work, { info, cancelled } as unknown as Runner) }
}

test('a registry that fails an engine twice is asked three times, each told once', async () => {
  const { told, outcome } = ask(['received unexpected HTTP status: 503 Service Unavailable', 'Get "x": EOF'])
  await expect(outcome).resolves.toBe('pulled')
  expect(told).toEqual([
    'The registry ghcr.io answers 503, trying again in 0.25 s',
    'The registry ghcr.io gives no answer, trying again in 0.5 s',
  ])
})

test('what will not pass is not asked again', async () => {
  const { told, outcome } = ask(['manifest unknown'])
  await expect(outcome).rejects.toThrow('ghcr.io/acme/web:1 does not exist in its registry ghcr.io. ')
  expect(told).toEqual([])
})

test('a registry that wants to be asked after the deadline is not asked again', async () => {
  const { told, outcome } = ask(['toomanyrequests: retry-after: 3600s'])
  await expect(outcome).rejects.toThrow('its registry ghcr.io limits how much is pulled')
  expect(told).toEqual([])
})

test('a job that is cancelled in a pause ends in it', async () => {
  const cancel = new AbortController()
  const said = Array.from({ length: 5 }, () => 'toomanyrequests: retry-after: 50s')
  const { told, outcome } = ask(said, cancel.signal, () => setImmediate(() => cancel.abort()))
  await expect(outcome).rejects.toThrow('aborted')
  expect(told).toEqual(['The registry ghcr.io answers 429, trying again in 50 s'])
})
