import { stripVTControlCharacters } from 'node:util'
import { UserError } from '../error.js'

/** What looks for classes in an expression takes time by the square of its length. */
const longestPattern = 4096

/**
 * Checks a regular expression: JavaScript's syntax, also with `(?i)` at its start or `(?P<name>…)`, but
 * without look-arounds and back-references, which cannot be matched in linear time. `example` is shown
 * in the remedy.
 */
export function checkPattern(text: string, example: string): string {
  if (text.length > longestPattern) {
    throw new UserError(
      `a regular expression of ${text.length} characters is too long`,
      `Write it with ${longestPattern} at most`,
    )
  }
  const missing = unsupported(text)
  if (missing !== undefined) {
    throw new UserError(
      `${JSON.stringify(text)} has ${missing}, which could take for ever and is not supported`,
      `Write it without, for example ${example}`,
    )
  }
  try {
    new RegExp(text.replace(/^\(\?[ims]+\)/, '').replaceAll('(?P<', '(?<'))
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message.replace(/^.*: /s, '') : String(thrown)
    throw new UserError(
      `${JSON.stringify(text)} is not a regular expression (${why})`,
      `Write it like ${example}`,
      { cause: thrown },
    )
  }
  return text
}

const tagExample = '^(?<version>.+)-alpine$'

/** Checks a regular expression that must have a group named `version`. */
export function checkTagPattern(text: string): string {
  checkPattern(text, tagExample)
  const groups = skipPlain(text).match(/\(\?P?<version>/g) ?? []
  if (groups.length === 1) return text
  throw new UserError(
    `${JSON.stringify(text)} has ${groups.length === 0 ? 'no group' : 'more than one group'} named version`,
    `Write the part of the tag that is its version as (?<version>…), for example ${tagExample}`,
  )
}

/** Compiles a label's pattern; it may match anywhere in the label. */
export async function compileLabelPattern(text: string): Promise<(label: string) => boolean> {
  const compiled = await compile(text)
  return (label) => compiled.matcher(label).find()
}

/** Compiles a tag's pattern; the result finds the text of the group `version`. */
export async function compileTagPattern(text: string): Promise<(tag: string) => string | undefined> {
  const compiled = await compile(text)
  return (tag) => {
    const matcher = compiled.matcher(tag)
    return matcher.find() ? (matcher.group('version') ?? undefined) : undefined
  }
}

/** Compiles the pattern of a log line; it may match anywhere in it, as it stands or without terminal colours. */
export async function compileLinePattern(text: string): Promise<(line: string) => boolean> {
  const compiled = await compile(text)
  return (line) =>
    compiled.test(line) || (line.includes('\x1b') && compiled.test(stripVTControlCharacters(line)))
}

/** RE2's own matcher takes linear time for every expression and text. */
async function compile(text: string) {
  const { RE2JS } = await import('re2js')
  try {
    return RE2JS.compile(RE2JS.translateRegExp(text))
  } catch (thrown) {
    const why =
      thrown instanceof Error ? thrown.message.replace(/^error parsing regexp: /, '') : String(thrown)
    throw new UserError(
      `${JSON.stringify(text)} cannot be matched in linear time (${why})`,
      'Write it in the syntax of RE2, https://github.com/google/re2/wiki/Syntax',
      { cause: thrown },
    )
  }
}

function unsupported(text: string): string | undefined {
  const plain = skipPlain(text)
  if (/\(\?<?[=!]/.test(plain)) return 'a look-around'
  if (/\\[1-9]|\\k</.test(plain)) return 'a back-reference'
  return undefined
}

/** Leaves out character classes and escaped characters that mean themselves. */
function skipPlain(text: string): string {
  return text.replace(/\\[^1-9k]|\[(?:\\.|[^\]\\])*\]/gs, '')
}
