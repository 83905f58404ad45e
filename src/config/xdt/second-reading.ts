import { positionsIn } from '../place.js'
import type { Fail } from '../xml/fail.js'
import { readStartTag } from '../xml/start-tag.js'
import { type Document, elementsFrom, rootOf } from './dom.js'
import { createLayout, type Layout, setLead } from './layout.js'
import type { Origin } from './origin.js'

/**
 * Captures the layout of start tags as Microsoft's engine does: in a second reading of the text that knows
 * less of XML than the first. It ends a tag at the first `>` outside double quotes, and counts only LF as a line
 * although it stops lines at a lone CR too. Texts without such things come out the same as by reading each tag
 * where it is, which is done on demand; so this is for the odd ones only.
 */
export function captureOddLayouts(document: Document, origin: Origin, fail: Fail): void {
  const root = rootOf(document)
  if (root === undefined || !isOdd(origin.text)) return
  const reader = createReader(origin.text)
  for (const element of elementsFrom(root)) {
    const { line, column } = origin.positionOf(element.start)
    element.isVerbatim = false
    element.layout = createLayout()
    if (!reader.goTo(line, column)) continue
    const start = reader.offset
    const end = findTagEnd(origin.text, start)
    reader.skipTo(end ?? origin.text.length + 1)
    if (end !== undefined) element.layout = readLayout(origin.text.slice(start, end), start, fail)
  }
}

/** A single-quoted value is looked for wherever it may be: more texts than needed may be called odd. */
function isOdd(text: string): boolean {
  return /\r(?!\n)/.test(text) || /=[ \t\r\n]*'[^'<]*[">]/.test(text)
}

interface Reader {
  offset: number
  goTo(line: number, column: number): boolean
  skipTo(offset: number): void
}

function createReader(text: string): Reader {
  let line = 1
  let column = 1
  const reader: Reader = { offset: 0, goTo, skipTo }

  function step(): void {
    if (text[reader.offset++] === '\n') {
      line++
      column = 1
    } else {
      column++
    }
  }

  /** Ends behind LF, CRLF or a lone CR, the last of which is no new line for the count. */
  function skipLine(): void {
    while (reader.offset < text.length) {
      const character = text[reader.offset]
      step()
      if (character === '\r' && text[reader.offset] === '\n') step()
      if (character === '\r' || character === '\n') return
    }
  }

  /** Only ever goes forward, and goes on even if the place lies behind. */
  function goTo(toLine: number, toColumn: number): boolean {
    while (line < toLine && reader.offset < text.length) skipLine()
    while (column < toColumn && reader.offset < text.length) step()
    return line === toLine && column === toColumn
  }

  function skipTo(offset: number): void {
    while (reader.offset < offset) step()
  }
  return reader
}

function findTagEnd(text: string, start: number): number | undefined {
  let isQuoted = false
  for (let at = start; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted
    else if (text[at] === '>' && !isQuoted) return at + 1
  }
  return undefined
}

function readLayout(tag: string, offset: number, fail: Fail): Layout {
  const layout = createLayout()
  const reader = createReader(tag)
  for (const { name, line, column } of attributesIn(tag, offset, fail)) {
    layout.names.push(name)
    if (reader.goTo(line, column)) setLead(layout.leads, name, whitespaceBefore(tag, reader.offset))
  }
  const last = tag.length - (tag.endsWith('/>') ? 2 : 1)
  if (reader.offset <= last) setLead(layout.leads, '', whitespaceBefore(tag, last))
  return layout
}

function whitespaceBefore(text: string, offset: number): string {
  let start = offset
  while (start > 0 && /\s/.test(text[start - 1] ?? '')) start--
  return text.slice(start, offset)
}

/** White space or a comment first means no attributes; anything else that is no start tag ends the load. */
function attributesIn(tag: string, offset: number, fail: Fail) {
  const closed = tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`
  if (/^(?:[ \t\r\n]+(?:<|$)|<!--(?:(?!--)[\s\S])*-->)/.test(closed)) return []
  const cut = (at: number): never =>
    fail(
      offset + at,
      'The layout of this start tag cannot be read: it has ">" between single quotes, or stands behind a lone carriage return',
    )
  const positionOf = positionsIn(closed)
  return readStartTag(closed, 0, cut).attributes.map(({ name, start }) => ({ name, ...positionOf(start) }))
}
