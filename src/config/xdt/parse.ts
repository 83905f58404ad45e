import { type CheckEntity, createEntityCheck, findEntities } from '../xml/entities.js'
import type { Fail } from '../xml/fail.js'
import { decodeReferences } from '../xml/references.js'
import type { AttributeToken, StartTag } from '../xml/start-tag.js'
import { type Range, type Token, tokenizeXml } from '../xml/tokenize.js'
import {
  type Attribute,
  createLeaf,
  type Document,
  type Element,
  insertNode,
  type Node,
  type Parent,
  unlinked,
} from './dom.js'
import { declarationNamespace, splitName, xmlNamespace } from './namespaces.js'
import type { Origin } from './origin.js'

/** How a document is read. */
export interface Reading {
  /** Leave out literal white space between markup, as for a transform file; `xml:space="preserve"` keeps it. */
  dropsWhitespace: boolean
  /** All elements are new to the document they will stand in. */
  isNew: boolean
  /** How many levels of elements are allowed. */
  deepest: number
}

interface State {
  origin: Origin
  fail: Fail
  reading: Reading
  checkEntity: CheckEntity
  /** What each prefix is bound to, the innermost last; the empty prefix is the default namespace. */
  bindings: Map<string, string[]>
  /** The last is the one in scope. */
  preserve: boolean[]
}

/**
 * Reads a document in the manner of .NET's `XmlTextReader` with normalization off: line ends and values stay as
 * they are, declared entities stay references, every run of text, CDATA section and reference is a node of its own.
 */
export function parseDocument(origin: Origin, reading: Reading, fail: Fail): Document {
  const document: Document = { kind: 'document', first: undefined, last: undefined, index: undefined }
  const state: State = {
    origin,
    fail,
    reading,
    checkEntity: createEntityCheck(new Map(), fail),
    bindings: new Map([
      ['', ['']],
      ['xml', [xmlNamespace]],
      ['xmlns', [declarationNamespace]],
    ]),
    preserve: [false],
  }
  let parent: Parent = document
  for (const token of tokenizeXml(origin.text, fail)) {
    if (token.kind === 'start') {
      const element = readElement(token, state)
      insertNode(parent, element, undefined)
      if (token.isSelfClosed) leave(element, state)
      else parent = element
    } else if (token.kind === 'end') {
      if (parent.kind === 'element') {
        leave(parent, state)
        parent = parent.parent ?? document
      }
    } else {
      if (token.kind === 'doctype') state.checkEntity = createEntityCheck(findEntities(token.subset), fail)
      for (const node of readNodes(token, state)) insertNode(parent, node, undefined)
    }
  }
  return document
}

function readNodes(token: Token, state: State): Node[] {
  const cut = ({ start, end }: Range) => state.origin.text.slice(start, end)
  switch (token.kind) {
    case 'text':
      return readText(cut(token), token.start, state)
    case 'comment':
    case 'cdata':
      return [createLeaf(token.kind, cut(token.data))]
    case 'instruction':
      return [{ kind: 'instruction', target: token.target, data: cut(token.data), ...unlinked }]
    case 'declaration':
      return [{ kind: 'declaration', encoding: token.encoding, standalone: token.standalone, ...unlinked }]
    case 'doctype':
      return [{ kind: 'doctype', doctype: token, ...unlinked }]
    default:
      return []
  }
}

/** A run becomes white space only where all of it is literal white space: `&#32;` is text. */
function readText(raw: string, offset: number, state: State): Node[] {
  if (!raw.includes('&')) return readRun(raw, isBlank(raw), state)
  const check = (name: string, at: number) => state.checkEntity(name, 'text', at)
  return decodeReferences(raw, offset, check, state.fail).flatMap((piece) =>
    'entity' in piece
      ? [createLeaf('entity', piece.entity)]
      : readRun(piece.text, piece.isLiteral && isBlank(piece.text), state),
  )
}

function readRun(text: string, isWhitespace: boolean, state: State): Node[] {
  if (!isWhitespace) return [createLeaf('text', text)]
  if (state.preserve.at(-1) === true) return [createLeaf('significant', text)]
  return state.reading.dropsWhitespace ? [] : [createLeaf('whitespace', text)]
}

function isBlank(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text)
}

