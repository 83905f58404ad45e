import type { Element, Node } from './dom.js'
import { entriesOf, layoutOf } from './layout.js'

/** What the layout pass knows of the indentation where it is. */
export interface Indents {
  /** The indentation with its line break that holds here; undefined where it has to be found. */
  indent: string | undefined
  /** Those of the levels above, the innermost last. */
  indents: string[]
  /** What one level adds; undefined where it has to be found. */
  unit: string | undefined
  attributeIndent: string | undefined
  attributeIndents: (string | undefined)[]
  /** The node that was visited last. */
  current: Node | undefined
}

export function createIndents(): Indents {
  return {
    indent: '',
    indents: [],
    unit: undefined,
    attributeIndent: undefined,
    attributeIndents: [],
    current: undefined,
  }
}

export function enterLevel(state: Indents): void {
  state.indents.push(indentation(state))
  state.indent = undefined
  state.attributeIndents.push(state.attributeIndent)
  state.attributeIndent = undefined
}

export function leaveLevel(state: Indents): void {
  state.indent = state.indents.pop()
  state.attributeIndent = state.attributeIndents.pop()
}

/** Takes over the line break that white space of the document has; the unit is then found anew. */
export function adoptIndent(tail: string, state: Indents): void {
  if (tail === state.indent) return
  state.indent = tail
  state.unit = undefined
  state.attributeIndent = undefined
}

/** The last line break of white space, with the spaces and tabs behind it. */
export function breakTail(text: string): string | undefined {
  return /(?:\r\n|\r|\n)[ \t]*$/.exec(text)?.[0]
}

/** The line break with its indentation for what is inserted here. */
export function indentation(state: Indents): string {
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
function unitOf(state: Indents): string {
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
export function attributeIndentation(state: Indents): string {
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
