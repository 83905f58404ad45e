import { mistakesIn } from '../../src/error.js'

/** The problems that a parser finds; none where it parses. */
export function mistakesOf(parse: () => unknown): string[] {
  try {
    parse()
    return []
  } catch (thrown) {
    return mistakesIn(thrown).map(({ problem }) => problem)
  }
}
