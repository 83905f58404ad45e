import { timed } from '../../container/summarize.js'
import type { Container } from '../../engine/api/container.js'
import type { Engine } from '../../engine/transport/docker.js'
import { isGated } from '../../inputs/gate.js'
import { summarizeReady } from '../../readiness/report.js'
import type { Runner } from '../../runner.js'
import type { Account } from './account.js'

/** How long what runs may take to pass: it had its time to become ready. */
const unchangedMs = 10_000

/** The engine's own measure: a run that lasts so long is a good one, and its restarts are counted anew after it. */
const goodRunMs = 10_000

/**
 * Asks the gate of a container that is what is asked for: its state, health, `wait-http` and `wait-tcp` now, its
 * log since its start, `stable-for` from its start on. Returns why it does not pass.
 */
export async function whyUnready(
  engine: Engine,
  old: Container,
  { inputs, section }: Account,
  runner: Runner,
): Promise<string | undefined> {
  const { gate: asked, name } = inputs
  if (!isGated(asked)) {
    runner.info(`"wait-for" is none: whether ${name} is ready is not asked`)
    section.decisions.push(['No gate', '"wait-for" is none'])
    return undefined
  }
  const { openGate } = await import('../../readiness/gate.js')
  const wish = {
    ...asked,
    waitTimeoutMs: Math.min(unchangedMs, asked.waitTimeoutMs),
    // Between two restarts of a loop it runs, too.
    ...(old.RestartCount > 0 && { stableForMs: Math.max(goodRunMs, asked.stableForMs ?? 0) }),
    logsTail: 0,
  }
  await using gate = await openGate(engine, { id: old.Id, foundRun: old.State.StartedAt }, wish, runner)
  const verdict = await timed(
    section,
    'gate',
    () => gate.pass(),
    ({ ready }) => !ready,
  )
  if (!verdict.ready) return `it does not pass its gate any more (${verdict.cause})`
  summarizeReady(verdict, section)
  return undefined
}
