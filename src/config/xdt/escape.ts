import type { Piece } from '../xml/references.js'
import type { Attribute } from './dom.js'

/** Tells whether the encoding of the file has a character; undefined where it has all. */
export type Holds = ((character: string) => boolean) | undefined

const inText = /[&<>\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g
const inValue = /[&<>"\0-\x08\n-\x1f\ufffe\uffff]/g
const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text between tags: a carriage return stays as it is. */
export function escapeText(text: string, holds?: Holds): string {
  return refer(text.replace(inText, escapeCharacter), holds)
}

/** A value between double quotes: line breaks become references, a tab stays. */
export function escapeValue(text: string, holds?: Holds): string {
  return refer(text.replace(inValue, escapeCharacter), holds)
}

/** The value of an attribute, its entity references kept. */
export function escapeAttribute({ value, pieces }: Attribute, holds?: Holds): string {
  return pieces === undefined
    ? escapeValue(value, holds)
    : pieces.map((piece) => escapePiece(piece, holds)).join('')
}

function escapePiece(piece: Piece, holds: Holds): string {
  return 'entity' in piece ? `&${piece.entity};` : escapeValue(piece.text, holds)
}

function escapeCharacter(character: string): string {
  return names[character] ?? numberOf(character)
}

function numberOf(character: string): string {
  return `&#x${character.codePointAt(0)?.toString(16).toUpperCase()};`
}

function refer(text: string, holds: Holds): string {
  if (holds === undefined) return text
  return text.replace(/[^\0-\x7f]/gu, (character) => (holds(character) ? character : numberOf(character)))
}
