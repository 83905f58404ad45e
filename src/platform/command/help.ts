import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Declared } from '../read-inputs.js'
import { isFlag } from './arguments.js'

/** What the help shows of an `action.yml`. */
interface ActionText {
  description: string
  inputs: Record<string, { description: string; required?: boolean; default?: string }>
  outputs: Record<string, { description: string }>
}

/** The pack's own folder: the bundle stands in its `dist`. */
export const home = join(import.meta.dirname, '..')

/** Reads what an `action.yml` of the pack says, so that help and action can never say two things. */
export async function readActionText(action: string): Promise<ActionText> {
  const { parse } = await import('yaml')
  const text: Partial<ActionText> = parse(
    readFileSync(join(home, action === 'deploy' ? '.' : action, 'action.yml'), 'utf8'),
  )
  return { description: '', inputs: {}, outputs: {}, ...text }
}

const own: readonly (readonly [string, string])[] = [
  ['--inputs FILE', 'Reads inputs from a YAML or JSON file, written as below `with:`; options win over it.'],
  ['--output NAME', 'Prints this output, alone, on standard output.'],
  ['--outputs FILE', 'Writes all outputs; the name says how: .json, .env, .yaml or .yml.'],
  ['--runner NAME', 'Speaks to github, gitlab, azure or plain, instead of what the environment says.'],
  ['--help', 'Shows this.'],
]

/** The help of the command itself. */
export async function commandHelp(actions: readonly string[]): Promise<string> {
  const rows = await Promise.all(
    actions.map(async (name) => [name, (await readActionText(name)).description] as const),
  )
  return [
    'Usage: berth ACTION [--INPUT VALUE …]',
    '',
    'Actions:',
    ...rows.flatMap(([name, text]) => entry(name, text)),
    '',
    ...section('Options', [
      ...own.slice(0, -1),
      ['--help', 'Shows this, or behind an action its inputs.'],
      ['--version', 'Shows which version of Berth this is.'],
    ]),
    ...wrap(
      'Every input may be given by a variable as well: BERTH_PASSWORD for --password; and --password - reads it from standard input.',
      0,
    ),
    '',
    ...wrap('Exit status: 0 done, 1 failed, 2 a mistake in the inputs, 3 rolled back, 130 interrupted.', 0),
    '',
    'Completion: source <(berth completion bash), or zsh.',
    '',
  ].join('\n')
}

/** The help of one action: its inputs and outputs. */
export async function actionHelp(action: string, declared: Declared): Promise<string> {
  const { description, inputs, outputs } = await readActionText(action)
  const options = Object.entries(inputs).map(([name, input]) => {
    const shown = isFlag(declared, name) ? `--${negated(name, declared)}` : `--${name} VALUE`
    const fallback = input.default ? ` (default: ${input.default})` : ''
    return [shown, `${input.required ? 'Required. ' : ''}${input.description}${fallback}`] as const
  })
  const watch = action === 'status' ? [['--watch', 'Shows it anew whenever something changes.'] as const] : []
  return [
    `Usage: berth ${action} [--INPUT VALUE …]`,
    '',
    ...wrap(`${description}.`, 0),
    '',
    ...section('Inputs', options),
    ...section('Options', [...watch, ...own]),
    ...section(
      'Outputs',
      Object.entries(outputs).map(([name, output]) => [name, output.description] as const),
    ),
  ].join('\n')
}

function negated(name: string, declared: Declared): string {
  return declared[name] === 'true' ? `[no-]${name}` : name
}

function section(title: string, rows: readonly (readonly [string, string])[]): string[] {
  return [`${title}:`, ...rows.flatMap(([name, text]) => entry(name, text)), '']
}

const indent = 28

function entry(name: string, text: string): string[] {
  const [first = '', ...others] = wrap(text, indent)
  const head = `  ${name}`
  if (head.length > indent - 2) return [head, first, ...others]
  return [head + first.slice(head.length), ...others]
}

const columns = 80

/** Breaks a text into lines of 80 columns, indented. */
function wrap(text: string, by: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of wordsOf(text, columns - by)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (by + longer.length <= columns || line === '') line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].map((one) => ' '.repeat(by) + one)
}

/** A word that is longer than a line is broken after a comma, as a list of keys. */
function wordsOf(text: string, most: number): string[] {
  const words = text.trim().split(/\s+/)
  return words.flatMap((word) => (word.length > most ? word.split(/(?<=,)/) : word))
}
