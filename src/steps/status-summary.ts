import type { Deployment, Drift } from '../deployment/drift.js'
import { escapeMarkdown } from '../summary/markdown.js'

/** One deployment as it is told. */
export type Row = Omit<Deployment, 'isUp'> & {
  drift: readonly Drift[]
  /** The highest version that is wanted; empty where it is not above the deployed one. */
  newest: string
  /** Why nothing is known of the engine; empty where it answered. */
  problem: string
}

/** An engine that did not answer, and why. */
export interface Silent {
  name: string
  problem: string
}

/** What the section is made of. */
export interface Status {
  rows: readonly Row[]
  silent: readonly Silent[]
  /** The order of the columns; environments that are not in it come after. */
  environments: readonly string[]
}

/** Makes a table with a column for each environment and a row for each name, and below it all that is known. */
export function summarizeStatus({ rows, silent, environments }: Status): string {
  const columns = columnsOf(rows, environments)
  const names = [...new Set(rows.map(({ name }) => name))]
  const shown = names.slice(0, mostNames)
  const lines = shown.map((name) => {
    const cells = columns.map((column) =>
      rows
        .filter((row) => row.name === name && row.environment === column)
        .slice(0, mostInCell)
        .map(cellOf)
        .join('<br>'),
    )
    return lineOf([`**${escapeMarkdown(name)}**`, ...cells])
  })
  const more = names.length - shown.length
  return [
    '### What runs where',
    '',
    ...(rows.length === 0 ? ['Nothing that carries Berth’s labels.'] : []),
    ...(rows.length === 0
      ? []
      : [lineOf(['', ...columns.map(headOf)]), lineOf(['---', ...columns.map(() => '---')])]),
    ...lines,
    ...(more > 0 ? ['', `… and ${more} more; the output \`deployments-file\` has all.`] : []),
    '',
    ...silent.map(
      ({ name, problem }) => `- 🔌 **${escapeMarkdown(name)}** does not answer: ${escapeMarkdown(problem)}`,
    ),
    '',
    ...(rows.length === 0 ? [] : detailsOf(rows)),
    '',
  ].join('\n')
}

/** A summary is read, not searched: this many names, and containers of one name in one environment. */
const mostNames = 100
const mostInCell = 5
const mostDetails = 100

function columnsOf(rows: readonly Row[], order: readonly string[]): string[] {
  const all = new Set(rows.map(({ environment }) => environment))
  const known = order.filter((environment) => all.has(environment))
  const others = [...all].filter((environment) => !order.includes(environment)).toSorted()
  return [...known, ...others]
}

function headOf(environment: string): string {
  return environment === '' ? '(no environment)' : escapeMarkdown(environment)
}

function cellOf(row: Row): string {
  const label = escapeMarkdown(labelOf(row))
  const linked = row.run === '' ? label : `[${label}](${row.run})`
  const notes = notesOf(row)
  return `${signOf(row)} ${linked}${notes.length === 0 ? '' : ` <sub>${escapeMarkdown(notes.join(', '))}</sub>`}`
}

/** Each sign has a shape of its own, so that none is told by its colour alone. */
function signOf({ drift, state, health }: Row): string {
  if (drift.includes('not running') || drift.includes('unhealthy')) return '❌'
  if (health === 'starting') return '⏳'
  if (drift.length > 0) return '⚠️'
  return state.startsWith('exited') ? '🏁' : '✅'
}

function notesOf({ drift, state, newest }: Row): string[] {
  return drift.map((one) => {
    if (one === 'not running') return state
    if (one === 'behind') return `behind ${newest}`
    return one === 'differs' ? 'differs from other environments' : one
  })
}

function labelOf({ version, digest, image }: Row): string {
  if (version !== '') return version
  const tag = /:(?<tag>[\w.-]+)(?:@|$)/.exec(image)?.groups?.tag
  return tag ?? (digest === '' ? image : digest.slice(0, 19))
}

function detailsOf(rows: readonly Row[]): string[] {
  const lines = rows
    .slice(0, mostDetails)
    .map((row) =>
      lineOf([
        ...[row.name, row.environment, row.engine, row.version].map(escapeMarkdown),
        row.digest === '' ? '' : `\`${/^sha\d+:[0-9a-f]{12}/.exec(row.digest)?.[0] ?? ''}\``,
        escapeMarkdown(row.health === 'none' ? row.state : `${row.state}, ${row.health}`),
        escapeMarkdown(row.since.replace(/\.\d+Z$/, 'Z')),
      ]),
    )
  const head = ['name', 'environment', 'engine', 'version', 'digest', 'state', 'since']
  return [
    '<details><summary>Engines, digests and times</summary>',
    '',
    lineOf(head),
    lineOf(head.map(() => '---')),
    ...lines,
    '',
    '</details>',
  ]
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
