import { type Place, UserError } from '../error.js'
import { parseEvery, placeMistakes } from './every.js'
import { quoteStart, quoteText } from './scalar.js'

/**
 * Parses an env file as `docker run --env-file` does: `KEY=VALUE` a line, the value verbatim, no quotes
 * or escapes; `KEY` alone takes the value from `outer`; blank lines and `#` lines are skipped; a key
 * twice takes its last value. `file` is where mistakes are shown.
 */
export function parseEnvFile(
  text: string,
  outer: (name: string) => string | undefined,
  file: string,
): Map<string, string> {
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({ line: line.trimStart(), number: index + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
  const entries = parseEvery(lines, ({ line, number }) => {
    const equals = line.indexOf('=')
    const name = equals < 0 ? line.trimEnd() : line.slice(0, equals)
    const place = { file, line: number }
    placeMistakes(`line ${number}`, () => checkVariableName(name, { hasValue: equals >= 0, place }))
    return [name, equals < 0 ? outer(name) : line.slice(equals + 1)] as const
  })
  return new Map(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])))
}

/**
 * Throws unless a name is one that the environment of a container takes, which is nearly any, such as `ProgramFiles(x86)`;
 * as in Docker's env files it has no blank. Without a value it is a whole line, which a value may have slipped into.
 */
export function checkVariableName(
  name: string,
  { hasValue, place }: { hasValue: boolean; place?: Place },
): void {
  if (hasValue ? /^[^\s=\0]+$/.test(name) : /^[\w.()-]+$/.test(name)) return
  const shown = hasValue ? quoteText(name) : quoteStart(name)
  throw new UserError(`${shown} is not the name of a variable`, 'Write it like LOG_LEVEL=debug', { place })
}
