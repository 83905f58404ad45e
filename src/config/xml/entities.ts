import type { Fail } from './fail.js'
import { anyName } from './names.js'
import { tokenizeXml } from './tokenize.js'

/** An entity of a DTD. Its text has the character references of the declaration expanded. */
export interface Entity {
  /** Undefined where it stands outside the document, and is never read. */
  text: string | undefined
  /** Names data that is not XML. */
  isUnparsed: boolean
}

const space = '[ \\t\\r\\n]+'
const quoted = `"[^"]*"|'[^']*'`
const declarations = new RegExp(
  '<!--[\\s\\S]*?-->|<\\?[\\s\\S]*?\\?>|' +
    `<!ENTITY${space}(?<name>${anyName})${space}(?:(?<value>${quoted})|` +
    `(?:SYSTEM|PUBLIC${space}(?:${quoted}))${space}(?:${quoted})(?<data>${space}NDATA)?)`,
  'g',
)

/** The general entities that a subset declares; the first declaration of a name holds. */
export function findEntities(subset: string | undefined): Map<string, Entity> {
  const entities = new Map<string, Entity>()
  for (const { groups } of (subset ?? '').matchAll(declarations)) {
    const { name, value, data } = groups ?? {}
    if (name === undefined || entities.has(name)) continue
    const text = value?.slice(1, -1).replace(/&#(?:x([0-9A-Fa-f]+)|([0-9]+));/g, (whole, hex, decimal) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    entities.set(name, { text, isUnparsed: data !== undefined })
  }
  return entities
}

/** How many characters all references of a document may stand for: .NET's limit. */
const mostCharacters = 10_000_000
const deepest = 500

/** Checks one reference to an entity, which stands in text or in a value; it is never expanded. */
export type CheckEntity = (name: string, place: 'text' | 'value', offset: number) => void

/**
 * Checks that what references stand for could stand where they are, as Microsoft's parser does: declared, no
 * part of itself, well-formed, without `<` in a value, and not too much of it. The sizes are added up without the texts
 * ever being made, so that entities cannot explode.
 */
export function createEntityCheck(entities: ReadonlyMap<string, Entity>, fail: Fail): CheckEntity {
  const sizes = new Map<string, number>()
  let total = 0

  function measure(name: string, place: 'text' | 'value', offset: number, open: readonly string[]): number {
    const known = sizes.get(`${place} ${name}`)
    if (known !== undefined) return known
    if (open.includes(name)) fail(offset, `The entity "${name}" refers to itself`)
    if (open.length > deepest) fail(offset, `Entities refer to each other in more than ${deepest} levels`)
    const entity = entities.get(name) ?? fail(offset, `The entity "${name}" is not declared`)
    const text = textOf(name, entity, place, offset)
    let size = text.length
    for (const inner of referencesIn(text)) size += measure(inner, place, offset, [...open, name])
    sizes.set(`${place} ${name}`, size)
    return size
  }

  function textOf(
    name: string,
    { text, isUnparsed }: Entity,
    place: 'text' | 'value',
    offset: number,
  ): string {
    if (isUnparsed) fail(offset, `The entity "${name}" names data, and cannot be referred to`)
    if (place === 'text') checkContent(name, text ?? '', offset)
    else if (text === undefined) fail(offset, `The external entity "${name}" cannot stand in a value`)
    else if (text.includes('<'))
      fail(offset, `The entity "${name}" has "<" in it, and cannot stand in a value`)
    return text ?? ''
  }

  function checkContent(name: string, text: string, offset: number): void {
    const failInside = (_: number, problem: string) => fail(offset, `In the entity "${name}": ${problem}`)
    Array.from(tokenizeXml(`<a>${text}</a>`, failInside))
  }

  return (name, place, offset) => {
    total += measure(name, place, offset, [])
    if (total > mostCharacters) {
      fail(offset, `The entities stand for more than ${mostCharacters.toLocaleString('en')} characters`)
    }
  }
}

const predefined = new Set(['lt', 'gt', 'amp', 'quot', 'apos'])
const reference = new RegExp(`&(?<name>${anyName});`, 'g')

function referencesIn(text: string): string[] {
  return Array.from(text.matchAll(reference), ({ groups }) => groups?.name ?? '').filter(
    (name) => !predefined.has(name),
  )
}
