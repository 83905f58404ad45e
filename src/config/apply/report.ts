import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import type { Rewrite } from '../rewrite.js'
import type { ConfigJob } from '../select/pairs.js'
import { transformError } from '../transform.js'
import type { ConfigResult } from './apply.js'

/** Prints a diff line by line. */
export function showDiff(diff: string, runner: Runner): void {
  runner.quote('', diff.trimEnd().split('\n'))
}

/** Tells in the summary which files changed, or would where nothing may be written, and folds the diff away. */
export function summarizeConfig(
  { files, diff, unused, refusal }: ConfigResult,
  section: Section,
  dryRun = false,
): void {
  const changes = dryRun || refusal !== undefined ? 'would change' : 'changed'
  section.tables.push({
    title: 'Config files',
    head: ['File', '', 'Warnings'],
    rows: files.map(({ path, changed, warnings }) => [
      { code: path },
      changed ? changes : 'unchanged',
      String(warnings.length),
    ]),
  })
  section.tables.push({
    title: 'Variables that matched nothing',
    head: ['Variable', 'Nearest names'],
    rows: unused.map(({ name, nearest }) => [{ code: name }, nearest.join(', ')]),
  })
  if (diff === '') return
  const lines = diff.trimEnd().split('\n')
  section.folds.push({
    title: 'Config diff',
    language: 'diff',
    lines,
    keep: 'start',
    mostBytes: mostDiffBytes,
  })
}

const mostDiffBytes = 16 * 1024

/** The answer in a line: `Config files: 1 of 2 changed`. */
export function countChanged({ files }: ConfigResult, dryRun = false): string {
  const changed = files.filter((file) => file.changed).length
  const count = changed === 0 ? 'none' : `${changed} of ${files.length}`
  return `Config files: ${count} ${dryRun ? 'would change' : 'changed'}`
}

/** A transform may say the same of each of a hundred thousand elements. */
const mostTold = 100

/** The first of many entries, and how many more there are. */
export function firstOf(entries: readonly string[]): string[] {
  const left = entries.length - mostTold
  return left <= 0 ? [...entries] : [...entries.slice(0, mostTold), `… and ${left} more`]
}

/** Warnings are annotations; of several errors the first is thrown and the others stand in the log. */
export function tellFindings({ findings }: Rewrite, runner: Runner): void {
  const warnings = findings.filter(({ level }) => level === 'warning')
  for (const { message, excerpt, path, position } of warnings.slice(0, mostTold)) {
    runner.warning(message, { file: path, ...position })
    if (excerpt !== undefined) runner.info(excerpt)
  }
  if (warnings.length > mostTold) runner.info(`… and ${warnings.length - mostTold} more warnings`)
  const errors = findings.filter(({ level }) => level === 'error')
  const [first] = errors
  if (first === undefined) return
  const shown = errors.map(({ message, excerpt }) =>
    excerpt === undefined ? message : `${message}\n${excerpt}`,
  )
  if (errors.length > 1) runner.info(firstOf(shown).join('\n'))
  throw transformError(first, errors.length - 1)
}

/** Tells which transforms a file has been through. */
export function tellTransforms({ transforms }: ConfigJob, { path }: Rewrite, runner: Runner): void {
  const names = transforms.map(({ tree, path: from }) => tree.show(from))
  runner.info(`${path}: ${names.length === 0 ? 'no transform' : `transformed by ${names.join(', ')}`}`)
}
