import type { ActionFile } from './actions.ts'
import { typeOf } from './docs-types.ts'
import { engineRows } from './engine-rows.ts'

/** The table of an action's inputs or outputs. */
export function tableOf({ inputs, outputs }: ActionFile, kind: string): string {
  const rows =
    kind === 'inputs'
      ? Object.entries(inputs).map(([name, input]) => {
          const { description, required, default: fallback } = input
          const shown = required
            ? 'required'
            : fallback === undefined || fallback === ''
              ? ''
              : `\`${fallback}\``
          return [`\`${name}\``, typeOf(name, input), shown, description]
        })
      : Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description])
  const head = kind === 'inputs' ? ['input', 'type', 'default', 'meaning'] : ['output', 'meaning']
  return formatTable([head, ...rows])
}

/** The table of what the tests run on beside the machine's own engine. */
export function engineTable(): string {
  const head = ['engine', 'version', 'image store', 'suites']
  const rows = engineRows.map(({ engine, version, store, runs }) => [engine, version, store, runs.join(', ')])
  return formatTable([head, ...rows])
}

function formatTable([head = [], ...rows]: readonly string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cellOf).join(' | ')} |\n`).join('')
}

function cellOf(text: string): string {
  return text.trim().replaceAll('|', '\\|').replace(/\s+/g, ' ')
}
