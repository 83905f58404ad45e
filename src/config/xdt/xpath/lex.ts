import { plainName } from '../../xml/names.js'

/** A token of an expression. Whether `*`, `and`, `div` are operators is for the parser to know. */
export type Token =
  | { kind: 'symbol'; text: string }
  | { kind: 'number'; value: number }
  | { kind: 'string'; value: string }
  | { kind: 'axis'; name: string }
  | { kind: 'name'; prefix: string; local: string; isCall: boolean }
  | { kind: 'end' }

/** An expression that cannot be evaluated. */
export class XPathError extends Error {
  override name = 'XPathError'
}

const pattern = new RegExp(
  [
    '[ \\t\\r\\n]+',
    `(?<axis>${plainName})[ \\t\\r\\n]*::`,
    `(?<starred>${plainName}):\\*`,
    `(?:(?<prefix>${plainName}):)?(?<local>${plainName})`,
    '(?<number>[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)',
    `"(?<double>[^"]*)"|'(?<single>[^']*)'`,
    '(?<symbol>\\/\\/|\\.\\.|!=|<=|>=|[()\\[\\].@,/|+\\-=<>*$])',
  ].join('|'),
  'y',
)

/** Splits an expression of XPath 1.0 (section 3.7) into its tokens. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = 0
  while (pattern.lastIndex < text.length) {
    const groups = pattern.exec(text)?.groups
    if (groups === undefined) throw new XPathError(`'${text}' has an invalid token.`)
    const token = readToken(groups)
    if (token === undefined) continue
    const last = tokens.at(-1)
    if (last?.kind === 'name') last.isCall = token.kind === 'symbol' && token.text === '('
    tokens.push(token)
  }
  tokens.push({ kind: 'end' })
  return tokens
}

function readToken(groups: Record<string, string | undefined>): Token | undefined {
  const { axis, prefix = '', local, starred, number, symbol } = groups
  if (axis !== undefined) return { kind: 'axis', name: axis }
  if (local !== undefined) return { kind: 'name', prefix, local, isCall: false }
  if (starred !== undefined) return { kind: 'name', prefix: starred, local: '*', isCall: false }
  if (number !== undefined) return { kind: 'number', value: Number(number) }
  if (symbol !== undefined) return { kind: 'symbol', text: symbol }
  const value = groups.double ?? groups.single
  return value === undefined ? undefined : { kind: 'string', value }
}
