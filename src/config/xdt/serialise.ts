import { type Attribute, type Document, type Element, followingOutside, type Node } from './dom.js'
import { escapeAttribute, escapeValue, type Holds } from './escape.js'
import { entriesOf, layoutOf } from './layout.js'
import { declarationNamespace, joinName } from './namespaces.js'
import { showNode } from './show-node.js'
import { createWriterNamespaces, type WriterNamespaces } from './writer-namespaces.js'

/** What is written so far; `column` counts characters on the current line. */
interface Output {
  parts: string[]
  column: number
  namespaces: WriterNamespaces
  holds: Holds
  /** Single spaces between attributes, ` />`, nothing of the original layout. */
  isPlain: boolean
}

/** Writes an element alone, as a copy or a comment takes it: single spaces, ` />`, all declarations that it needs. */
export function serialisePlain(element: Element): string {
  const output = createOutput(undefined, true)
  writeFrom(element, element, output)
  return output.parts.join('')
}

/**
 * Writes a document after the layout pass. A filter of Microsoft's writer drops the space that .NET puts before
 * `/>`, and cannot tell that one from others: one also goes inside CDATA, instructions and the DOCTYPE, and
 * spaces at the very end of the file are lost.
 */
export function serialise(document: Document, holds?: Holds): string {
  const output = createOutput(holds, false)
  if (document.first !== undefined) writeFrom(document.first, document, output)
  return output.parts.join('').replace(/(?<! ) +$/, '')
}

function createOutput(holds: Holds, isPlain: boolean): Output {
  return { parts: [], column: 0, namespaces: createWriterNamespaces(), holds, isPlain }
}

/** Writes a node and all that follows below `top`, without recursion: documents may be deep. */
function writeFrom(start: Node, top: Node | Document, output: Output): void {
  for (let node: Node | undefined = start; node !== undefined; ) {
    if (node.kind === 'element') writeStartTag(node, output)
    else writeNode(node, output)
    if (node.kind === 'element' && node.first !== undefined) {
      node = node.first
      continue
    }
    const next: Node | undefined = followingOutside(node, top)
    closeUpTo(node, next, top, output)
    node = next
  }
}

/** Closes the elements between a node and the next one. */
function closeUpTo(node: Node, next: Node | undefined, top: Node | Document, output: Output): void {
  const stop = next === undefined ? undefined : next.parent
  for (
    let at: Node | Document | undefined = node;
    at !== undefined && at.kind !== 'document' && at !== stop;
    at = at.parent
  ) {
    if (at.kind === 'element') writeEndTag(at, output)
    if (at === top) return
  }
}

function write(text: string, output: Output): void {
  output.parts.push(text)
  const line = text.lastIndexOf('\n')
  output.column = line < 0 ? output.column + text.length : text.length - line - 1
}

/** Elements whose tag stands there already closed have no end tag. */
function writeEndTag(element: Element, output: Output): void {
  const name = output.namespaces.leave()
  if (element.first === undefined && element.isSelfClosed) return
  write(`</${name}>`, output)
}

function writeStartTag(element: Element, output: Output): void {
  const { namespaces } = output
  if (!output.isPlain && element.isVerbatim && namespaces.isEmpty() && isPlainlyNamed(element)) {
    const isClosed = element.isSelfClosed && element.first === undefined
    const tag = element.origin.text.slice(element.start, element.end)
    if (isClosed === tag.endsWith('/>')) {
      namespaces.enter(element)
      write(tag, output)
      return
    }
  }
  write(`<${joinName(namespaces.enter(element), element.local)}`, output)
  if (output.isPlain) for (const attribute of element.attributes) writeAttribute(attribute, ' ', output)
  else writeLaidOut(element, output)
  for (const { name, uri } of namespaces.missing())
    write(` ${name}="${escapeValue(uri, output.holds)}"`, output)
  const isClosed = element.isSelfClosed && element.first === undefined
  write(isClosed ? (output.isPlain ? ' />' : '/>') : '>', output)
}

function isPlainlyNamed({ uri, attributes }: Element): boolean {
  return uri === '' && attributes.every((attribute) => attribute.uri === '')
}

function writeAttribute(attribute: Attribute, lead: string, output: Output): void {
  write(lead + showAttribute(attribute, output), output)
}

function showAttribute(attribute: Attribute, { namespaces, holds }: Output): string {
  const name = joinName(namespaces.attribute(attribute), attribute.local)
  if (attribute.uri === declarationNamespace) namespaces.declared(attribute)
  return `${name}="${escapeAttribute(attribute, holds)}"`
}

/** Attributes that would end beyond this column begin a new line, where nothing says how they stood. */
const widest = 160

function writeLaidOut(element: Element, output: Output): void {
  const layout = layoutOf(element)
  const leads = new Map(entriesOf(layout.leads))
  const attributes = new Map(element.attributes.toReversed().map((attribute) => [attribute.name, attribute]))
  for (const name of new Set(layout.names)) {
    const attribute = attributes.get(name)
    if (attribute === undefined) continue
    const shown = showAttribute(attribute, output)
    const isTooWide = output.column + 1 + shown.length + 1 > widest
    write((leads.get(name) ?? (isTooWide ? (layout.wrap ?? ' ') : ' ')) + shown, output)
  }
  write(leads.get('') ?? '', output)
}

function writeNode(node: Exclude<Node, Element>, output: Output): void {
  write(showNode(node, output), output)
}
