import type { Selected } from '../select.js'
import { axes } from './axes.js'

/** The order of the nodes of a document that stays as it is meanwhile. */
export interface Order {
  root: Selected
  /** Puts nodes in document order, each once. */
  sort(nodes: readonly Selected[]): readonly Selected[]
}

/** Nodes are counted through when first asked for: one walk over the document, whatever is sorted. */
export function createOrder(node: Selected): Order {
  const root = [...axes['ancestor-or-self'](node)].at(-1) ?? node
  let places: Map<Selected, number> | undefined
  return {
    root,
    sort(nodes) {
      const unique = [...new Set(nodes)]
      if (unique.length < 2) return unique
      places ??= countThrough(root)
      const known = places
      return unique.sort((left, right) => (known.get(left) ?? 0) - (known.get(right) ?? 0))
    },
  }
}

/** Attributes come behind their element and before its children. */
function countThrough(root: Selected): Map<Selected, number> {
  const places = new Map<Selected, number>()
  for (const node of axes['descendant-or-self'](root)) {
    places.set(node, places.size)
    for (const attribute of axes.attribute(node)) places.set(attribute, places.size)
  }
  return places
}
