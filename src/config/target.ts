import type { Edit } from './edits.js'
import type { Lookup } from './lookup.js'

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
  /** How the diff shows what replaces the stretch, where more than the value does. */
  shown?: string
  /** Where it is, if the variable's name does not say that: other sections may have the name, too. */
  section?: string
  /** What to know of it though it is set, as a sentence without its full stop. */
  warning?: string
}

/** What a file's kind knows: where variables meet it, and under which names they could. */
export interface FileKind {
  find(text: string, variables: Lookup, file: AboutFile): Target[]
  names(text: string): string[]
}

/** The file under the name that messages call it by, and what its encoding has. */
export interface AboutFile {
  path: string
  canHold: (character: string) => boolean
}

/** A variable, with its name as it was given. */
export interface Variable {
  name: string
  value: string
}

/** The edits that set every value that does not stand there yet. */
export function editsOf(targets: readonly Target[]): Edit[] {
  return targets.flatMap(({ start, end, text }) => (text === undefined ? [] : { start, end, text }))
}

/** The edits that hide every value that a variable has given and that stands there already. */
export function concealments(targets: readonly Target[]): Edit[] {
  return targets
    .filter(({ start, end, text, problem }) => text === undefined && problem === undefined && end > start)
    .map(({ start, end }) => ({ start, end, text: '***' }))
}

/** The edits that set every value as the diff shows it. */
export function concealedEdits(targets: readonly Target[]): Edit[] {
  const set = targets.flatMap(({ start, end, text, shown = '***' }) =>
    text === undefined ? [] : { start, end, text: text === '' ? '' : shown },
  )
  return [...set, ...concealments(targets)]
}
