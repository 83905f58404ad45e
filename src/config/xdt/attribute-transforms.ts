import { changeAttributes } from './attribute-list.js'
import { type Attribute, type Element, touchAttributes } from './dom.js'
import { addEntry, nullReference, type Spot, spotOf, TransformError, type WholeFile } from './log.js'
import { declarationNamespace } from './namespaces.js'
import type { Selected } from './select.js'
import type { Task } from './task.js'
import { ownerOf } from './xpath/axes.js'
import type { Budget } from './xpath/budget.js'
import { evaluateXPath } from './xpath.js'

/** A transform of one target, which an XPath may have let be no element; `source` is a fresh copy of the transform element. */
export type ApplyToTarget = (target: Selected, task: Task, source: Element) => void

/** Sets the attributes of the transform element, or those named by the arguments. */
export const setAttributes: ApplyToTarget = (target, task, source) => {
  setFrom(target, task, chooseAttributes(source, task), ({ value }) => value)
}

/** As `setAttributes`, with `$(name)` in values replaced by attributes of the target, or of the transform. */
export const setTokenizedAttributes: ApplyToTarget = (target, task, source) => {
  const own = new Map(source.attributes.toReversed().map((attribute) => [attribute.name, attribute]))
  setFrom(target, task, chooseAttributes(source, task), (attribute, find) =>
    expandTokens(attribute, find, (name) => own.get(name)),
  )
}

export const removeAttributes: ApplyToTarget = (target, task) => {
  const chosen = chooseAttributes(target, task)
  if (chosen.length === 0)
    return addEntry(task.log, 'warning', 'No attributes found to remove', findSpot(target))
  const element = elementOf(target)
  const removed = new Set(chosen)
  element.attributes = element.attributes.filter((attribute) => !removed.has(attribute))
  touchAttributes(element)
  for (const { name } of chosen) addEntry(task.log, 'verbose', `Removed '${name}' attribute`)
  addEntry(task.log, 'verbose', `Removed ${chosen.length} attributes`)
}

/** Text and comments have no place of their own for the reference, and the document not even a file. */
function findSpot(target: Selected): Spot | WholeFile {
  const file = 'source'
  if (!('kind' in target)) {
    const element = ownerOf(target)
    return element === undefined ? { file } : { file, element, offset: target.start }
  }
  if (target.kind === 'document') throw nullReference(onlyElements)
  return target.kind === 'element' ? spotOf(target, file) : { file }
}

const onlyElements = 'only elements have attributes'

function elementOf(target: Selected): Element {
  if ('kind' in target && target.kind === 'element') return target
  throw nullReference(onlyElements)
}

type ReadValue = (attribute: Attribute, find: FindAttribute) => string

/** Finds an attribute of the target by its qualified name. */
type FindAttribute = (name: string) => Attribute | undefined

/** In place where the qualified name is the same; otherwise at the end, instead of one with the same meaning. */
function setFrom(target: Selected, task: Task, chosen: Attribute[], read: ReadValue): void {
  if (chosen.length === 0) {
    addEntry(task.log, 'warning', 'No attributes found to set', task.spot)
    return
  }
  changeAttributes(elementOf(target), ({ find, append }) => {
    for (const attribute of chosen) {
      const value = read(attribute, find)
      const old = find(attribute.name)
      if (old === undefined) append({ ...attribute, value, pieces: undefined })
      else Object.assign(old, { value, pieces: undefined })
      addEntry(task.log, 'verbose', `Set '${attribute.name}' attribute`)
    }
  })
  addEntry(task.log, 'verbose', `Set ${chosen.length} attributes`)
}

/** The attributes that the arguments name; each argument may be any XPath behind `@`. */
function chooseAttributes(element: Selected, { args, log, spot, budget }: Task): Attribute[] {
  if (args.length === 0) return selectAttributes(element, ['*'], budget)
  const held = namesIn(element)
  for (const argument of args) {
    const isHeld = plain.test(argument)
      ? held.has(argument)
      : selectAttributes(element, [argument], budget).length > 0
    if (!isHeld) addEntry(log, 'warning', `Argument '${argument}' did not match any attributes`, spot)
  }
  return selectAttributes(element, args, budget)
}

/** An argument that is nothing but the name of an attribute. */
const plain = /^[A-Za-z_][\w-]*$/

function namesIn(element: Selected): Set<string> {
  if (!('attributes' in element)) return new Set()
  return new Set(element.attributes.flatMap(({ uri, local }) => (uri === '' ? [local] : [])))
}

function selectAttributes(element: Selected, args: readonly string[], budget: Budget): Attribute[] {
  if (!('attributes' in element)) return []
  if (args.every((argument) => argument === '*' || plain.test(argument))) {
    const wanted = new Set(args)
    return element.attributes.filter(
      ({ uri, local }) =>
        uri !== declarationNamespace && (wanted.has('*') || (uri === '' && wanted.has(local))),
    )
  }
  return evaluateXPath(`@${args.join('|@')}`, element, { namespaces: new Map(), budget }).map((node) => {
    if ('kind' in node) throw new TransformError('Unable to cast to an attribute.')
    return node
  })
}

function expandTokens({ name, value }: Attribute, find: FindAttribute, findOwn: FindAttribute): string {
  return value.replace(/\$\((?<token>[\p{L}\p{M}\p{Nd}\p{Pc}:.]+)\)/gu, (_, token: string) => {
    const isOther = token.toLowerCase() !== name.toLowerCase()
    const found = find(token) ?? (isOther ? findOwn(token) : undefined)
    if (found === undefined)
      throw nullReference(`neither the target nor the transform has the attribute of $(${token})`)
    return found.value.replaceAll("'", '&apos;')
  })
}
