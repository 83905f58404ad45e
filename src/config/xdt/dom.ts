import type { Doctype } from '../xml/doctype.js'
import type { Piece } from '../xml/references.js'
import type { ChildIndex } from './child-index.js'
import type { Layout } from './layout.js'
import type { Origin } from './origin.js'

interface Linked {
  parent: Parent | undefined
  previous: Node | undefined
  next: Node | undefined
  /** Grows from sibling to sibling, so that two siblings compare without a walk. */
  order: number
}

export interface Attribute {
  /** The qualified name; a copied attribute has lost its prefix, see `clone.ts`. */
  name: string
  prefix: string
  local: string
  uri: string
  /** The value as XPath sees it: declared entities are left out. */
  value: string
  /** The value with its entity references, where it has any. */
  pieces: readonly Piece[] | undefined
  /** Offset of the name in the text of the element's origin. */
  start: number
}

export interface Element extends Linked {
  kind: 'element'
  name: string
  prefix: string
  local: string
  uri: string
  attributes: Attribute[]
  first: Node | undefined
  last: Node | undefined
  /** Written `<x/>`; false for good as soon as a child is added. */
  isSelfClosed: boolean
  /** Came from a transform: the layout pass puts it and all in it on lines of their own. */
  isNew: boolean
  origin: Origin
  /** Offset of `<` in the text of the origin. */
  start: number
  end: number
  /** The start tag may be written as it stands in the source: nothing in it would change. */
  isVerbatim: boolean
  layout: Layout | undefined
  index: ChildIndex | undefined
}

export interface Leaf extends Linked {
  kind: 'text' | 'whitespace' | 'significant' | 'comment' | 'cdata' | 'entity'
  /** The text; of an entity reference its name. */
  data: string
}

export interface Instruction extends Linked {
  kind: 'instruction'
  target: string
  data: string
}

export interface Declaration extends Linked {
  kind: 'declaration'
  encoding: string | undefined
  standalone: string | undefined
}

export interface DoctypeNode extends Linked {
  kind: 'doctype'
  doctype: Doctype
}

export interface Document {
  kind: 'document'
  first: Node | undefined
  last: Node | undefined
  index: ChildIndex | undefined
}

export type Parent = Element | Document
export type Node = Element | Leaf | Instruction | Declaration | DoctypeNode

/** The link fields of a node that stands nowhere yet. */
export const unlinked = { parent: undefined, previous: undefined, next: undefined, order: 0 }

export function createLeaf(kind: Leaf['kind'], data: string): Leaf {
  return { kind, data, parent: undefined, previous: undefined, next: undefined, order: 0 }
}

export function rootOf(document: Document): Element | undefined {
  for (const node of childrenOf(document)) if (node.kind === 'element') return node
  return undefined
}

/** The children in order; a child may be removed while it is the current one. */
function* childrenOf(parent: Parent): Generator<Node> {
  for (let node = parent.first; node !== undefined; ) {
    const next = node.next
    yield node
    node = next
  }
}

/** Puts a node before another child of the parent, or behind the last one. */
export function insertNode(parent: Parent, node: Node, before: Node | undefined): void {
  const previous = before === undefined ? parent.last : before.previous
  node.parent = parent
  node.previous = previous
  node.next = before
  if (previous === undefined) parent.first = node
  else previous.next = node
  if (before === undefined) parent.last = node
  else before.previous = node
  if (parent.kind === 'element') parent.isSelfClosed = false
  node.order = orderBetween(previous, before)
  if (node.order === previous?.order || node.order === before?.order) renumber(parent)
  if (node.kind === 'element') parent.index?.add(node)
}

function orderBetween(previous: Node | undefined, next: Node | undefined): number {
  if (next === undefined) return previous === undefined ? 0 : Math.floor(previous.order) + 1
  return previous === undefined ? Math.ceil(next.order) - 1 : (previous.order + next.order) / 2
}

/** Between two siblings there is room for some fifty halvings; then all get new numbers. */
function renumber(parent: Parent): void {
  let order = 0
  for (const node of childrenOf(parent)) node.order = order++
}

export function removeNode(node: Node): void {
  const { parent, previous, next } = node
  if (parent === undefined) return
  if (previous === undefined) parent.first = next
  else previous.next = next
  if (next === undefined) parent.last = previous
  else next.previous = previous
  node.parent = undefined
  node.previous = undefined
  node.next = undefined
}

export function replaceNode(old: Node, node: Node): void {
  const { parent } = old
  if (parent === undefined) return
  insertNode(parent, node, old)
  removeNode(old)
}

/** The next node in document order after a node's start, below `top` only. */
function following(node: Node, top: Node | Document): Node | undefined {
  if (node.kind === 'element' && node.first !== undefined) return node.first
  return followingOutside(node, top)
}

/** The next node in document order after a node's end, below `top` only. */
export function followingOutside(node: Node, top: Node | Document): Node | undefined {
  for (let at: Node | Document | undefined = node; at !== undefined && at !== top; at = at.parent) {
    if (at.kind === 'document') return undefined
    if (at.next !== undefined) return at.next
  }
  return undefined
}

/** All elements from `top` on, in document order. */
export function* elementsFrom(top: Element): Generator<Element> {
  for (let node: Node | undefined = top; node !== undefined; node = following(node, top)) {
    if (node.kind === 'element') yield node
  }
}

/** Says that an element's attributes are no longer those of its source. */
export function touchAttributes(element: Element): void {
  element.isVerbatim = false
}
