import type { Fail } from './fail.js'
import { plainName } from './names.js'

/** Text between references, or the name of an entity that stays a reference. */
export type Piece = { text: string; isLiteral: boolean } | { entity: string }

const predefined: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const reference = new RegExp(`&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(${plainName}));`, 'y')

/**
 * Expands the character references and the five predefined entities of text or of a value. Other entities stay
 * references, and are checked by the caller. Character references are not checked for legality (`&#1;` is U+0001),
 * as in Microsoft's parser. `offset` is where the text begins, for the error.
 */
export function decodeReferences(
  raw: string,
  offset: number,
  checkEntity: (name: string, offset: number) => void,
  fail: Fail,
): Piece[] {
  const pieces: Piece[] = []
  let text = ''
  let isLiteral = true
  let done = 0
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', done)) {
    text += raw.slice(done, at)
    reference.lastIndex = at
    const match =
      reference.exec(raw) ?? fail(offset + at, '"&" should be written &amp;, or begin a reference')
    const character = characterOf(match, offset + at, fail)
    if (character !== undefined) {
      text += character
      isLiteral = false
    } else {
      const entity = match[3] ?? ''
      checkEntity(entity, offset + at)
      if (text !== '') pieces.push({ text, isLiteral })
      pieces.push({ entity })
      text = ''
      isLiteral = true
    }
    done = reference.lastIndex
  }
  text += raw.slice(done)
  if (text !== '') pieces.push({ text, isLiteral })
  return pieces
}

/** Expands the references of a text that was checked before; those to declared entities stay as they are written. */
export function expandReferences(raw: string): string {
  if (!raw.includes('&')) return raw
  const fail: Fail = (offset, problem) => {
    throw new Error(`A text that was read cannot be read again: ${problem} at ${offset}`)
  }
  return decodeReferences(raw, 0, () => {}, fail)
    .map((piece) => ('entity' in piece ? `&${piece.entity};` : piece.text))
    .join('')
}

function characterOf(match: RegExpExecArray, offset: number, fail: Fail): string | undefined {
  const [, hexadecimal, decimal, name = ''] = match
  if (hexadecimal === undefined && decimal === undefined) return predefined[name]
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : fail(offset, `There is no character ${match[0]}`)
}
