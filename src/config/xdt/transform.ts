import { UserError } from '../../error.js'
import { finish, type Steps } from '../steps.js'
import { failIn } from '../xml/fail.js'
import { type Context, createContext } from './context.js'
import { type Decoded, decodeFile, decodeSource } from './decode.js'
import { type Document, rootOf } from './dom.js'
import { chooseSaving, savingOf } from './encode.js'
import { executeElement } from './execute.js'
import { layOut } from './layout-pass.js'
import { addEntry, addError, createLog, type Entry, spotOf, TransformError } from './log.js'
import { xdtNamespace } from './namespaces.js'
import { createOrigin } from './origin.js'
import { parseDocument } from './parse.js'
import { checkTags, isTransform } from './pre-check.js'
import { captureOddLayouts } from './second-reading.js'
import { serialise } from './serialise.js'
import type { Run } from './targets.js'
import { createBudget } from './xpath/budget.js'

/** A file and the name that messages give it. */
export interface File {
  name: string
  bytes: Uint8Array
}

/** What a transform has come to. */
export interface Result {
  /** The document with all that worked; undefined where there is none. To be written only if `applied`. */
  bytes: Uint8Array | undefined
  /** No error was logged. */
  applied: boolean
  /** The document still has a root element. */
  hasRoot: boolean
  /** All messages in order. */
  log: readonly Entry[]
  /** What kept the file from being read or written, and at which stage. */
  failure: { stage: 'load-source' | 'load-transform' | 'save'; error: UserError } | undefined
}

/**
 * Applies an XDT transform as Microsoft's `Microsoft.Web.XmlTransform` does, byte for byte: also what is not
 * transformed is laid out and written anew. Nothing is read but the two arguments. Failures are values: whoever
 * writes the bytes does so only if `applied` is true and `failure` undefined.
 */
export function transformXml(source: File, transform: File): Result {
  return finish(transformInSteps(source, transform))
}

/** The same, step by step, so that others get their turn: no step but the reading of a file is long. */
export function* transformInSteps(source: File, transform: File): Steps<Result> {
  const log = createLog()
  let stage: 'load-source' | 'load-transform' | 'save' = 'load-source'
  let applied = false
  try {
    const decoded = decodeSource(source.bytes, source.name)
    const document = readSource(decoded.text, source.name)
    yield
    stage = 'load-transform'
    const changes = readTransform(transform)
    yield
    if (!checkTags(changes, log)) throw refusedImport(transform.name)
    const original = once(() => readSource(decoded.text, source.name))
    applied = yield* applyTransform({ document, original, log, budget: createBudget() }, changes)
    stage = 'save'
    const bytes = yield* save(document, decoded)
    return { bytes, applied, hasRoot: rootOf(document) !== undefined, log: log.entries, failure: undefined }
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    return { bytes: undefined, applied, hasRoot: true, log: log.entries, failure: { stage, error: thrown } }
  }
}

function refusedImport(file: string): UserError {
  return new UserError(
    `${file} holds an xdt:Import, which loads transforms from a .NET assembly; no code is loaded here`,
    'Remove it, and use the built-in transforms',
  )
}

function readSource(text: string, name: string): Document {
  const origin = createOrigin(text)
  const fail = failIn(origin.text, name)
  const document = parseDocument(
    origin,
    { dropsWhitespace: false, isNew: false, deepest: Number.POSITIVE_INFINITY },
    fail,
  )
  captureOddLayouts(document, origin, fail)
  return document
}

/** Each level of a transform has a path that holds those above, so that too many take too much memory. */
const deepest = 1000

function readTransform({ name, bytes }: File): Document {
  const origin = createOrigin(decodeFile(bytes, name).text)
  return parseDocument(origin, { dropsWhitespace: true, isNew: false, deepest }, failIn(origin.text, name))
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function* applyTransform(run: Run, changes: Document): Steps<boolean> {
  const root = rootOf(changes)
  if (root === undefined || !isTransform(changes)) {
    addEntry(run.log, 'info', `The expected namespace ${xdtNamespace} was not found in the transform file`)
    return true
  }
  yield* walk(createContext(root, undefined), run)
  return run.log.entries.every(({ level }) => level !== 'error')
}

/** Parents first, in document order; what an element's transform has done, its children's see. */
function* walk(root: Context, run: Run): Steps<void> {
  const open = [root]
  for (let context = open.pop(); context !== undefined; context = open.pop()) {
    yield
    if (!attempt(context, { ...run, budget: createBudget() })) continue
    for (let node = context.element.last; node !== undefined; node = node.previous) {
      if (node.kind === 'element') open.push(createContext(node, context))
    }
  }
}

function attempt(context: Context, run: Run): boolean {
  try {
    executeElement(context, run)
    return true
  } catch (thrown) {
    if (!(thrown instanceof TransformError)) throw thrown
    addError(run.log, thrown, spotOf(context.element, 'transform'))
    return false
  }
}

function* save(document: Document, { mark, encoder }: Decoded): Steps<Uint8Array> {
  const { first } = document
  const declared = first?.kind === 'declaration' ? first.encoding : undefined
  const saving = encoder === undefined ? chooseSaving(mark, declared) : savingOf(encoder)
  yield
  layOut(document)
  yield
  return saving.encode(serialise(document, saving.holds))
}
