import type { Result } from './action.js'
import { readCommands } from './workflow/commands.js'
import { startMasks } from './workflow/masks.js'

/** Text that tries everything that a log or a page may obey. */
const attempts =
  '::set-output name=evil::1 ##[add-mask]evil \x1b[31m\x07 | `evil` <img src=x onerror=evil> @octocat [evil](https://evil.example) www.evil.example #1'

/** The same at the start of lines, behind every end of a line that some reader knows. */
export const hostile = ['evil', '', '', '', '']
  .map((start, index) => `${start}${['\n', '\r', '\r\n', '\u2028', '\u0085'][index]}${attempts}`)
  .join('')

/** The commands that a step itself gives. */
const own = new Set(['group', 'endgroup', 'stop-commands', 'error', 'warning', 'notice', 'add-mask'])

/** What of a step's log, annotations and summary a runner or GitHub's page would obey though the step did not mean it. */
export function whatActs({ log, summary, errors, warnings, notices }: Result): string[] {
  const commands = readCommands(startMasks(), () => {})
  // .NET reads a line up to any of these.
  for (const line of log.split(/\r\n|\r|\n/)) commands.line(line)
  const foreign = commands.log.obeyed.filter((name) => !own.has(name))
  const masks =
    [...log.matchAll(/add-mask(?:\]|::)evil/g)].length > 0 && commands.log.obeyed.includes('add-mask')
  return [
    ...foreign.map((name) => `the log: ${name}`),
    ...(masks ? ['the log: add-mask'] : []),
    ...[...errors, ...warnings, ...notices]
      .filter((text) => text.length > 4096)
      .map(() => 'an annotation is too long'),
    ...[...errors, ...warnings, ...notices]
      .filter((text) => /(?![\n\t])\p{Cc}/u.test(text))
      .map(() => 'an annotation: a control character'),
    ...inSummary(summary),
  ]
}

/** Code blocks show whatever stands in them; everywhere else it must be escaped. */
function inSummary(summary: string): string[] {
  const outside = summary.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '')
  const active: Record<string, RegExp> = {
    HTML: /<img|<b>/,
    'a mention': /@octocat/,
    'a link': /\]\(https:\/\/evil|https:\/\/evil|www\.evil/,
    code: /`evil`/,
    'a number of an issue': /#1\b/,
  }
  return [
    ...Object.entries(active)
      .filter(([, pattern]) => pattern.test(outside))
      .map(([what]) => `the summary: ${what}`),
    ...(/(?![\n\t])\p{Cc}/u.test(summary) ? ['the summary: a control character'] : []),
  ]
}
