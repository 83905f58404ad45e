import { type Doctype, readDoctype } from './doctype.js'
import type { Fail } from './fail.js'
import { readComment, readData, readEndTag, readInstruction } from './markup.js'
import { readStartTag, type StartTag } from './start-tag.js'

/** Where something stands: UTF-16 offsets into the text, `end` behind the last unit. */
export interface Range {
  start: number
  end: number
}

/** A piece of a document; `start` and `end` hold the whole markup, so that the pieces in a row are the text. */
export type Token =
  | StartTag
  | EndTag
  | (Range & { kind: 'text' })
  | (Range & { kind: 'comment' | 'cdata'; data: Range })
  | (Range & { kind: 'instruction'; target: string; data: Range })
  | (Range & { kind: 'declaration'; encoding: string | undefined; standalone: string | undefined })
  | ({ kind: 'doctype' } & Doctype)

export type EndTag = Range & { kind: 'end'; name: string }

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

function checkEnd({ name, start }: EndTag, expected: string | undefined, fail: Fail): void {
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
