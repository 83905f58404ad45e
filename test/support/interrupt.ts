import { setTimeout as delay } from 'node:timers/promises'
import { runAction } from './action.js'
import { openProxy } from './engine-proxy.js'

/** Runs an action through a proxy that ends the process at its n-th call; tells whether it got so far. */
export async function interrupt(
  action: string,
  inputs: Record<string, string>,
  signal: 'SIGINT' | 'SIGKILL',
  at: number,
) {
  await using proxy = await openProxy()
  let child: { kill(signal: NodeJS.Signals): boolean } | undefined
  let reached = false
  let isChange = false
  proxy.decide(({ method }, index) => {
    if (index !== at) return 'pass'
    reached = true
    isChange = method !== 'GET'
    child?.kill(signal)
    return 'pass'
  })
  const { state } = await runAction(action, {
    with: { ...inputs, 'docker-host': proxy.address },
    onStart: (process) => {
      child = process
    },
  })
  // The engine goes on with a call whose caller is gone, and a runner does not begin the next phase at once.
  if (isChange) await delay(500)
  return { reached, state }
}
