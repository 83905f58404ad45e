import { join } from 'node:path'
import type { Outputs } from '../../outcome.js'
import type { Runner } from '../../runner.js'
import type { Row, Silent, Status } from './summary.js'

/** A fifth of what a job may output in all, in UTF-16 units. */
const longestOutput = 100_000

/** Every output; the file has all rows, however many there are. */
export async function describeStatus(
  { rows, silent }: Omit<Status, 'environments'>,
  temp: string | undefined,
  runner: Runner,
): Promise<Outputs<'status'>> {
  const all = [...rows, ...silent.map(rowOfEngine)]
  const json = all.map((row) => JSON.stringify(row))
  const kept = fitting(json, longestOutput)
  if (kept < json.length)
    runner.notice(
      `The output "deployments" has the first ${kept} of ${json.length}; "deployments-file" has all`,
    )
  return {
    deployments: `[${json.slice(0, kept).join(',')}]`,
    count: String(rows.length),
    drifted: String(rows.filter(({ drift }) => drift.length > 0).length),
    unreachable: String(silent.length),
    'deployments-file': temp === undefined ? '' : await writeAll(all, temp, runner),
  }
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
  return await runner.writeFile(join(temp, 'berth-deployments.json'), JSON.stringify(rows, null, 2))
}
