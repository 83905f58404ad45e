import type { Lookup } from '../lookup.js'
import type { AboutFile, Target, Variable } from '../target.js'

/** A key with its value in a file of such entries; the value may be missing, and then stands nowhere yet. */
export interface Entry {
  /** The parts of its name, joined by `partSeparator`. */
  path: string
  value: string
  start: number
  end: number
}

/** What stands for a value in the file; undefined where the format has no way to write it. */
export type WriteValue = (value: string, entry: Entry) => string | undefined

/** Finds what variables set among entries, every one of several with the same key. */
export function findEntryTargets(
  entries: Iterable<Entry>,
  variables: Lookup,
  write: WriteValue,
  { canHold }: AboutFile,
): Target[] {
  const targets: Target[] = []
  for (const entry of entries) {
    const variable = variables.find(entry.path)
    if (variable !== undefined) targets.push(targetOf(entry, variable, (value) => writeHeld(value, entry)))
  }
  return targets

  function writeHeld(value: string, entry: Entry): string | undefined {
    const written = write(value, entry)
    return written === undefined || Array.from(written).every(canHold) ? written : undefined
  }
}

function targetOf(
  { value: held, start, end }: Entry,
  { name, value }: Variable,
  write: (value: string) => string | undefined,
): Target {
  const place = { variable: name, start, end }
  if (held === value) return { ...place, text: undefined }
  const text = write(value)
  if (text === undefined) return { ...place, text, problem: 'a file of this kind cannot hold the value' }
  const [, before = '', after = ''] = /^([\s=]*["'`]?)[\s\S]*?(["'`]?)$/.exec(text) ?? []
  return { ...place, text, shown: `${before}***${after}` }
}
