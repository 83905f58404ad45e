/** A parsed expression. */
export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'string'; value: string }
  | { kind: 'negation'; of: Expression }
  | { kind: 'binary'; operator: Operator; left: Expression; right: Expression }
  | { kind: 'call'; name: string; args: Expression[] }
  | { kind: 'filter'; of: Expression; predicates: Expression[] }
  | { kind: 'path'; from: 'root' | 'context' | Expression; steps: Step[] }

export type Operator =
  | 'or'
  | 'and'
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | 'div'
  | 'mod'
  | '|'

export interface Step {
  axis: Axis
  test: NodeTest
  predicates: Expression[]
}

export const axisNames = [
  'ancestor',
  'ancestor-or-self',
  'attribute',
  'child',
  'descendant',
  'descendant-or-self',
  'following',
  'following-sibling',
  'namespace',
  'parent',
  'preceding',
  'preceding-sibling',
  'self',
] as const

export type Axis = (typeof axisNames)[number]

export type NodeType = 'node' | 'text' | 'comment' | 'processing-instruction'

/** A name means elements, on the attribute axis attributes; undefined stands for any. */
export type NodeTest =
  | { kind: 'name'; uri: string | undefined; local: string | undefined }
  | { kind: 'type'; type: NodeType; target: string | undefined }

/** Tells whether an expression comes to a node set, whatever the document. */
export function isNodeSet(expression: Expression): boolean {
  switch (expression.kind) {
    case 'path':
    case 'filter':
      return true
    case 'binary':
      return expression.operator === '|'
    case 'call':
      return expression.name === 'id'
    default:
      return false
  }
}
