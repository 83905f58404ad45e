import { cloneElement } from './clone.js'
import {
  createLeaf,
  type Element,
  insertNode,
  type Node,
  type Parent,
  removeNode,
  replaceNode,
} from './dom.js'
import { addEntry, nullReference, TransformError } from './log.js'
import type { Selected } from './select.js'
import { serialisePlain } from './serialise.js'
import type { Task } from './task.js'
import { evaluateXPath } from './xpath.js'

/** A transform that is applied once, to its first target or its first parent. */
export type ApplyOnce = (target: Selected, task: Task) => void

export const replace: ApplyOnce = (target, task) => {
  expectNoArguments(task)
  warnOfSeveral(task)
  const node = placed(target)
  replaceNode(node, cloneElement(task.context.element))
  tell(task, 'Replaced', nameOf(node))
}

export const remove: ApplyOnce = (target, task) => {
  warnOfSeveral(task)
  removeAll(target, task)
}

export const removeAll: ApplyOnce = (target, task) => {
  expectNoArguments(task)
  removeNode(placed(target))
  tell(task, 'Removed', nameOf(target))
}

export const insert: ApplyOnce = (parent, task) => {
  expectNoArguments(task)
  const copy = cloneElement(task.context.element)
  insertNode(elementOf(parent), copy, undefined)
  tell(task, 'Inserted', copy.name)
}

export const insertIfMissing: ApplyOnce = (parent, task) => {
  expectNoArguments(task)
  if (task.targets().head.length > 0) return
  const copy = cloneElement(task.context.element)
  insertNode(elementOf(parent), copy, undefined)
  tell(task, 'Inserted', copy.name)
}

export const insertBefore: ApplyOnce = (parent, task) => {
  const sibling = findSibling(parent, task)
  insertBeside(sibling, sibling, task)
}

export const insertAfter: ApplyOnce = (parent, task) => {
  const sibling = findSibling(parent, task)
  insertBeside(sibling, sibling.next, task)
}

export const commentOut: ApplyOnce = (target, task) => {
  const node = placed(target)
  if (node.kind !== 'element') throw nullReference('only an element can be commented out')
  replaceNode(node, createLeaf('comment', ` ${serialisePlain(node)} `))
  tell(task, 'Commented out', node.name)
}

/** What .NET says of a document that would have two root elements. */
const secondRoot = "This document already has a 'DocumentElement' node."

function insertBeside(sibling: Element, before: Node | undefined, task: Task): void {
  const { parent } = sibling
  const copy = cloneElement(task.context.element)
  if (parent === undefined) throw nullReference('nothing can stand beside what was removed')
  if (parent.kind === 'document') throw new TransformError(secondRoot)
  insertNode(parent, copy, before)
  tell(task, 'Inserted', copy.name)
}

/** The argument is an XPath seen from the first parent, without any namespace prefixes. */
function findSibling(parent: Selected, { name, args, budget }: Task): Element {
  const [path] = args
  if (path === undefined) throw new TransformError(`${name} requires an XPath argument`)
  if (args.length > 1) throw new TransformError(`Too many arguments to ${name}`)
  const [found] = evaluateXPath(path, parent, { namespaces: new Map(), budget })
  if (found === undefined) throw new TransformError(`No element in the source document matches '${path}'`)
  if (!('kind' in found) || found.kind !== 'element') {
    throw new TransformError(`'${path}' does not evaluate to an element`)
  }
  return found
}

/** Only what stands somewhere can be replaced or removed: an attribute or the document does not. */
function placed(target: Selected): Node {
  if ('parent' in target && target.parent !== undefined) return target
  throw nullReference('an attribute, the document, or what was removed before cannot be replaced or removed')
}

function elementOf(parent: Selected): Parent & { kind: 'element' } {
  if ('kind' in parent && parent.kind === 'element') return parent
  throw new TransformError(refusalOf(parent))
}

/** What .NET says where an element is put into anything but an element. */
function refusalOf(parent: Selected): string {
  if (!('kind' in parent))
    return 'The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.'
  return parent.kind === 'document' ? secondRoot : 'The current node cannot contain other nodes.'
}

/** The name .NET gives to a node of any kind. */
export function nameOf(node: Selected): string {
  if (!('kind' in node) || node.kind === 'element') return node.name
  if (node.kind === 'instruction') return node.target
  if (node.kind === 'doctype') return node.doctype.name
  return names[node.kind] ?? `#${node.kind}`
}

const names: Partial<Record<Node['kind'] | 'document', string>> = {
  cdata: '#cdata-section',
  significant: '#significant-whitespace',
}

function expectNoArguments({ name, argument, log, spot }: Task): void {
  if (argument !== undefined) addEntry(log, 'warning', `${name} does not expect arguments; ignoring`, spot)
}

function warnOfSeveral({ name, log, spot, targets }: Task): void {
  if (targets().head.length < 2) return
  const text = `Found multiple target elements, but the '${name}' Transform only applies to the first match`
  addEntry(log, 'warning', text, spot)
}

function tell({ log }: Task, what: string, name: string): void {
  addEntry(log, 'verbose', `${what} '${name}' element`)
}
