import type { Instruction, Leaf } from '../dom.js'
import type { Selected } from '../select.js'
import { isText } from './axes.js'
import { type Budget, spend } from './budget.js'

/** What an expression comes to; nodes are in document order, each once. */
export type Value = readonly Selected[] | string | number | boolean

export function isNodes(value: Value): value is readonly Selected[] {
  return typeof value === 'object'
}

/** XPath 1.0, section 4.3. */
export function toBoolean(value: Value): boolean {
  return isNodes(value) ? value.length > 0 : Boolean(value)
}

/** XPath 1.0, section 4.4: digits with a point and a minus sign, and nothing else. */
export function toNumber(value: Value, budget: Budget): number {
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value)
  const text = toText(value, budget).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
  return /^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN
}

/** XPath 1.0, section 4.2: a number never has an exponent, a set is its first node. */
export function toText(value: Value, budget: Budget): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return showNumber(value)
  if (typeof value === 'boolean') return String(value)
  const [first] = value
  return first === undefined ? '' : textOf(first, budget)
}

function showNumber(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(100).replace(/0+$/, '')
}

/** The string value of a node: of an element or the document, all the text in it. */
export function textOf(node: Selected, budget: Budget): string {
  spend(budget, 1)
  if (!('kind' in node)) return node.value
  if (!('first' in node)) return 'data' in node ? dataOf(node) : ''
  const parts: string[] = []
  let at = node.first
  while (at !== undefined) {
    spend(budget, 1)
    if ('data' in at && isText(at)) parts.push(at.data)
    if ('first' in at && at.first !== undefined) {
      at = at.first
      continue
    }
    while (at?.next === undefined) {
      const up: Selected | undefined = at?.parent
      if (up === undefined || up === node || up.kind === 'document') return parts.join('')
      at = up
    }
    at = at.next
  }
  return parts.join('')
}

/** A text node goes on as long as text follows. */
function dataOf(node: Leaf | Instruction): string {
  let data = node.data
  if (!isText(node)) return data
  for (let at = node.next; at !== undefined && isText(at) && 'data' in at; at = at.next) data += at.data
  return data
}
