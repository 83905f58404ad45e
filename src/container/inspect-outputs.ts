import { join } from 'node:path'
import type { Runner } from '../runner.js'

/** Whose inspection it is, what of it fits an output, and `RUNNER_TEMP`, without which there is no file. */
export interface Inspection {
  id: string
  trimmed: { json: string; dropped: readonly string[] }
  temp: string | undefined
}

/** Sets `inspect` and `inspect-file`; what was dropped from the one is in the other. */
export async function setInspect(
  redacted: Record<string, unknown>,
  { id, trimmed: { json, dropped }, temp }: Inspection,
  runner: Runner,
): Promise<void> {
  if (dropped.length > 0) {
    runner.notice(
      `The output "inspect" is too large for the runner and lacks ${dropped.join(', ')}; "inspect-file" has all`,
    )
  }
  runner.setOutput('inspect', json)
  if (temp === undefined) return runner.setOutput('inspect-file', '')
  const file = join(temp, `berth-inspect-${id.slice(0, 12)}.json`)
  runner.setOutput('inspect-file', await runner.writeFile(file, JSON.stringify(redacted, null, 2)))
}
