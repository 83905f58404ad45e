import { findContainer } from '../engine/containers.js'
import type { Engine } from '../engine/docker.js'
import type { Runner } from '../runner.js'
import type { GateInputs } from './gate-inputs.js'
export type Verdict = { ready: true } | { ready: false; cause: string; remedy: string }
export async function openGate(engine: Engine, id: string, g: GateInputs, runner: Runner) {
  return {
    async pass(): Promise<Verdict> {
      const end = Date.now() + g.waitTimeoutMs
      while (g.waitFor !== 'none') {
        runner.cancelled.throwIfAborted()
        const c = await findContainer(engine, id)
        if (c === undefined) return { ready: false, cause: 'removed', remedy: 'x' }
        if (g.waitFor === 'exit' && c.State.Status === 'exited')
          return g.exitCodes.includes(c.State.ExitCode)
            ? { ready: true }
            : { ready: false, cause: `exited ${c.State.ExitCode}`, remedy: 'See the log' }
        if (g.waitFor !== 'exit' && c.State.Status === 'exited')
          return { ready: false, cause: `exited ${c.State.ExitCode}`, remedy: 'See the log' }
        if (c.State.Health ? c.State.Health.Status === 'healthy' : g.waitFor !== 'exit')
          return { ready: true }
        if (Date.now() > end) return { ready: false, cause: 'timeout', remedy: 'x' }
        await new Promise((r) => setTimeout(r, 100))
      }
      return { ready: true }
    },
    async [Symbol.asyncDispose]() {},
  }
}
export async function reportFailure(_v: Verdict, _r: Runner, _i: unknown) {}
