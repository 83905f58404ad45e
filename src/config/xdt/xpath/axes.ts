import type { Attribute, Document, Element, Node } from '../dom.js'
import { declarationNamespace } from '../namespaces.js'
import type { Selected } from '../select.js'
import type { Axis, NodeTest, NodeType } from './expression.js'

const owners = new WeakMap<Selected, Element>()

/** The element of an attribute that an expression has selected. */
export function ownerOf(attribute: Attribute): Element | undefined {
  return owners.get(attribute)
}

/** Whether a node is text for XPath; white space outside the root element is none. */
export function isText(node: Node | Document): boolean {
  if (node.kind === 'whitespace') return node.parent?.kind !== 'document'
  return node.kind === 'text' || node.kind === 'cdata' || node.kind === 'significant'
}

/** Text and CDATA in a row are one text node of XPath: the first of them stands for all. */
function isVisible(node: Node): boolean {
  if (isText(node)) return node.previous === undefined || !isText(node.previous)
  return node.kind === 'element' || node.kind === 'comment' || node.kind === 'instruction'
}

/** What an axis leads to from a node, nearest first; declarations of namespaces are no attributes. */
export const axes: Record<Axis, (node: Selected) => Iterable<Selected>> = {
  self: (node) => [node],
  child: childrenOf,
  parent: (node) => some(parentOf(node)),
  attribute: attributesOf,
  descendant: descendantsOf,
  *'descendant-or-self'(node) {
    yield node
    yield* descendantsOf(node)
  },
  ancestor: ancestorsOf,
  *'ancestor-or-self'(node) {
    yield node
    yield* ancestorsOf(node)
  },
  'following-sibling': (node) => siblingsOf(node, 'next'),
  'preceding-sibling': (node) => siblingsOf(node, 'previous'),
  *following(node) {
    if (!('kind' in node)) for (const owner of some(parentOf(node))) yield* descendantsOf(owner)
    for (const at of placesOf(node)) {
      for (const sibling of siblingsOf(at, 'next')) {
        yield sibling
        yield* descendantsOf(sibling)
      }
    }
  },
  *preceding(node) {
    for (const at of placesOf(node)) {
      for (const sibling of siblingsOf(at, 'previous')) {
        yield* [...descendantsOf(sibling)].reverse()
        yield sibling
      }
    }
  },
  namespace: () => [],
}

function some<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value]
}

/** What stands where a node stands: itself and all around it; of an attribute, its element. */
function placesOf(node: Selected): Selected[] {
  return 'kind' in node ? [node, ...ancestorsOf(node)] : [...ancestorsOf(node)]
}

function parentOf(node: Selected): Selected | undefined {
  return 'parent' in node ? node.parent : owners.get(node)
}

function* childrenOf(node: Selected): Generator<Node> {
  if (!('first' in node)) return
  for (let at = node.first; at !== undefined; at = at.next) if (isVisible(at)) yield at
}

function* siblingsOf(node: Selected, way: 'next' | 'previous'): Generator<Node> {
  if (!('next' in node)) return
  for (let at = node[way]; at !== undefined; at = at[way]) if (isVisible(at)) yield at
}

function* ancestorsOf(node: Selected): Generator<Selected> {
  for (let at = parentOf(node); at !== undefined; at = parentOf(at)) yield at
}

function* attributesOf(node: Selected): Generator<Attribute> {
  if (!('attributes' in node)) return
  for (const attribute of node.attributes) {
    if (attribute.uri === declarationNamespace) continue
    owners.set(attribute, node)
    yield attribute
  }
}

function* descendantsOf(top: Selected): Generator<Node> {
  let at = 'first' in top ? top.first : undefined
  while (at !== undefined) {
    if (isVisible(at)) yield at
    if ('first' in at && at.first !== undefined) at = at.first
    else {
      let from: Selected | undefined = at
      while (from !== undefined && from !== top && 'next' in from && from.next === undefined)
        from = from.parent
      at = from === undefined || from === top || !('next' in from) ? undefined : from.next
    }
  }
}

/** Tells whether a node that an axis has led to is what a step asks for. */
export function isMatch(node: Selected, test: NodeTest, axis: Axis): boolean {
  if (test.kind === 'type') return test.type === 'node' || isOfType(node, test.type, test.target)
  const isPrincipal = axis === 'attribute' ? !('kind' in node) : 'kind' in node && node.kind === 'element'
  if (!isPrincipal || !('local' in node)) return false
  return (
    (test.local === undefined || node.local === test.local) &&
    (test.uri === undefined || node.uri === test.uri)
  )
}

function isOfType(node: Selected, type: NodeType, target: string | undefined): boolean {
  if (!('kind' in node)) return false
  if (type === 'comment') return node.kind === 'comment'
  if (type === 'text') return isText(node)
  return node.kind === 'instruction' && (target === undefined || node.target === target)
}
