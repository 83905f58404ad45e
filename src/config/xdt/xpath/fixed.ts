import type { Expression } from './expression.js'

const known = new WeakMap<Expression, boolean>()

/** Tells whether an expression comes to the same for every node of a document, so that once is enough. */
export function isFixed(expression: Expression): boolean {
  const found = known.get(expression) ?? decide(expression)
  known.set(expression, found)
  return found
}

function decide(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
    case 'string':
      return true
    case 'negation':
    case 'filter':
      return isFixed(expression.of)
    case 'binary':
      return isFixed(expression.left) && isFixed(expression.right)
    case 'call':
      return expression.name !== 'lang' && expression.args.length > 0 && expression.args.every(isFixed)
    case 'path':
      return typeof expression.from === 'string' ? expression.from === 'root' : isFixed(expression.from)
  }
}
