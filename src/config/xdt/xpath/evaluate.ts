import { findChildren } from '../child-index.js'
import type { Selected } from '../select.js'
import { axes, isMatch } from './axes.js'
import { type Budget, spend } from './budget.js'
import type { Axis, Expression, Operator, Step } from './expression.js'
import { isFixed } from './fixed.js'
import { callFunction, type Focus } from './functions.js'
import { findKeyed } from './keyed-step.js'
import { createOrder, type Order } from './order.js'
import { isNodes, textOf, toBoolean, toNumber, toText, type Value } from './values.js'

/** Evaluates a parsed expression for a node of a document that stays as it is meanwhile. */
export function evaluateExpression(expression: Expression, node: Selected, budget: Budget): Value {
  const order = createOrder(node)
  return evaluate(expression, { node, position: 1, size: 1, order, budget, fixed: new Map() })
}

type Context = Focus & {
  order: Order
  /** What the expressions came to that are the same for every node. */
  fixed: Map<Expression, Value>
}

function evaluate(expression: Expression, context: Context): Value {
  const { fixed } = context
  const known = fixed.get(expression)
  if (known !== undefined) return known
  const value = evaluateAnew(expression, context)
  if (isFixed(expression)) fixed.set(expression, value)
  return value
}

function evaluateAnew(expression: Expression, context: Context): Value {
  switch (expression.kind) {
    case 'number':
    case 'string':
      return expression.value
    case 'negation':
      return -toNumber(evaluate(expression.of, context), context.budget)
    case 'binary':
      return combine(expression, context)
    case 'call': {
      const args = expression.args.map((argument) => evaluate(argument, context))
      for (const value of args) if (typeof value === 'string') spend(context.budget, value.length >> 4)
      return callFunction(expression.name, args, context)
    }
    case 'filter':
      return filter(nodesOf(expression.of, context), expression.predicates, context)
    case 'path':
      return walk(expression, context)
  }
}

function nodesOf(expression: Expression, context: Context): readonly Selected[] {
  const value = evaluate(expression, context)
  return isNodes(value) ? value : []
}

function combine(expression: Expression & { kind: 'binary' }, context: Context): Value {
  const { operator, left, right } = expression
  const test = (side: Expression) => toBoolean(evaluate(side, context))
  if (operator === 'or') return test(left) || test(right)
  if (operator === 'and') return test(left) && test(right)
  const [first, second] = [evaluate(left, context), evaluate(right, context)]
  if (operator === '|')
    return sort([...(isNodes(first) ? first : []), ...(isNodes(second) ? second : [])], context)
  const calculate = arithmetic[operator]
  return calculate === undefined
    ? compare(operator, [first, second], context)
    : calculate(toNumber(first, context.budget), toNumber(second, context.budget))
}

const arithmetic: Partial<Record<Operator, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  div: (left, right) => left / right,
  mod: (left, right) => left % right,
}

/** XPath 1.0, section 3.4: a set compares if any of its nodes does, with a boolean as a whole. */
function compare(operator: Operator, sides: readonly [Value, Value], context: Context): boolean {
  const [left, right] = sides
  if (typeof left !== 'boolean' && typeof right !== 'boolean') {
    const read = (node: Selected) => readAs(node, typeof (isNodes(left) ? right : left), context)
    if (isNodes(left)) return left.some((node) => compare(operator, [read(node), right], context))
    if (isNodes(right)) return right.some((node) => compare(operator, [left, read(node)], context))
  }
  if (operator === '=' || operator === '!=') return areEqual(left, right, context) === (operator === '=')
  const [first, second] = sides.map((side) =>
    toNumber(isNodes(side) ? toBoolean(side) : side, context.budget),
  )
  return relations[operator]?.(first ?? 0, second ?? 0) ?? false
}

function readAs(node: Selected, other: string, { budget }: Context): Value {
  return other === 'number' ? toNumber([node], budget) : textOf(node, budget)
}

function sort(nodes: readonly Selected[], { order, budget }: Context): readonly Selected[] {
  spend(budget, nodes.length)
  return order.sort(nodes)
}

function areEqual(left: Value, right: Value, { budget }: Context): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return toBoolean(left) === toBoolean(right)
  if (typeof left === 'number' || typeof right === 'number')
    return toNumber(left, budget) === toNumber(right, budget)
  return toText(left, budget) === toText(right, budget)
}

const relations: Partial<Record<Operator, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
}

function walk({ from, steps }: Expression & { kind: 'path' }, context: Context): readonly Selected[] {
  let nodes = startOf(from, context)
  // As long as no node stands in another, children and attributes of nodes in order are in order themselves.
  let isFlat = nodes.length < 2
  for (const step of steps) {
    const found = nodes.flatMap((node) => follow(step, node, context))
    const isSimple = step.axis === 'attribute' || step.axis === 'self' || (step.axis === 'child' && isFlat)
    if (!isSimple && nodes.length > 1) nodes = sort(found, context)
    else nodes = reverse.has(step.axis) ? found.reverse() : found
    isFlat = step.axis === 'attribute' || (isSimple && isFlat) || nodes.length < 2
  }
  return nodes
}

function startOf(from: 'root' | 'context' | Expression, context: Context): readonly Selected[] {
  if (from === 'context') return [context.node]
  return from === 'root' ? [context.order.root] : nodesOf(from, context)
}

const reverse: ReadonlySet<Axis> = new Set(['ancestor', 'ancestor-or-self', 'preceding', 'preceding-sibling'])

function follow(step: Step, node: Selected, context: Context): readonly Selected[] {
  const { axis, test, predicates } = step
  const keyed = findKeyed(step)
  if (keyed !== undefined && 'first' in node) {
    return filter([...findChildren(node, keyed.step)], predicates.slice(keyed.used), context)
  }
  const found: Selected[] = []
  for (const next of axes[axis](node)) {
    spend(context.budget, 1)
    if (isMatch(next, test, axis)) found.push(next)
  }
  return filter(found, predicates, context)
}

function filter(
  nodes: readonly Selected[],
  predicates: readonly Expression[],
  { order, budget, fixed }: Context,
): readonly Selected[] {
  let left = nodes
  for (const predicate of predicates) {
    const size = left.length
    spend(budget, size)
    left = left.filter((node, at) => {
      const value = evaluate(predicate, { node, position: at + 1, size, order, budget, fixed })
      return typeof value === 'number' ? value === at + 1 : toBoolean(value)
    })
  }
  return left
}
