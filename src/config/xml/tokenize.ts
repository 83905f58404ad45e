import { type Doctype, readDoctype } from './doctype.js'
import { anyName, plainName } from './names.js'

/** Where something stands: UTF-16 offsets into the text, `end` behind the last unit. */
export interface Range {
  start: number
  end: number
}

/** An attribute of a start tag. `start` is where its name begins; its value lies between the quotes. */
export interface AttributeToken {
  name: string
  start: number
  valueStart: number
  valueEnd: number
}

/** A piece of a document; `start` and `end` hold the whole markup, so that the pieces in a row are the text. */
export type Token = Range &
  (
    | { kind: 'start'; name: string; attributes: AttributeToken[]; isSelfClosed: boolean }
    | { kind: 'end'; name: string }
    | { kind: 'text' }
    | { kind: 'comment'; data: Range }
    | { kind: 'cdata'; data: Range }
    | { kind: 'instruction'; target: string; data: Range }
    | { kind: 'declaration'; encoding: string | undefined; standalone: string | undefined }
    | ({ kind: 'doctype' } & Doctype)
  )

/** Ends the reading at an offset, by throwing; the problem is a sentence without its full stop. */
export type Fail = (offset: number, problem: string) => never

/**
 * Splits a document into its pieces, in order, and checks that it is well-formed; every position and every
 * character stays as it is: line ends, white space, references. What the caller has to check, because not
 * everyone needs it: references (`decodeReferences`), and namespaces. Nothing outside the text is read.
 * A self-closed element has no end token.
 */
export function* tokenizeXml(text: string, fail: Fail): Generator<Token> {
  checkCharacters(text, fail)
  const state: Nesting = { open: [], hasRoot: false, hasDoctype: false }
  for (let offset = 0; offset < text.length; ) {
    const token = readToken(text, offset, fail)
    checkNesting(token, text, state, fail)
    yield token
    offset = token.end
  }
  const unclosed = state.open.pop()
  if (unclosed !== undefined) fail(text.length, `The file ends before <${unclosed}> is closed`)
  if (!state.hasRoot) fail(text.length, 'There is no root element')
}

interface Nesting {
  /** The names of the elements that are open, the innermost last. */
  open: string[]
  hasRoot: boolean
  hasDoctype: boolean
}

function checkNesting(token: Token, text: string, state: Nesting, fail: Fail): void {
  const isOutside = state.open.length === 0
  switch (token.kind) {
    case 'text':
    case 'cdata':
      if (isOutside) checkOutside(text, token, fail)
      break
    case 'start':
      if (isOutside && state.hasRoot) fail(token.start, 'There are several root elements')
      state.hasRoot = true
      if (!token.isSelfClosed) state.open.push(token.name)
      break
    case 'end':
      checkEnd(token, state.open.pop(), fail)
      break
    case 'doctype':
      if (state.hasDoctype) fail(token.start, 'There are several DOCTYPEs')
      if (state.hasRoot) fail(token.start, 'The DOCTYPE stands behind the start of the root element')
      state.hasDoctype = true
  }
}

function checkCharacters(text: string, fail: Fail): void {
  const offset = text.search(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/)
  if (offset < 0) return
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')
  fail(offset, `The character U+${code} is not allowed in XML`)
}

function checkOutside(text: string, token: Token, fail: Fail): void {
  const extra = text.slice(token.start, token.end).search(/[^ \t\r\n]/)
  if (extra >= 0) fail(token.start + extra, 'There is text outside the root element')
}

function checkEnd({ name, start }: Range & { name: string }, expected: string | undefined, fail: Fail): void {
  if (expected === undefined) fail(start + 2, `</${name}> closes nothing`)
  if (expected !== name) fail(start + 2, `</${name}> does not match <${expected}>`)
}

function readToken(text: string, start: number, fail: Fail): Token {
  if (text.charCodeAt(start) !== 0x3c) return readText(text, start, fail)
  const next = text[start + 1]
  if (next === '/') return readEndTag(text, start, fail)
  if (next === '?') return readInstruction(text, start, fail)
  if (next !== '!') return readStartTag(text, start, fail)
  if (text.startsWith('<!--', start)) return readComment(text, start, fail)
  if (text.startsWith('<![CDATA[', start)) return readData(text, start, fail)
  if (text.startsWith('<!DOCTYPE', start)) return { kind: 'doctype', ...readDoctype(text, start, fail) }
  return fail(start, 'This is neither a comment nor CDATA nor a DOCTYPE')
}

function readText(text: string, start: number, fail: Fail): Token {
  const next = text.indexOf('<', start)
  const end = next < 0 ? text.length : next
  const close = text.indexOf('>', start)
  if (close > 0 && close < end && text.slice(start, end).includes(']]>')) {
    fail(text.indexOf(']]>', start), '"]]>" is not allowed in text')
  }
  return { kind: 'text', start, end }
}

const startName = new RegExp(`<(${anyName})`, 'y')

/** Reads one start tag, whatever follows it. */
export function readStartTag(text: string, start: number, fail: Fail): Token & { kind: 'start' } {
  startName.lastIndex = start
  const name = startName.exec(text)?.[1] ?? fail(start + 1, 'A name should follow "<"')
  const attributes: AttributeToken[] = []
  let offset = start + 1 + name.length
  for (let next = readAttribute(text, offset); next !== undefined; next = readAttribute(text, offset)) {
    attributes.push(next)
    offset = next.valueEnd + 1
  }
  const close = skipSpace(text, offset)
  const isSelfClosed = text.charCodeAt(close) === 0x2f
  const end = close + (isSelfClosed ? 2 : 1)
  if (text.charCodeAt(end - 1) !== 0x3e) failInTag(text, offset, fail)
  if (attributes.length > 1) checkDuplicates(attributes, fail)
  return { kind: 'start', name, attributes, isSelfClosed, start, end }
}

