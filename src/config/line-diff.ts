import { formatPatch } from 'diff'

const context = 3

/**
 * Makes a unified diff of two texts with the same number of lines by comparing them line by line, which is quick however
 * large they are; undefined where the numbers differ, or more lines than `most`.
 */
export function diffSameLines(name: string, before: string, after: string, most: number): string | undefined {
  const [old, now] = [before.split('\n'), after.split('\n')]
  if (old.length !== now.length) return undefined
  const changed = old.flatMap((line, at) => (line === now[at] ? [] : [at]))
  if (changed.length > most) return undefined
  const hunks = groupsOf(changed).map(({ first, last }) => {
    const start = Math.max(0, first - context)
    const end = Math.min(lengthOf(old), last + 1 + context)
    const lines = hunkLines(old, now, { start, end })
    return { oldStart: start + 1, oldLines: end - start, newStart: start + 1, newLines: end - start, lines }
  })
  const patch = { oldFileName: `a/${name}`, newFileName: `b/${name}`, hunks }
  return formatPatch(
    { ...patch, oldHeader: undefined, newHeader: undefined },
    { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  )
}

/** Lines that stand near to each other are shown together. */
function groupsOf(changed: readonly number[]): { first: number; last: number }[] {
  const groups: { first: number; last: number }[] = []
  for (const at of changed) {
    const group = groups.at(-1)
    if (group !== undefined && at - group.last <= 2 * context + 1) group.last = at
    else groups.push({ first: at, last: at })
  }
  return groups
}

/** What follows the last line end is a line of its own only where there is something. */
function lengthOf(lines: readonly string[]): number {
  return lines.at(-1) === '' ? lines.length - 1 : lines.length
}

function hunkLines(
  old: readonly string[],
  now: readonly string[],
  { start, end }: { start: number; end: number },
): string[] {
  const lines: string[] = []
  let added: string[] = []
  const show = (mark: string, all: readonly string[], at: number) =>
    at === all.length - 1 ? [`${mark}${all[at]}`, '\\ No newline at end of file'] : [`${mark}${all[at]}`]
  for (let at = start; at < end; at++) {
    if (old[at] === now[at]) {
      lines.push(...added, ...show(' ', old, at))
      added = []
    } else {
      lines.push(...show('-', old, at))
      added.push(...show('+', now, at))
    }
  }
  return [...lines, ...added]
}
