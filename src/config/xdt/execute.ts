import type { Position } from '../place.js'
import {
  type ApplyToTarget,
  nullReference,
  removeAttributes,
  setAttributes,
  setTokenizedAttributes,
} from './attribute-transforms.js'
import { splitArguments } from './call.js'
import { cloneElement } from './clone.js'
import {
  type Context,
  findXdtAttribute,
  namespacesAt,
  type Path,
  parentPath,
  readCall,
  spotOfAttribute,
  targetPath,
} from './context.js'
import type { Attribute, Document } from './dom.js'
import { addEntry, type Log, spotOf, TransformError } from './log.js'
import {
  type ApplyOnce,
  commentOut,
  insert,
  insertAfter,
  insertBefore,
  insertIfMissing,
  nameOf,
  remove,
  removeAll,
  replace,
} from './node-transforms.js'
import { positionAt } from './origin.js'
import { type Selected, type Selection, select } from './select.js'
import type { Task } from './task.js'
import { type TransformName, transformNames } from './types.js'
import { ownerOf } from './xpath/axes.js'

/** The document that is transformed, as it is now and as it was before the first transform. */
export interface Run {
  document: Document
  original: () => Document
  log: Log
}

type Transform =
  | { on: 'target' | 'parent'; once: ApplyOnce }
  | { on: 'target'; each: ApplyOnce }
  | { on: 'target'; attributes: ApplyToTarget }

/** Where each transform works: on what the element's path selects, or on what it would be inserted into. */
const transforms: Record<TransformName, Transform> = {
  Replace: { on: 'target', once: replace },
  Remove: { on: 'target', once: remove },
  RemoveAll: { on: 'target', each: removeAll },
  Insert: { on: 'parent', once: insert },
  InsertIfMissing: { on: 'parent', once: insertIfMissing },
  InsertBefore: { on: 'parent', once: insertBefore },
  InsertAfter: { on: 'parent', once: insertAfter },
  SetAttributes: { on: 'target', attributes: setAttributes },
  SetTokenizedAttributes: { on: 'target', attributes: setTokenizedAttributes },
  RemoveAttributes: { on: 'target', attributes: removeAttributes },
  CommentOut: { on: 'target', once: commentOut },
}

/** Executes the `Transform` of an element, if it has one. Throws where its children are not to be walked either. */
export function executeElement(context: Context, run: Run): void {
  const { element } = context
  const attribute = findXdtAttribute(element, 'Transform')
  if (attribute === undefined) return
  const call = readCall(element, attribute, 'Transform', transformNames)
  const wasQuiet = run.log.isQuiet
  const quiet = findXdtAttribute(element, 'SupressWarnings')
  if (quiet !== undefined) run.log.isQuiet = parseBoolean(quiet)
  const task: Task = {
    ...call,
    args: splitArguments(call.argument),
    context,
    document: run.document,
    log: run.log,
    spot: spotOfAttribute(element, attribute),
    targets: () => selectTargets(context, run.document),
  }
  execute(task, run)
  run.log.isQuiet = wasQuiet
}

function parseBoolean({ value }: Attribute): boolean {
  const word = value.replace(/^[\s\0]+|[\s\0]+$/g, '').toLowerCase()
  if (word !== 'true' && word !== 'false')
    throw new TransformError('String was not recognized as a valid Boolean.')
  return word === 'true'
}

/** The messages around a transform; what goes wrong in it is one of them. */
function execute(task: Task, run: Run): void {
  const { log, name, spot } = task
  const { line, column } = positionAt(spot.element.origin, spot.offset)
  const long = `${name} (transform line ${line}, ${column})`
  let isStarted = false
  let end = `Done executing ${name}`
  try {
    if (hasTarget(task, run)) {
      addEntry(log, 'verbose', `Executing ${long}`)
      log.depth++
      isStarted = true
      addEntry(log, 'verbose', `on ${targetPath(task.context).text}`)
      apply(task)
    }
  } catch (thrown) {
    if (!(thrown instanceof TransformError)) throw thrown
    addEntry(log, 'error', thrown.message, thrown.spot ?? spot)
    end = `Error during ${name}`
  }
  if (isStarted) log.depth--
  if (isStarted) addEntry(log, 'verbose', end)
  else addEntry(log, 'info', `Not executing ${long}`)
}

function apply(task: Task): void {
  const transform = transforms[task.name]
  const selection = selectionOf(task)
  if ('once' in transform) {
    const [target] = selection.head
    if (target === undefined) return
    tellTarget(target, task.log)
    transform.once(target, task)
    return
  }
  const targets = selection.all()
  const source = cloneElement(task.context.element)
  for (const target of targets) {
    try {
      tellTarget(target, task.log)
      if ('each' in transform) transform.each(target, task)
      else transform.attributes(target, task, source)
    } catch (thrown) {
      if (!(thrown instanceof TransformError)) throw thrown
      addEntry(task.log, 'error', thrown.message, thrown.spot)
    }
  }
}

function selectionOf({ name, context, document }: Task): Selection {
  return transforms[name].on === 'target'
    ? selectTargets(context, document)
    : selectParents(context, document)
}

function tellTarget(target: Selected, log: Log): void {
  const place = placeOf(target)
  const where = place === undefined ? '(no source line info)' : `(source line ${place.line}, ${place.column})`
  addEntry(log, 'verbose', `Applying to '${nameOf(target)}' element ${where}`)
}

function placeOf(target: Selected): Position | undefined {
  if ('kind' in target) {
    return target.kind === 'element' ? positionAt(target.origin, target.start + 1) : undefined
  }
  const owner = ownerOf(target)
  return owner && positionAt(owner.origin, target.start)
}

/** What an element's own path selects; found with the element's own prefixes, and kept. */
function selectTargets(context: Context, document: Document): Selection {
  context.targets ??= selectAt(context, targetPath(context), document)
  return context.targets
}

function selectParents(context: Context, document: Document): Selection {
  if (context.parent === undefined) throw new TransformError(nullReference)
  context.parents ??= selectAt(context, parentPath(context), document)
  return context.parents
}

function selectAt({ element }: Context, path: Path, document: Document): Selection {
  let namespaces: Map<string, string> | undefined
  return select(path, document, () => {
    namespaces ??= namespacesAt(element)
    return namespaces
  })
}

/**
 * Whether there is anything to work on. If not, the highest element whose path selects nothing is blamed: a
 * warning for what changes something, an error for what inserts.
 */
function hasTarget(task: Task, run: Run): boolean {
  if (selectionOf(task).head.length > 0) return true
  const isInsert = transforms[task.name].on === 'parent'
  const { document } = run
  let blamed = task.context
  for (let up = blamed.parent; up !== undefined; up = blamed.parent) {
    if (isInsert && parentPath(up).text === '') break
    const above = isInsert ? selectParents(up, document) : selectTargets(up, document)
    if (above.head.length > 0) break
    blamed = up
  }
  const path = targetPath(blamed)
  const wasThere = selectAt(task.context, path, run.original()).head.length > 0
  const message = wasThere
    ? `'${path.text}' did not find a match, because matching nodes in the source document were modified or removed by a previous transform`
    : `No element in the source document matches '${path.text}'`
  const spot = spotOf(blamed.element, 'transform')
  if (isInsert) throw new TransformError(message, spot)
  addEntry(run.log, 'warning', message, spot)
  return false
}