function readElement(token: StartTag, state: State): Element {
  const { origin, fail, reading, preserve } = state
  if (preserve.length > reading.deepest)
    fail(token.start, `There are more than ${reading.deepest} levels of elements`)
  const attributes = token.attributes.map((attribute) => readAttribute(attribute, state))
  for (const attribute of attributes) if (attribute.uri === declarationNamespace) declare(attribute, state)
  for (const attribute of attributes) {
    if (attribute.prefix !== '' && attribute.uri === '') {
      attribute.uri = lookUp(attribute.prefix, attribute.start, state)
    }
  }
  checkDuplicates(attributes, fail)
  preserve.push(readSpace(attributes, state))
  const { prefix, local } = nameOf(token.name, token.start + 1, fail)
  return {
    kind: 'element',
    name: token.name,
    prefix,
    local,
    uri: lookUp(prefix, token.start + 1, state),
    attributes,
    first: undefined,
    last: undefined,
    isSelfClosed: token.isSelfClosed,
    isNew: reading.isNew,
    origin,
    start: token.start,
    end: token.end,
    isVerbatim: token.attributes.every((attribute) => isCanonical(attribute, origin.text)),
    layout: undefined,
    index: undefined,
    ...unlinked,
  }
}

/** Whether an attribute is written as the serialiser would write it. */
function isCanonical({ name, start, valueStart, valueEnd }: AttributeToken, text: string): boolean {
  if (text[valueEnd] !== '"' || start + name.length + 2 !== valueStart) return false
  return !/[&>\r\n]/.test(text.slice(valueStart, valueEnd))
}

function nameOf(name: string, offset: number, fail: Fail): { prefix: string; local: string } {
  if (!name.includes(':')) return { prefix: '', local: name }
  if (!/^[^:]+:[^:\-.0-9][^:]*$/.test(name)) fail(offset, `${name} is not a name with one prefix`)
  return splitName(name)
}

function readAttribute({ name, start, valueStart, valueEnd }: AttributeToken, state: State): Attribute {
  const { prefix, local } = nameOf(name, start, state.fail)
  const isDeclaration = prefix === 'xmlns' || name === 'xmlns'
  const raw = state.origin.text.slice(valueStart, valueEnd)
  const uri = isDeclaration ? declarationNamespace : ''
  if (!raw.includes('&')) return { name, prefix, local, uri, value: raw, pieces: undefined, start }
  const check = (name: string, at: number) => state.checkEntity(name, 'value', at)
  const all = decodeReferences(raw, valueStart, check, state.fail)
  const value = all.map((piece) => ('entity' in piece ? '' : piece.text)).join('')
  const pieces = all.some((piece) => 'entity' in piece) ? all : undefined
  return { name, prefix, local, uri, value, pieces, start }
}

function declare({ prefix, local, value, start }: Attribute, { bindings, fail }: State): void {
  const name = prefix === '' ? '' : local
  if (name !== '' && value === '') fail(start, `The prefix "${name}" cannot be bound to no namespace`)
  if (name === 'xmlns' || value === declarationNamespace) fail(start, '"xmlns" cannot be declared')
  if (name === 'xml' && value !== xmlNamespace) fail(start, '"xml" cannot be bound to another namespace')
  const values = bindings.get(name)
  if (values === undefined) bindings.set(name, [value])
  else values.push(value)
}

function lookUp(prefix: string, offset: number, { bindings, fail }: State): string {
  if (prefix === 'xmlns') fail(offset, '"xmlns" is not a prefix for elements')
  return bindings.get(prefix)?.at(-1) ?? fail(offset, `The prefix "${prefix}" is not declared`)
}

function leave(element: Element, { bindings, preserve }: State): void {
  preserve.pop()
  for (const { uri, prefix, local } of element.attributes) {
    if (uri === declarationNamespace) bindings.get(prefix === '' ? '' : local)?.pop()
  }
}

function checkDuplicates(attributes: Attribute[], fail: Fail): void {
  if (!attributes.some(({ prefix }) => prefix !== '')) return
  const seen = new Set<string>()
  for (const { name, local, uri, start } of attributes) {
    const key = `${local} ${uri}`
    if (uri !== '' && seen.has(key)) fail(start, `The attribute ${name} stands there twice`)
    seen.add(key)
  }
}

/** Whether white space inside an element is significant: its own `xml:space` or the nearest ancestor's. */
function readSpace(attributes: Attribute[], { preserve, fail }: State): boolean {
  const space = attributes.find(({ uri, local }) => uri === xmlNamespace && local === 'space')
  if (space === undefined) return preserve.at(-1) ?? false
  const word = space.value.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
  if (word !== 'preserve' && word !== 'default')
    fail(space.start, 'xml:space is either "preserve" or "default"')
  return word === 'preserve'
}
