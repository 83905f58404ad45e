import { UserError } from '../error.js'
import { checkPattern, checkTagPattern, compileLabelPattern, compileTagPattern } from '../input/pattern.js'
import { oneOf, optional, parseBoolean, parseText } from '../input/scalar.js'
import type { Read } from '../runner.js'
import type { Prereleases } from '../version/judge.js'
import type { Choice } from '../version/pick.js'
import { parseRange } from '../version/range.js'

export type VersionInputs = ReturnType<typeof versionInputs>

/** Which version is wanted, and what it means that there is none. */
export function versionInputs(read: Read) {
  return { ...choiceInputs(read), ifNone: read.value('if-none', oneOf('fail', 'ignore')) }
}

export type ChoiceInputs = ReturnType<typeof choiceInputs>

/** Which versions count. */
export function choiceInputs(read: Read) {
  const versioning = read.value('versioning', oneOf('semver', 'loose'))
  return {
    versioning,
    range: read.value('version', (text) => parseRange(parseText(text), versioning)),
    prerelease: read.value('prerelease', parsePrerelease),
    tagPattern: read.value(
      'tag-pattern',
      optional((text) => checkTagPattern(parseText(text))),
    ),
  }
}

/** Compiles the patterns, which only those steps pay for that have one. */
export async function prepareChoice({
  range,
  prerelease,
  tagPattern,
  versioning,
}: ChoiceInputs): Promise<Choice> {
  const prereleases: Prereleases =
    typeof prerelease === 'string'
      ? prerelease
      : await named('prerelease', compileLabelPattern(prerelease.pattern))
  if (tagPattern === undefined) return { range, prereleases, versioning }
  return {
    range,
    prereleases,
    versioning,
    versionText: await named('tag-pattern', compileTagPattern(tagPattern)),
  }
}

/** Anything but a boolean is a regular expression. */
function parsePrerelease(text: string): 'named' | 'all' | { pattern: string } {
  const word = parseText(text)
  if (/^(?:true|false)$/i.test(word)) return parseBoolean(word) ? 'all' : 'named'
  return { pattern: checkPattern(word, '^rc') }
}

async function named<T>(input: string, compiled: Promise<T>): Promise<T> {
  try {
    return await compiled
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    throw new UserError(`Input "${input}": ${thrown.problem}`, thrown.remedy, { cause: thrown })
  }
}
