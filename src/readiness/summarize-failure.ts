import type { Section } from '../summary/section.js'
import { type Report, showLogNote } from './failure.js'

const mostLogBytes = 20 * 1024

/** So many lines of the log stand in sight, right below the cause; more are folded away. */
const mostInSight = 12

/** Tells why a container did not become ready: its state, what was waited for, its probes, its log. */
export function summarizeFailure(report: Report, section: Section): void {
  const [state = ['State', ''], ...others] = report.state
  section.tables.push(
    {
      title: `${report.name} when the wait ended`,
      head: state,
      rows: [...others, ...report.conditions],
    },
    {
      title: 'Health probes',
      head: ['Started', 'Exit code', 'Output'],
      rows: report.probes.map(({ start, exitCode, output }) => [
        start.replace(/\.\d+(?=Z|[+-])/, ''),
        String(exitCode),
        output.trim(),
      ]),
    },
  )
  if (report.log.length === 0) section.facts.push(['Log', showLogNote(report)])
  else summarizeLog(report, section)
}

function summarizeLog(report: Report, section: Section): void {
  const { name, log } = report
  const all = `Log of ${name}: ${showLogNote(report)}`
  const fold = { title: all, language: 'text', lines: log, keep: 'end', mostBytes: mostLogBytes } as const
  const isLong = log.length > mostInSight
  const title = isLong ? `The last ${mostInSight} lines of the log of ${name}` : all
  section.evidence = { ...fold, title, lines: log.slice(-mostInSight) }
  if (isLong) section.folds.push(fold)
}
