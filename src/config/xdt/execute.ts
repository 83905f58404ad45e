import type { Position } from '../place.js'
import { splitArguments } from './call.js'
import { cloneElement } from './clone.js'
import { type Context, targetPath } from './context.js'
import type { Attribute } from './dom.js'
import { addEntry, addError, type Log, TransformError } from './log.js'
import { nameOf } from './node-transforms.js'
import type { Selected } from './select.js'
import { hasTarget, type Run, selectionOf, selectTargets } from './targets.js'
import type { Task } from './task.js'
import { transforms } from './transforms.js'
import { transformNames } from './types.js'
import { findXdtAttribute, readCall, spotOfAttribute } from './xdt-attributes.js'
import { ownerOf } from './xpath/axes.js'

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
    budget: run.budget,
    spot: spotOfAttribute(element, attribute),
    targets: () => selectTargets(context, run),
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
  const { line, column } = spot.element.origin.positionOf(spot.offset)
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
    addError(log, thrown, spot)
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
      addError(task.log, thrown)
    }
  }
}

function tellTarget(target: Selected, log: Log): void {
  const place = placeOf(target)
  const where = place === undefined ? '(no source line info)' : `(source line ${place.line}, ${place.column})`
  addEntry(log, 'verbose', `Applying to '${nameOf(target)}' element ${where}`)
}

function placeOf(target: Selected): Position | undefined {
  if ('kind' in target) {
    return target.kind === 'element' ? target.origin.positionOf(target.start + 1) : undefined
  }
  const owner = ownerOf(target)
  return owner?.origin.positionOf(target.start)
}
