/** Characters that no XML 1.0 document may hold, not even as references; half surrogate pairs among them. */
export const badCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u

/** Tells whether the file's encoding has a character. */
export type CanHold = (character: string) => boolean

/** Writes an attribute's value for between two such quotes; line ends and tabs as references, which keep them. */
export function escapeAttribute(value: string, quote: '"' | "'", canHold: CanHold): string {
  const special = quote === '"' ? /[&<>"\t\r\n]/g : /[&<>'\t\r\n]/g
  return withReferences(value.replace(special, reference), canHold)
}

/** Writes text for between two tags; a carriage return as a reference, because a reader would drop it. */
export function escapeText(value: string, canHold: CanHold): string {
  return withReferences(value.replace(/[&<>\r]/g, reference), canHold)
}

const names = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
])

function reference(character: string): string {
  return names.get(character) ?? `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`
}

/** Writes what the file's encoding does not have as references. */
export function withReferences(text: string, canHold: CanHold): string {
  return text.replace(/[^\0-\x7f]/gu, (character) => (canHold(character) ? character : reference(character)))
}
