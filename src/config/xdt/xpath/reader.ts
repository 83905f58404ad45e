import type { Expression } from './expression.js'
import { splitTokens, type Token, XPathError } from './lex.js'

/** Finds the namespace of a prefix; undefined for one that is not known. */
export type FindNamespace = (prefix: string) => string | undefined

/** The tokens of an expression, read one by one. */
export interface Reader {
  text: string
  next: Token
  advance(): void
  findNamespace: FindNamespace
  /** Parses a whole expression that stands inside this one. */
  parseInner(): Expression
}

export function createReader(
  text: string,
  findNamespace: FindNamespace,
  parse: (reader: Reader) => Expression,
): Reader {
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
    parseInner: () => parse(reader),
  }
  return reader
}

export function fail({ text }: Reader): never {
  throw new XPathError(`'${text}' has an invalid token.`)
}

export function isSymbol({ next }: Reader, text: string): boolean {
  return next.kind === 'symbol' && next.text === text
}

export function take(reader: Reader, text: string): boolean {
  if (!isSymbol(reader, text)) return false
  reader.advance()
  return true
}

export function expect(reader: Reader, text: string): void {
  if (!take(reader, text)) fail(reader)
}
