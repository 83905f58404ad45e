import { isScalar, parseDocument } from 'yaml'

interface Input {
  description: string
  default?: string
}

/** What an input's text is read as, by the words of its description: `list`, `duration`. */
export function typeOf(name: string, { description, default: fallback }: Input): string {
  if (choices.has(name)) return 'choice'
  const found = types.find(([, said]) => said.test(description))
  return found?.[0] ?? (/^\d+$/.test(fallback ?? '') ? 'number' : 'text')
}

/** The first that fits counts. */
const types: readonly (readonly [type: string, said: RegExp])[] = [
  ['boolean', /`true` or `false`\.?\s*$/],
  ['map', /\ba map\b/],
  ['list', /\ba list\b|\blines of a known-hosts file\b/],
  ['JSON object', /^A JSON object/],
  ['duration', /\ba duration\b/i],
  ['size', /\ba size\b/],
  ['number', /^How many/],
]

/** One word out of a few, which the description names. */
const choices = new Set([
  'if-none',
  'isolation',
  'missing',
  'on-unhealthy',
  'on-unready',
  'publish-mode',
  'pull',
  'strategy',
  'update-order',
  'versioning',
  'wait-for',
])

/** Lists the examples of a description that mean something else when they are pasted behind `name:` in a workflow. */
export function unpastable({ description }: Input): string[] {
  const [, examples = ''] = /Example: ((?:`[^`]+`(?:, )?)+)/.exec(description.replace(/\s+/g, ' ')) ?? []
  return Array.from(examples.matchAll(/`([^`]+)`/g), ([, example = '']) => example).filter(
    (example) => !isPastable(example),
  )
}

function isPastable(example: string): boolean {
  const { contents, errors, warnings } = parseDocument(`value: ${example}`)
  const value = contents && 'get' in contents ? contents.get('value', true) : undefined
  if (errors.length + warnings.length > 0 || !isScalar(value)) return false
  return value.type !== 'PLAIN' || String(value.value) === example
}
