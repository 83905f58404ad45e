import { UserError } from '../error.js'
import { quoteText } from './scalar.js'

/**
 * Parses an env file as `docker run --env-file` does: `KEY=VALUE` a line, the value verbatim, no quotes
 * or escapes; `KEY` alone takes the value from `outer`; blank lines and `#` lines are skipped; a key
 * twice takes its last value. `checkName` throws on a name it refuses.
 */
export function parseEnvFile(
  text: string,
  outer: (name: string) => string | undefined,
  checkName: (name: string) => void,
): Map<string, string> {
  const values = new Map<string, string>()
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = raw.trimStart()
    if (line === '' || line.startsWith('#')) continue
    const equals = line.indexOf('=')
    const name = equals < 0 ? line.trimEnd() : line.slice(0, equals)
    checkLine(name, index + 1, checkName)
    const value = equals < 0 ? outer(name) : line.slice(equals + 1)
    if (value !== undefined) values.set(name, value)
  }
  return values
}

function checkLine(name: string, line: number, checkName: (name: string) => void): void {
  try {
    checkName(name)
  } catch (cause) {
    throw new UserError(
      `line ${line}: ${quoteText(name)} is not the name of a variable`,
      'Write it like KEY=VALUE',
      { cause },
    )
  }
}
