/** Orders text as people do: digits by their number, of any length, and all else by UTF-16 unit. */
export function compareNatural(a: string, b: string): number {
  if (a === b) return 0
  const [ones, others] = [runsOf(a), runsOf(b)]
  for (const [index, one] of ones.entries()) {
    const other = others[index]
    if (other === undefined) return 1
    const order = compareRuns(one, other)
    if (order !== 0) return order
  }
  return ones.length - others.length
}

function runsOf(text: string): readonly string[] {
  return text.match(/\d+|\D+/g) ?? []
}

function compareRuns(a: string, b: string): number {
  return startsWithDigit(a) && startsWithDigit(b)
    ? compareNumbers(withoutZeros(a), withoutZeros(b))
    : compareText(a, b)
}

function startsWithDigit(text: string): boolean {
  return text >= '0' && text < ':'
}

/** Takes away zeros that stand before a number. */
export function withoutZeros(digits: string): string {
  return digits.startsWith('0') ? digits.replace(/^0+(?=\d)/, '') : digits
}

/** Orders digits without leading zeros: the longer is the higher. */
export function compareNumbers(a: string, b: string): number {
  return a.length - b.length || compareText(a, b)
}

/** Orders text by UTF-16 unit, which for ASCII is SemVer's order. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
