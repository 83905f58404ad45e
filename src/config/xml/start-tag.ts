import type { Fail } from './fail.js'
import { anyName } from './names.js'
import type { Range } from './tokenize.js'

/** An attribute of a start tag. `start` is where its name begins; its value lies between the quotes. */
export interface AttributeToken {
  name: string
  start: number
  valueStart: number
  valueEnd: number
}

/** A start tag; one of a self-closed element has no end tag. */
export type StartTag = Range & {
  kind: 'start'
  name: string
  attributes: AttributeToken[]
  isSelfClosed: boolean
}

const startName = new RegExp(`<(${anyName})`, 'y')

/** Reads one start tag, whatever follows it. */
export function readStartTag(text: string, start: number, fail: Fail): StartTag {
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

/** The offset behind white space; \v and \f never come here. */
export function skipSpace(text: string, offset: number): number {
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
