import type { Section } from '../summary/section.js'
import { type Report, showLogNote } from './failure.js'

const mostLogBytes = 20 * 1024

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
  const { name, log } = report
  const title = `Log of ${name}: ${showLogNote(report)}`
  if (log.length === 0) section.facts.push(['Log', showLogNote(report)])
  else section.folds.push({ title, language: 'text', lines: log, keep: 'end', mostBytes: mostLogBytes })
}
