import { useNamespaces, type XPathSelect } from 'xpath'
import type { Document, Element } from './dom.js'
import { TransformError } from './log.js'
import type { Selected } from './select.js'
import { nodeOf, viewOf } from './xpath-view.js'

/**
 * Evaluates an XPath 1.0 expression; the result is in document order. Prefixes and functions are checked
 * before, as .NET does it: an unknown one is an error even where nothing would be selected.
 */
export function evaluateXPath(
  text: string,
  context: Document | Element,
  namespaces: ReadonlyMap<string, string>,
): Selected[] {
  checkNames(text, namespaces)
  // The library's types ask for a browser's whole Node; it uses what a view has.
  const node = viewOf(context) as unknown as Parameters<XPathSelect>[1]
  const result = attempt(() => useNamespaces(Object.fromEntries(namespaces))(text, node))
  if (!Array.isArray(result)) throw new TransformError('Expression must evaluate to a node-set.')
  return result.map(nodeOf)
}

function attempt<T>(evaluate: () => T): T {
  try {
    return evaluate()
  } catch (thrown) {
    throw new TransformError(thrown instanceof Error ? thrown.message : String(thrown))
  }
}

const functions = new Set(
  (
    'last position count id local-name namespace-uri name string concat starts-with contains substring-before ' +
    'substring-after substring string-length normalize-space translate boolean not true false lang number sum ' +
    'floor ceiling round node text comment processing-instruction'
  ).split(' '),
)
const tokens =
  /"[^"]*"|'[^']*'|(?<axis>[\w-]+)\s*::|(?<prefix>[^\s()[\]/@,|=!<>+*$:"'.\d-][^\s()[\]/@,|=!<>+*$:"']*):(?!:)|(?<name>[^\s()[\]/@,|=!<>+*$:"'.\d-][^\s()[\]/@,|=!<>+*$:"']*)\s*(?<call>\()?|(?<variable>\$)|./gsu
const operators = new Set(['and', 'or', 'div', 'mod'])

function checkNames(text: string, namespaces: ReadonlyMap<string, string>): void {
  for (const { groups } of text.matchAll(tokens)) {
    const { prefix, name, call, variable } = groups ?? {}
    if (variable !== undefined) throw new TransformError('A path cannot have variables.')
    if (prefix !== undefined && !namespaces.has(prefix)) {
      throw new TransformError(`Namespace prefix '${prefix}' is not defined.`)
    }
    if (call !== undefined && name !== undefined && !functions.has(name) && !operators.has(name)) {
      throw new TransformError(`There is no function ${name}().`)
    }
  }
}
