import { UserError } from '../error.js'
import type { Runner } from '../runner.js'

const commands = { container: 'docker ps --all', network: 'docker network ls' }

/** Takes away what a failed step made; what cannot be taken away is told, with the label that finds it. */
export async function removeOrTell(
  what: keyof typeof commands,
  remove: () => Promise<unknown>,
  labels: Readonly<Record<string, string>>,
  runner: Runner,
): Promise<void> {
  try {
    await remove()
  } catch (thrown) {
    const reason = thrown instanceof UserError ? thrown.problem : String(thrown)
    runner.warning(
      `A ${what} of this step may be left, because it could not be removed (${reason}). Look for it with: ${commands[what]} --filter label=berth.step=${labels['berth.step']}`,
    )
  }
}
