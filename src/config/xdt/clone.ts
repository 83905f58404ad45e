import { type Element, elementsFrom, removeNode, rootOf } from './dom.js'
import { createLayout } from './layout.js'
import { TransformError } from './log.js'
import { declarationNamespace, xdtNamespace } from './namespaces.js'
import { createOrigin } from './origin.js'
import { parseDocument } from './parse.js'
import { serialisePlain } from './serialise.js'

/**
 * Copies an element of the transform, as what is inserted or gives its attributes: written out, read again, and
 * freed of all that is XDT's. All declarations go, and so do the prefixes of attributes, whose namespaces
 * stay: the writer finds new ones. A reference to an entity of the transform's DTD cannot be read again.
 */
export function cloneElement(element: Element): Element {
  const text = serialisePlain(element)
  const { line, column } = element.origin.positionOf(element.start + 1)
  const reading = { dropsWhitespace: false, isNew: true, deepest: Number.POSITIVE_INFINITY }
  const fail = (_: number, problem: string): never => {
    throw new TransformError(problem)
  }
  const copy = rootOf(parseDocument(createOrigin(text, line - 1, column - 2), reading, fail))
  if (copy === undefined) throw new Error('A copy has no root element')
  for (const inner of elementsFrom(copy)) scrub(inner)
  removeNode(copy)
  return copy
}

function scrub(element: Element): void {
  element.isVerbatim = false
  element.layout = createLayout()
  element.attributes = element.attributes
    .filter(({ uri }) => uri !== xdtNamespace && uri !== declarationNamespace)
    .map((attribute) => ({ ...attribute, prefix: '', name: attribute.local }))
}
