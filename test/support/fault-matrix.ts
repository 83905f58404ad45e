import type { ChildProcess } from 'node:child_process'
import { type Result, runAction } from './action.js'
import { type EngineProxy, openProxy, openRegistryProxy } from './engine-proxy.js'
import type { Fate } from './fate.js'
import { dockerLater } from './images.js'

/** One action under faults; every cell of the matrix arranges it anew. */
export interface Scenario {
  /** As the table names it. */
  title: string
  action: string
  /** What the proxy stands before: the engine, an engine of the test's own by its socket, or the registry at that address. */
  before: 'engine' | { engine: string } | { registry: string }
  /** Sets up one cell; the address is the proxy's. */
  arrange(address: string): Promise<Cell> | Cell
}

/** What one run is given, and how its outcome is judged from the engine itself. */
export interface Cell {
  inputs: Record<string, string>
  /** Whether a step that reported success has done what it was asked for. */
  isDone(result: Result): boolean | Promise<boolean>
  /** Whether a step that failed left in order what was there before. */
  isIntact?(result: Result): boolean | Promise<boolean>
  /** A container of that name may stay, where the step failed after it had put it to work. */
  keeps?: string
  cleanUp(): void | Promise<void>
}

/** `recovered` and `failed clearly` are good; what else may become of a step is not. */
type Outcome = 'recovered' | 'failed clearly' | `lost: ${string}` | 'hung' | `leaked: ${string}`

export const faults = {
  reset: 'reset',
  cut: { cutAnswerAfterBytes: 0 },
  truncate: 'truncate',
  delay: { delayMs: 700 },
  'answer 500': 'refuse',
  /** From that call on nobody listens any more. */
  gone: 'reset',
} as const satisfies Record<string, Fate>

export type Fault = keyof typeof faults

/** One row of the table. */
export interface Row {
  title: string
  call: number
  request: string
  outcomes: Partial<Record<Fault, Outcome>>
}

/** A step that takes longer hangs: no fault here costs more than a few attempts, on a machine however busy. */
const deadlineMs = 90_000

/** How many cells run side by side: they wait for the engine more than they work. */
const sideBySide = 6

/** Brings every fault upon every call of an action that `picks` picks, each in a run of its own. */
export async function runMatrix(
  scenario: Scenario,
  kinds: readonly Fault[],
  picks: (request: string) => boolean = () => true,
): Promise<Row[]> {
  const undisturbed = await runCell(scenario, undefined, -1)
  if (!isGood(undisturbed.outcome)) throw new Error(`${scenario.title}: ${undisturbed.outcome}`)
  const rows: Row[] = undisturbed.requests.map((request, call) => ({
    title: scenario.title,
    call,
    request,
    outcomes: {},
  }))
  const cells = rows
    .filter(({ request }) => picks(request))
    .flatMap((row) => kinds.map((fault) => ({ row, fault })))
  const work = async () => {
    for (let cell = cells.shift(); cell !== undefined; cell = cells.shift()) {
      const { row, fault } = cell
      const { outcome } = await runCell(scenario, fault, row.call)
      row.outcomes[fault] = outcome
    }
  }
  await Promise.all(Array.from({ length: sideBySide }, work))
  return rows
}

async function runCell(scenario: Scenario, fault: Fault | undefined, at: number) {
  const { before, action } = scenario
  await using proxy = await openBefore(before)
  const cell = await scenario.arrange(proxy.address)
  proxy.decide((_call, index) => {
    if (fault === undefined || index !== at) return 'pass'
    if (fault === 'gone') void proxy.close()
    return faults[fault]
  })
  let child: ChildProcess | undefined
  let isLate = false
  const late = setTimeout(() => {
    isLate = true
    child?.kill('SIGKILL')
  }, deadlineMs)
  try {
    const engine = before === 'engine' || 'engine' in before ? { 'docker-host': proxy.address } : {}
    const result = await runAction(action, {
      with: { ...cell.inputs, ...engine },
      onStart: (process) => {
        child = process
      },
    })
    const outcome: Outcome = isLate ? 'hung' : await judge(result, cell, fault === 'gone')
    if (process.env.SHOW_FAULTS && outcome !== 'recovered')
      console.log(scenario.title, at, fault, outcome, result.log)
    return { outcome, requests: requestsOf(proxy) }
  } finally {
    clearTimeout(late)
    await cell.cleanUp()
  }
}

function openBefore(before: Scenario['before']): Promise<EngineProxy> {
  if (before === 'engine') return openProxy()
  return 'engine' in before ? openProxy(before.engine) : openRegistryProxy(before.registry)
}

async function judge(result: Result, cell: Cell, isGone: boolean): Promise<Outcome> {
  if (result.exitCode === 0) return (await cell.isDone(result)) ? 'recovered' : 'lost: success on a guess'
  const [error = '', ...more] = result.errors
  if (more.length > 0 || !/^[A-Z"0-9].{15,}[.?]$/s.test(error)) return `lost: ${result.errors.join(' | ')}`
  if (/bug of Berth/.test(result.log)) return 'lost: a stack trace'
  const kept = await findKept(cell.keeps)
  const left = (await leftovers(result.state.step)).filter((id) => id !== kept)
  // Nobody can take anything away where the engine is gone for good; then the step says how to find it.
  if (isGone && left.length > 0)
    return result.log.includes(`label=berth.step=${result.state.step}`) ? 'failed clearly' : 'leaked: untold'
  if (left.length > 0) return `leaked: ${left.join(', ')}`
  return isGone || ((await cell.isIntact?.(result)) ?? true)
    ? 'failed clearly'
    : 'lost: what was there before'
}

async function findKept(name: string | undefined): Promise<string> {
  return name === undefined ? '' : await dockerLater('ps', '-q', '--no-trunc', '--filter', `name=^/${name}$`)
}

/** What a step made and did not take away: all of it carries its random id. */
export async function leftovers(step: string | undefined): Promise<string[]> {
  if (step === undefined) return []
  const filter = ['-q', '--filter', `label=berth.step=${step}`]
  const lists = [
    ['ps', '-a', '--no-trunc'],
    ['network', 'ls'],
    ['volume', 'ls'],
  ]
  const ids = await Promise.all(lists.map((list) => dockerLater(...list, ...filter)))
  return ids.flatMap((lines) => lines.split('\n').filter(Boolean))
}

function requestsOf({ calls }: EngineProxy): string[] {
  return calls.map(
    ({ method, path }) =>
      `${method} ${path
        .replace(/\?.*/, '')
        .replace(/[0-9a-f]{64}/g, 'ID')
        .slice(0, 60)}`,
  )
}

/** The matrix as a table: action, number of the call, fault, outcome. */
export function showMatrix(rows: readonly Row[], kinds: readonly Fault[]): string {
  const lines = rows.map(({ title, call, request, outcomes }) => [
    `${title} ${call}`,
    request,
    ...kinds.map((kind) => outcomes[kind] ?? ''),
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

function isGood(outcome: string): boolean {
  return outcome === 'recovered' || outcome === 'failed clearly'
}

/** The cells that no user should meet. */
export function badCells(rows: readonly Row[]): string[] {
  return rows.flatMap(({ title, call, request, outcomes }) =>
    Object.entries(outcomes)
      .filter(([, outcome]) => !isGood(outcome))
      .map(([fault, outcome]) => `${title} ${call} (${request}), ${fault}: ${outcome}`),
  )
}
