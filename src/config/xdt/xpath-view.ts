import type { Attribute, Element, Node } from './dom.js'
import { declarationNamespace, xmlNamespace } from './namespaces.js'
import type { Selected } from './select.js'

/** A node as the XPath library asks for it: the parts of the W3C's DOM that XPath 1.0 needs. */
export interface View {
  readonly nodeType: number
  readonly nodeName: string
  readonly parentNode: View | null
  readonly ownerElement: View | null
  readonly firstChild: View | null
  readonly nextSibling: View | null
  readonly previousSibling: View | null
}

const views = new WeakMap<Selected, View>()
const nodes = new WeakMap<object, Selected>()
const owners = new WeakMap<Selected, Element>()

/** The node behind a view. */
export function nodeOf(view: object): Selected {
  const node = nodes.get(view)
  if (node === undefined) throw new Error('The XPath library returned a node that is not of the document')
  return node
}

/** Shows a node to the XPath library; declarations are no attributes, DOCTYPE and entity references are not there. */
export function viewOf(node: Selected): View {
  const known = views.get(node)
  if (known !== undefined) return known
  const view: View = Object.assign(Object.create(links), describe(node))
  views.set(node, view)
  nodes.set(view, node)
  return view
}

/** All that stands wholly behind a node, or wholly before it: the axes `following` and `preceding`. */
export function* nodesBeside(view: View, way: 'nextSibling' | 'previousSibling'): Generator<View> {
  const owner = view.ownerElement
  if (owner !== null && way === 'nextSibling') yield* belowOf(owner)
  for (let at: View | null = owner ?? view; at !== null; at = at.parentNode) {
    for (let beside = at[way]; beside !== null; beside = beside[way]) {
      yield beside
      yield* belowOf(beside)
    }
  }
}

function* belowOf(view: View): Generator<View> {
  for (let child = view.firstChild; child !== null; child = child.nextSibling) {
    yield child
    yield* belowOf(child)
  }
}

/** The `xml:lang` that holds for a view; empty where there is none. */
export function languageOf(view: View): string {
  for (const node of pathTo(nodeOf(view)).reverse()) {
    if (!('attributes' in node)) continue
    const found = node.attributes.find(({ uri, local }) => uri === xmlNamespace && local === 'lang')
    if (found !== undefined) return found.value
  }
  return ''
}

/** The element of an attribute that an expression has selected. */
export function ownerOf(attribute: Attribute): Element | undefined {
  return owners.get(attribute)
}

const types: Record<Node['kind'] | 'document', number> = {
  element: 1,
  text: 3,
  whitespace: 3,
  significant: 3,
  cdata: 4,
  instruction: 7,
  comment: 8,
  document: 9,
  doctype: 0,
  entity: 0,
  declaration: 0,
}

function describe(node: Selected) {
  if (!('kind' in node)) {
    const { name, local, prefix, uri, value } = node
    return {
      nodeType: 2,
      nodeName: name,
      name,
      localName: local,
      prefix,
      namespaceURI: uri,
      value,
      nodeValue: value,
    }
  }
  const nodeType = types[node.kind]
  if (node.kind === 'element') {
    return {
      nodeType,
      nodeName: node.name,
      localName: node.local,
      prefix: node.prefix,
      namespaceURI: node.uri,
    }
  }
  if (node.kind === 'instruction') {
    return { nodeType, nodeName: node.target, target: node.target, data: node.data, nodeValue: node.data }
  }
  return 'data' in node
    ? { nodeType, nodeName: '', data: node.data, nodeValue: node.data }
    : { nodeType, nodeName: '' }
}

/** The links are looked up when they are followed: the document changes between two expressions. */
const links = {
  get parentNode(): View | null {
    const node = nodeOf(this)
    return 'parent' in node ? show(node.parent) : null
  },
  get ownerElement(): View | null {
    return show(owners.get(nodeOf(this)))
  },
  get firstChild(): View | null {
    const node = nodeOf(this)
    return 'first' in node ? show(skip(node.first, 'next')) : null
  },
  get nextSibling(): View | null {
    const node = nodeOf(this)
    return 'next' in node ? show(skip(node.next, 'next')) : null
  },
  get previousSibling(): View | null {
    const node = nodeOf(this)
    return 'previous' in node ? show(skip(node.previous, 'previous')) : null
  },
  get ownerDocument(): View | null {
    return show(pathTo(nodeOf(this))[0])
  },
  /** No attribute is known to be an id, because declarations in a DTD are not read. */
  getElementById: () => null,
  get documentElement(): View | null {
    const node = nodeOf(this)
    if (!('first' in node)) return null
    let at = node.first
    while (at !== undefined && at.kind !== 'element') at = at.next
    return show(at)
  },
  get attributes() {
    const node = nodeOf(this)
    if (!('attributes' in node)) return null
    const list = node.attributes.filter(({ uri }) => uri !== declarationNamespace)
    for (const attribute of list) owners.set(attribute, node)
    return { length: list.length, item: (at: number) => show(list[at]) }
  },
  compareDocumentPosition(other: View): number {
    return isBefore(nodeOf(this), nodeOf(other)) ? 4 : 2
  },
}

function show(node: Selected | undefined): View | null {
  return node === undefined ? null : viewOf(node)
}

function skip(node: Node | undefined, way: 'next' | 'previous'): Node | undefined {
  let at = node
  while (at !== undefined && isHidden(at)) at = at[way]
  return at
}

/** White space outside the root element is not there either. */
function isHidden({ kind, parent }: Node): boolean {
  return types[kind] === 0 || (kind === 'whitespace' && parent?.kind === 'document')
}

/** All that a node stands in, from the document down to itself. */
function pathTo(node: Selected): Selected[] {
  const path: Selected[] = []
  let at: Selected | undefined = node
  while (at !== undefined) {
    path.push(at)
    at = 'parent' in at ? at.parent : owners.get(at)
  }
  return path.reverse()
}

function isBefore(left: Selected, right: Selected): boolean {
  if ('parent' in left && 'parent' in right && left.parent === right.parent) return left.order < right.order
  const [ours, theirs] = [pathTo(left), pathTo(right)]
  let at = 0
  while (at < ours.length && ours[at] === theirs[at]) at++
  const [our, their] = [ours[at], theirs[at]]
  if (our === undefined) return true
  if (their === undefined) return false
  return orderOf(our, ours[at - 1]) < orderOf(their, theirs[at - 1])
}

/** Attributes come before children. */
function orderOf(node: Selected, owner: Selected | undefined): number {
  if ('order' in node) return node.order
  const attributes: readonly Selected[] = owner !== undefined && 'attributes' in owner ? owner.attributes : []
  return attributes.indexOf(node) - 1e15
}
