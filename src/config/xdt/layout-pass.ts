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
import {
  adoptIndent,
  attributeIndentation,
  breakTail,
  createIndents,
  enterLevel,
  type Indents,
  indentation,
  leaveLevel,
} from './indentation.js'

interface State extends Indents {
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
  const state: State = { ...createIndents(), current: undefined, previous: undefined }
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
  enterLevel(state)
  if (!element.isNew) moveClosingIndent(element)
}

function leaveElement(element: Element, state: State): void {
  visit(element, state)
  leaveLevel(state)
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
  if (tail !== undefined) adoptIndent(tail, state)
}

function isNew(node: Node): boolean {
  if (node.kind === 'element') return node.isNew
  return node.parent?.kind === 'element' && node.parent.isNew
}

function needsIndent(node: Node, { previous }: State): boolean {
  if (previous?.kind === 'whitespace' || previous?.kind === 'text') return false
  return isNew(node) || (previous !== undefined && isNew(previous))
}
