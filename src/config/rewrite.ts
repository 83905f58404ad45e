import { UserError } from '../error.js'
import { showChange } from './diff.js'
import { applyEdits } from './edits.js'
import { isJson } from './file-name.js'
import { findJsonTargets } from './json.js'
import { type Position, positionsIn } from './place.js'
import type { Steps } from './steps.js'
import { concealments, editsOf, type Target, type Variables } from './target.js'
import { decodeText, readLeniently, type TextFile } from './text.js'
import { type Finding, findingsOf, type LogEntry, type NamedFile } from './transform.js'
import { findXmlTargets } from './xml-variables.js'

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
  /** A unified diff without the values of variables; empty where nothing changed. */
  diff: string
}

/**
 * Rewrites a file: its transforms in their order, then the variables. After the first transform that logs
 * an error nothing more happens, and the result is the file as it was.
 */
export function* rewriteInSteps(
  file: NamedFile,
  transforms: readonly NamedFile[],
  variables: Variables,
  applyTransform: ApplyTransform,
): Steps<Rewrite> {
  for (const each of [file, ...transforms]) checkSize(each)
  const unchanged = {
    path: file.path,
    before: file.bytes,
    after: file.bytes,
    findings: [],
    uses: [],
    refused: [],
    diff: '',
  }
  const { bytes, findings } = yield* transformAll(file, transforms, applyTransform)
  if (bytes === undefined) return { ...unchanged, findings }
  const { after, targets, text } = setVariables(file.path, bytes, variables)
  const positionOf = positionsIn(text)
  const placed = targets.map((target) => ({ ...target, position: positionOf(target.start) }))
  const refusals = placed.filter(({ problem }) => problem !== undefined)
  return {
    ...unchanged,
    after,
    findings: [...findings, ...refusals.map((target) => refusalOf(file.path, target))],
    uses: placed
      .filter(({ problem }) => problem === undefined)
      .map(({ variable, position }) => ({ variable, path: file.path, line: position.line })),
    refused: refusals.map(({ variable }) => variable),
    diff: after.equals(file.bytes) ? '' : showRewrite({ ...file, after }, variables),
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

function refusalOf(path: string, { variable, problem, position }: Target & { position: Position }): Finding {
  const message = `${path}, line ${position.line}: "${variable}" is not set: ${problem}`
  return { level: 'warning', message, excerpt: undefined, path, position }
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

function setVariables(path: string, bytes: Buffer, variables: Variables) {
  if (variables.size === 0) return { after: bytes, targets: [], text: '' }
  const file = decodeText(bytes, path)
  const targets = findTargets(path, file, variables)
  const edits = editsOf(targets)
  const after = edits.length === 0 ? bytes : file.encode(applyEdits(file.text, edits))
  return { after, targets, text: file.text }
}

function findTargets(path: string, { text, canHold }: TextFile, variables: Variables): Target[] {
  return isJson(path)
    ? findJsonTargets(text, variables, path)
    : findXmlTargets(text, canHold, variables, path)
}

function showRewrite({ path, bytes, after }: NamedFile & { after: Buffer }, variables: Variables): string {
  const values = [...variables.values()].map(({ value }) => value)
  const [before, now] = [bytes, after].map((content) => concealed(path, content, variables))
  if (before === undefined || now === undefined) {
    return `--- a/${path}\n+++ b/${path}\n(not shown, because the values of variables could not be hidden in it)\n`
  }
  return showChange({ path, before, after: now }, values)
}

/** The text of a file with every value that a variable has given hidden, however short it is. */
function concealed(path: string, bytes: Buffer, variables: Variables): string | undefined {
  if (variables.size === 0) return markOf(bytes) + readLeniently(bytes)
  try {
    const file = decodeText(bytes, path)
    return markOf(bytes) + applyEdits(file.text, concealments(findTargets(path, file, variables)))
  } catch (thrown) {
    if (thrown instanceof UserError) return undefined
    throw thrown
  }
}

/** A diff shows it too when a byte order mark comes or goes. */
function markOf(bytes: Buffer): string {
  return /^(?:efbbbf|fffe|feff)/.test(bytes.toString('hex', 0, 3)) ? '\ufeff' : ''
}
