import { TransformError } from './log.js'
import type { Selected } from './select.js'
import { type Budget, BudgetSpent } from './xpath/budget.js'
import { evaluateExpression } from './xpath/evaluate.js'
import { XPathError } from './xpath/lex.js'
import { parseExpression } from './xpath/parse.js'
import { isNodes } from './xpath/values.js'

/** Evaluates an XPath 1.0 expression that must come to nodes; they are in document order. */
export function evaluateXPath(
  text: string,
  context: Selected,
  { namespaces, budget }: { namespaces: ReadonlyMap<string, string>; budget: Budget },
): readonly Selected[] {
  try {
    const value = evaluateExpression(
      parseExpression(text, (prefix) => namespaces.get(prefix)),
      context,
      budget,
    )
    if (isNodes(value)) return value
  } catch (thrown) {
    if (thrown instanceof RangeError) throw new TransformError(`'${text}' is too deep to evaluate.`)
    if (thrown instanceof BudgetSpent) throw new TransformError(`'${text}' ${thrown.message}.`)
    if (thrown instanceof XPathError) throw new TransformError(thrown.message)
    throw thrown
  }
  throw new TransformError('Expression must evaluate to a node-set.')
}
