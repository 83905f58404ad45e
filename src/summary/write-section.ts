import { evidenceOf, UserError } from '../error.js'
import type { Runner } from '../runner.js'
import { formatSection, type Section } from './section.js'

/** An empty section; its title is what it says where the step ends before it has a better one. */
export function startSection(title: string): Section {
  const plain = { cause: undefined, evidence: undefined }
  return { title, mark: '❌', ...plain, facts: [], decisions: [], tables: [], folds: [], phases: [] }
}

/** Appends a section to the job summary. Secrets are looked for in the plain text: once it is escaped they would not be found. */
export function writeSection(section: Section, { conceal, summarize }: Runner): void {
  const concealed: Section = JSON.parse(JSON.stringify(section), (_key, value) =>
    typeof value === 'string' ? conceal(value) : value,
  )
  summarize(formatSection(concealed))
}

/** Says in a section why the step failed. */
export function markFailed(section: Section, thrown: unknown): void {
  section.mark = '❌'
  section.cause = causeOf(thrown)
}

/** A step that passes although what it waited for is not ready says why in its section and in a warning. */
export function passUnready(section: Section, failure: UserError, runner: Runner): void {
  section.mark = '⚠️'
  section.cause = failure
  showEvidence(failure, runner)
  runner.warning(`${failure.message} The step passes, because "on-unready" is continue.`)
}

/** What shows why something failed stands unfolded, right above the error. */
export function showEvidence(thrown: unknown, { info, quote }: Runner): void {
  const evidence = evidenceOf(thrown)
  if (evidence === undefined) return
  info(evidence.title)
  quote(evidence.prefix, evidence.lines)
}

function causeOf(thrown: unknown): NonNullable<Section['cause']> {
  if (thrown instanceof UserError) return thrown
  const problem = thrown instanceof Error ? thrown.message : String(thrown)
  return { problem, remedy: 'This is a bug of Berth, please report it' }
}
