import { type Expression, isNodeSet, type Operator, type Step } from './expression.js'
import { counts, ofNodes } from './functions.js'
import { type Token, XPathError } from './lex.js'
import { findNodeType, parseLocation, parseMoreSteps, parsePredicates } from './parse-steps.js'
import { createReader, expect, type FindNamespace, fail, isSymbol, type Reader, take } from './reader.js'

/**
 * Parses an expression of XPath 1.0. As in .NET, prefixes, functions, the number of arguments and operands that must
 * be node sets are checked here, so that they are mistakes even where nothing would be selected.
 */
export function parseExpression(text: string, findNamespace: FindNamespace): Expression {
  const reader = createReader(text, findNamespace, (inner) => parseBinary(inner, 0))
  const expression = reader.parseInner()
  if (reader.next.kind !== 'end') fail(reader)
  return expression
}

/** The operators from the loosest to the tightest, without the union, which binds closer than the minus sign. */
const levels: readonly (readonly Operator[])[] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
]

function parseBinary(reader: Reader, level: number): Expression {
  const operators = levels[level]
  if (operators === undefined) return parseUnary(reader)
  let left = parseBinary(reader, level + 1)
  for (let operator = takeOperator(reader, operators); operator; operator = takeOperator(reader, operators)) {
    left = { kind: 'binary', operator, left, right: parseBinary(reader, level + 1) }
  }
  return left
}

function takeOperator(reader: Reader, operators: readonly Operator[]): Operator | undefined {
  const { next } = reader
  const word =
    next.kind === 'symbol' ? next.text : next.kind === 'name' && next.prefix === '' ? next.local : ''
  const operator = operators.find((known) => known === word)
  if (operator !== undefined) reader.advance()
  return operator
}

function parseUnary(reader: Reader): Expression {
  if (take(reader, '-')) return { kind: 'negation', of: parseUnary(reader) }
  let left = parsePath(reader)
  while (take(reader, '|')) {
    const right = parsePath(reader)
    left = { kind: 'binary', operator: '|', left: nodes(left), right: nodes(right) }
  }
  return left
}

function nodes(expression: Expression): Expression {
  if (!isNodeSet(expression)) throw new XPathError('Expression must evaluate to a node-set.')
  return expression
}

function parsePath(reader: Reader): Expression {
  const { next } = reader
  const isPrimary =
    next.kind === 'number' ||
    next.kind === 'string' ||
    isSymbol(reader, '(') ||
    isSymbol(reader, '$') ||
    (next.kind === 'name' && next.isCall && findNodeType(reader) === undefined)
  if (!isPrimary) return parseLocation(reader)
  const primary = parsePrimary(reader)
  const predicates = parsePredicates(reader)
  const from: Expression =
    predicates.length === 0 ? primary : { kind: 'filter', of: nodes(primary), predicates }
  if (!isSymbol(reader, '/') && !isSymbol(reader, '//')) return from
  const steps: Step[] = []
  parseMoreSteps(reader, steps)
  return { kind: 'path', from: nodes(from), steps }
}

const contextNeeded =
  'Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.'

function parsePrimary(reader: Reader): Expression {
  const { next } = reader
  reader.advance()
  if (next.kind === 'number' || next.kind === 'string') return next
  if (next.kind === 'name') return parseCall(next, reader)
  if (next.kind === 'symbol' && next.text === '$') throw new XPathError(contextNeeded)
  const inner = reader.parseInner()
  expect(reader, ')')
  return inner
}

function parseCall({ prefix, local: name }: Token & { kind: 'name' }, reader: Reader): Expression {
  expect(reader, '(')
  const args: Expression[] = []
  if (!isSymbol(reader, ')')) {
    do args.push(reader.parseInner())
    while (take(reader, ','))
  }
  expect(reader, ')')
  const count = prefix === '' ? counts.get(name) : undefined
  if (count === undefined) throw new XPathError(contextNeeded)
  const [least, most] = count
  if (args.length < least || args.length > most) {
    throw new XPathError(`Function '${name}' in '${reader.text}' has an invalid number of arguments.`)
  }
  return { kind: 'call', name, args: ofNodes.has(name) ? args.map(nodes) : args }
}
