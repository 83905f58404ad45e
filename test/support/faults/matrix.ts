import { limiter } from '../../../src/engine/transport/limiter.js'
import { removeContainers } from '../engine-api.js'
import { type Fault, type Outcome, ownCellName, runCell, type Scenario } from './cell.js'

/** One row of the table; a fault has no outcome where a run had no call of that number. */
export interface Row {
  title: string
  call: number
  /** Of the run without a fault. */
  request: string
  outcomes: Partial<Record<Fault, { outcome: Outcome; met: string }>>
}

/** How many cells of all scenarios run side by side: they wait for the engine as much as they work. */
const sideBySide = limiter(6)

/** Whether a request changes something; what is only asked for may be asked again. */
const isChange = (request: string) => !/^(?:GET|HEAD) /.test(request)

/** Brings every fault upon every call of an action, of a variant upon every change, each in a run of its own. */
export async function runMatrix(scenario: Scenario, kinds: readonly Fault[]): Promise<Row[]> {
  const shared = ownCellName()
  await scenario.watched?.(shared)
  const nameOf = () => (scenario.watched === undefined ? ownCellName() : shared)
  try {
    const { outcome, requests } = await sideBySide(() => runCell(scenario, nameOf()))
    if (outcome !== 'recovered') throw new Error(`${scenario.title}, undisturbed: ${outcome}`)
    const rows = requests
      .map((request, call): Row => ({ title: scenario.title, call, request, outcomes: {} }))
      .filter(({ request }) => !scenario.isVariant || isChange(request))
    const cells = rows.flatMap((row) => kinds.map((fault) => ({ row, fault })))
    await Promise.all(
      cells.map(({ row, fault }) =>
        sideBySide(async () => {
          const { outcome, met } = await runCell(scenario, nameOf(), { fault, call: row.call })
          if (met !== undefined) row.outcomes[fault] = { outcome, met }
        }),
      ),
    )
    return rows
  } finally {
    await removeContainers(shared)
  }
}

/**
 * The matrix as a table: action, number of the call, fault, outcome. Calls side by side come in any order: where a fault met
 * another request than that of its row, the outcome names it.
 */
export function showMatrix(rows: readonly Row[], kinds: readonly Fault[]): string {
  const lines = rows.map(({ title, call, request, outcomes }) => [
    `${title} ${call}`,
    request,
    ...kinds.map((kind) => showOutcome(outcomes[kind], request)),
  ])
  const table = [['action and call', 'request', ...kinds], ...lines]
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((line) => (line[column] ?? '').length)),
  )
  return table
    .map((line) =>
      line
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function showOutcome(cell: Row['outcomes'][Fault], request: string): string {
  if (cell === undefined) return ''
  return cell.met === request ? cell.outcome : `${cell.outcome}: ${cell.met}`
}

/** The cells that no user should meet. */
export function badCells(rows: readonly Row[]): string[] {
  return rows.flatMap(({ title, call, request, outcomes }) =>
    Object.entries(outcomes)
      .filter(([, { outcome }]) => outcome !== 'recovered' && outcome !== 'failed clearly')
      .map(([fault, { outcome }]) => `${title} ${call} (${request}), ${fault}: ${outcome}`),
  )
}
