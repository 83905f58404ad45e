import { TransformError } from './log.js'
import type { Selected } from './select.js'
import { evaluateByLibrary } from './xpath-library.js'
import { nodeOf, viewOf } from './xpath-view.js'

/**
 * Evaluates an XPath 1.0 expression; the result is in document order. Prefixes and functions are checked
 * before, as .NET does it: an unknown one is an error even where nothing would be selected.
 */
export function evaluateXPath(
  text: string,
  context: Selected,
  namespaces: ReadonlyMap<string, string>,
): Selected[] {
  checkNames(text, namespaces)
  const result = evaluate(text, () => evaluateByLibrary(text, viewOf(context), namespaces))
  if (result === undefined) throw new TransformError('Expression must evaluate to a node-set.')
  return result.map(nodeOf)
}

/** What is wrong with an expression is said in .NET's words; too deep a document is another matter. */
function evaluate<T>(text: string, run: () => T): T {
  try {
    return run()
  } catch (thrown) {
    const isTooDeep = thrown instanceof RangeError
    throw new TransformError(
      isTooDeep ? `'${text}' is too deep to evaluate.` : `'${text}' has an invalid token.`,
    )
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
  /"[^"]*"|'[^']*'|(?<axis>[^\s()[\]/@,|=!<>+*$:"'.\d-][^\s()[\]/@,|=!<>+*$:"']*)\s*::|(?<prefix>[^\s()[\]/@,|=!<>+*$:"'.\d-][^\s()[\]/@,|=!<>+*$:"']*):(?!:)|(?<name>[^\s()[\]/@,|=!<>+*$:"'.\d-][^\s()[\]/@,|=!<>+*$:"']*)\s*(?<call>\()?|(?<variable>\$)|./gsu
const axes = new Set(
  (
    'ancestor ancestor-or-self attribute child descendant descendant-or-self following following-sibling ' +
    'namespace parent preceding preceding-sibling self'
  ).split(' '),
)
const operators = new Set(['and', 'or', 'div', 'mod'])

const contextNeeded =
  'Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.'

function checkNames(text: string, namespaces: ReadonlyMap<string, string>): void {
  for (const { groups } of text.matchAll(tokens)) {
    const { axis, prefix, name, call, variable } = groups ?? {}
    if (axis !== undefined && !axes.has(axis)) throw new TransformError(`'${text}' has an invalid token.`)
    if (variable !== undefined) throw new TransformError(contextNeeded)
    if (prefix !== undefined && !namespaces.has(prefix)) {
      throw new TransformError(
        namespaces.size === 0 ? contextNeeded : `Namespace prefix '${prefix}' is not defined.`,
      )
    }
    if (call !== undefined && name !== undefined && !functions.has(name) && !operators.has(name)) {
      throw new TransformError(contextNeeded)
    }
  }
}
