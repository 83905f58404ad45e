import { type CheckEntity, createEntityCheck, findEntities } from '../xml/entities.js'
import type { Fail } from '../xml/fail.js'
import { plainName } from '../xml/names.js'
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
import { declarationNamespace, splitName } from './namespaces.js'
import type { Origin } from './origin.js'
import { createScope, enterScope, leaveScope, lookUp, type Scope } from './scope.js'

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
  scope: Scope
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
    scope: createScope(fail),
  }
  let parent: Parent = document
  for (const token of tokenizeXml(origin.text, fail)) {
    if (token.kind === 'start') {
      const element = readElement(token, state)
      insertNode(parent, element, undefined)
      if (token.isSelfClosed) leaveScope(element, state.scope)
      else parent = element
    } else if (token.kind === 'end') {
      if (parent.kind === 'element') {
        leaveScope(parent, state.scope)
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
  if (state.scope.preserve.at(-1) === true) return [createLeaf('significant', text)]
  return state.reading.dropsWhitespace ? [] : [createLeaf('whitespace', text)]
}

function isBlank(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text)
}

function readElement(token: StartTag, state: State): Element {
  const { origin, fail, reading, scope } = state
  if (scope.preserve.length > reading.deepest)
    fail(token.start, `There are more than ${reading.deepest} levels of elements`)
  const attributes = token.attributes.map((attribute) => readAttribute(attribute, state))
  enterScope(attributes, scope)
  const { prefix, local } = nameOf(token.name, token.start + 1, fail)
  return {
    kind: 'element',
    name: token.name,
    prefix,
    local,
    uri: lookUp(prefix, token.start + 1, scope),
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
    // Written out, not spread: what is spread behind other fields makes every element slow to build and large.
    parent: undefined,
    previous: undefined,
    next: undefined,
    order: 0,
  }
}

/** Whether an attribute is written as the serialiser would write it. */
function isCanonical({ name, start, valueStart, valueEnd }: AttributeToken, text: string): boolean {
  if (text[valueEnd] !== '"' || start + name.length + 2 !== valueStart) return false
  return !/[&>\r\n]/.test(text.slice(valueStart, valueEnd))
}

const prefixedName = new RegExp(`^${plainName}:${plainName}$`)

function nameOf(name: string, offset: number, fail: Fail): { prefix: string; local: string } {
  if (!name.includes(':')) return { prefix: '', local: name }
  if (!prefixedName.test(name)) fail(offset, `${name} is not a name with one prefix`)
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
