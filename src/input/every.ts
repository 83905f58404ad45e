import { mistakesIn, UserError } from '../error.js'

/**
 * Parses every item, and throws the mistakes of all together: a single one as it is, several as an
 * `AggregateError`.
 */
export function parseEvery<Item, T>(items: Iterable<Item>, parse: (item: Item) => T): T[] {
  const mistakes: UserError[] = []
  const values: T[] = []
  for (const item of items) {
    try {
      values.push(parse(item))
    } catch (thrown) {
      mistakes.push(...mistakesIn(thrown))
    }
  }
  if (mistakes.length > 0) throw together(mistakes)
  return values
}

/** Parses, and puts before every mistake where it stands. */
export function placeMistakes<T>(where: string, parse: () => T): T {
  return renameMistakes(
    parse,
    ({ problem, remedy, place }) => new UserError(`${where}: ${problem}`, remedy, { place }),
  )
}

/** Parses, and has `tell` say every mistake in its own words. */
export function renameMistakes<T>(parse: () => T, tell: (mistake: UserError) => UserError): T {
  try {
    return parse()
  } catch (thrown) {
    throw together(mistakesIn(thrown).map(tell))
  }
}

function together(mistakes: readonly UserError[]): unknown {
  return mistakes.length === 1 ? mistakes[0] : new AggregateError(mistakes, `${mistakes.length} mistakes`)
}