/** Reads ` name = "value"`; undefined where it is not one. Without patterns, because most of a file is attributes. */
function readAttribute(text: string, offset: number): AttributeToken | undefined {
  const start = skipSpace(text, offset)
  if (start === offset) return undefined
  const nameEnd = skipName(text, start)
  if (nameEnd === start) return undefined
  const equals = skipSpace(text, nameEnd)
  if (text.charCodeAt(equals) !== 0x3d) return undefined
  const open = skipSpace(text, equals + 1)
  const quote = text.charCodeAt(open)
  if (quote !== 0x22 && quote !== 0x27) return undefined
  let valueEnd = open + 1
  for (let code = text.charCodeAt(valueEnd); code !== quote; code = text.charCodeAt(++valueEnd)) {
    if (code === 0x3c || Number.isNaN(code)) return undefined
  }
  return { name: text.slice(start, nameEnd), start, valueStart: open + 1, valueEnd }
}

function skipSpace(text: string, offset: number): number {
  let at = offset
  for (
    let code = text.charCodeAt(at);
    code === 0x20 || (code >= 9 && code <= 13);
    code = text.charCodeAt(++at)
  ) {}
  return at
}

const wholeName = new RegExp(anyName, 'y')

/** The end of a name; letters of ASCII are passed quickly. */
function skipName(text: string, start: number): number {
  let at = start
  for (
    let code = text.charCodeAt(at) | 0x20;
    code >= 0x61 && code <= 0x7a;
    code = text.charCodeAt(++at) | 0x20
  ) {}
  const next = text.charCodeAt(at)
  if (at > start && (next === 0x3d || next === 0x20)) return at
  wholeName.lastIndex = start
  return wholeName.test(text) ? wholeName.lastIndex : start
}

const looseAttribute = new RegExp(`[ \\t\\r\\n]*(${anyName})?[ \\t\\r\\n]*(=?)[ \\t\\r\\n]*(["']?)`, 'y')

function failInTag(text: string, offset: number, fail: Fail): never {
  looseAttribute.lastIndex = offset
  const [, name = '', equals = '', quote = ''] = looseAttribute.exec(text) ?? []
  const here = looseAttribute.lastIndex
  if (here >= text.length) fail(text.length, 'The file ends inside a tag')
  if (name === '') fail(here, 'An attribute, ">" or "/>" should stand here')
  if (equals === '') fail(here, `"=" and a value should follow the attribute ${name}`)
  if (quote === '') fail(here, `The value of the attribute ${name} should stand between quotes`)
  const rest = text.indexOf(quote, here)
  const less = text.indexOf('<', here)
  if (less >= 0 && (rest < 0 || less < rest)) fail(less, `"<" in the value of ${name} should be written &lt;`)
  if (rest < 0) fail(text.length, `The file ends inside the value of the attribute ${name}`)
  return fail(offset, 'White space should stand between attributes')
}

function checkDuplicates(attributes: AttributeToken[], fail: Fail): void {
  const [first, second] = attributes
  if (attributes.length === 2 && first?.name !== second?.name) return
  const seen = new Set<string>()
  for (const { name, start } of attributes) {
    if (seen.has(name)) fail(start, `The attribute ${name} stands there twice`)
    seen.add(name)
  }
}

const endTag = new RegExp(`</(${anyName})[ \\t\\r\\n]*>`, 'y')

function readEndTag(text: string, start: number, fail: Fail): Token {
  endTag.lastIndex = start
  const name = endTag.exec(text)?.[1] ?? fail(start + 2, 'A name and ">" should follow "</"')
  return { kind: 'end', name, start, end: endTag.lastIndex }
}

function readComment(text: string, start: number, fail: Fail): Token {
  const end = text.indexOf('--', start + 4)
  if (end < 0) fail(start, 'This comment is not closed')
  if (text[end + 2] !== '>') fail(end, 'A comment cannot contain "--"')
  return { kind: 'comment', data: { start: start + 4, end }, start, end: end + 3 }
}

function readData(text: string, start: number, fail: Fail): Token {
  const end = text.indexOf(']]>', start)
  if (end < 0) fail(start, 'This CDATA section is not closed')
  return { kind: 'cdata', data: { start: start + 9, end }, start, end: end + 3 }
}

const instructionName = new RegExp(`<\\?(${plainName})(?:[ \\t\\r\\n]+|(?=\\?>))`, 'y')

function readInstruction(text: string, start: number, fail: Fail): Token {
  instructionName.lastIndex = start
  const target = instructionName.exec(text)?.[1] ?? fail(start + 2, 'A name should follow "<?"')
  const dataStart = instructionName.lastIndex
  const end = text.indexOf('?>', dataStart)
  if (end < 0) fail(start, 'This processing instruction is not closed')
  if (target === 'xml' && start === 0) return readDeclaration(text, end + 2, fail)
  if (target.toLowerCase() === 'xml') fail(start, 'An XML declaration stands only at the start of a file')
  return { kind: 'instruction', target, data: { start: dataStart, end }, start, end: end + 2 }
}

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?<encoding>"[^"'<&]*"|'[^"'<&]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?<standalone>"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/

function readDeclaration(text: string, end: number, fail: Fail): Token {
  const parts = declaration.exec(text.slice(0, end))
  if (parts === null) return fail(0, 'The XML declaration is not valid, or its version is not 1.0')
  const { encoding, standalone } = parts.groups ?? {}
  return {
    kind: 'declaration',
    encoding: encoding?.slice(1, -1) || undefined,
    standalone: standalone?.slice(1, -1),
    start: 0,
    end,
  }
}
