const mostCompared = 200_000
const mostShown = 3

/** The names nearest to one that nothing has: a few letters apart, or with the same last part. */
export function nearestNames(wanted: string, names: readonly string[]): string[] {
  const name = fold(wanted)
  const last = lastPart(name)
  const most = Math.min(3, Math.max(1, Math.floor(name.length / 3)))
  return names
    .slice(0, Math.floor(mostCompared / Math.max(1, name.length)))
    .map((known) => {
      const other = fold(known)
      const apart = distance(name, other, most)
      return { known, apart: apart <= most ? apart : lastPart(other) === last ? most + 1 : most + 2 }
    })
    .filter(({ apart }) => apart <= most + 1)
    .toSorted((a, b) => a.apart - b.apart)
    .slice(0, mostShown)
    .map(({ known }) => known)
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll('__', ':')
}

function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('.')) + 1)
}

/** How many letters have to be changed, put in or left out; anything above `most` where it is more. */
function distance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1
  let row = Array.from({ length: right.length + 1 }, (_, at) => at)
  for (let at = 0; at < left.length; at++) {
    const next = [at + 1]
    for (let to = 0; to < right.length; to++) {
      const same = (row[to] ?? 0) + (left[at] === right[to] ? 0 : 1)
      next.push(Math.min(same, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1))
    }
    if (Math.min(...next) > most) return most + 1
    row = next
  }
  return row[right.length] ?? most + 1
}
