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
  proxy.decide((_call, index) => {
    if (index !== at) return 'pass'
    reached = true
    child?.kill(signal)
    return 'pass'
  })
  const { state } = await runAction(action, {
    with: { ...inputs, 'docker-host': proxy.address },
    onStart: (process) => {
      child = process
    },
  })
  return { reached, state }
}
