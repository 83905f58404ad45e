import { withoutZeros } from './natural.js'
import { noMore, type Version } from './version.js'

const separator = '[._-]'
const more = `((?:${separator}\\d+)*)`
/** Without anything before it only after a dot: `1.21rc1`, and no abbreviated hash as in `20251130-3fa1c2d`. */
const label = `(?:(?:${separator}|(?<=\\.\\d+))([A-Za-z][\\w.-]*))?`
/** By position: v, the first three numbers, those after them, the label. */
const loosePattern = new RegExp(`^(v?)(\\d+)(?:${separator}(\\d+))?(?:${separator}(\\d+))?${more}${label}$`)

/**
 * Reads text as a loose version: an optional `v`, numbers of any count and length between `.`, `-` or `_`,
 * leading zeros allowed, then, optionally, a label that starts with a letter, which makes it a pre-release.
 */
export function parseLoose(text: string): Version | undefined {
  const match = loosePattern.exec(text)
  if (match === null) return undefined
  const [, v = '', first = '', second, third, rest = '', prerelease = ''] = match
  return {
    major: withoutZeros(first),
    minor: second === undefined ? '0' : withoutZeros(second),
    patch: third === undefined ? '0' : withoutZeros(third),
    more: rest === '' ? noMore : numbersIn(rest),
    prerelease,
    build: '',
    loose: text.slice(v.length),
  }
}

/** The numbers of a text, without zeros before them. */
export function numbersIn(text: string): string[] {
  return (text.match(/\d+/g) ?? []).map(withoutZeros)
}

/** Makes the version of these numbers. */
export function looseOf(numbers: readonly string[], prerelease = ''): Version {
  const [major = '0', minor = '0', patch = '0', ...more] = numbers
  return { major, minor, patch, more, prerelease, build: '', loose: numbers.join('.') }
}

const startPattern = /^v?(?<numbers>\d+(?:[._-]\d+)*)(?:$|[._-]|(?<=\.\d+)[A-Za-z])/

/** Finds the numbers that a text begins with, as a release; no hash begins with one. */
export function leadingNumbers(text: string): Version | undefined {
  const numbers = startPattern.exec(text)?.groups?.numbers
  return numbers === undefined ? undefined : looseOf(numbersIn(numbers))
}
