import type { Edit } from './edits.js'

/** A place in a file that a variable sets; offsets are UTF-16 units. */
export interface Target {
  /** The variable's name as it was given. */
  variable: string
  start: number
  end: number
  /** What replaces the stretch; undefined where the value stands there already, or cannot. */
  text: string | undefined
  /** Why the value cannot stand there, as a sentence without its full stop. */
  problem?: string
}

/** A variable, with its name as it was given. */
export interface Variable {
  name: string
  value: string
}

/** Variables under their names in lower case, as config files look names up. */
export type Variables = ReadonlyMap<string, Variable>

/** Makes variables findable without regard to case. */
export function indexVariables(variables: ReadonlyMap<string, string>): Variables {
  return new Map([...variables].map(([name, value]) => [name.toLowerCase(), { name, value }]))
}

/** The edits that set every value that does not stand there yet. */
export function editsOf(targets: readonly Target[]): Edit[] {
  return targets.flatMap(({ start, end, text }) => (text === undefined ? [] : { start, end, text }))
}

/** The edits that hide every value that a variable has given. */
export function concealments(targets: readonly Target[]): Edit[] {
  return targets
    .filter(({ start, end, text, problem }) => text === undefined && problem === undefined && end > start)
    .map(({ start, end }) => ({ start, end, text: '***' }))
}
