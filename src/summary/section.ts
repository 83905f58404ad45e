import { formatGantt, type Phase, tellLonePhase } from './gantt.js'
import { type Cell, escapeMarkdown, type Fold, formatFold, formatTable, formatUnfolded } from './markdown.js'

/** What a step tells in the job summary, as plain text; it is gathered while the step runs. */
export interface Section {
  /** What it is about and how it ended: `web: deployed`. */
  title: string
  mark: '✅' | '⚠️' | '❌'
  /** Why the step failed; sentences without their full stops. */
  cause: { problem: string; remedy: string } | undefined
  /** What shows the cause, in sight right below it. */
  evidence: Fold | undefined
  /** Name and value, the first stands out; rows without a value are left out. */
  facts: (readonly [name: string, value: Cell])[]
  /** What was decided, and why. */
  decisions: (readonly [what: string, why: string])[]
  tables: Table[]
  folds: Fold[]
  phases: Phase[]
}

/** A table under a title of its own. */
export interface Table {
  title: string
  head: readonly Cell[]
  rows: readonly (readonly Cell[])[]
}

/** The most rows of one table that are shown. */
const mostRows = 50

/** Sets a section in GitHub-flavoured Markdown: the cause first and what shows it, then what is, what was decided, and the rest. */
export function formatSection(section: Section): string {
  const { title, mark, cause, evidence, facts, decisions, tables, folds, phases } = section
  const all = [...facts, ['Took', tellLonePhase(phases)] as const]
  const [first, ...others] = all.filter(([, value]) => value !== '')
  return [
    `### ${mark} ${escapeMarkdown(title)}`,
    '',
    ...(cause === undefined ? [] : formatCause(cause)),
    ...(evidence === undefined ? [] : formatUnfolded(evidence)),
    ...(first === undefined ? [] : formatTable(first, others)),
    ...(decisions.length === 0 ? [] : formatTable(['Decided', 'Why'], decisions)),
    ...tables.flatMap(formatTitled),
    ...folds.flatMap(formatFold),
    ...formatGantt(phases),
  ].join('\n')
}

function formatCause({ problem, remedy }: { problem: string; remedy: string }): string[] {
  const end = remedy === '' || remedy.endsWith('?') ? '' : '.'
  return [`**${escapeMarkdown(problem)}.** ${escapeMarkdown(remedy)}${end}`, '']
}

function formatTitled({ title, head, rows }: Table): string[] {
  if (rows.length === 0) return []
  const left = rows.length - mostRows
  const note = left > 0 ? [`… and ${left} more`, ''] : []
  return [`**${escapeMarkdown(title)}**`, '', ...formatTable(head, rows.slice(0, mostRows)), ...note]
}
