/** A regular expression, and what tells whether it matches a line. */
export interface Pattern {
  text: string
  matches(line: string): boolean
}

/** Counts the lines that patterns match; one that is given n times wants n lines of one reading of the log. */
export function tallyLines(patterns: readonly Pattern[]) {
  const open = new Map(patterns.map((pattern) => [pattern.text, pattern]))
  const wanted = (text: string) => patterns.filter((pattern) => pattern.text === text).length
  let seen = new Map<string, number>()
  return {
    isDone: () => open.size === 0,
    /** A log is read from its start each time, so the lines of an earlier reading come again. */
    beginReading() {
      seen = new Map()
    },
    /** Tells whether the line is one of those that were missing. */
    take(line: string): boolean {
      const matching = [...open.values()].filter((pattern) => pattern.matches(line))
      for (const { text } of matching) {
        const count = (seen.get(text) ?? 0) + 1
        seen.set(text, count)
        if (count === wanted(text)) open.delete(text)
      }
      return matching.length > 0
    },
    /** What is missing yet, in words. */
    show: () => showMissing([...open.keys()].map((text) => ({ text, times: wanted(text) }))),
  }
}

function showMissing(missing: readonly { text: string; times: number }[]): string {
  const once = missing.filter(({ times }) => times === 1).map(({ text }) => JSON.stringify(text))
  return [
    ...(once.length > 0 ? [`no line matches ${once.join(' and ')}`] : []),
    ...missing
      .filter(({ times }) => times > 1)
      .map(({ text, times }) => `fewer than ${times} lines match ${JSON.stringify(text)}`),
  ].join(', and ')
}
