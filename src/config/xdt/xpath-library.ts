import library from 'xpath'
import { languageOf, nodesBeside, type View } from './xpath-view.js'

/** What an expression has come to; a node set has `toArray`, in document order. */
interface Value {
  toArray?: () => View[]
  stringValue(): string
  numberValue(): number
}

/** A part of a parsed expression; which of these it has depends on its kind. */
interface Part {
  functionName?: string
  arguments?: Part[]
  filter?: Part
  filterPredicates?: Part[]
  locationPath?: object
  lhs?: Part
  rhs?: Part
}

interface Context {
  contextNode: View
}

interface Step {
  axis: number
  /** The types 0 to 2 are names and `*`, others are such as `text()`. */
  nodeTest: { type: number; matches(node: View, context: Context): boolean }
}

type LibraryFunction = (context: Context, ...args: Value[]) => string | boolean

interface Options {
  node: View
  namespaces: (prefix: string) => string | undefined
  functions: (name: string) => LibraryFunction | undefined
}

// Its types leave out what is used here, and ask for a browser's whole Node where a view will do.
const { parse, BarOperation, PathExpr } = library as unknown as {
  parse(text: string): { expression: { expression: Part }; evaluate(options: Options): Value }
  BarOperation: new () => object
  PathExpr: { applyStep(step: Step, context: Context, node: View): View[] }
}

/**
 * Evaluates an expression by the XPath library, mended where that is not what XPath 1.0 and .NET say: calls and
 * operands are checked before anything is evaluated; more below. Undefined where the result is no node set.
 */
export function evaluateByLibrary(
  text: string,
  node: View,
  namespaces: ReadonlyMap<string, string>,
): View[] | undefined {
  const parsed = parse(text.replaceAll(misread, '$<call>$<other>$<number>$<colons>'))
  check(parsed.expression.expression)
  const functions = (name: string) => ownFunctions.get(name)
  const value = parsed.evaluate({ node, namespaces: (prefix) => namespaces.get(prefix), functions })
  return value.toArray?.()
}

const name = '[\\p{L}_][\\p{L}\\p{N}_.-]*'
/** What the library cannot read: `1.`, and white space before `::` and before the parenthesis of a call. */
const misread = new RegExp(
  `(?<call>(?!(?:and|or|div|mod)\\s)${name})\\s+(?=\\()|(?<other>"[^"]*"|'[^']*'|${name}|\\d*\\.\\d+)|` +
    '(?<number>\\d+)\\.(?![\\d.])|\\s+(?<colons>::)',
  'gu',
)

const [attribute, following, namespace, preceding] = [2, 6, 8, 10]
const { applyStep } = PathExpr

/**
 * The library's `following` and `preceding` take in descendants and ancestors, and lose siblings; its names mean
 * attributes on every axis that comes by one, such as `self`.
 */
PathExpr.applyStep = (step, context, node) => {
  const { axis, nodeTest } = step
  if (axis === following || axis === preceding) {
    const beside = nodesBeside(node, axis === following ? 'nextSibling' : 'previousSibling')
    return [...beside].filter((found) => nodeTest.matches(found, context))
  }
  const found = applyStep(step, context, node)
  if (nodeTest.type > 2 || axis === attribute || axis === namespace) return found
  return found.filter(({ nodeType }) => nodeType === 1)
}

/** How many arguments a function takes, at least and at most. */
const counts: Record<string, readonly [number, number]> = {
  ...group([0, 0], 'last position true false'),
  ...group([0, 1], 'name local-name namespace-uri string number string-length normalize-space'),
  ...group([1, 1], 'count id boolean not lang sum floor ceiling round'),
  ...group([2, 2], 'starts-with contains substring-before substring-after'),
  ...group([2, 3], 'substring'),
  ...group([3, 3], 'translate'),
  ...group([2, Number.POSITIVE_INFINITY], 'concat'),
}

function group(count: readonly [number, number], names: string) {
  return Object.fromEntries(names.split(' ').map((name) => [name, count]))
}

const ofNodes = new Set(['count', 'sum', 'name', 'local-name', 'namespace-uri'])

function check(part: Part): void {
  const { functionName, arguments: args = [], filter } = part
  if (functionName !== undefined) {
    const [least, most] = counts[functionName] ?? [0, 0]
    if (args.length < least || args.length > most) throw new Error(`${functionName}: number of arguments`)
    if (ofNodes.has(functionName)) args.forEach(expectNodes)
  }
  if (filter !== undefined && isPath(part)) expectNodes(filter)
  if (part instanceof BarOperation) for (const side of [part.lhs, part.rhs]) if (side) expectNodes(side)
  for (const inner of Object.values(part)) if (typeof inner === 'object' && inner !== null) check(inner)
}

function expectNodes(part: Part): void {
  if (!isNodeSet(part)) throw new Error('Expression must evaluate to a node-set.')
}

function isNodeSet(part: Part): boolean {
  if (isPath(part) || part instanceof BarOperation || part.functionName === 'id') return true
  return part.filter !== undefined && isNodeSet(part.filter)
}

function isPath({ locationPath, filterPredicates = [] }: Part): boolean {
  return locationPath !== undefined || filterPredicates.length > 0
}

const ownFunctions = new Map<string, LibraryFunction>([
  ['lang', ({ contextNode }, wanted) => isLanguage(languageOf(contextNode), wanted?.stringValue() ?? '')],
  [
    'substring',
    (_, text, start, length) =>
      substring(text?.stringValue() ?? '', start?.numberValue() ?? 1, length?.numberValue()),
  ],
])

function isLanguage(language: string, wanted: string): boolean {
  const [given, base] = [language.toLowerCase(), wanted.toLowerCase()]
  return given.startsWith(base) && (given.length === base.length || given[base.length] === '-')
}

/** As .NET has it: with a negative length the text begins at its start, wherever it was to begin. */
function substring(text: string, start: number, length = Number.POSITIVE_INFINITY): string {
  const from = Math.round(start) - 1
  const end = from + Math.round(length)
  if (Number.isNaN(end) || end <= 0) return ''
  return text.slice(from < 0 || length < 0 ? 0 : from, end)
}
