import { type Container, nameOf } from '../engine/api/container.js'
import { UserError } from '../error.js'
import type { GateInputs } from '../inputs/gate.js'
import { showExitCode } from './exit-code.js'

/**
 * Says what keeps a container that has passed its gate from being ready at the last look, of which the
 * outputs are made; `undefined` where nothing does.
 */
export function findLapse(
  container: Container | undefined,
  name: string,
  { waitFor }: Pick<GateInputs, 'waitFor'>,
): UserError | undefined {
  if (waitFor === 'exit') return undefined
  if (container === undefined)
    return lapse(name, 'is gone', 'See what else removes containers on this engine')
  if (waitFor === 'none') return undefined
  const { Status, ExitCode, Health } = container.State
  const shown = nameOf(container)
  if (Status === 'exited')
    return lapse(
      shown,
      `has ended with ${showExitCode(ExitCode, container.Platform ?? 'linux')}`,
      'Read its log, and see what else stops it',
    )
  if (Status !== 'running') return lapse(shown, `is ${Status}`, 'Read its log, and see what else works on it')
  return Health?.Status === 'unhealthy' ? lapse(shown, 'is unhealthy', 'Read its log') : undefined
}

function lapse(name: string, state: string, remedy: string): UserError {
  return new UserError(`The container ${name} was up, and ${state} at the last look`, remedy)
}
