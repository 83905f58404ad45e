import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Runner } from '../../runner.js'
import type { Row, Silent, Status } from './summary.js'

/** A fifth of what a job may output in all, in UTF-16 units. */
const longestOutput = 100_000

/** Sets every output, and writes the file that has all rows. */
export async function tellOutputs(
  { rows, silent }: Omit<Status, 'environments'>,
  temp: string | undefined,
  runner: Runner,
): Promise<void> {
  const all = [...rows, ...silent.map(rowOfEngine)]
  const json = all.map((row) => JSON.stringify(row))
  const kept = fitting(json, longestOutput)
  runner.setOutput('deployments', `[${json.slice(0, kept).join(',')}]`)
  runner.setOutput('count', String(rows.length))
  runner.setOutput('drifted', String(rows.filter(({ drift }) => drift.length > 0).length))
  runner.setOutput('unreachable', String(silent.length))
  const rest = kept < json.length
  if (rest)
    runner.notice(
      `The output "deployments" has the first ${kept} of ${json.length}; "deployments-file" has all`,
    )
  runner.setOutput('deployments-file', temp === undefined ? '' : await writeAll(all, temp, runner))
}

/** An engine that does not answer stands among the deployments, so that nobody takes the rest for all. */
function rowOfEngine({ name, problem }: Silent): Omit<Row, 'kind'> & { kind: 'engine' } {
  return {
    engine: name,
    kind: 'engine',
    name: '',
    environment: '',
    image: '',
    version: '',
    digest: '',
    state: 'unreachable',
    health: 'none',
    since: '',
    run: '',
    drift: [],
    newest: '',
    problem,
  }
}

/** How many of the texts fit, with a comma after each. */
function fitting(texts: readonly string[], most: number): number {
  let length = 2
  const end = texts.findIndex((text) => {
    length += text.length + 1
    return length > most
  })
  return end < 0 ? texts.length : end
}

async function writeAll(rows: readonly object[], temp: string, runner: Runner): Promise<string> {
  const file = join(temp, 'berth-deployments.json')
  await writeFile(file, runner.conceal(JSON.stringify(rows, null, 2)), { mode: 0o600 })
  await chmod(file, 0o600)
  return file
}
