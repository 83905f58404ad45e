import {
  type Axis,
  axisNames,
  type Expression,
  type NodeTest,
  type NodeType,
  type Step,
} from './expression.js'
import { XPathError } from './lex.js'
import { expect, fail, isSymbol, type Reader, take } from './reader.js'

const nodeTypes: readonly NodeType[] = ['node', 'text', 'comment', 'processing-instruction']

export function findNodeType({ next }: Reader): NodeType | undefined {
  return next.kind === 'name' && next.isCall && next.prefix === ''
    ? nodeTypes.find((type) => type === next.local)
    : undefined
}

export function parseLocation(reader: Reader): Expression {
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

export function parseMoreSteps(reader: Reader, steps: Step[]): void {
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

export function parsePredicates(reader: Reader): Expression[] {
  const predicates: Expression[] = []
  while (take(reader, '[')) {
    predicates.push(reader.parseInner())
    expect(reader, ']')
  }
  return predicates
}
