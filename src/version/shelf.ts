/** Keeps the best of all that is put on it. */
export interface Shelf<T> {
  put(item: T): void
  /** Best first, at most as many as the shelf holds. */
  best(): T[]
}

/**
 * A shelf for `most` items, in the order of `compare`, better ones lower. Items that come in ascending
 * order, as registries list their tags, each go to the end at the cost of one comparison.
 */
export function makeShelf<T>(most: number, compare: (a: T, b: T) => number): Shelf<T> {
  // Worst first, and cut only when twice as long: both spare moving all others for each item.
  let items: T[] = []
  function insert(item: T): void {
    const worst = items[items.length - most]
    if (worst === undefined || compare(worst, item) > 0) items.splice(placeOf(item, items, compare), 0, item)
  }
  return {
    put(item) {
      const best = items[items.length - 1]
      if (best === undefined || compare(best, item) > 0) items.push(item)
      else insert(item)
      if (items.length === 2 * most) items = items.slice(most)
    },
    best: () => items.slice(-most).reverse(),
  }
}

/** The index of the first that is as good or better. */
function placeOf<T>(item: T, items: readonly T[], compare: (a: T, b: T) => number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = items[middle]
    if (other !== undefined && compare(other, item) > 0) low = middle + 1
    else high = middle
  }
  return low
}
