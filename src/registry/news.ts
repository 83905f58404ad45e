/**
 * Keeps of each page the tags that no page before had. Pages in order, as most registries send them, repeat
 * nothing; to see that is much cheaper than to look all up, or to keep them. `readAgain` reads the page anew.
 */
export function makeNews(): (page: string[], readAgain: () => string[]) => string[] {
  const inOrder: (() => string[])[] = []
  let last = ''
  let seen: Set<string> | undefined
  return (page, readAgain) => {
    if (seen === undefined && isAscending(page, last)) {
      inOrder.push(readAgain)
      last = page.at(-1) ?? last
      return page
    }
    const known = seen ?? new Set(inOrder.flatMap((read) => read()))
    seen = known
    return page.filter((tag) => known.size < known.add(tag).size)
  }
}

function isAscending(page: readonly string[], after: string): boolean {
  let last = after
  for (const tag of page) {
    if (tag <= last) return false
    last = tag
  }
  return true
}
