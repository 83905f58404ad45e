import { findOwn } from '../../container/ownership.js'
import { removeNetworks } from '../../container/provide-networks.js'
import { stopAloud } from '../../container/stop.js'
import { nameOf } from '../../engine/api/container.js'
import { removeContainer } from '../../engine/api/container-end.js'
import { parseBoolean } from '../../input/scalar.js'
import { connectEngine, engineInputs } from '../../inputs/engine.js'
import type { Read, Runner } from '../../runner.js'

/** The state that `run` saves before its create call; without it there is nothing to look for. */
export const needs = 'step'

export function inputs(read: Read) {
  return {
    engine: engineInputs(read),
    stopAfterJob: read.value('stop-after-job', parseBoolean),
    keepFailed: read.value('keep-failed', parseBoolean),
  }
}

type Inputs = ReturnType<typeof inputs>

/**
 * Ends what the main phase left: the container of `stop-after-job`, and one whose main phase was killed
 * or cancelled before it had settled. Found by label, so nothing can have leaked in between.
 */
export async function cleanUp(
  { engine: where, stopAfterJob, keepFailed }: Inputs,
  runner: Runner,
): Promise<void> {
  const unsettled = runner.state('settled') === '' && !keepFailed
  if (!stopAfterJob && !unsettled) return
  const engine = await connectEngine(where, runner)
  const label = `berth.step=${runner.state('step')}`
  for (const container of await findOwn(engine, [label])) {
    if (stopAfterJob) await stopAloud(engine, container, {}, runner)
    await removeContainer(engine, container.Id)
    const why = stopAfterJob ? 'as "stop-after-job" asks' : 'which this step had left unfinished'
    runner.info(`Removed the container ${nameOf(container)} (${container.Id.slice(0, 12)}), ${why}`)
  }
  await removeNetworks(engine, [label], runner)
}
