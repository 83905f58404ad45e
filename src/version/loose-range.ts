import { type Bound, type Bounds, excludePrereleases } from './bounds.js'
import { looseOf, numbersIn, parseLoose } from './loose.js'
import { notRange } from './not-range.js'
import type { Version } from './version.js'

/** What a range of loose versions comes to, as in `Range`. */
interface LooseRange {
  exact?: Version
  narrow: readonly Bounds[]
  wide: readonly Bounds[]
}

/** A version, or the numbers that a version is to begin with. */
type Operand = { version: Version; numbers: readonly string[] } | { beginning: readonly string[] }

/**
 * Reads a range as npm does, of versions with numbers of any count: fewer than three without a label, and
 * those before an `x` or `*`, are what a version begins with. `^` keeps the first number, `~` the first two.
 */
export function readLoose(word: string): LooseRange {
  const alternatives = word.split('||').map((part) => comparatorsOf(part, word))
  const [first] = alternatives.length === 1 ? (alternatives[0] ?? []) : []
  const isExact = alternatives[0]?.length === 1 && first !== undefined && /^=?$/.test(first.operator)
  const exact = isExact && 'version' in first.operand ? first.operand.version : undefined
  const bounds = (isWide: boolean) =>
    alternatives.map((all) => excludePrereleases(all.flatMap((one) => boundsOf(one, isWide))))
  return { ...(exact !== undefined && { exact }), narrow: bounds(false), wide: bounds(true) }
}

interface Comparator {
  operator: string
  operand: Operand
}

function comparatorsOf(part: string, whole: string): Comparator[] {
  const { from, to } = /^\s*(?<from>\S+)\s+-\s+(?<to>\S+)\s*$/.exec(part)?.groups ?? {}
  if (from !== undefined && to !== undefined) {
    return [
      { operator: '>=', operand: parseOperand(from, whole) },
      { operator: '<=', operand: parseOperand(to, whole) },
    ]
  }
  const words = part
    .replace(/([<>=^~])\s+/g, '$1')
    .split(/\s+/)
    .filter(Boolean)
  return words.map((word) => {
    const { operator = '', rest = '' } =
      /^(?<operator>[<>]=?|=|\^|~>?)?(?<rest>.*)$/s.exec(word)?.groups ?? {}
    return { operator, operand: parseOperand(rest, whole) }
  })
}

const beginningPattern = /^v?(?<numbers>\d+(?:[._-]\d+)*)?(?:(?:^|[._-])[xX*])*$/

/** Parses a version of a range: an `x` behind it stands for any number, and is no label. */
export function parseLooseEnd(text: string): Version | undefined {
  return /[._-]x$/i.test(text) ? undefined : parseLoose(text)
}

function parseOperand(text: string, whole: string): Operand {
  const version = parseLooseEnd(text)
  const isVersion = version !== undefined
  const { numbers: digits = '' } = beginningPattern.exec(text)?.groups ?? {}
  const numbers = numbersIn(isVersion ? withoutLabel(text, version) : digits)
  if (isVersion && (version.prerelease !== '' || numbers.length > 2)) return { version, numbers }
  if (!isVersion && (text === '' || !beginningPattern.test(text))) throw notRange(whole, 'loose')
  return { beginning: numbers }
}

function withoutLabel(text: string, { prerelease }: Version): string {
  return text.slice(0, text.length - prerelease.length)
}

function boundsOf({ operator, operand }: Comparator, isWide: boolean): Bound[] {
  if ('version' in operand) return boundsOfVersion(operator, operand.version, operand.numbers)
  const { beginning } = operand
  if (beginning.length === 0) return /^[<>]$/.test(operator) ? [below(looseOf(['0'], '0'))] : []
  const from = atLeast(looseOf(beginning, isWide ? '0' : ''))
  const end = looseOf(next(beginning))
  switch (operator) {
    case '<':
      return [below(looseOf(beginning))]
    case '<=':
      return [below(end)]
    case '>':
      return [atLeast(looseOf(next(beginning), isWide ? '0' : ''))]
    case '>=':
      return [from]
    case '^':
      return [from, below(looseOf(next(beginning.slice(0, 1))))]
    case '~':
    case '~>':
      return [from, below(looseOf(next(beginning.slice(0, 2))))]
    default:
      return [from, below(end)]
  }
}

function boundsOfVersion(operator: string, version: Version, numbers: readonly string[]): Bound[] {
  switch (operator) {
    case '<':
    case '<=':
    case '>':
    case '>=':
      return [{ operator, version }]
    case '^':
      return [atLeast(version), below(looseOf(next(numbers.slice(0, 1))))]
    case '~':
    case '~>':
      return [atLeast(version), below(looseOf(next(numbers.slice(0, 2))))]
    default:
      return [{ operator: '=', version }]
  }
}

function atLeast(version: Version): Bound {
  return { operator: '>=', version }
}

function below(version: Version): Bound {
  return { operator: '<', version }
}

/** The first numbers after all that begin with these. */
function next(numbers: readonly string[]): string[] {
  return [...numbers.slice(0, -1), String(BigInt(numbers.at(-1) ?? 0) + 1n)]
}
