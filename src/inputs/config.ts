import { isAbsolutePath, isBareName, isSameName, matchStar, nameOf } from '../config/file-name.js'
import { findKind, type Kind, kindOfName, kindWords } from '../config/kind.js'
import { parseTokenPattern } from '../config/tokens/pattern.js'
import { parseTransformLine } from '../config/transform-line.js'
import { UserError } from '../error.js'
import { listOf, trimmed } from '../input/list.js'
import { mapOf } from '../input/map.js'
import { optional, parseBoolean, parseText, quoteText } from '../input/scalar.js'
import type { Read, Rule } from '../runner.js'

export type ConfigInputs = ReturnType<typeof configInputs>

/** Config files, and what is applied to them: the group that run, deploy and transform-config share. */
export function configInputs(read: Read) {
  return {
    files: read.value('config-file', listOf(parseFile)),
    transforms: read.value('config-transforms', listOf(parseTransformLine)),
    environment: read.value('config-environment', optional(parseEnvironment)),
    variables: read.value('config-variables', parseVariables),
    token: read.value('config-tokens', optional(parseTokenPattern)),
    strict: read.value('config-strict', parseBoolean),
    workspace: { folder: read.env('GITHUB_WORKSPACE') ?? '.', temp: read.env('RUNNER_TEMP') },
  }
}

/** Tells whether the inputs ask for anything. */
export function isConfigAsked({ files, transforms }: ConfigInputs): boolean {
  return files.length > 0 || transforms.length > 0
}

/** Holds wherever the config files stand. */
const everywhere: readonly Rule<ConfigInputs>[] = [
  ({ files, transforms, environment, variables, token }) => {
    if (files.length > 0 || transforms.some(({ target }) => target !== undefined)) return undefined
    const given = [
      transforms.length > 0 && 'config-transforms',
      environment !== undefined && 'config-environment',
      variables.size > 0 && 'config-variables',
      token !== undefined && 'config-tokens',
    ].filter((name) => name !== false)
    if (given.length === 0) return undefined
    return new UserError(
      `Input "config-file": it is empty, so there is nothing to apply ${given.map((name) => `"${name}"`).join(' and ')} to`,
      'List the config files, like /app/Web.config',
    )
  },
  ({ files, transforms }) => {
    const line = transforms.find(({ target }) => target === undefined)
    if (line === undefined || files.length === 0 || !files.every(({ kind }) => (kind ?? 'xml') !== 'xml'))
      return undefined
    return new UserError(
      `Input "config-transforms": ${quoteText(line.text)} has no target, and no config file is XML`,
      'Other files take variables and tokens only; write TRANSFORM => TARGET for an XML file',
    )
  },
]

/** The rules for config files in a container. */
export const containerConfigRules: readonly Rule<ConfigInputs>[] = [
  ...everywhere,
  ({ files }) => {
    const wrong = files.find(({ path }) => !isAbsolutePath(path))
    return wrong && notAbsolute('config-file', wrong.path)
  },
  ({ files, transforms }) => {
    const wrong = transforms.find(({ target }) => target !== undefined && !isTarget(target, files))?.target
    if (wrong === undefined) return undefined
    if (!isBareName(wrong)) return notAbsolute('config-transforms', wrong)
    return new UserError(
      `Input "config-transforms": no file of "config-file" is called ${quoteText(wrong)}`,
      'List the file in "config-file", or write the target as an absolute path',
    )
  },
]

/** The rules for config files in the workspace. */
export const workspaceConfigRules: readonly Rule<ConfigInputs>[] = [
  ...everywhere,
  ({ transforms }) => {
    const line = transforms.find(({ place }) => place === 'container')
    if (line === undefined) return undefined
    return new UserError(
      `Input "config-transforms": ${quoteText(line.text)} stands in a container, and "container" is empty`,
      'Name the container in "container", or a transform in the workspace',
    )
  },
]

/** Tells whether a bare name, which may hold a `*`, stands for the file of that path. */
export function isNameFor(target: string, path: string): boolean {
  const name = nameOf(path)
  return target.includes('*') ? matchStar(target, name) !== undefined : isSameName(target, name)
}

function isTarget(target: string, files: readonly FileEntry[]): boolean {
  return isBareName(target) ? files.some(({ path }) => isNameFor(target, path)) : isAbsolutePath(target)
}

function notAbsolute(input: string, path: string): UserError {
  return new UserError(
    `Input "${input}": ${quoteText(path)} is not an absolute path in the container`,
    'Write it like /app/Web.config or C:\\inetpub\\wwwroot\\Web.config',
  )
}

/** A file of `config-file`; its kind is missing where neither the entry nor the name says it. */
export interface FileEntry {
  path: string
  kind: Kind | undefined
}

function parseFile(text: string): FileEntry {
  const { path, word } = /^(?<path>.*\S) as (?<word>\S+)$/.exec(trimmed(text))?.groups ?? {}
  if (path === undefined || word === undefined)
    return { path: trimmed(text), kind: kindOfName(trimmed(text)) }
  const kind = findKind(word)
  if (kind !== undefined) return { path, kind }
  throw new UserError(
    `"${word}" in ${quoteText(text)} is no kind of file`,
    `The kinds are ${kindWords.join(', ')}: /app/settings.conf as json`,
  )
}

function parseEnvironment(text: string): string {
  const name = parseText(text)
  if (!/[\\/*]/.test(name)) return name
  throw new UserError(`${quoteText(name)} cannot be a part of a file name`, 'Write it like Production')
}

/** Config files look names up without regard to case, so two names that differ in nothing else are one. */
function parseVariables(text: string): Map<string, string> {
  const variables = mapOf()(text)
  const seen = new Map<string, string>()
  for (const name of variables.keys()) {
    if (name.startsWith('/')) continue
    const before = seen.get(name.toLowerCase())
    if (before !== undefined) {
      throw new UserError(
        `the keys ${quoteText(before)} and ${quoteText(name)} differ in case only, which config files do not see`,
        'Keep one of the two',
      )
    }
    seen.set(name.toLowerCase(), name)
  }
  return variables
}
