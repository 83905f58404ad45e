import type { Fail } from '../xml/fail.js'
import type { Attribute, Element } from './dom.js'
import { declarationNamespace, xmlNamespace } from './namespaces.js'

/** What holds in the innermost element that is open while a document is read. */
export interface Scope {
  /** What each prefix is bound to, the innermost last; the empty prefix is the default namespace. */
  bindings: Map<string, string[]>
  /** Whether white space is significant, for every open element; the last is the innermost. */
  preserve: boolean[]
  fail: Fail
}

export function createScope(fail: Fail): Scope {
  return {
    bindings: new Map([
      ['', ['']],
      ['xml', [xmlNamespace]],
      ['xmlns', [declarationNamespace]],
    ]),
    preserve: [false],
    fail,
  }
}

/** Enters an element: what its attributes declare holds from here on, also for themselves. */
export function enterScope(attributes: Attribute[], scope: Scope): void {
  for (const attribute of attributes) if (attribute.uri === declarationNamespace) declare(attribute, scope)
  for (const attribute of attributes) {
    if (attribute.prefix !== '' && attribute.uri === '') {
      attribute.uri = lookUp(attribute.prefix, attribute.start, scope)
    }
  }
  checkDuplicates(attributes, scope)
  scope.preserve.push(readSpace(attributes, scope))
}

export function leaveScope(element: Element, { bindings, preserve }: Scope): void {
  preserve.pop()
  for (const { uri, prefix, local } of element.attributes) {
    if (uri === declarationNamespace) bindings.get(prefix === '' ? '' : local)?.pop()
  }
}

/** The namespace that a prefix is bound to; `offset` is where it stands. */
export function lookUp(prefix: string, offset: number, { bindings, fail }: Scope): string {
  if (prefix === 'xmlns') fail(offset, '"xmlns" is not a prefix for elements')
  return bindings.get(prefix)?.at(-1) ?? fail(offset, `The prefix "${prefix}" is not declared`)
}

function declare({ prefix, local, value, start }: Attribute, { bindings, fail }: Scope): void {
  const name = prefix === '' ? '' : local
  if (name !== '' && value === '') fail(start, `The prefix "${name}" cannot be bound to no namespace`)
  if (name === 'xmlns' || value === declarationNamespace) fail(start, '"xmlns" cannot be declared')
  if (name === 'xml' && value !== xmlNamespace) fail(start, '"xml" cannot be bound to another namespace')
  const values = bindings.get(name)
  if (values === undefined) bindings.set(name, [value])
  else values.push(value)
}

function checkDuplicates(attributes: Attribute[], { fail }: Scope): void {
  if (!attributes.some(({ prefix }) => prefix !== '')) return
  const seen = new Set<string>()
  for (const { name, local, uri, start } of attributes) {
    const key = `${local} ${uri}`
    if (uri !== '' && seen.has(key)) fail(start, `The attribute ${name} stands there twice`)
    seen.add(key)
  }
}

/** Whether white space inside an element is significant: its own `xml:space` or the nearest ancestor's. */
function readSpace(attributes: Attribute[], { preserve, fail }: Scope): boolean {
  const space = attributes.find(({ uri, local }) => uri === xmlNamespace && local === 'space')
  if (space === undefined) return preserve.at(-1) ?? false
  const word = space.value.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
  if (word !== 'preserve' && word !== 'default')
    fail(space.start, 'xml:space is either "preserve" or "default"')
  return word === 'preserve'
}
