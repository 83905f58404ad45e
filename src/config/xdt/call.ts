/** A `Transform` or `Locator` value: a name, and an argument string where there is one that is not empty. */
export interface Call {
  name: string
  argument: string | undefined
}

// .NET's \s and \w; what `trim` takes off is the same.
const space = '(?:[^\\S\\ufeff]|\\x85)'
const word = '[\\p{L}\\p{M}\\p{Nd}\\p{Pc}]'
const pattern = new RegExp(
  `^${space}*(?<name>${word}+)(?:${space}*\\((?<argument>[\\s\\S]*)\\))?${space}*$`,
  'u',
)

/** Parses `Name` or `Name(arguments)`; the arguments go up to the last `)`. Undefined where it is neither. */
export function parseCall(value: string): Call | undefined {
  const groups = pattern.exec(value)?.groups
  if (groups === undefined) return undefined
  return { name: groups.name ?? '', argument: groups.argument || undefined }
}

/**
 * Splits an argument string at the commas outside parentheses and trims; quotes are not understood. Without any
 * comma it is one argument, **untrimmed**, so that `Match( k )` looks for an attribute ` k `.
 */
export function splitArguments(argument: string | undefined): string[] {
  if (argument === undefined) return []
  if (!argument.includes(',')) return [argument]
  const result: string[] = []
  let open = 0
  let parts: string[] = []
  for (const piece of argument.split(',')) {
    parts.push(piece)
    open += piece.split('(').length - piece.split(')').length
    if (open !== 0) continue
    result.push(trim(parts.join(',')))
    parts = []
  }
  return parts.length === 0 ? result : [...result, trim(parts.join(','))]
}

const blanks = new RegExp(`^${space}+|${space}+$`, 'g')

function trim(text: string): string {
  return text.replace(blanks, '')
}
