import { type Attribute, type Element, findAttribute, touchAttributes } from './dom.js'
import { addEntry, nullReference, type Spot, spotOf, TransformError, type WholeFile } from './log.js'
import { declarationNamespace } from './namespaces.js'
import type { Selected } from './select.js'
import type { Task } from './task.js'
import { ownerOf } from './xpath/axes.js'
import { evaluateXPath } from './xpath.js'

/** A transform of one target, which an XPath may have let be no element; `source` is a fresh copy of the transform element. */
export type ApplyToTarget = (target: Selected, task: Task, source: Element) => void

/** Sets the attributes of the transform element, or those named by the arguments. */
export const setAttributes: ApplyToTarget = (target, task, source) => {
  setFrom(target, task, chooseAttributes(source, task), ({ value }) => value)
}

/** As `setAttributes`, with `$(name)` in values replaced by attributes of the target, or of the transform. */
export const setTokenizedAttributes: ApplyToTarget = (target, task, source) => {
  setFrom(target, task, chooseAttributes(source, task), (attribute) =>
    expandTokens(attribute, elementOf(target), source),
  )
}

export const removeAttributes: ApplyToTarget = (target, task) => {
  const chosen = chooseAttributes(target, task)
  for (const attribute of chosen) {
    const element = elementOf(target)
    element.attributes = element.attributes.filter((other) => other !== attribute)
    touchAttributes(element)
    addEntry(task.log, 'verbose', `Removed '${attribute.name}' attribute`)
  }
  if (chosen.length > 0) addEntry(task.log, 'verbose', `Removed ${chosen.length} attributes`)
  else addEntry(task.log, 'warning', 'No attributes found to remove', findSpot(target))
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

function setFrom(
  target: Selected,
  task: Task,
  chosen: Attribute[],
  read: (attribute: Attribute) => string,
): void {
  for (const attribute of chosen) {
    setAttribute(elementOf(target), attribute, read(attribute))
    addEntry(task.log, 'verbose', `Set '${attribute.name}' attribute`)
  }
  if (chosen.length > 0) addEntry(task.log, 'verbose', `Set ${chosen.length} attributes`)
  else addEntry(task.log, 'warning', 'No attributes found to set', task.spot)
}

/** In place where the qualified name is the same; otherwise at the end, instead of one with the same meaning. */
function setAttribute(target: Element, { name, prefix, local, uri, start }: Attribute, value: string): void {
  const old = findAttribute(target, name)
  if (old !== undefined) {
    old.value = value
    old.pieces = undefined
  } else {
    target.attributes = target.attributes.filter((other) => other.local !== local || other.uri !== uri)
    target.attributes.push({ name, prefix, local, uri, value, pieces: undefined, start })
  }
  touchAttributes(target)
  target.parent?.index?.add(target)
}

/** The attributes that the arguments name; each argument may be any XPath behind `@`. */
function chooseAttributes(element: Selected, { args, log, spot }: Task): Attribute[] {
  if (args.length === 0) return selectAttributes(element, ['*'])
  for (const argument of args) {
    if (selectAttributes(element, [argument]).length > 0) continue
    addEntry(log, 'warning', `Argument '${argument}' did not match any attributes`, spot)
  }
  return selectAttributes(element, args)
}

function selectAttributes(element: Selected, args: readonly string[]): Attribute[] {
  if (!('attributes' in element)) return []
  const own = element.attributes.filter(({ uri }) => uri !== declarationNamespace)
  if (args.every((argument) => argument === '*' || /^[A-Za-z_][\w-]*$/.test(argument))) {
    return own.filter(({ local, uri }) => args.includes('*') || (uri === '' && args.includes(local)))
  }
  return evaluateXPath(`@${args.join('|@')}`, element, new Map()).map((node) => {
    if ('kind' in node) throw new TransformError('Unable to cast to an attribute.')
    return node
  })
}

function expandTokens({ name, value }: Attribute, target: Element, source: Element): string {
  return value.replace(/\$\((?<token>[\p{L}\p{M}\p{Nd}\p{Pc}:.]+)\)/gu, (_, token: string) => {
    const isOther = token.toLowerCase() !== name.toLowerCase()
    const found = findAttribute(target, token) ?? (isOther ? findAttribute(source, token) : undefined)
    if (found === undefined)
      throw nullReference(`neither the target nor the transform has the attribute of $(${token})`)
    return found.value.replaceAll("'", '&apos;')
  })
}
