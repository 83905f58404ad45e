/** A replacement of a stretch of text; offsets are UTF-16 units. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Applies edits in any order; everything outside them stays as it is. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < done) throw new Error(`Edits overlap at ${start}`)
    parts.push(source.slice(done, start), text)
    done = end
  }
  return parts.join('') + source.slice(done)
}
