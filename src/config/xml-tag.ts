import type { UserError } from '../error.js'

/** Makes the error of a mistake at an offset. */
export type Fail = (offset: number, reason: string) => UserError

/** An attribute; offsets are UTF-16 units, those of the value without its quotes. */
export interface Attribute {
  name: string
  end: number
  valueStart: number
  valueEnd: number
}

/** A start tag, an empty element's tag, or an end tag. */
export interface Tag {
  kind: 'start' | 'empty' | 'end'
  /** With its prefix, as it is written. */
  name: string
  start: number
  end: number
  attributes: Attribute[]
}

const nameText = String.raw`[\p{L}_:][\p{L}\p{M}\p{N}._:\u00b7-]*`
const tagName = new RegExp(nameText, 'uy')
const attribute = new RegExp(
  String.raw`(?<space>[ \t\r\n]+)(?<name>${nameText})[ \t\r\n]*=[ \t\r\n]*(?<value>"[^"<]*"|'[^'<]*')`,
  'uy',
)
const tagEnd = /[ \t\r\n]*(?<slash>\/?)>/y
/** Reads the tag that begins at an offset. */
export function readTag(text: string, at: number, entities: Set<string>, fail: Fail): Tag {
  const isEnd = text[at + 1] === '/'
  const nameAt = at + (isEnd ? 2 : 1)
  tagName.lastIndex = nameAt
  const name = tagName.exec(text)?.[0]
  if (name === undefined) throw fail(at, 'a "<" that begins no tag')
  const attributes = isEnd ? [] : readAttributes(text, nameAt + name.length, entities, fail)
  const after = attributes.at(-1)?.end ?? nameAt + name.length
  tagEnd.lastIndex = after
  const slash = tagEnd.exec(text)?.groups?.slash
  if (slash === undefined || (isEnd && slash !== ''))
    throw fail(after, `<${isEnd ? '/' : ''}${name} is not a whole tag`)
  return {
    kind: isEnd ? 'end' : slash === '' ? 'start' : 'empty',
    name,
    start: at,
    end: tagEnd.lastIndex,
    attributes,
  }
}

function readAttributes(text: string, at: number, entities: Set<string>, fail: Fail): Attribute[] {
  const attributes: Attribute[] = []
  const names = new Set<string>()
  attribute.lastIndex = at
  for (let match = attribute.exec(text); match !== null; match = attribute.exec(text)) {
    const { name = '', space = '', value = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    if (names.has(name)) throw fail(match.index + space.length, `the attribute ${name} twice`)
    names.add(name)
    checkReferences(value, end - value.length, entities, fail)
    attributes.push({ name, end, valueStart: end - value.length + 1, valueEnd: end - 1 })
  }
  return attributes
}

/** Checks that every `&` of a run begins a reference to a character or to a known entity. */
export function checkReferences(run: string, at: number, entities: Set<string>, fail: Fail): void {
  for (const { 0: found, index, groups } of run.matchAll(
    /&(?:#(?:\d+|x[0-9a-fA-F]+);|(?<name>[^\s;&<]*);?)/g,
  )) {
    if (found.startsWith('&#') && found.endsWith(';')) continue
    if (!found.endsWith(';') || !entities.has(groups?.name ?? ''))
      throw fail(at + index, `"${found}" is no reference`)
  }
}
