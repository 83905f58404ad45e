import { xmlNamespace } from '../namespaces.js'
import type { Selected } from '../select.js'
import { axes } from './axes.js'
import type { Budget } from './budget.js'
import { isNodes, textOf, toBoolean, toNumber, toText, type Value } from './values.js'

/** The node that an expression is evaluated for, its place in its set from 1, and how many those are. */
export interface Focus {
  node: Selected
  position: number
  size: number
  budget: Budget
}

type Count = readonly [least: number, most: number]

/** How many arguments each function of XPath 1.0 (section 4) takes. */
export const counts: ReadonlyMap<string, Count> = new Map([
  ...group([0, 0], 'last position true false'),
  ...group([0, 1], 'name local-name namespace-uri string number string-length normalize-space'),
  ...group([1, 1], 'count id boolean not lang sum floor ceiling round'),
  ...group([2, 2], 'starts-with contains substring-before substring-after'),
  ...group([2, 3], 'substring'),
  ...group([3, 3], 'translate'),
  ...group([2, Number.POSITIVE_INFINITY], 'concat'),
])

function group(count: Count, names: string): [string, Count][] {
  return names.split(' ').map((name) => [name, count])
}

/** Functions whose arguments must be node sets. */
export const ofNodes: ReadonlySet<string> = new Set(['count', 'sum', 'name', 'local-name', 'namespace-uri'])

type Function = (args: readonly Value[], focus: Focus) => Value

const functions = new Map<string, Function>([
  ['last', (_, { size }) => size],
  ['position', (_, { position }) => position],
  ['true', () => true],
  ['false', () => false],
  ['count', ([nodes]) => nodesOf(nodes).length],
  // No attribute is known to be an id, because declarations in a DTD are not read.
  ['id', () => []],
  ['name', (args, focus) => nameOf(firstOf(args, focus), 'name')],
  ['local-name', (args, focus) => nameOf(firstOf(args, focus), 'local')],
  ['namespace-uri', (args, focus) => nameOf(firstOf(args, focus), 'uri')],
  ['string', (args, focus) => own(args, focus)],
  ['number', ([value], { node, budget }) => toNumber(value ?? [node], budget)],
  ['boolean', ([value = '']) => toBoolean(value)],
  ['not', ([value = '']) => !toBoolean(value)],
  ['sum', ([nodes], { budget }) => nodesOf(nodes).reduce((sum, node) => sum + toNumber([node], budget), 0)],
  ['floor', ([value = ''], { budget }) => Math.floor(toNumber(value, budget))],
  ['ceiling', ([value = ''], { budget }) => Math.ceil(toNumber(value, budget))],
  ['round', ([value = ''], { budget }) => Math.round(toNumber(value, budget))],
  ['concat', (args, { budget }) => args.map((value) => toText(value, budget)).join('')],
  ['starts-with', withTexts((whole, part) => whole.startsWith(part))],
  ['contains', withTexts((whole, part) => whole.includes(part))],
  ['substring-before', withTexts((whole, part) => whole.slice(0, Math.max(0, whole.indexOf(part))))],
  ['substring-after', withTexts(cutBehind)],
  [
    'substring',
    ([whole = '', start = '', count], { budget }) =>
      substring(
        toText(whole, budget),
        toNumber(start, budget),
        count === undefined ? Number.POSITIVE_INFINITY : toNumber(count, budget),
      ),
  ],
  ['string-length', (args, focus) => own(args, focus).length],
  [
    'normalize-space',
    (args, focus) =>
      own(args, focus)
        .replace(/[ \t\r\n]+/g, ' ')
        .replace(/^ | $/g, ''),
  ],
  ['translate', withTexts(translate)],
  ['lang', ([wanted = ''], { node, budget }) => isLanguage(languageOf(node), toText(wanted, budget))],
])

/** Calls a function with values; whether it is one was seen when the expression was parsed. */
export function callFunction(name: string, args: readonly Value[], focus: Focus): Value {
  return functions.get(name)?.(args, focus) ?? ''
}

function nodesOf(value: Value | undefined): readonly Selected[] {
  return value !== undefined && isNodes(value) ? value : []
}

/** A function of nothing but texts. */
function withTexts(
  call: (first: string, second: string, third: string) => string | boolean,
): (args: readonly Value[], focus: Focus) => Value {
  return ([first = '', second = '', third = ''], { budget }) =>
    call(toText(first, budget), toText(second, budget), toText(third, budget))
}

/** The text of the argument, or of the node where there is none. */
function own([value]: readonly Value[], { node, budget }: Focus): string {
  return value === undefined ? textOf(node, budget) : toText(value, budget)
}

function firstOf([value]: readonly Value[], { node }: Focus): Selected | undefined {
  return value === undefined ? node : nodesOf(value)[0]
}

function nameOf(node: Selected | undefined, part: 'name' | 'local' | 'uri'): string {
  if (node === undefined) return ''
  if ('local' in node) return node[part]
  return node.kind === 'instruction' && part !== 'uri' ? node.target : ''
}

function cutBehind(whole: string, part: string): string {
  const at = whole.indexOf(part)
  return at < 0 ? '' : whole.slice(at + part.length)
}

/** As .NET has it: with a negative length the text begins at its start, wherever it was to begin. */
function substring(whole: string, start: number, length: number): string {
  const from = Math.round(start) - 1
  const end = from + Math.round(length)
  if (Number.isNaN(end) || end <= 0) return ''
  return whole.slice(from < 0 || length < 0 ? 0 : from, end)
}

function translate(whole: string, from: string, to: string): string {
  return whole
    .split('')
    .map((character) => {
      const at = from.indexOf(character)
      return at < 0 ? character : to.charAt(at)
    })
    .join('')
}

function languageOf(node: Selected): string {
  for (const at of axes['ancestor-or-self'](node)) {
    if (!('attributes' in at)) continue
    const found = at.attributes.find(({ uri, local }) => uri === xmlNamespace && local === 'lang')
    if (found !== undefined) return found.value
  }
  return ''
}

function isLanguage(language: string, wanted: string): boolean {
  const [given, base] = [language.toLowerCase(), wanted.toLowerCase()]
  return given.startsWith(base) && (given.length === base.length || given[base.length] === '-')
}
