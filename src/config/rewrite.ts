import { UserError } from '../error.js'
import { showChange } from './diff.js'
import { applyEdits } from './edits.js'
import { type FileTargets, findAll, type Order } from './find-all.js'
import type { Steps } from './steps.js'
import { concealedEdits, concealments, editsOf } from './target.js'
import { readLeniently } from './text.js'
import { type Finding, findingsOf, type LogEntry, type NamedFile } from './transform.js'

/** Applies one XDT transform; the document is missing where it could not be made. */
export type ApplyTransform = (
  source: NamedFile,
  transform: NamedFile,
) => Steps<{ document: Buffer | undefined; log: readonly LogEntry[] }>

/** A place where a variable was met. */
export interface Use {
  variable: string
  path: string
  line: number
}

/** What becomes of one config file. */
export interface Rewrite {
  path: string
  before: Buffer
  after: Buffer
  findings: Finding[]
  uses: Use[]
  /** Variables whose values cannot stand where they were met; a warning says why. */
  refused: string[]
  /** The names under which variables could have met something. */
  names(): string[]
  /** A unified diff without the values of variables; empty where nothing changed. */
  diff: string
}

/**
 * Rewrites a file: its transforms in their order, then the variables, then the tokens. After the first transform that
 * logs an error nothing more happens, and the result is the file as it was.
 */
export function* rewriteInSteps(
  file: NamedFile,
  transforms: readonly NamedFile[],
  order: Order,
  applyTransform: ApplyTransform,
): Steps<Rewrite> {
  for (const each of [file, ...transforms]) checkSize(each)
  const { path, bytes: before } = file
  const unchanged = {
    path,
    before,
    after: before,
    findings: [],
    uses: [],
    refused: [],
    names: () => [],
    diff: '',
  }
  const { bytes, findings } = yield* transformAll(file, transforms, applyTransform)
  if (bytes === undefined) return { ...unchanged, findings }
  const found = findAll({ path, bytes }, order)
  yield
  if (found === undefined) return { ...unchanged, after: bytes, findings, diff: showLeniently(file, bytes) }
  const edits = editsOf(found.targets)
  const after = edits.length === 0 ? bytes : found.encode(applyEdits(found.text, edits))
  yield
  return {
    ...unchanged,
    ...usesOf(path, found),
    after,
    findings: [...findings, ...found.findings],
    names: found.names,
    diff: after.equals(before) ? '' : showRewrite(file, bytes, { after, found, order }),
  }
}

/** Twice as much takes twice as long, and twenty times as much memory. */
const mostBytes = 16 * 1024 * 1024

function checkSize({ path, bytes }: NamedFile): void {
  if (bytes.length <= mostBytes) return
  throw new UserError(
    `${path} has ${bytes.length} bytes, and a config file may have ${mostBytes / 1024 / 1024} MiB at most`,
    'Split it, or leave it out',
  )
}

function* transformAll(
  file: NamedFile,
  transforms: readonly NamedFile[],
  applyTransform: ApplyTransform,
): Steps<{ bytes: Buffer | undefined; findings: Finding[] }> {
  let findings: Finding[] = []
  let { bytes } = file
  yield
  for (const transform of transforms) {
    const { document, log } = yield* applyTransform({ path: file.path, bytes }, transform)
    findings = findings.concat(findingsOf(log, { path: file.path, bytes }, transform))
    if (findings.some(({ level }) => level === 'error')) return { bytes: undefined, findings }
    if (document === undefined)
      throw new Error(`The transform ${transform.path} made no document and no error`)
    bytes = document
  }
  return { bytes, findings }
}

function usesOf(path: string, { targets, positionOf }: FileTargets): Pick<Rewrite, 'uses' | 'refused'> {
  const set = targets.filter(({ problem }) => problem === undefined)
  return {
    uses: set.map(({ variable, start }) => ({ variable, path, line: positionOf(start).line })),
    refused: targets.flatMap(({ variable, problem }) => (problem === undefined ? [] : [variable])),
  }
}

function showLeniently({ path, bytes }: NamedFile, after: Buffer): string {
  const [before, now] = [bytes, after].map((content) => markOf(content) + readLeniently(content))
  return showChange({ path, before: before ?? '', after: now ?? '' }, [])
}

/** The file as it was, and as it is with what was set; values that a variable has given are hidden in both. */
function showRewrite(
  { path, bytes: before }: NamedFile,
  bytes: Buffer,
  { after, found, order }: { after: Buffer; found: FileTargets; order: Order },
): string {
  const values = order.variables.all.map(({ value }) => value)
  const was = bytes === before ? found : findOrNothing({ path, bytes: before }, order)
  if (was === undefined)
    return `--- a/${path}\n+++ b/${path}\n(not shown, because the values of variables could not be hidden in it)\n`
  const shown = {
    path,
    before: markOf(before) + applyEdits(was.text, concealments(was.targets)),
    after: markOf(after) + applyEdits(found.text, concealedEdits(found.targets)),
  }
  return showChange(shown, values)
}

function findOrNothing(file: NamedFile, order: Order): FileTargets | undefined {
  try {
    return findAll(file, order)
  } catch (thrown) {
    if (thrown instanceof UserError) return undefined
    throw thrown
  }
}

/** A diff shows it too when a byte order mark comes or goes. */
function markOf(bytes: Buffer): string {
  return /^(?:efbbbf|fffe|feff)/.test(bytes.toString('hex', 0, 3)) ? '\ufeff' : ''
}
