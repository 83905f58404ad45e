import type { Deployment, Drift } from '../../release/drift.js'
import type { Cell } from '../../summary/markdown.js'
import type { Section } from '../../summary/section.js'

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

/** Counts what is there and what is not as it should be, in a line. */
export function headlineOf({ rows, silent }: Status): string {
  const drifted = rows.filter(({ drift }) => drift.length > 0).length
  const lacking = silent.length === 0 ? '' : `, ${count(silent.length, 'engine')} unreachable`
  return `What runs where: ${count(rows.length, 'deployment')}, ${drifted} not as ${drifted === 1 ? 'it' : 'they'} should be${lacking}`
}

/** Tells it in a table with a column for each environment and a row for each name, and below it all that is known. */
export function summarizeStatus({ rows, silent, environments }: Status, section: Section): void {
  const columns = columnsOf(rows, environments)
  section.tables.push(
    {
      title: 'By environment',
      head: ['', ...columns.map((environment) => environment || '(no environment)')],
      rows: [...Map.groupBy(rows, ({ name }) => name)].map(([name, all]) => [
        name,
        ...columns.map((column) => cellOf(all.filter(({ environment }) => environment === column))),
      ]),
    },
    {
      title: 'Kept, to go back to',
      head: ['Name', 'Version', 'Image', 'Container', 'Until'],
      rows: rows.flatMap(({ name, history = [] }) =>
        history.map(({ version, image, container, until }) => [
          name,
          version,
          { code: image.replace(/@sha256:.*$/, '') },
          container,
          until.replace(/\.\d+Z$/, 'Z'),
        ]),
      ),
    },
    {
      title: 'Engines that do not answer',
      head: ['Engine', 'Why'],
      rows: silent.map(({ name, problem }) => [`🔌 ${name}`, problem]),
    },
    {
      title: 'In detail',
      head: ['Name', 'Environment', 'Engine', 'Image', 'Digest', 'State', 'Since'],
      rows: rows.map((row) => [
        row.name,
        row.environment,
        row.engine,
        { code: row.image.replace(/@sha256:.*$/, '') },
        row.digest && { code: row.digest.slice(0, 'sha256:'.length + 12) },
        row.health === 'none' ? row.state : `${row.state}, ${row.health}`,
        row.since.replace(/\.\d+Z$/, 'Z'),
      ]),
    },
  )
}

function columnsOf(rows: readonly Row[], order: readonly string[]): string[] {
  const all = new Set(rows.map(({ environment }) => environment))
  const known = order.filter((environment) => all.has(environment))
  const others = [...all].filter((environment) => !order.includes(environment)).toSorted()
  return [...known, ...others]
}

/** So many containers of one name in one environment are shown. */
const mostInCell = 5

function cellOf(rows: readonly Row[]): Cell {
  const lines = rows.slice(0, mostInCell).map(lineOf)
  const left = rows.length - lines.length
  return { several: [...lines, ...(left > 0 ? [`… and ${left} more`] : [])], by: '<br>' }
}

function lineOf(row: Row): Cell {
  const label = labelOf(row)
  const notes = notesOf(row)
  return {
    several: [
      signOf(row),
      row.run === '' ? label : { link: label, href: row.run },
      ...(notes.length === 0 ? [] : [notes.join(', ')]),
    ],
    by: ' ',
  }
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
  return tag ?? (digest === '' ? image : digest.slice(0, 'sha256:'.length + 12))
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
