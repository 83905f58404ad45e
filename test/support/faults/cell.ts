import { randomBytes } from 'node:crypto'
import { type Result, runAction } from '../action.js'
import { listContainers, removeContainers } from '../engine-api.js'
import { type EngineProxy, openProxy, openRegistryProxy } from '../engine-proxy.js'
import type { Fate } from '../fate.js'
import { leftovers } from './leftovers.js'

/** One action under faults; every cell of the matrix arranges it anew. */
export interface Scenario {
  /** As the table names it. */
  title: string
  action: string
  /** What the proxy stands before: the engine, an engine of the test's own by its socket, or a registry by its address. */
  before: 'engine' | { engine(): string } | { registry(): string }
  /** Another way of an action whose calls have a scenario already: faults are tried at what it changes. */
  isVariant?: boolean
  /** Starts the container that all cells look at and none changes, once for all. */
  watched?(name: string): Promise<unknown>
  /** Sets up one cell; the address is the proxy's. */
  arrange(place: Place): Promise<Cell> | Cell
}

export interface Place {
  address: string
  /** No other cell has it; containers whose names begin with it are removed afterwards. */
  name: string
}

/** What one run is given, and how its outcome is judged from the engine itself. */
export interface Cell {
  inputs: Record<string, string>
  /** Whether a step that reported success has done what it was asked for. */
  isDone(result: Result): boolean | Promise<boolean>
  /** Whether a step that failed left in order what was there before. */
  isIntact?(result: Result): boolean | Promise<boolean>
  /** A container of the cell's name may stay, where the step failed after it had put it to work. */
  keeps?: boolean
  /** Takes away what else the cell made. */
  cleanUp?(): unknown
}

/** `recovered` and `failed clearly` are good; what else may become of a step is not. */
export type Outcome = 'recovered' | 'failed clearly' | `lost: ${string}` | 'hung' | `leaked: ${string}`

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

/** What is brought upon a run: a fault at the call of that number. */
export interface Stroke {
  fault: Fault
  call: number
}

/** A step that takes longer hangs: no fault here costs more than a few attempts, on a machine however busy. */
const deadlineMs = 90_000

/** A name for all that a cell, or a scenario, makes. */
export const ownCellName = () => `berth-fault-${randomBytes(5).toString('hex')}`

/** Runs an action in a cell of its own; `met` is the request that the stroke fell upon, if the run had one of that number. */
export async function runCell(scenario: Scenario, name: string, stroke?: Stroke) {
  await using proxy = await openBefore(scenario.before)
  const cell = await scenario.arrange({ address: proxy.address, name })
  try {
    strike(proxy, stroke)
    const result = await runWithin(scenario, { ...cell.inputs, ...engineOf(scenario, proxy) })
    const outcome = result.signal === 'SIGKILL' ? 'hung' : await judge(result, { cell, name }, stroke?.fault)
    if (process.env.SHOW_FAULTS && outcome !== 'recovered')
      console.log(scenario.title, stroke, outcome, result.log)
    const requests = requestsOf(proxy)
    return { outcome, requests, met: stroke && requests[stroke.call] }
  } finally {
    await cell.cleanUp?.()
    if (scenario.watched === undefined) await removeContainers(name)
  }
}

function strike(proxy: EngineProxy, stroke: Stroke | undefined): void {
  proxy.decide((_call, index) => {
    if (index !== stroke?.call) return 'pass'
    if (stroke.fault === 'gone') void proxy.close()
    return faults[stroke.fault]
  })
}

async function runWithin({ action }: Scenario, inputs: Record<string, string>): Promise<Result> {
  let late: NodeJS.Timeout | undefined
  const result = await runAction(action, {
    with: inputs,
    onStart: (child) => {
      late = setTimeout(() => child.kill('SIGKILL'), deadlineMs)
    },
  })
  clearTimeout(late)
  return result
}

function openBefore(before: Scenario['before']): Promise<EngineProxy> {
  if (before === 'engine') return openProxy()
  return 'engine' in before ? openProxy(before.engine()) : openRegistryProxy(before.registry())
}

function engineOf({ before }: Scenario, { address }: EngineProxy) {
  return before === 'engine' || 'engine' in before ? { 'docker-host': address } : {}
}

async function judge(
  result: Result,
  { cell, name }: { cell: Cell; name: string },
  fault: Fault | undefined,
): Promise<Outcome> {
  if (result.exitCode === 0) return (await cell.isDone(result)) ? 'recovered' : 'lost: success on a guess'
  const [error = '', ...more] = result.errors
  if (more.length > 0 || !/^[A-Z"0-9].{15,}[.?]$/s.test(error)) return `lost: ${result.errors.join(' | ')}`
  if (/bug of Berth/.test(result.log)) return 'lost: a stack trace'
  const kept = cell.keeps ? await listContainers(`name=^/${name}$`) : []
  // What stays is called by what was noted of it.
  const stays = kept.flatMap(({ Id }) => [Id, `berth-release-${Id.slice(0, 12)}`])
  const left = (await leftovers(result.state.step)).filter((id) => !stays.includes(id))
  // Nobody can take anything away where the engine is gone for good; then the step says how to find it.
  if (fault === 'gone' && left.length > 0)
    return result.log.includes(`label=berth.step=${result.state.step}`) ? 'failed clearly' : 'leaked: untold'
  if (left.length > 0) return `leaked: ${left.join(', ')}`
  return fault === 'gone' || ((await cell.isIntact?.(result)) ?? true)
    ? 'failed clearly'
    : 'lost: what was there before'
}

function requestsOf({ calls }: EngineProxy): string[] {
  return calls.map(
    ({ method, path }) =>
      `${method} ${path
        .replace(/\?.*/, '')
        .replace(/\b(?:[0-9a-f]{64}|[0-9a-z]{25})\b/g, 'ID')
        .replace(/berth-fault-[0-9a-f]{10}/g, 'NAME')
        .slice(0, 60)}`,
  )
}
