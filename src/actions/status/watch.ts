import { setTimeout as delay } from 'node:timers/promises'
import { openEvents } from '../../engine/api/events.js'
import { connect } from '../../engine/transport/connect.js'
import type { Address } from '../../engine/transport/host.js'
import type { Runner } from '../../runner.js'
import { enginesOf, type Inputs } from './inputs.js'

export { inputs, rules } from './inputs.js'

/** Of what has no event, such as an engine that is away, a look tells now and then. */
const mostMs = 30_000

/** What comes together is one change: an engine tells of a start in several events. */
const settledMs = 300

/** Waits until something changes on one of the engines, for whoever looks at the picture of them all. */
export async function waitForChange(inputs: Inputs, { cancelled }: Runner): Promise<void> {
  const done = new AbortController()
  const signal = AbortSignal.any([cancelled, done.signal])
  try {
    const engines = await enginesOf(inputs)
    const changes = engines.map(({ address }) =>
      nextChange(address, signal).catch(() => pause(mostMs, signal)),
    )
    await Promise.race([...changes, pause(mostMs, signal)])
    await pause(settledMs, signal)
  } finally {
    done.abort()
  }
}

/** Is fulfilled by the next event that the picture could change by. */
async function nextChange(address: Address, signal: AbortSignal): Promise<void> {
  const engine = await connect(address, 0, signal)
  const filters = { type: ['container', 'service', 'node'] }
  const events = await openEvents(engine, { filters, cursor: { timeNano: 0n }, signal })
  for await (const { action } of events) if (!action.startsWith('exec_')) return
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal, ref: true }).catch(() => {})
}
