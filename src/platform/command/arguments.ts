import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UserError } from '../../error.js'
import { type Declared, nearest } from '../read-inputs.js'

/** What stands on the command line behind the action. */
export interface Arguments {
  /** The text of each input that is given, lines of a list or map joined. */
  inputs: Map<string, string>
  /** The outputs to print. */
  output: string[]
  outputs: string | undefined
  inputsFile: string | undefined
  runner: string | undefined
  watch: boolean
  mistakes: UserError[]
}

/** The command's own options, beside one for each input. */
export const ownOptions = {
  inputs: 'string',
  output: 'string',
  outputs: 'string',
  runner: 'string',
  watch: 'boolean',
  help: 'boolean',
} as const

/** An input that is `true` or `false` unless told otherwise is a flag; a value may follow it all the same. */
export function isFlag(declared: Declared, name: string): boolean {
  return declared[name] === 'true' || declared[name] === 'false'
}

/** Reads the options of an action; one that names no input and is none of the command's own is a mistake. */
export function readArguments(
  args: readonly string[],
  declared: Declared,
  outputs: readonly string[],
): Arguments {
  const read: Arguments = {
    inputs: new Map(),
    output: [],
    outputs: undefined,
    inputsFile: undefined,
    runner: undefined,
    watch: false,
    mistakes: [],
  }
  for (const option of optionsIn(args, declared)) {
    if (lacksValue(option, declared))
      read.mistakes.push(
        new UserError(`Option "${dashed(option.name)}" has no value`, 'Write it behind the option'),
      )
    else take(option, read, { declared, outputs })
  }
  return read
}

/** One option as it was written, with the value that belongs to it. */
interface Option {
  name: string
  value: string | undefined
}

function optionsIn(args: readonly string[], declared: Declared): Option[] {
  const known = typesOf(declared)
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const options: Option[] = []
  for (const token of tokens) {
    const last = options.at(-1)
    if (token.kind === 'option') options.push({ name: token.name, value: givenValue(token, known) })
    else if (token.kind === 'positional' && last !== undefined && last.value === undefined)
      last.value = token.value
    else if (token.kind === 'positional') options.push({ name: '', value: token.value })
  }
  return options
}

function typesOf(declared: Declared): NonNullable<ParseArgsConfig['options']> {
  const inputs = Object.keys(declared).map((name) => [name, isFlag(declared, name) ? 'boolean' : 'string'])
  const types = Object.entries({ ...Object.fromEntries(inputs), ...ownOptions })
  return {
    ...Object.fromEntries(types.map(([name, type]) => [name, { type }])),
    help: { type: 'boolean', short: 'h' },
  }
}

function lacksValue({ name, value }: Option, declared: Declared): boolean {
  return value === undefined && typesOf(declared)[name]?.type === 'string'
}

/** An option that follows is no value: the value was forgotten. */
function givenValue(
  { value, inlineValue }: { value?: string | undefined; inlineValue?: boolean | undefined },
  known: object,
): string | undefined {
  const isOption = !inlineValue && value?.startsWith('--') === true && value.slice(2) in known
  return isOption ? undefined : value
}

interface Names {
  declared: Declared
  outputs: readonly string[]
}

function take({ name, value = '' }: Option, read: Arguments, names: Names): void {
  const { declared, outputs } = names
  const input = name.replace(/^no-/, '')
  if (name === 'output' && outputs.includes(value)) read.output.push(value)
  else if (name in declared)
    read.inputs.set(name, joined(read.inputs.get(name), value, isFlag(declared, name)))
  else if (name !== input && isFlag(declared, input)) read.inputs.set(input, 'false')
  else read.mistakes.push(...takeOwn(name, value, read, names))
}

/** Lines of a list or map come one by one; a flag that is given twice holds as it was given last. */
function joined(before: string | undefined, value: string, flag: boolean): string {
  if (flag) return value === '' ? 'true' : value
  return before === undefined ? value : `${before}\n${value}`
}

/** Takes an option of the command itself, or says what is wrong with it. */
function takeOwn(name: string, value: string, read: Arguments, { declared, outputs }: Names): UserError[] {
  if (name === '')
    return [new UserError(`"${value}" stands alone`, 'Every value follows its option: --image nginx')]
  if (!(name in ownOptions))
    return [new UserError(`Option "${dashed(name)}" does not exist`, meant(name, declared))]
  if (name === 'output')
    return [
      new UserError(`Option "--output": ${JSON.stringify(value)} is no output`, meantOutput(value, outputs)),
    ]
  if (name === 'watch') read.watch = true
  else if (name === 'inputs') read.inputsFile = value
  else if (name === 'outputs') read.outputs = value
  else if (name === 'runner') read.runner = value
  return []
}

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`
}

function meant(name: string, declared: Declared): string {
  const near = nearest(name, [...Object.keys(declared), ...Object.keys(ownOptions)])
  return near === undefined ? '"--help" lists the options' : `Did you mean "--${near}"?`
}

function meantOutput(name: string, outputs: readonly string[]): string {
  const near = nearest(name, outputs)
  return near === undefined ? `The outputs are ${outputs.join(', ')}` : `Did you mean "${near}"?`
}
