import { readFileSync } from 'node:fs'
import { UserError } from '../../error.js'
import type { Read } from '../../runner.js'
import { reasonOf } from '../command-files.js'
import { type Declared, nearest, variableOf } from '../read-inputs.js'
import type { Arguments } from './arguments.js'

const prefix = 'BERTH_'

/** Takes the inputs out of the environment, so that no child inherits them; those of other actions are nobody's mistake. */
export function takeInputVariables(
  env: NodeJS.ProcessEnv,
  declared: Declared,
  known: ReadonlySet<string>,
): { inputs: Map<string, string>; warnings: string[] } {
  const inputs = new Map<string, string>()
  const warnings: string[] = []
  for (const [variable, value = ''] of Object.entries(env)) {
    if (/^(?:INPUT|STATE)_/i.test(variable)) delete env[variable]
    if (!variable.toUpperCase().startsWith(prefix)) continue
    delete env[variable]
    const name = variable.slice(prefix.length).toLowerCase().replaceAll('_', '-')
    if (name in declared) inputs.set(name, value)
    else if (!known.has(name)) warnings.push(strange(variable, name, [...known]))
  }
  return { inputs, warnings }
}

function strange(variable: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  const hint = near === undefined ? '' : ` Did you mean ${prefix}${near.toUpperCase().replaceAll('-', '_')}?`
  return `The variable ${variable} names no input and is passed over.${hint}`
}

/** Reads a file of inputs, YAML or JSON, written as below `with:`; a number stays as it is written. */
export async function readInputsFile(path: string): Promise<Map<string, string>> {
  const { isAlias, isMap, isScalar, parseDocument } = await import('yaml')
  const document = parseDocument(readText(path))
  const wrong = (problem: string) =>
    new UserError(
      `Option "--inputs": ${path}: ${problem}`,
      'Write "name: value" lines, as below "with:" in a workflow',
    )
  const [error] = document.errors
  if (error !== undefined) throw wrong(error.message.split('\n')[0]?.replace(/:$/, '') ?? '')
  if (document.contents === null) return new Map()
  if (!isMap(document.contents)) throw wrong('it is not a map of inputs')
  return new Map(
    document.contents.items.map(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : String(key)
      if (isScalar(value) && value.value !== null && typeof value.value !== 'string')
        return [name, value.source ?? String(value.value)]
      if (isScalar(value)) return [name, String(value.value ?? '')]
      return [name, value === null || isAlias(value) ? '' : JSON.stringify(value.toJS(document))]
    }),
  )
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (thrown) {
    throw new UserError(
      `Option "--inputs": ${path} cannot be read: ${reasonOf(thrown)}`,
      'Name a file of inputs',
      {
        cause: thrown,
      },
    )
  }
}

/** Replaces `-` by what standard input holds, for one input. */
export function readStandardInput({ inputs, mistakes }: Arguments): string[] {
  const names = [...inputs].filter(([, value]) => value === '-').map(([name]) => name)
  if (names.length > 1)
    mistakes.push(
      new UserError(
        `Standard input is asked for by ${names.map((name) => `"--${name}"`).join(' and ')}`,
        'It can be read once: give the others by variables, such as BERTH_PASSWORD',
      ),
    )
  for (const name of names.slice(1)) inputs.delete(name)
  for (const name of names.slice(0, 1)) inputs.set(name, readFileSync(0, 'utf8').replace(/\r?\n$/, ''))
  return names
}

/** The variables by which a step is given its inputs. */
export function inputVariables(...sources: readonly ReadonlyMap<string, string>[]): Record<string, string> {
  return Object.fromEntries(
    sources.flatMap((source) => [...source].map(([name, value]) => [variableOf(name), value])),
  )
}

/** Warns of a secret that stands on the command line, where every process of the machine can read it. */
export function warningOfSecrets(
  read: Read,
  given: ReadonlySet<string>,
  warn: (message: string) => void,
): Read {
  const told = new Set<string>()
  return {
    ...read,
    secret(name, parse, sensitive) {
      if (given.has(name) && !told.has(name))
        warn(
          `The value of "--${name}" stands on the command line, where other users of this machine see it: give it by ${prefix}${name.toUpperCase().replaceAll('-', '_')}, or by standard input with "--${name} -"`,
        )
      told.add(name)
      return read.secret(name, parse, sensitive)
    },
  }
}
