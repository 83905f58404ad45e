import { updateAttributes } from './attribute-layout.js'
import {
  createLeaf,
  type Document,
  type Element,
  insertNode,
  type Leaf,
  type Node,
  type Parent,
  removeNode,
} from './dom.js'
import { entriesOf, layoutOf } from './layout.js'

interface State {
  /** The indentation with its line break that holds here; undefined where it has to be found. */
  indent: string | undefined
  indents: string[]
  unit: string | undefined
  attributeIndent: string | undefined
  attributeIndents: (string | undefined)[]
  current: Node | undefined
  previous: Node | undefined
}

interface Level {
  parent: Parent
  next: Node | undefined
}

/**
 * Indents what is new and takes away the white space that removed nodes have left, over the whole document;
 * brings the attribute layout of every element up to date. An element is new if it was copied from
 * the transform, any other node if its parent is.
 */
export function layOut(document: Document): void {
  const state: State = {
    indent: '',
    indents: [],
    unit: undefined,
    attributeIndent: undefined,
    attributeIndents: [],
    current: undefined,
    previous: undefined,
  }
  const levels: Level[] = [{ parent: document, next: document.first }]
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.next
    if (node === undefined) {
      levels.pop()
      if (level.parent.kind === 'element') leaveElement(level.parent, state)
      continue
    }
    visit(node, state)
    level.next = node.next
    if (node.kind === 'element') {
      indentBefore(node, state)
      enterElement(node, state)
      levels.push({ parent: node, next: node.first })
    } else if (node.kind === 'whitespace') {
      tidyWhitespace(node, state)
    } else if (node.kind === 'comment') {
      indentBefore(node, state)
    }
  }
}

function visit(node: Node, state: State): void {
  state.previous = state.current
  state.current = node
}

function indentBefore(node: Node, state: State): void {
  if (!needsIndent(node, state) || node.parent === undefined) return
  insertNode(node.parent, createLeaf('whitespace', indentation(state)), node)
}

function enterElement(element: Element, state: State): void {
  updateAttributes(element, () => attributeIndentation(state))
  state.indents.push(indentation(state))
  state.indent = undefined
  state.attributeIndents.push(state.attributeIndent)
  state.attributeIndent = undefined
  if (!element.isNew) moveClosingIndent(element)
}

function leaveElement(element: Element, state: State): void {
  visit(element, state)
  state.indent = state.indents.pop()
  state.attributeIndent = state.attributeIndents.pop()
  if (!element.isSelfClosed && needsIndent(element, state)) {
    insertNode(element, createLeaf('whitespace', indentation(state)), undefined)
  }
}

/** What was appended stands behind the white space of the closing tag: that goes to the end again. */
function moveClosingIndent(element: Element): void {
  let node = element.last
  while (node?.kind === 'element' && node.isNew) node = node.previous
  if (node === undefined || node === element.last || node.kind !== 'whitespace') return
  const { isSelfClosed } = element
  removeNode(node)
  insertNode(element, node, undefined)
  element.isSelfClosed = isSelfClosed
}

/**
 * Two runs of white space meet where something was removed: the one that followed stays, unless only the other
 * has a line break. Microsoft's engine fails to save where a third one follows a run that it has just dropped; here
 * the one that was kept is compared again.
 */
function tidyWhitespace(node: Leaf, state: State): void {
  const tail = breakTail(node.data)
  const { previous } = state
  if (previous?.kind === 'whitespace') {
    if (tail === undefined && breakTail(previous.data) !== undefined) {
      removeNode(node)
      state.current = previous
    } else {
      removeNode(previous)
    }
  }
  if (tail === undefined || tail === state.indent) return
  state.indent = tail
  state.unit = undefined
  state.attributeIndent = undefined
}

/** The last line break of white space, with the spaces and tabs behind it. */
function breakTail(text: string): string | undefined {
  return /(?:\r\n|\r|\n)[ \t]*$/.exec(text)?.[0]
}

function isNew(node: Node): boolean {
  if (node.kind === 'element') return node.isNew
  return node.parent?.kind === 'element' && node.parent.isNew
}

function needsIndent(node: Node, { previous }: State): boolean {
  if (previous?.kind === 'whitespace' || previous?.kind === 'text') return false
  return isNew(node) || (previous !== undefined && isNew(previous))
}

function indentation(state: State): string {
  state.indent ??= siblingIndent(state.current) ?? (state.indents.at(-1) ?? '') + unitOf(state)
  return state.indent
}

/** The first line break among the children of the same parent that anything follows. */
function siblingIndent(current: Node | undefined): string | undefined {
  for (let node = current?.parent?.first; node?.next !== undefined; node = node.next) {
    const tail = node.kind === 'whitespace' ? breakTail(node.data) : undefined
    if (tail !== undefined) return tail
  }
  return undefined
}

/** What one level adds: from the innermost pair of levels where one begins with the other, otherwise a tab. */
function unitOf(state: State): string {
  if (state.unit !== undefined) return state.unit
  const { indents } = state
  for (let at = indents.length - 1; at > 0; at--) {
    const [upper = '', lower = ''] = [indents[at], indents[at - 1]]
    if (upper.startsWith(lower)) {
      state.unit = upper.slice(lower.length)
      return state.unit
    }
  }
  const bottom = indents[0] ?? ''
  const first = bottom.search(/[^\r\n]/)
  state.unit = first >= 0 && first < bottom.length - 1 ? bottom.slice(first + 1) : '\t'
  return state.unit
}

/** The line break for attributes: as the nearest element before has it, else the first one behind, else one level deeper. */
function attributeIndentation(state: State): string {
  state.attributeIndent ??= siblingWrap(state.current) ?? indentation(state) + unitOf(state)
  return state.attributeIndent
}

function siblingWrap(current: Node | undefined): string | undefined {
  for (let node = current?.previous; node !== undefined; node = node.previous) {
    if (node.kind !== 'element') continue
    const wrap = ownWrap(node)
    if (wrap !== undefined) return wrap
    break
  }
  for (let node = current?.next; node !== undefined; node = node.next) {
    const wrap = node.kind === 'element' ? ownWrap(node) : undefined
    if (wrap !== undefined) return wrap
  }
  return undefined
}

function ownWrap(element: Element): string | undefined {
  if (element.layout === undefined && !element.origin.text.slice(element.start, element.end).includes('\n'))
    return undefined
  const layout = layoutOf(element)
  layout.wrap ??= entriesOf(layout.leads).find(([, lead]) => lead.includes('\n'))?.[1]
  return layout.wrap
}
