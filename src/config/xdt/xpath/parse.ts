import {
  type Axis,
  axisNames,
  type Expression,
  isNodeSet,
  type NodeTest,
  type NodeType,
  type Operator,
  type Step,
} from './expression.js'
import { counts, ofNodes } from './functions.js'
import { splitTokens, type Token, XPathError } from './lex.js'

/** Finds the namespace of a prefix; undefined for one that is not known. */
export type FindNamespace = (prefix: string) => string | undefined

interface Reader {
  text: string
  next: Token
  advance(): void
  findNamespace: FindNamespace
}

/**
 * Parses an expression of XPath 1.0. As in .NET, prefixes, functions, the number of arguments and operands that must
 * be node sets are checked here, so that they are mistakes even where nothing would be selected.
 */
export function parseExpression(text: string, findNamespace: FindNamespace): Expression {
  const tokens = splitTokens(text)
  let at = 0
  const end: Token = { kind: 'end' }
  const reader: Reader = {
    text,
    findNamespace,
    next: tokens[0] ?? end,
    advance() {
      reader.next = tokens[++at] ?? end
    },
  }
  const expression = parseBinary(reader, 0)
  if (reader.next.kind !== 'end') fail(reader)
  return expression
}

function fail({ text }: Reader): never {
  throw new XPathError(`'${text}' has an invalid token.`)
}

function isSymbol({ next }: Reader, text: string): boolean {
  return next.kind === 'symbol' && next.text === text
}

function take(reader: Reader, text: string): boolean {
  if (!isSymbol(reader, text)) return false
  reader.advance()
  return true
}

function expect(reader: Reader, text: string): void {
  if (!take(reader, text)) fail(reader)
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

const nodeTypes: readonly NodeType[] = ['node', 'text', 'comment', 'processing-instruction']

function findNodeType({ next }: Reader): NodeType | undefined {
  return next.kind === 'name' && next.isCall && next.prefix === ''
    ? nodeTypes.find((type) => type === next.local)
    : undefined
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

function parseLocation(reader: Reader): Expression {
  const steps: Step[] = []
  if (take(reader, '/')) {
    if (isStep(reader)) parseSteps(reader, steps)
    return { kind: 'path', from: 'root', steps }
  }
  if (isSymbol(reader, '//')) {
    parseMoreSteps(reader, steps)
    return { kind: 'path', from: 'root', steps }
  }
  parseSteps(reader, steps)
  return { kind: 'path', from: 'context', steps }
}

function isStep(reader: Reader): boolean {
  const { kind } = reader.next
  return kind === 'name' || kind === 'axis' || ['.', '..', '@', '*'].some((text) => isSymbol(reader, text))
}

function parseSteps(reader: Reader, steps: Step[]): void {
  steps.push(parseStep(reader))
  parseMoreSteps(reader, steps)
}

function parseMoreSteps(reader: Reader, steps: Step[]): void {
  for (;;) {
    if (take(reader, '//')) steps.push(anyNode('descendant-or-self'))
    else if (!take(reader, '/')) return
    steps.push(parseStep(reader))
  }
}

function anyNode(axis: Axis): Step {
  return { axis, test: { kind: 'type', type: 'node', target: undefined }, predicates: [] }
}

function parseStep(reader: Reader): Step {
  if (take(reader, '.')) return anyNode('self')
  if (take(reader, '..')) return anyNode('parent')
  const axis = parseAxis(reader)
  return { axis, test: parseTest(reader), predicates: parsePredicates(reader) }
}

function parseAxis(reader: Reader): Axis {
  if (take(reader, '@')) return 'attribute'
  const { next } = reader
  if (next.kind !== 'axis') return 'child'
  reader.advance()
  return axisNames.find((axis) => axis === next.name) ?? fail(reader)
}

function parseTest(reader: Reader): NodeTest {
  const { next } = reader
  if (take(reader, '*')) return { kind: 'name', uri: undefined, local: undefined }
  if (next.kind !== 'name') return fail(reader)
  const type = findNodeType(reader)
  reader.advance()
  if (type !== undefined) return { kind: 'type', type, target: parseTarget(reader, type) }
  const local = next.local === '*' ? undefined : next.local
  return { kind: 'name', uri: next.prefix === '' ? '' : namespaceOf(next.prefix, reader), local }
}

function parseTarget(reader: Reader, type: NodeType): string | undefined {
  expect(reader, '(')
  const { next } = reader
  const target = type === 'processing-instruction' && next.kind === 'string' ? next.value : undefined
  if (target !== undefined) reader.advance()
  expect(reader, ')')
  return target
}

function namespaceOf(prefix: string, { findNamespace }: Reader): string {
  const uri = findNamespace(prefix)
  if (uri === undefined) throw new XPathError(`Namespace prefix '${prefix}' is not defined.`)
  return uri
}

function parsePredicates(reader: Reader): Expression[] {
  const predicates: Expression[] = []
  while (take(reader, '[')) {
    predicates.push(parseBinary(reader, 0))
    expect(reader, ']')
  }
  return predicates
}

const contextNeeded =
  'Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.'

function parsePrimary(reader: Reader): Expression {
  const { next } = reader
  reader.advance()
  if (next.kind === 'number' || next.kind === 'string') return next
  if (next.kind === 'name') return parseCall(next, reader)
  if (next.kind === 'symbol' && next.text === '$') throw new XPathError(contextNeeded)
  const inner = parseBinary(reader, 0)
  expect(reader, ')')
  return inner
}

function parseCall({ prefix, local: name }: Token & { kind: 'name' }, reader: Reader): Expression {
  expect(reader, '(')
  const args: Expression[] = []
  if (!isSymbol(reader, ')')) {
    do args.push(parseBinary(reader, 0))
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
