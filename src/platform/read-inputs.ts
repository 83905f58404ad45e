import { mistakesIn, UserError } from '../error.js'
import { maskForms, shortestMask } from '../mask.js'
import type { Read, Rule } from '../runner.js'
import { conceal } from '../shown.js'
import { usualName } from './habits.js'

/** What an action declares in its `action.yml`: the inputs it has, with their defaults. */
export type Declared = Readonly<Record<string, string>>

/** Where inputs come from, and where masks and warnings about them go. */
export interface Source {
  env: Readonly<Record<string, string | undefined>>
  declared: Declared
  /** Where the inputs are listed; a command lists them itself. */
  page?: string
  /** Found before, in how the inputs were given. */
  mistakes?: readonly UserError[]
  mask(secret: string): void
  warn(message: string): void
}

/**
 * Reads all inputs and checks them. Throws an `AggregateError` of one `UserError` per mistake, unknown
 * inputs among them.
 */
export function readInputs<T>(declare: (read: Read) => T, rules: readonly Rule<T>[], source: Source): T {
  const mistakes: UserError[] = [...(source.mistakes ?? [])]
  const warnings: string[] = []
  const warn = (message: string) => void warnings.push(message)
  // Read once to learn what is secret: a mistake shows a part of what is written.
  declare(reader({ ...source, warn }, []))
  const inputs = guardWrong(declare(reader({ ...source, warn, mask: () => {} }, mistakes)))
  for (const warning of new Set(warnings)) source.warn(warning)
  mistakes.push(...unknownInputs(source), ...brokenRules(inputs, rules))
  if (mistakes.length > 0) throw new AggregateError(mistakes, `${mistakes.length} mistakes in the inputs`)
  return inputs
}

const wrong = Symbol('wrong input')

function reader(source: Source, mistakes: UserError[]): Read {
  const { env, declared } = source
  const textOf = (name: string) => {
    const given = env[variableOf(name)] ?? ''
    return given.trim() === '' ? (declared[name] ?? '') : given
  }
  const parsed = <T>(
    name: string,
    parse: (text: string) => T,
    explain: (cause: UserError) => UserError,
  ): T => {
    try {
      return parse(textOf(name))
    } catch (thrown) {
      mistakes.push(...mistakesIn(thrown).map(explain))
      return wrong as T // replaced by guardWrong, which lets nobody see it
    }
  }
  return {
    value: (name, parse) =>
      parsed(name, parse, (cause) =>
        conceal(textOf(name)) === textOf(name)
          ? mistakeIn(name, cause.problem, cause)
          : besideSecret(name, cause.problem),
      ),
    secret(name, parse, sensitive) {
      const text = textOf(name)
      const value = parsed(name, parse, (cause) => mistakeIn(name, withoutQuotes(cause.problem), cause))
      maskAll(
        name,
        value === wrong || sensitive === undefined ? sensitiveLines(text) : sensitive(value),
        source,
      )
      return value
    },
    env: (name) => (env[name] === '' ? undefined : env[name]),
    variable: (name) => env[name],
  }
}

/** The variable of an input. The runner upper-cases names and turns blanks into `_`; hyphens stay. */
export function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

function mistakeIn(name: string, problem: string, cause: UserError): UserError {
  return new UserError(`Input "${name}": ${problem}`, cause.remedy, { cause, place: cause.place })
}

/** A parser quotes parts of what it takes apart, and so parts of a secret that stands where none belongs. */
function besideSecret(name: string, problem: string): UserError {
  const line = /^line \d+/.exec(problem)?.[0]
  return new UserError(
    `Input "${name}"${line === undefined ? '' : `, ${line}`}: there is a mistake, and what is written there is not shown, because it holds a secret`,
    'Take the secret out, or correct what stands beside it',
  )
}

/** A secret's parser may quote the value in its problem. */
function withoutQuotes(problem: string): string {
  return problem.replace(/"[\s\S]*"/, 'a part (not shown, because it is secret)')
}

/** What to mask of a secret that could not be parsed: all of it, and what follows the first `=` of each line. */
function sensitiveLines(text: string): string[] {
  return text === '' ? [] : [text, ...text.split('\n').map((line) => line.slice(line.indexOf('=') + 1))]
}

function maskAll(name: string, secrets: Iterable<string>, { mask, warn }: Source): void {
  for (const secret of new Set(secrets)) {
    if (secret === '') continue
    if (maskForms(secret).length > 0) mask(secret)
    else
      warn(
        `Input "${name}": a value is shorter than ${shortestMask} characters, so it is not masked in the log`,
      )
  }
}

/** Turns wrong inputs into properties that throw, so that a rule which needs one is passed over. */
function guardWrong<T>(inputs: T): T {
  if (typeof inputs !== 'object' || inputs === null || Object.getPrototypeOf(inputs) !== Object.prototype)
    return inputs
  for (const [name, value] of Object.entries(inputs)) {
    if (value === wrong) {
      Object.defineProperty(inputs, name, {
        enumerable: true,
        get() {
          throw wrong
        },
      })
    } else guardWrong(value)
  }
  return inputs
}

function brokenRules<T>(inputs: T, rules: readonly Rule<T>[]): UserError[] {
  return rules.flatMap((rule) => {
    try {
      return rule(inputs) ?? []
    } catch (thrown) {
      if (thrown === wrong) return []
      throw thrown
    }
  })
}

function unknownInputs({ env, declared, page }: Source): UserError[] {
  const known = new Map(Object.keys(declared).map((name) => [variableOf(name), name]))
  const listed = page === undefined ? '"--help" lists the inputs' : `The inputs are listed in ${page}`
  return Object.keys(env)
    .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable))
    .map((variable) => {
      const name = variable.slice('INPUT_'.length).toLowerCase()
      const near = nearest(name, [...known.values()])
      return new UserError(
        `Input "${name}" does not exist`,
        near === undefined ? listed : `Did you mean "${near}"?`,
      )
    })
}

/** The name that was meant: what another tool calls so, or one that is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const usual = usualName(name, names)
  if (usual !== undefined) return usual
  const ranked = names.map((candidate) => ({ candidate, far: distance(name, candidate) }))
  const [best] = ranked.toSorted((a, b) => a.far - b.far)
  return best !== undefined && best.far <= Math.max(2, name.length / 3) ? best.candidate : undefined
}

/** Damerau and Levenshtein's distance (optimal string alignment), blind to `-` and `_`. */
function distance(left: string, right: string): number {
  const [a = '', b = ''] = [left, right].map((word) => word.replace(/[-_]/g, ''))
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]
      const ways = [at(next, j) + 1, at(row, j + 1) + 1, at(row, j) + (a[i] === b[j] ? 0 : 1)]
      next.push(Math.min(...ways, ...(swapped ? [at(before, j - 1) + 1] : [])))
    }
    before = row
    row = next
  }
  return at(row, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
